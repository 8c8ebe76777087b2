// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace kalends
{

/// `bytes` random bytes from the system's generator, base64url without padding: states (32 bytes) and verifiers.
[[nodiscard]] QByteArray randomUrlToken(int bytes = 32);

/// A PKCE code verifier (RFC 7636): 64 characters from A-Z a-z 0-9 - _.
[[nodiscard]] QByteArray newCodeVerifier();
/// The standard's S256 challenge: base64url without padding.
[[nodiscard]] QByteArray codeChallenge(const QByteArray &verifier);
/// TikTok's S256 challenge for desktop apps: lower-case hex, not base64url (TikTok's login-kit-desktop).
[[nodiscard]] QByteArray hexCodeChallenge(const QByteArray &verifier);

} // namespace kalends
