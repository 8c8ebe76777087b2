// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

namespace kalends
{

class Connection;

/// Two texts that differ only in case, in any script, or in how their accents are put together, fold to the same one.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// What a person may remember of a post: its shared caption and each channel's own words, folded. Words that a channel
/// has from the shared caption are in it once.
[[nodiscard]] QString searchTextOf(const Entry &entry);

/// Gives this connection the SQL function search_text(caption, instagram fields, tiktok fields), the same for rows; the
/// migration that fills the index calls it.
void addSearchTextFunction(const Connection &connection);

} // namespace kalends
