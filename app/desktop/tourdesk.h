// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/workroom.h"
#include "ui/tour/coachcard.h"
#include "ui/tour/tourwatch.h"
#include "ui/window/windowplace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kalends
{

class AccountDirectory;
class CoachPanel;
class House;
class MainWindow;
class Outline;
class PlanBoard;
class Theme;
class WindowDesk;
struct ExampleFile;
struct PlanAnswer;
struct StoreChange;

/// Runs the guided tour on a sandbox: tells it what was committed and what came to rest, shows its coach in the window,
/// and does what the coach's buttons say, through the same verbs that a person has. GUI thread.
class TourDesk final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        House &house; ///< with a sandbox
        Workroom &workroom;
        PlanBoard &board;
        Planner &planner; ///< of the GUI thread, for short reads
        const AccountDirectory &accounts;
        WindowDesk &memory;
        MainWindow &window;
        Theme &theme;
    };
    explicit TourDesk(const Parts &parts, QObject *parent = nullptr);
    ~TourDesk() override;

    /// The accounts are linked and the sample posts are there: offers the tour, the first time, or goes on where it
    /// stood at the end.
    void start();
    /// Begins it; one that is under way gets the focus.
    void begin();
    void committed(const StoreChange &change);
    void settled(const EntryId &entry, JobStatus status);

    [[nodiscard]] const Tour &tour() const { return m_tour; }
    /// It has seen what was there before: what comes now is news.
    [[nodiscard]] bool isWatching() const { return m_seesPlan; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void walk();
    void readBaseline();
    void take(const QList<TourEvent> &events);
    void refresh();
    void remember();
    void makeCoach();
    void place();
    [[nodiscard]] WindowPlace placeOfStep() const;
    void speakInComposer();
    void stepChanged();
    // what the coach's buttons do
    void act();
    void leave();
    void addExample(const QString &path);
    void send();
    void sendNew(Instant at);
    void answered(const PlanAnswer &answer);
    void breakSignIn();
    void copyToken();
    void watchArrivals();
    void stopSending();
    [[nodiscard]] std::optional<EntryTile> nextToSend() const;
    [[nodiscard]] QList<Account> linked() const;

    Parts m_parts;
    Tour m_tour;
    TourWatch m_watch;
    TourScene m_scene;
    PublishTrail m_trail;
    QPointer<CoachPanel> m_coach; ///< the window's, once it was wanted
    QPointer<Outline> m_outline;  ///< the same
    QStringList m_examples;       ///< files; empty until they are made
    bool m_seesPlan = false;      ///< the baseline is read
    bool m_revealed = false;      ///< in this step
    std::optional<EntryTile> m_next;
    EntryId m_sent;           ///< whose way is watched
    quint64 m_sendTicket = 0; ///< of the verb that gave it its time
    qint64 m_lastArrival = 0;
    QTimer m_look;
    QTimer m_placeSoon;
    QString m_kept; ///< as last remembered
};

} // namespace kalends
