// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

namespace kalends
{

class Database;
class MediaCheck;
class MediaLibrary;

/// What a job is about, read in one go: entry, media, account, flags. Nothing when the entry is deleted.
[[nodiscard]] Result<std::optional<PostContext>> loadPost(Database &database, const MediaLibrary &library,
                                                          const PublishJob &job);

/// The error under which what is missing is filed; nothing: it may go out. Reads sizes of files, not files.
[[nodiscard]] std::optional<Error> preflight(const PostContext &post, const MediaCheck &media);

} // namespace kalends
