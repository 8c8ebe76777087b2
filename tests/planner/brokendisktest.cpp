// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/mediaedit.h"
#include "planfixture.h"
#include "planner/exchange.h"
#include "planner/icsfeed.h"
#include "support/failingstatement.h"

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A change of many says of each whether it came along: none may be left out because the disk gave up.
template <class T> Result<void> allOf(const Result<T> &result)
{
    if (!result.ok())
        return result.error();
    if (!result->refused.isEmpty())
        return result->refused.first().error;
    return {};
}
Result<void> turned(const Result<UndoResult> &result)
{
    if (!result.ok())
        return result.error();
    if (!result->left.isEmpty())
        return result->left.first().error;
    return {};
}

/// A plan with something of each kind in it.
struct World : PlanFixture {
    World()
    {
        clock.setWall(
            *instantFromIso(u"2199-06-01T09:00:00Z"_s)); // new rules of time zones are looked for till the end
        account = link(Channel::Instagram);
        picture = addMedium("picture");
        NewEntry entry = wanted(in(24h), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
        entry.media = {picture};
        entry.labels = {u"label"_s};
        MediaEdit edit{.media = picture, .rotation = 90};
        edit.result = addMedium("picture, turned");
        entry.channels[0].fields = {{kMediaEditsField, toJson(QList{edit})}};
        planned = create(entry);
        other = create(wanted(in(48h), EntryState::Planned));
        draft = create(wanted(in(72h), EntryState::Draft));
        shelved = create(wanted({}, EntryState::Draft));
        NewEntry mark = wanted(in(30h), EntryState::Draft);
        deleted = create(mark);
        if (!planner->deleteEntries({deleted.id}).ok())
            qFatal("not deleted");
    }
    Entry create(const NewEntry &entry)
    {
        auto made = planner->createEntry(entry);
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return made->entry;
    }
    /// The record of the last change.
    UndoId last() { return planner->undoRecords(1)->first().id; }

    AccountId account;
    MediaId picture;
    Entry planned; ///< on both channels, with a picture
    Entry other;
    Entry draft;
    Entry shelved;
    Entry deleted;
};

using Verb = std::function<Result<void>()>;
/// What comes before, with a disk that works; answers what is done with one that does not.
using Prepare = std::function<Verb(World &)>;

} // namespace

/// A disk that gives up in the middle of any verb of the planner: it is told, not taken for a refusal of one post, and
/// the plan is as it was.
class BrokenDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailureIsToldAndLeavesNothing_data();
    void everyFailureIsToldAndLeavesNothing();
};

