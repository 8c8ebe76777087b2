// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "house/housekeeping.h"
#include "store/retention.h"

#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kalends
{

class Database;

/// Housekeeping's other half, in its thread: a round is a list of chores, each done in steps.
class Housekeeper final : public QObject
{
    Q_OBJECT
public:
    /// Where everything is.
    struct Rooms {
        QString database;
        QString backups;
        QString media;
        QString cache;
    };
    Housekeeper(Rooms rooms, const Clock &clock, const HousekeepingPace &pace);
    ~Housekeeper() override;

    /// Waits for the first round.
    void start();
    void begin();

Q_SIGNALS:
    void kept();
    void damaged(const kalends::Error &error);

private:
    /// True: there is more to do.
    using Step = Result<bool> (Housekeeper::*)();

    void tick();
    void note(const Error &error);
    [[nodiscard]] Result<bool> pruneTheCache();
    [[nodiscard]] Result<bool> openStore();
    [[nodiscard]] Result<bool> backUp();
    [[nodiscard]] Result<bool> removeOld();
    [[nodiscard]] Result<bool> giveBackSpace();
    [[nodiscard]] Result<bool> checkWhole();
    [[nodiscard]] Result<bool> sweepMedia();

    const Rooms m_rooms;
    const Clock &m_clock;
    const HousekeepingPace m_pace;
    QTimer m_timer{this};
    std::vector<Step> m_chores; ///< what is left of this round, the next one last; empty: nothing is under way
    std::unique_ptr<Database> m_database; ///< during a round
    std::optional<Retention> m_retention;
    std::optional<Vacuum> m_vacuum;
};

} // namespace kalends
