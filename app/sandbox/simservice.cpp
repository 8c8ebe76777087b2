// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/simservice.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr size_t kMaxArrivals = 500'000;

} // namespace

QByteArray randomToken(int length)
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray token;
    for (int i = 0; i < length; ++i)
        token += letters[QRandomGenerator::global()->bounded(int(sizeof letters) - 1)];
    return token;
}

QString randomDigits(int length)
{
    QString digits;
    for (int i = 0; i < length; ++i)
        digits += QChar(u'0' + QRandomGenerator::global()->bounded(10));
    return digits;
}

QByteArray fingerprint(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

bool redirectMatches(const QStringList &patterns, const QString &url)
{
    for (const QString &pattern : patterns) {
        const qsizetype star = pattern.indexOf(u":*"_s);
        if (star < 0) {
            if (pattern == url)
                return true;
            continue;
        }
        const QString before = pattern.left(star + 1);
        const QString after = pattern.mid(star + 2);
        if (!url.startsWith(before) || !url.endsWith(after) || url.size() <= before.size() + after.size())
            continue;
        const QString port = url.mid(before.size(), url.size() - before.size() - after.size());
        bool isNumber = false;
        const uint number = port.toUInt(&isNumber);
        if (isNumber && number > 0 && number < 65536 && port == QString::number(number))
            return true;
    }
    return false;
}

SimService::SimService(QString name, World &world, QObject *parent)
    : QObject(parent),
      m_world(world),
      m_name(std::move(name)),
      m_server([this](SimExchangePtr exchange) { receive(exchange); })
{
}

QByteArray SimService::dateHeader() const
{
    static thread_local qint64 second = -1;
    static thread_local QByteArray text;
    const qint64 now = toMs(statedNow()) / 1000;
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                   .toLatin1() +
               " GMT";
    }
    return text;
}

void SimService::receive(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    const QString operation = operationOf(request);
    const qint64 seq = m_world.nextSeq++;
    m_world.arrivals.push_back({seq, m_world.clock->now(), m_name, operation, request.method, request.rawPath, 0});
    if (m_world.arrivals.size() > kMaxArrivals)
        m_world.arrivals.pop_front();
    exchange->onSettled = [world = &m_world, seq](int status) { // a delayed exchange may outlive this service
        if (world->arrivals.empty() || world->arrivals.front().seq > seq)
            return;
        const auto index = size_t(seq - world->arrivals.front().seq);
        if (index < world->arrivals.size())
            world->arrivals[index].status = status;
    };
    const std::optional<Fault> fault = m_world.faults.take(m_name, operation);
    if (!fault) {
        handle(exchange);
        return;
    }
    if (!fault->afterEffect) {
        runBefore(*fault, exchange, operation);
        return;
    }
    // A weak hold: the filter sits in the exchange itself.
    exchange->setFilter([this, fault = *fault, weak = std::weak_ptr(exchange), operation](SimResponse genuine) {
        if (const SimExchangePtr strong = weak.lock())
            finishWith(fault, strong, operation, std::move(genuine));
    });
    handle(exchange);
}

void SimService::hold(const SimExchangePtr &exchange, const QString &operation, bool afterEffect,
                      std::function<void()> release)
{
    static thread_local qint64 nextHold = 1;
    m_world.held.insert(nextHold++,
                        HeldRequest{m_name, operation, afterEffect, [exchange, release = std::move(release)] {
                                        if (exchange->clientWaits())
                                            release();
                                        else
                                            exchange->drop();
                                    }});
    if (m_world.onHeld)
        m_world.onHeld(m_name, operation, afterEffect);
}

void SimService::runBefore(const Fault &fault, const SimExchangePtr &exchange, const QString &operation)
{
    switch (fault.kind) {
    case FaultKind::Drop:
        exchange->drop();
        return;
    case FaultKind::Reset:
        exchange->reset();
        return;
    case FaultKind::Delay:
        QTimer::singleShot(fault.delayMs, this, [this, exchange] { handle(exchange); });
        return;
    case FaultKind::Hold:
        hold(exchange, operation, false, [this, exchange] { handle(exchange); });
        return;
    case FaultKind::Hang:
        hold(exchange, operation, false, [exchange] { exchange->drop(); });
        return;
    case FaultKind::Status:
    case FaultKind::Error:
    case FaultKind::Html:
        exchange->respond(faultResponse(fault));
        return;
    case FaultKind::Partial:
    case FaultKind::Content:
        break; // always behind the effect
    }
    handle(exchange);
}

void SimService::finishWith(const Fault &fault, const SimExchangePtr &exchange, const QString &operation,
                            SimResponse genuine)
{
    switch (fault.kind) {
    case FaultKind::Drop:
        exchange->drop();
        return;
    case FaultKind::Reset:
        exchange->reset();
        return;
    case FaultKind::Partial:
        exchange->respondPartly(std::move(genuine));
        return;
    case FaultKind::Delay:
        QTimer::singleShot(fault.delayMs, this, [exchange, genuine] { exchange->respond(genuine); });
        return;
    case FaultKind::Hold:
        hold(exchange, operation, true, [exchange, genuine] { exchange->respond(genuine); });
        return;
    case FaultKind::Hang:
        hold(exchange, operation, true, [exchange] { exchange->drop(); });
        return;
    case FaultKind::Content:
        exchange->respond(contentAnswer(fault, std::move(genuine)));
        return;
    case FaultKind::Status:
    case FaultKind::Error:
    case FaultKind::Html:
        exchange->respond(faultResponse(fault));
        return;
    }
}

SimResponse SimService::contentAnswer(const Fault &, SimResponse genuine) const
{
    return genuine;
}

SimResponse SimService::faultResponse(const Fault &fault) const
{
    SimResponse response;
    if (fault.kind == FaultKind::Html)
        response = SimResponse::html(
            fault.status ? fault.status : 200,
            "<!doctype html><title>Sign in to this network</title><p>Please accept the terms of use.</p>");
    else if (fault.kind == FaultKind::Error)
        response = errorAnswer(fault);
    else
        response = SimResponse::text(fault.status ? fault.status : 500, "text/plain", {});
    for (const auto &[name, value] : fault.headers)
        response.setHeader(name, value);
    return response;
}

} // namespace kalends::sandbox