void BrokenDiskTest::everyFailureIsToldAndLeavesNothing_data()
{
    QTest::addColumn<Prepare>("prepare");
    const auto row = [](const char *name, const Prepare &prepare) { QTest::newRow(name) << prepare; };
    const auto plain = [&row](const char *name, const std::function<Result<void>(World &)> &verb) {
        row(name, [verb](World &w) -> Verb { return [verb, &w] { return verb(w); }; });
    };

    plain("a post is made", [](World &w) {
        NewEntry entry = World::wanted(w.in(96h), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
        entry.media = {w.picture};
        return only(w.planner->createEntry(entry));
    });
    plain("several posts are made", [](World &w) {
        return allOf(w.planner->createEntries(
            {World::wanted(w.in(96h), EntryState::Planned), World::wanted({}, EntryState::Draft)}));
    });
    plain("a post is changed in everything", [](World &w) {
        EntryPatch patch;
        patch.at = w.in(50h);
        patch.caption = u"Other words"_s;
        patch.media = QList<MediaId>{};
        patch.labels = QStringList{u"other"_s};
        patch.channels =
            QList<ChannelPatch>{{.channel = Channel::TikTok, .fields = {{u"title"_s, u"Its own"_s}}, .suggested = {}}};
        return only(w.planner->editEntry(w.planned.id, patch));
    });
    plain("a post is changed in nothing", [](World &w) { return only(w.planner->editEntry(w.planned.id, {})); });
    row("typing goes on", [](World &w) -> Verb {
        EntryPatch typed;
        typed.caption = u"One"_s;
        const auto first = w.planner->editEntry(w.planned.id, typed);
        typed.caption = u"One more"_s;
        return [&w, typed, id = UndoId::fromTrusted(first->undoId)] {
            return only(w.planner->editEntry(w.planned.id, typed, {}, id));
        };
    });
    plain("drafted words are written", [](World &w) {
        return only(w.planner->applySuggestions(
            w.planned.id, {{.channel = Channel::TikTok, .field = u"title"_s, .value = u"Drafted"_s}}));
    });
    plain("a post is moved", [](World &w) { return only(w.planner->moveEntry(w.planned.id, w.in(26h))); });
    plain("a draft is planned", [](World &w) { return only(w.planner->schedule(w.draft.id)); });
    plain("a plan becomes a draft", [](World &w) { return only(w.planner->unschedule(w.planned.id)); });
    plain("a post is copied", [](World &w) { return only(w.planner->duplicateEntry(w.planned.id)); });
    plain("several posts are moved", [](World &w) {
        return allOf(
            w.planner->moveEntries({{.id = w.planned.id, .at = w.in(40h)}, {.id = w.draft.id, .at = w.in(41h)}}));
    });
    plain("planned posts go to the shelf", [](World &w) {
        return allOf(w.planner->moveEntries({{.id = w.planned.id, .at = {}}, {.id = w.other.id, .at = {}}}));
    });
    plain("a post comes from the shelf",
          [](World &w) { return allOf(w.planner->moveEntries({{.id = w.shelved.id, .at = w.in(40h)}})); });
    plain("several posts are copied", [](World &w) {
        return allOf(
            w.planner->copyEntries({{.id = w.planned.id, .at = w.in(40h)}, {.id = w.draft.id, .at = w.in(41h)}}));
    });
    plain("posts are deleted", [](World &w) { return allOf(w.planner->deleteEntries({w.planned.id, w.draft.id})); });
    plain("a deleted post comes back", [](World &w) { return allOf(w.planner->restoreEntries({w.deleted.id})); });
    plain("posts are shifted by name", [](World &w) {
        return allOf(w.planner->shiftEntries({.ids = {w.planned.id, w.other.id}, .by = {.days = 1}}));
    });
    plain("posts are shifted by time", [](World &w) {
        return allOf(w.planner->shiftEntries({.from = w.in(1h), .to = w.in(60h), .by = {.duration = 1h}}));
    });
    plain("a shift is tried out", [](World &w) {
        return allOf(w.planner->shiftEntries({.after = w.in(1h), .by = {.days = 1}, .dryRun = true}));
    });
    plain("a post is read", [](World &w) { return only(w.planner->find(w.planned.id)); });
    plain("posts are listed", [](World &w) { return only(w.planner->list({.limit = 2})); });
    plain("a post is assessed", [](World &w) { return only(w.planner->readinessOf(w.planned.id)); });
    plain("what needs a person", [](World &w) { return only(w.planner->attention()); });
    plain("words are searched", [](World &w) -> Result<void> {
        KALENDS_TRY(w.planner->search(u"caption"_s));
        KALENDS_TRY(w.planner->searchShelf(u"caption"_s));
        return only(w.planner->searchBetween(u"caption"_s, w.in(0h), w.in(100h)));
    });
    plain("changes are listed", [](World &w) { return only(w.planner->undoRecords()); });

    // Each kind of change, taken back and done again.
    const QList<std::pair<const char *, std::function<void(World &)>>> changes{
        {"an edit", [](World &w) { (void)w.planner->moveEntry(w.planned.id, w.in(26h)); }},
        {"a new post", [](World &w) { (void)w.planner->createEntry(World::wanted(w.in(90h), EntryState::Planned)); }},
        {"a shift", [](World &w) { (void)w.planner->shiftEntries({.after = w.in(1h), .by = {.days = 1}}); }},
        {"a deletion",
         [](World &w) {
             (void)w.planner->deleteEntries({w.planned.id, w.other.id});
         }},
        {"several places",
         [](World &w) {
             (void)w.planner->moveEntries({{.id = w.planned.id, .at = {}}, {.id = w.shelved.id, .at = w.in(40h)}});
         }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray what(name);
        row(what + " is taken back", [change = change](World &w) -> Verb {
            change(w);
            return [&w, id = w.last()] { return turned(w.planner->undo(id)); };
        });
        row(what + " is done again", [change = change](World &w) -> Verb {
            change(w);
            const UndoId id = w.last();
            if (!w.planner->undo(id).ok())
                qFatal("not undone");
            return [&w, id] { return turned(w.planner->redo(id)); };
        });
    }
    row("new rules of time zones", [](World &w) -> Verb {
        // As if the rules had been an hour off when it was planned.
        if (!w.database
                 ->run("UPDATE calendar_entries SET scheduled_at = scheduled_at + 3600000 WHERE id = ?",
                       {w.other.id.toString()})
                 .ok())
            qFatal("not displaced");
        return [&w] { return only(w.planner->rezonePlans(u"2099z"_s)); };
    });

    for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Ics, ExchangeFormat::Json}) {
        const QByteArray what = QString(word(format)).toLatin1();
        plain(what + " is written",
              [format](World &w) { return only(PlanExchange(*w.planner).exportEntries(format)); });
        row(what + " is read", [format](World &w) -> Verb {
            const QByteArray bytes = *PlanExchange(*w.planner).exportEntries(format);
            if (!w.planner->deleteEntries({w.planned.id, w.other.id, w.draft.id, w.shelved.id}).ok()) // JSON keeps ids
                qFatal("not deleted");
            return [&w, bytes, format]() -> Result<void> {
                const auto report = PlanExchange(*w.planner).importBytes(bytes, {.format = format, .partial = true});
                if (!report.ok())
                    return report.error();
                return report->refused.isEmpty() ? Result<void>() : Result<void>(report->refused.first().error);
            };
        });
    }
}

void BrokenDiskTest::everyFailureIsToldAndLeavesNothing()
{
    QFETCH(Prepare, prepare);
    World world;
    const Verb verb = prepare(world);
    const auto done = doneWhateverFails(*world.database, verb);
    QVERIFY(done);
    EXPECT_OK(*done);
}

QTEST_GUILESS_MAIN(BrokenDiskTest)
#include "brokendisktest.moc"
