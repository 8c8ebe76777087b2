// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/provider.h"

#include <QStringList>
#include <functional>

class QObject;

namespace kalends
{

/// What the settings' page of the assistant asks. GUI thread; nothing blocks; answers come in the GUI thread, or not at
/// all when `guard` is gone. A provider without a key is tried with the one in the keychain.
class AssistantSetup
{
public:
    virtual ~AssistantSetup() = default;

    virtual void testProvider(const Provider &provider, QObject *guard, std::function<void(const ProviderCheck &)> each,
                              std::function<void(Result<ProviderReport>)> done) = 0;
    virtual void providerModels(const Provider &provider, QObject *guard,
                                std::function<void(Result<QStringList>)> done) = 0;
};

} // namespace kalends
