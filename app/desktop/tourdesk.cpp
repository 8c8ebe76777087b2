// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/tourdesk.h"

#include "accounts/accountdirectory.h"
#include "desktop/tourexamples.h"
#include "desktop/toursights.h"
#include "diagnostics/log.h"
#include "house/house.h"
#include "house/sandboxdoor.h"
#include "model/errortext.h"
#include "profile/profile.h"
#include "store/storeevents.h"
#include "ui/board/planboard.h"
#include "ui/tour/coachpanel.h"
#include "ui/tour/outline.h"
#include "ui/window/composerdoor.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kKey = "tour";         ///< in the section [ui] of settings.ini
constexpr auto kLead = 3s;            ///< from the button to the post's time: enough to be stored, and to be seen
constexpr auto kLeadOfNew = 6s;       ///< the same with a file to take in
constexpr auto kLookAhead = 30 * 24h; ///< where the next post that is ready is looked for

} // namespace

TourDesk::TourDesk(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_look.setInterval(200ms);
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(40ms); // after the layout
    connect(&m_look, &QTimer::timeout, this, &TourDesk::watchArrivals);
    connect(&m_placeSoon, &QTimer::timeout, this, &TourDesk::place);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&parts.window, &MainWindow::tourRequested, this, &TourDesk::begin);
    connect(&parts.window, &MainWindow::placesChanged, &m_placeSoon, soon);
    for (const auto signal : {&PlanBoard::reset, &PlanBoard::shelfChanged})
        connect(&parts.board, signal, &m_placeSoon, soon);
    connect(&parts.board, &PlanBoard::daysChanged, &m_placeSoon, soon);
    connect(&parts.board, &PlanBoard::finished, this, &TourDesk::answered);
    connect(&parts.window.composers(), &ComposerDoor::openEntryChanged, this, &TourDesk::speakInComposer,
            Qt::QueuedConnection); // when its window has its size
    connect(&parts.window.selection(), &PlanSelection::changed, this, [this] {
        if (m_tour.isShown() && !m_scene.sending)
            refresh();
    });
    parts.window.installEventFilter(this);
}

TourDesk::~TourDesk() = default;

bool TourDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_placeSoon.start();
    return QObject::eventFilter(watched, event);
}

QList<Account> TourDesk::linked() const
{
    const auto accounts = m_parts.accounts.list();
    return accounts.ok() ? *accounts : QList<Account>();
}

void TourDesk::start()
{
    m_kept = m_parts.memory.remembered(QLatin1String(kKey));
    m_tour = Tour::fromText(m_kept);
    if (m_tour.standing() == Tour::Standing::Walking)
        return walk();
    if (m_tour.standing() != Tour::Standing::Unseen) // asked once, thanked once
        m_tour.leave();
    m_tour.offer();
    refresh();
}

void TourDesk::begin()
{
    if (m_tour.standing() == Tour::Standing::Walking)
        return m_coach->takeFocus();
    m_tour.begin();
    m_parts.window.goTo(m_parts.board.today());
    walk();
    m_coach->takeFocus();
}

void TourDesk::walk()
{
    m_seesPlan = false;
    m_tour.setBroken(TourWatch::brokenAmong(linked()));
    stepChanged();
    readBaseline();
}

void TourDesk::readBaseline()
{
    m_parts.workroom.run<QList<PostSight>>(this, sightsOfAll, [this](const Result<QList<PostSight>> &posts) {
        if (!posts.ok())
            return m_parts.window.say(posts.error().message);
        m_watch.begin(*posts, linked());
        m_seesPlan = true;
    });
}

void TourDesk::committed(const StoreChange &change)
{
    if (m_tour.standing() != Tour::Standing::Walking || !m_seesPlan)
        return;
    if (change.everything || !change.accounts.isEmpty())
        take(m_watch.see(linked()));
    if (!change.everything && change.entries.isEmpty())
        return;
    m_parts.workroom.run<QList<PostSight>>(
        this,
        [change](Services &services) {
            return change.everything ? sightsOfAll(services) : sightsOf(services, change.entries);
        },
        [this](const Result<QList<PostSight>> &posts) {
            if (posts.ok())
                take(m_watch.see(*posts));
            else
                Log::warning("tour_did_not_see", {{u"error_code"_s, QString(word(posts.error().code))}});
        });
}

void TourDesk::settled(const EntryId &entry, JobStatus status)
{
    if (m_tour.standing() != Tour::Standing::Walking)
        return;
    if (entry == m_sent) {
        if (status == JobStatus::Published)
            m_trail.published();
        stopSending();
    }
    if (status == JobStatus::Published)
        take({TourEvent{.kind = TourEvent::Kind::Published, .entry = entry}});
    refresh();
}

void TourDesk::take(const QList<TourEvent> &events)
{
    const TourStep before = m_tour.step();
    bool changed = false;
    for (const TourEvent &event : events)
        changed = m_tour.take(event) || changed;
    if (m_tour.step() != before)
        stepChanged();
    else if (changed || m_tour.step() == TourStep::Publish || m_tour.step() == TourStep::Break)
        refresh(); // another post may be the next one
}

