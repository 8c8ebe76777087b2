// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"

#include <QDate>

namespace kalends
{

/// Something in the main window that can be pointed at.
struct WindowPlace {
    enum class Kind { Nowhere, Day, Post, EntryMenu, Account };
    Kind kind = Kind::Nowhere;
    QDate day;                            ///< of Day
    EntryId post;                         ///< of Post
    Channel channel = Channel::Instagram; ///< of Account
    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

} // namespace kalends
