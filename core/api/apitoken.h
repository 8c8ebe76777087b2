// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"

namespace kalends
{

/// Reads DIR/api-token, or makes it: 256 random bits, mode 0600. A link, or a file that others could read, is not
/// taken: a new one is made in its place. Errors: StorageReadOnly, StorageFull.
[[nodiscard]] Result<Secret> readOrMakeApiToken(const QString &path);

/// What proves to a client that the service at 127.0.0.1:`port` is the one that owns the token: HMAC-SHA256 of port and
/// challenge, in hex. The port is in it, so that a stranger on an abandoned port cannot have the proof made by the real
/// service elsewhere.
[[nodiscard]] QByteArray identityProof(const Secret &token, int port, const QByteArray &challenge);

} // namespace kalends
