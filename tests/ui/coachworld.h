// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/coachpanel.h"
#include "windowworld.h"

#include <QLinearGradient>
#include <QPainter>

namespace kalends
{

/// A tour that stands at `step`; with `done`, as if what it asks for had just happened.
inline Tour tourAt(TourStep step, bool done = false)
{
    using Kind = TourEvent::Kind;
    Tour tour;
    tour.begin();
    if (step == TourStep::Mend)
        tour.setBroken(Channel::Instagram);
    while (tour.step() != step)
        tour.next();
    for (const Kind kind : {Kind::PostMade, Kind::CaptionDrafted, Kind::PostsMoved, Kind::Published,
                            Kind::AccountBroken, Kind::AccountMended}) {
        if (done && !tour.isDone())
            std::ignore = tour.take({.kind = kind, .entry = EntryId::create(), .count = 4});
    }
    return tour;
}

/// The coach in the window's own place, with examples.
inline CoachPanel *showCoach(WindowWorld &world, const Tour &tour, const TourScene &scene = {})
{
    auto *coach = world.window->findChild<CoachPanel *>();
    if (!coach) {
        coach = new CoachPanel(world.theme);
        world.window->setCoach(coach);
        QList<ExampleFile> files;
        for (int i = 0; i < 4; ++i) {
            QImage poster(104, 128, QImage::Format_RGB32);
            QPainter painter(&poster);
            QLinearGradient sky(0, 0, 0, 128);
            sky.setColorAt(0, QColor::fromHsv(40 + i * 70, 90, 250));
            sky.setColorAt(1, QColor::fromHsv(10 + i * 70, 160, 150));
            painter.fillRect(poster.rect(), sky);
            files.append({.path = QStringLiteral("/tmp/%1.jpg").arg(i),
                          .name = QStringLiteral("Example %1").arg(i + 1),
                          .poster = poster,
                          .isClip = i == 3});
        }
        coach->setExamples(files);
    }
    coach->present(coachCard(tour, scene));
    return coach;
}

} // namespace kalends
