// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/eventstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <httplib.h>

#include <condition_variable>
#include <mutex>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{
constexpr size_t kMaxClients = 6;
constexpr size_t kMaxBacklog = 1000; ///< a client that does not read gets "reset" and reads everything anew
constexpr auto kKeepAlive = std::chrono::seconds(15);

template <class Ids>
void appendEvent(std::string &out, const char *name, const Ids &ids)
{
    if (ids.isEmpty())
        return;
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.toString());
    out += "event: ";
    out += name;
    out += "\ndata: " + QJsonDocument(QJsonObject{{u"ids"_s, list}}).toJson(QJsonDocument::Compact).toStdString() + "\n\n";
}

void appendBare(std::string &out, const char *name)
{
    out += "event: ";
    out += name;
    out += "\ndata: {\"ids\":[]}\n\n";
}

std::string toEvents(const StoreChange &change)
{
    std::string out;
    if (change.everything) {
        appendBare(out, "reset");
        return out;
    }
    appendEvent(out, "entries", change.entries);
    appendEvent(out, "jobs", change.jobs);
    appendEvent(out, "accounts", change.accounts);
    appendEvent(out, "media", change.media);
    if (change.flags)
        appendBare(out, "flags");
    if (change.attempts)
        appendBare(out, "attempts");
    return out;
}
} // namespace

struct EventStreams::Client {
    std::mutex mutex;
    std::condition_variable ready;
    std::deque<std::string> backlog;
    bool closed = false;

    void push(const std::string &text)
    {
        const std::lock_guard lock(mutex);
        if (backlog.size() >= kMaxBacklog) {
            backlog.clear();
            backlog.emplace_back("event: reset\ndata: {\"ids\":[]}\n\n");
        } else {
            backlog.push_back(text);
        }
        ready.notify_one();
    }
    void close()
    {
        const std::lock_guard lock(mutex);
        closed = true;
        ready.notify_one();
    }
    /// The next text to send; a comment when nothing happened for a while; empty when closed.
    std::string next()
    {
        std::unique_lock lock(mutex);
        ready.wait_for(lock, kKeepAlive, [this] { return closed || !backlog.empty(); });
        if (closed)
            return {};
        if (backlog.empty())
            return ": still here\n\n";
        std::string text = std::move(backlog.front());
        backlog.pop_front();
        return text;
    }
};

EventStreams::EventStreams(StoreEvents &events)
{
    // Direct: told in the committing thread, where it only pushes texts into queues.
    connect(&events, &StoreEvents::committed, this, &EventStreams::tell, Qt::DirectConnection);
}

EventStreams::~EventStreams()
{
    close();
}

bool EventStreams::attach(httplib::Response &response)
{
    auto client = std::make_shared<Client>();
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_clients, [](const std::weak_ptr<Client> &known) { return known.expired(); });
        if (m_closed || m_clients.size() >= kMaxClients)
            return false;
        m_clients.push_back(client);
    }
    client->push(": connected\n\n");
    response.set_chunked_content_provider("text/event-stream", [client](size_t, httplib::DataSink &sink) {
        const std::string text = client->next();
        if (text.empty()) {
            sink.done();
            return true;
        }
        return sink.write(text.data(), text.size());
    });
    return true;
}

void EventStreams::close()
{
    const QMutexLocker lock(&m_mutex);
    m_closed = true;
    for (const auto &known : m_clients) {
        if (const auto client = known.lock())
            client->close();
    }
}

void EventStreams::tell(const StoreChange &change)
{
    const QMutexLocker lock(&m_mutex);
    if (m_clients.empty())
        return;
    const std::string text = toEvents(change);
    for (const auto &known : m_clients) {
        if (const auto client = known.lock())
            client->push(text);
    }
}

} // namespace kalends
