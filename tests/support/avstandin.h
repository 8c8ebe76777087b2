// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/libav.h"

#include <functional>
#include <utility>

namespace kalends::test
{

/// As long as it lives, the program calls `body` in the place of one of libav's functions: `body` gets the real one and
/// what it was called with. `AvStandIn<&LibAv::av_read_frame> tired([](auto, auto...) { return AVERROR(EIO); });`
/// One at a time for each function; not while another thread calls it.
template <auto Member> class AvStandIn;

template <class Answer, class... Arguments, Answer (*LibAv::*Member)(Arguments...)> class AvStandIn<Member>
{
public:
    using Real = Answer (*)(Arguments...);
    using Body = std::function<Answer(Real, Arguments...)>;

    explicit AvStandIn(Body body)
    {
        s_body = std::move(body);
        s_real = std::exchange(table().*Member, &AvStandIn::call);
    }
    ~AvStandIn() { table().*Member = s_real; }
    AvStandIn(const AvStandIn &) = delete;
    AvStandIn &operator=(const AvStandIn &) = delete;

private:
    static Answer call(Arguments... arguments) { return s_body(s_real, arguments...); }
    static LibAv &table() { return const_cast<LibAv &>(*LibAv::load()); } // what it answers is no constant

    static inline Body s_body;
    static inline Real s_real = nullptr;
};

} // namespace kalends::test
