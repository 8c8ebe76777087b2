// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/planfixture.h"
#include "ui/board/planboard.h"

#include <QTimeZone>

namespace kalends
{

/// A real store with a board on it, as the program builds it: the board reads on the fixture's connection, the writer
/// has its own in its own thread, and what is committed anywhere is told to the board.
struct BoardWorld {
    PlanFixture plan;
    std::unique_ptr<PlanWriter> writer;
    std::unique_ptr<PlanBoard> board;
    std::optional<Error> openingFails; ///< set before start()
    MediaImporter importer;            ///< the same

    explicit BoardWorld(bool startNow = true)
    {
        if (startNow)
            start();
    }
    void start()
    {
        writer = std::make_unique<PlanWriter>([this]() -> Result<PlanWriter::Tools> {
            if (openingFails)
                return *openingFails;
            auto opened = Database::open(
                {.path = plan.database->path(), .events = &plan.events, .clock = &plan.clock, .migrate = false});
            if (!opened.ok())
                return opened.error();
            std::shared_ptr<Database> database = std::move(*opened);
            return PlanWriter::Tools{.keepAlive = database,
                                     .planner = std::make_shared<Planner>(*database, plan.clock, "Europe/Berlin"),
                                     .importMedia = importer};
        });
        board = std::make_unique<PlanBoard>(*plan.planner, *writer, plan.clock);
        board->setZone(QTimeZone("Europe/Berlin"));
        QObject::connect(&plan.events, &StoreEvents::committed, board.get(), [this](const StoreChange &change) {
            if (change.everything || !change.accounts.isEmpty() || change.flags)
                board->everythingChanged();
            else
                board->entriesChanged(change.entries);
        });
    }
    ~BoardWorld()
    {
        board.reset();
        writer.reset();
    }

    /// All verbs have been answered.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !board->isBusy() && !board->isSearching(); }, 5000);
    }
    /// A post at a wall time in Berlin; a failure to make it ends the run.
    EntryId at(const char *wall, EntryState state = EntryState::Planned, const QString &caption = {})
    {
        NewEntry wanted = PlanFixture::wanted(wallOf(wall), state);
        wanted.timezone = "Europe/Berlin";
        wanted.caption = caption.isNull() ? QStringLiteral("A caption") : caption;
        const auto made = plan.planner->createEntry(wanted);
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return made->entry.id;
    }
    EntryId onShelf(const QString &caption = QStringLiteral("An idea"))
    {
        NewEntry wanted = PlanFixture::wanted(std::monostate{}, EntryState::Draft);
        wanted.timezone = "Europe/Berlin";
        wanted.caption = caption;
        const auto made = plan.planner->createEntry(wanted);
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return made->entry.id;
    }
    /// What the store holds, as wall text in Berlin; "shelf", or "gone".
    QString stored(const EntryId &id)
    {
        const auto found = plan.planner->find(id);
        if (!found.ok())
            return QStringLiteral("gone");
        return found->entry.scheduledAt ? text(board->wallAt(*found->entry.scheduledAt)) : QStringLiteral("shelf");
    }
    /// What the board shows, the same way.
    QString shown(const EntryId &id)
    {
        const std::optional<BoardTile> tile = board->find(id);
        return !tile ? QStringLiteral("gone") : tile->isOnShelf() ? QStringLiteral("shelf") : text(tile->wall);
    }
    static QString text(WallTime wall)
    {
        return wall.date().toString(Qt::ISODate) + QLatin1Char('T') + wall.time().toString(QStringLiteral("HH:mm"));
    }
    QStringList titlesOn(QDate day)
    {
        QStringList titles;
        const QList<BoardTile> tiles = board->tilesOn(day);
        for (const BoardTile &tile : tiles)
            titles.append(tile.time().toString(QStringLiteral("HH:mm ")) + tile.entry.title);
        return titles;
    }
};

} // namespace kalends
