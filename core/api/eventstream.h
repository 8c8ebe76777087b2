// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/storeevents.h"

#include <QMutex>
#include <QObject>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace httplib
{
struct Response;
}

namespace kalends
{

/// What `GET /v1/events` streams: each commit as server-sent events, to a handful of clients at once. Each stream occupies one thread of the
/// HTTP pool, so their number is limited. Any thread.
class EventStreams final : public QObject
{
    Q_OBJECT
public:
    explicit EventStreams(StoreEvents &events);
    ~EventStreams() override;

    /// Turns `response` into a stream. False: too many are open.
    [[nodiscard]] bool attach(httplib::Response &response);
    void close();

    struct Client;

private:
    void tell(const StoreChange &change);

    QMutex m_mutex;
    std::vector<std::weak_ptr<Client>> m_clients;
    bool m_closed = false;
};

} // namespace kalends
