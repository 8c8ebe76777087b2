// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/planfixture.h"
#include "ui/window/plandesk.h"

#include <QPointer>

namespace kalends
{

/// An assistant whose proposals come when a test says so.
class TestPlanDesk final : public PlanDesk
{
public:
    [[nodiscard]] QString provider() const override { return name; }
    [[nodiscard]] QString whatPlanSends() const override { return agreed ? QString() : sent; }
    void agree() override { agreed = true; }
    quint64 plan(CalendarRequest request, QObject *guard, std::function<void(const Proposal &)> each,
                 std::function<void(Result<CalendarAnswer>)> done) override
    {
        asked.append(std::move(request));
        m_guard = guard;
        m_each = std::move(each);
        m_done = std::move(done);
        return quint64(asked.size());
    }
    void cancel(quint64 asking) override
    {
        canceled.append(asking);
        m_guard.clear();
    }

    /// One proposal comes, at a wall time in Berlin.
    void propose(const char *wall, const QString &caption, const QList<Channel> &channels = {Channel::Instagram})
    {
        const Instant at = resolve(wallOf(wall), QTimeZone("Europe/Berlin")).instant;
        if (m_guard)
            m_each({.id = QStringLiteral("p"),
                    .scheduledAt = at,
                    .timezone = "Europe/Berlin",
                    .channels = channels,
                    .idea = QStringLiteral("Show ") + caption,
                    .caption = caption,
                    .reason = QStringLiteral("Nothing is planned on that day."),
                    .source = SuggestionSource::Assistant,
                    .model = QStringLiteral("llama3.2")});
    }
    void finish(const Result<CalendarAnswer> &answer = CalendarAnswer{})
    {
        if (m_guard)
            m_done(answer);
        m_guard.clear();
    }

    QString name; ///< of the provider
    QString sent;
    bool agreed = false;
    QList<CalendarRequest> asked;
    QList<quint64> canceled;

private:
    QPointer<QObject> m_guard;
    std::function<void(const Proposal &)> m_each;
    std::function<void(Result<CalendarAnswer>)> m_done;
};

} // namespace kalends
