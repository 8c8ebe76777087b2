// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "boardworld.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"
#include "ui/calendar/calendarview.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

namespace kalends
{

/// A board over a real store, and what the views share. The clock stands still on Wednesday, 18 November 2026, 10:20 in
/// Berlin.
struct ViewWorld : BoardWorld {
    PlanSelection selection;
    Theme theme;
    ThumbnailStore thumbnails{[](const MediaId &media, int side, QObject *guard, ThumbnailStore::Answer answer) {
        QMetaObject::invokeMethod(
            guard, [media, side, answer = std::move(answer)] { answer(picture(media, side)); }, Qt::QueuedConnection);
    }};
    TilePainter tiles{theme, thumbnails};

    ViewWorld() : BoardWorld(false)
    {
        plan.clock.setWall(*instantFromIso(QStringLiteral("2026-11-18T09:20:00Z")));
        plan.link(Channel::Instagram);
        plan.link(Channel::TikTok);
        start();
        theme.setMode(Theme::Mode::Light);
        theme.setReducedMotion(true);
        theme.apply();
    }

    [[nodiscard]] CalendarContext context() { return {*board, selection, tiles, theme}; }

    /// "2026-11-20T14:30", a wall in Berlin; nullptr: the shelf.
    EntryId make(const char *at, const QString &caption, EntryState state = EntryState::Planned,
                 const QList<Channel> &channels = {Channel::Instagram}, const QList<MediaId> &media = {})
    {
        NewEntry entry = PlanFixture::wanted(at ? PlanTime(wallOf(at)) : PlanTime(), state, channels);
        entry.timezone = "Europe/Berlin";
        entry.caption = caption;
        entry.media = media;
        const auto made = plan.planner->createEntry(entry);
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return made->entry.id;
    }
    /// Went out in the past: made while the clock was further back.
    EntryId makePublished(const char *at, const QString &caption, const QList<Channel> &channels = {Channel::Instagram},
                          const QList<MediaId> &media = {})
    {
        const Instant now = plan.clock.now();
        plan.clock.setWall(now - std::chrono::hours(24 * 1200));
        const EntryId id = make(at, caption, EntryState::Planned, channels, media);
        plan.clock.setWall(now);
        plan.setJobs(id, "status = 'published'");
        Transaction change(*plan.database);
        const auto refreshed = ReadinessProjection(*plan.database).refresh({id});
        plan.database->noteChange(id);
        if (!refreshed.ok() || !change.commit().ok())
            qFatal("readiness was not refreshed");
        return id;
    }

    [[nodiscard]] std::optional<WallTime> storedWall(const EntryId &id)
    {
        const std::optional<Instant> at = storedAt(id);
        return at ? std::optional(board->wallAt(*at)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> storedAt(const EntryId &id)
    {
        const auto found = plan.planner->find(id);
        return found.ok() ? found->entry.scheduledAt : std::nullopt;
    }

    /// A picture for each medium: two colours that follow from its id.
    static QImage picture(const MediaId &media, int side)
    {
        const uint hash = uint(qHash(media.toString()));
        QImage image(side, side, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient gradient(0, 0, side, side);
        gradient.setColorAt(0, QColor::fromHsv(int(hash % 360), 90, 250));
        gradient.setColorAt(1, QColor::fromHsv(int((hash / 360 + 60) % 360), 150, 215));
        painter.fillRect(image.rect(), gradient);
        return image;
    }
};

/// Press, six moves and no release; the release is the caller's.
inline void dragWithoutRelease(QWidget *viewport, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    constexpr int kMoves = 6;
    for (int i = 1; i <= kMoves; ++i)
        send(QEvent::MouseMove, from + (to - from) * i / kMoves, Qt::NoButton);
}

inline void releaseAt(QWidget *viewport, QPoint at, Qt::KeyboardModifiers modifiers = {})
{
    QMouseEvent event(QEvent::MouseButtonRelease, at, viewport->mapToGlobal(at), Qt::LeftButton, Qt::NoButton,
                      modifiers);
    QCoreApplication::sendEvent(viewport, &event);
}

inline void dragBy(QWidget *viewport, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    dragWithoutRelease(viewport, from, to, modifiers);
    releaseAt(viewport, to, modifiers);
}

} // namespace kalends