/// What the step before has begun is over.
void TourDesk::stepChanged()
{
    stopSending();
    m_trail.begin(m_scene.channel);
    m_sent = {};
    m_revealed = false;
    m_scene.revoked = false;
    m_scene.copied = false;
    refresh();
}

void TourDesk::stopSending()
{
    m_look.stop();
    m_scene.sending = false;
    m_sendTicket = 0;
}

/// The one that is selected, else the soonest; rather one that goes nowhere else.
std::optional<EntryTile> TourDesk::nextToSend() const
{
    const Instant now = m_parts.board.now();
    const auto tiles = m_parts.planner.tiles(now + kLead, now + kLookAhead);
    std::optional<EntryTile> best;
    const auto worth = [this](const EntryTile &tile) {
        return (m_parts.window.selection().contains(tile.id) ? 2 : 0) + (tile.channels.size() == 1 ? 1 : 0);
    };
    for (const EntryTile &tile : tiles.ok() ? *tiles : QList<EntryTile>()) {
        const bool fits = tile.state == EntryState::Planned && tile.readiness == Readiness::Ready &&
                          tile.channels.contains(m_scene.channel);
        if (fits && (!best || worth(tile) > worth(*best)))
            best = tile;
    }
    return best;
}

void TourDesk::refresh()
{
    remember();
    if (!m_tour.isShown()) {
        if (m_coach)
            m_coach->hide();
        return place();
    }
    makeCoach();
    const QList<Account> accounts = linked();
    m_scene.nothingLinked = accounts.isEmpty();
    const bool instagram =
        std::ranges::any_of(accounts, [](const Account &account) { return account.channel == Channel::Instagram; });
    if (m_tour.step() != TourStep::Mend && !m_scene.sending)
        m_scene.channel = instagram ? Channel::Instagram : Channel::TikTok;
    if (m_tour.broken())
        m_scene.channel = *m_tour.broken();
    const bool sends = m_tour.step() == TourStep::Publish || m_tour.step() == TourStep::Break;
    if (sends && !m_scene.sending && m_sent.isEmpty())
        m_next = nextToSend();
    m_scene.next = m_next ? m_next->title : QString();
    const auto post = m_tour.post().isEmpty() ? std::nullopt : m_parts.board.find(m_tour.post());
    m_scene.caption = post ? post->entry.title : QString();
    m_scene.stages = m_trail.reached();
    m_coach->present(coachCard(m_tour, m_scene));
    m_placeSoon.start();
}

void TourDesk::remember()
{
    const QString text = m_tour.toText();
    if (text != m_kept)
        m_parts.memory.remember(QLatin1String(kKey), m_kept = text);
}

void TourDesk::makeCoach()
{
    if (m_coach)
        return;
    m_coach = new CoachPanel(m_parts.theme);
    m_parts.window.setCoach(m_coach);
    m_outline = new Outline(m_parts.theme, &m_parts.window);
    connect(m_coach, &CoachPanel::forwardPressed, this, [this] {
        if (m_tour.standing() == Tour::Standing::Offered)
            return begin();
        m_tour.next();
        stepChanged();
    });
    connect(m_coach, &CoachPanel::backPressed, this, [this] {
        m_tour.back();
        stepChanged();
    });
    connect(m_coach, &CoachPanel::leavePressed, this, &TourDesk::leave);
    connect(m_coach, &CoachPanel::actionPressed, this, &TourDesk::act);
    connect(m_coach, &CoachPanel::exampleChosen, this, &TourDesk::addExample);
    const QString folder = m_parts.house.profile().cacheFolder() + "/tour"_L1;
    m_parts.workroom.run<QList<ExampleFile>>(
        this, [folder](Services &) { return makeTourExamples(folder); },
        [this](const Result<QList<ExampleFile>> &files) {
            if (!files.ok())
                return m_parts.window.say(sentenceOf(files.error()));
            for (const ExampleFile &file : *files)
                m_examples.append(file.path);
            if (m_coach)
                m_coach->setExamples(*files);
        });
}

WindowPlace TourDesk::placeOfStep() const
{
    using Kind = WindowPlace::Kind;
    if (m_tour.standing() != Tour::Standing::Walking)
        return {};
    switch (m_tour.step()) {
    case TourStep::Drop:
        if (!m_tour.isDone())
            return {.kind = Kind::Day, .day = m_parts.board.freeSlot(m_parts.board.today()).date(), .post = {}};
        [[fallthrough]];
    case TourStep::Words:
        return {.kind = Kind::Post, .day = {}, .post = m_tour.post()};
    case TourStep::Move:
        return {.kind = m_tour.isDone() ? Kind::Nowhere : Kind::Post, .day = {}, .post = m_tour.post()};
    case TourStep::Shift:
        return {.kind = m_tour.isDone() ? Kind::Nowhere : Kind::EntryMenu, .day = {}, .post = {}};
    case TourStep::Publish:
        return {.kind = m_next ? Kind::Post : Kind::Nowhere, .day = {}, .post = m_next ? m_next->id : EntryId()};
    case TourStep::Break:
    case TourStep::Mend:
        return {.kind = Kind::Account, .day = {}, .post = {}, .channel = m_scene.channel};
    }
    Q_UNREACHABLE();
}

