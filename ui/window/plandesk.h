// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"

#include <functional>

namespace kalends
{

/// What *Plan with AI* asks of the assistant. GUI thread; nothing blocks; answers come in the GUI thread, or not at all
/// when `guard` is gone or cancel() was called.
class PlanDesk
{
public:
    virtual ~PlanDesk() = default;

    /// "llama3.2 at 127.0.0.1:11434"; empty: no provider is set up, proposals are made offline.
    [[nodiscard]] virtual QString provider() const = 0;
    /// What would be sent there for a plan, for people to read before the first time; empty: nothing is sent, or they
    /// have agreed already.
    [[nodiscard]] virtual QString whatPlanSends() const = 0;
    /// The person's yes to what is sent; without it plan() works offline.
    virtual void agree() = 0;
    /// `each` gets the proposals as they come, earliest first, before `done`. Errors: as Assistant::plan().
    virtual quint64 plan(CalendarRequest request, QObject *guard, std::function<void(const Proposal &)> each,
                         std::function<void(Result<CalendarAnswer>)> done) = 0;
    virtual void cancel(quint64 asking) = 0;
};

} // namespace kalends
