// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/httpflight.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace kalends
{

struct HttpClient::Private {
    explicit Private(HttpClient *owner) : timer(new QTimer(owner)) { timer->setSingleShot(true); }

    /// One timer for the limits of all flights. It is never restarted when bytes move: it looks when it fires.
    void arm()
    {
        if (flights.isEmpty())
            return;
        auto next = flights.first()->deadline();
        for (const HttpFlight *flight : flights)
            next = std::min(next, flight->deadline());
        if (timer->isActive() && next >= armedFor)
            return;
        armedFor = next;
        const auto wait = std::chrono::ceil<Milliseconds>(next - std::chrono::steady_clock::now());
        timer->start(std::max(wait, Milliseconds(1)));
    }

    void enforceLimits()
    {
        const auto now = std::chrono::steady_clock::now();
        const QList<QPointer<HttpFlight>> current(flights.cbegin(), flights.cend());
        for (const QPointer<HttpFlight> &flight : current) {
            if (flight)
                flight->enforceLimits(now);
        }
        arm();
    }

    QNetworkAccessManager *manager = nullptr; ///< made when first needed: it brings a thread along
    QList<HttpFlight *> flights;
    QTimer *timer;
    HttpFlight::Deadline armedFor;
};

HttpClient::HttpClient(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    connect(d->timer, &QTimer::timeout, this, [this] { d->enforceLimits(); });
}

HttpClient::~HttpClient()
{
    const QList<HttpFlight *> flights = std::exchange(d->flights, {});
    qDeleteAll(flights); // without a word: who waited through us is told by our end
}

void HttpClient::send(HttpRequest request, const QString &requestId, QObject *guard, Done done)
{
    Q_ASSERT(guard);
    if (!d->manager) {
        d->manager = new QNetworkAccessManager(this);
        d->manager->setStrictTransportSecurityEnabled(false);
        d->manager->setAutoDeleteReplies(false);
    }
    auto *flight = new HttpFlight(std::move(request), requestId, guard, std::move(done), this);
    connect(flight, &HttpFlight::landed, this, [this](HttpFlight *ended) { d->flights.removeOne(ended); });
    d->flights.append(flight);
    flight->launch(d->manager);
    d->arm();
}

void HttpClient::abortRepeatable()
{
    const QList<QPointer<HttpFlight>> current(d->flights.cbegin(), d->flights.cend());
    for (const QPointer<HttpFlight> &flight : current) {
        if (flight && flight->repeatable())
            flight->abort(NetFault::Canceled, tr("Canceled."));
    }
}

} // namespace kalends