void TourDesk::place()
{
    if (!m_outline)
        return;
    const WindowPlace where = placeOfStep();
    const bool isPost = where.kind == WindowPlace::Kind::Post && !where.post.isEmpty();
    QRect rect = m_parts.window.rectOf(where);
    if (rect.isEmpty() && (isPost || where.kind == WindowPlace::Kind::Day) && !std::exchange(m_revealed, true)) {
        m_parts.window.currentView().reveal(where.post, where.day); // once: then it is the person who scrolls
        rect = m_parts.window.rectOf(where);
    }
    m_outline->surround(rect);
}

/// The post's own window lies over the coach: the word that belongs there is said in it.
void TourDesk::speakInComposer()
{
    ComposerDialog *composer = m_parts.window.composers().current();
    const bool concerned = m_tour.standing() == Tour::Standing::Walking &&
                           (m_tour.step() == TourStep::Drop || m_tour.step() == TourStep::Words);
    if (composer && concerned)
        composer->setNotice(
            tr("Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this "
               "window with Esc; nothing is lost."));
}

void TourDesk::leave()
{
    const bool hadFocus = m_coach->isAncestorOf(QApplication::focusWidget());
    m_tour.leave();
    stepChanged();
    if (hadFocus)
        m_parts.window.currentView().setFocus();
}

void TourDesk::act()
{
    if (m_tour.standing() == Tour::Standing::Finished)
        return m_parts.window.showGuide();
    switch (m_tour.step()) {
    case TourStep::Drop:
        if (!m_examples.isEmpty())
            addExample(m_examples.first());
        return;
    case TourStep::Publish:
        return send();
    case TourStep::Break:
        return breakSignIn();
    case TourStep::Mend:
        return copyToken();
    case TourStep::Words:
    case TourStep::Move:
    case TourStep::Shift:
        return;
    }
}

void TourDesk::addExample(const QString &path)
{
    m_parts.window.goTo(m_parts.board.today());
    m_parts.window.addFiles(m_parts.board.today(), {path});
}

void TourDesk::send()
{
    if (m_scene.sending)
        return;
    m_trail.begin(m_scene.channel);
    m_lastArrival = m_parts.house.sandboxDoor()->lastArrival();
    m_scene.sending = true;
    const Instant now = m_parts.board.now();
    m_parts.window.goTo(m_parts.board.today()); // where it will be seen
    m_next = nextToSend();
    if (m_next) {
        m_sent = m_next->id;
        m_sendTicket = m_parts.board.move({{m_sent, PlanTime(now + kLead)}});
    } else {
        sendNew(now + kLeadOfNew);
    }
    m_look.start();
    refresh();
}

/// There is none that is ready: a small one of our own.
void TourDesk::sendNew(Instant at)
{
    NewEntry entry;
    entry.at = at;
    entry.timezone = m_parts.board.zone().id();
    entry.state = EntryState::Planned;
    entry.caption = tr("Sent on the tour");
    ChannelPatch part{.channel = m_scene.channel, .fields = {}, .suggested = {}};
    if (m_scene.channel == Channel::TikTok)
        part.fields = {{u"privacy_level"_s, u"SELF_ONLY"_s}, {u"consent"_s, true}};
    entry.channels = {part};
    m_sendTicket = m_parts.board.createFromFiles({{.entry = entry, .files = m_examples.mid(0, 1)}});
}

void TourDesk::answered(const PlanAnswer &answer)
{
    if (m_sendTicket == 0 || answer.ticket != m_sendTicket)
        return;
    m_sendTicket = 0;
    if (answer.error || answer.changed.isEmpty()) { // the window has said why
        stopSending();
        m_sent = {};
    } else {
        m_sent = answer.changed.first();
    }
    refresh();
}

void TourDesk::breakSignIn()
{
    m_parts.house.sandboxDoor()->takePermissionBack(m_scene.channel);
    m_scene.revoked = true;
    send();
}

/// As the dashboard's own button does; it opens nothing but this sandbox.
void TourDesk::copyToken()
{
    const Secret token = m_parts.house.sandboxDoor()->freshInstagramToken();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(token.reveal()));
    m_scene.copied = true;
    refresh();
}

void TourDesk::watchArrivals()
{
    bool reached = false;
    for (const SandboxDoor::Arrival &arrival : m_parts.house.sandboxDoor()->arrivalsAfter(m_lastArrival)) {
        m_lastArrival = std::max(m_lastArrival, arrival.number);
        reached = m_trail.arrived(arrival.service, arrival.operation, arrival.status) || reached;
    }
    if (reached)
        refresh();
}

} // namespace kalends
