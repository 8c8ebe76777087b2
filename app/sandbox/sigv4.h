// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "sandbox/simhttp.h"

#include <QByteArray>
#include <QString>

namespace kalends::sandbox
{

/// Why storage refuses a request; an empty code means that it is signed well.
struct SignatureVerdict {
    int status = 403;
    QByteArray code; ///< S3's word, such as SignatureDoesNotMatch
    QByteArray message;
    [[nodiscard]] bool accepted() const { return code.isEmpty(); }
};

struct SigningKey {
    QByteArray keyId;
    QByteArray secret;
    QByteArray region;
};

/// Signature V4 as the storage does it: recomputes the signature of a header-signed or presigned request from what
/// arrived. Pure.
[[nodiscard]] SignatureVerdict verifySignature(const SimRequest &request, const SigningKey &key, Instant now,
                                               bool checkSkew);

} // namespace kalends::sandbox
