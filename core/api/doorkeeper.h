// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apitypes.h"
#include "api/httprequest.h"
#include "model/secret.h"

#include <QDeadlineTimer>
#include <chrono>
#include <optional>

namespace kalends
{

/// Decides from a request's header alone whether it may come in, in this order: Host (421), Origin and Sec-Fetch-Site
/// (403), OPTIONS (405), token (401, and 429 for a minute after ten wrong ones), content type (415). One thread.
class DoorKeeper
{
public:
    DoorKeeper(Secret token, int port, std::chrono::milliseconds pause = std::chrono::seconds(60));
    [[nodiscard]] std::optional<ApiResponse> refusal(const HttpHead &head);

private:
    [[nodiscard]] std::optional<ApiResponse> checkToken(const HttpHead &head);

    Secret m_token;
    QByteArray m_host;
    QByteArray m_localhost;
    std::chrono::milliseconds m_pause;
    QDeadlineTimer m_pausedUntil{0};
    int m_failures = 0;
};

} // namespace kalends
