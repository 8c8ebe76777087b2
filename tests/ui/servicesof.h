// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"

namespace kalends
{

/// What the parts of the composer need, out of a world that has it all by these names; `desk` is its composer's.
template <class World> [[nodiscard]] ComposerServices servicesOf(World &world, ComposerDesk &desk)
{
    return {.theme = world.theme,
            .clock = world.plan.clock,
            .board = *world.board,
            .media = world.media,
            .library = world.library,
            .doctor = world.doctor,
            .accountDesk = world.accountDesk,
            .jobDesk = world.jobDesk,
            .assistant = world.assistant,
            .desk = desk};
}

} // namespace kalends
