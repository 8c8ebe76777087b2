// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/zone.h"
#include "shots.h"
#include "ui/panels/activitypanel.h"
#include "ui/panels/jobmodels.h"
#include "ui/panels/jobwords.h"
#include "ui/panels/rescheduledialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

const Instant kDue = *instantFromIso(u"2026-11-26T13:30:00Z"_s);

JobRow job(JobStatus status, const QString &title, Channel channel = Channel::Instagram)
{
    JobRow row;
    row.job.id = JobId::create();
    row.job.entryId = EntryId::create();
    row.job.channel = channel;
    row.job.status = status;
    row.job.scheduledAt = kDue;
    row.title = title;
    row.timezone = "Europe/Berlin";
    return row;
}

Attempt attempt(const JobId &of, int number)
{
    Attempt attempt;
    attempt.id = AttemptId::create();
    attempt.jobId = of;
    attempt.number = number;
    attempt.requestId = u"req-%1"_s.arg(number);
    attempt.status = AttemptStatus::Failed;
    attempt.errorCode = u"platform_unavailable"_s;
    attempt.errorMessage = u"Instagram answered 503."_s;
    attempt.httpStatus = 503;
    attempt.traceId = u"Trace42"_s;
    attempt.startedAt = kDue;
    attempt.finishedAt = kDue + 1200ms;
    attempt.responseMeta = {{u"usage_percent"_s, 12}};
    return attempt;
}

/// Answers when it is told to, so that late answers can be tried.
class FakeJobDesk final : public JobDesk
{
public:
    QList<JobRow> rows;
    QHash<JobId, QList<Attempt>> tries;
    QList<Result<void>> answers; ///< of act(), one after the other; then ok
    std::optional<Error> broken;
    bool holds = false; ///< the answer to a read
    std::function<void()> held;
    int reads = 0;
    std::optional<EntryId> lastEntry;
    struct Act {
        JobId job;
        JobAction action;
        std::optional<Instant> at;
        bool confirmed;
    };
    QList<Act> acts;

    void jobs(const std::optional<EntryId> &entry, QObject *guard, Done<QList<JobRow>> done) override
    {
        ++reads;
        lastEntry = entry;
        QList<JobRow> found;
        for (const JobRow &row : rows) {
            if (!entry || row.job.entryId == *entry)
                found.append(row);
        }
        const auto answer = broken ? Result<QList<JobRow>>(*broken) : Result<QList<JobRow>>(found);
        if (holds)
            held = [answer, done] { done(answer); };
        else
            QTimer::singleShot(0, guard, [answer, done] { done(answer); });
    }
    void attempts(const JobId &id, QObject *guard, Done<QList<Attempt>> done) override
    {
        QTimer::singleShot(0, guard, [found = tries.value(id), done] { done(found); });
    }
    void act(const JobId &id, JobAction action, std::optional<Instant> at, bool confirmed, QObject *guard,
             Done<void> done) override
    {
        acts.append({id, action, at, confirmed});
        const Result<void> answer = answers.isEmpty() ? Result<void>() : answers.takeFirst();
        QTimer::singleShot(0, guard, [answer, done] { done(answer); });
    }
};

void press(QMessageBox *box, QMessageBox::ButtonRole role)
{
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return button->click();
    }
    QFAIL("no such button");
}

} // namespace

class PanelsActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theTableSaysDuePostChannelAndStatus();
    void theButtonsFollowTheStatus_data();
    void theButtonsFollowTheStatus();
    void theChosenJobsAttemptsAndRawFactsAreShownAndCopied();
    void selectionStaysWhenRowsChangeAroundIt();
    void manyChangesBecomeOneRead();
    void aLongReadIsWaitedFor();
    void onlyOneEntryOrAllAgain();
    void theFilterShowsWhatIsOpenWrongOrDone();
    void whatNeedsAPersonStandsFirstThenWhatIsNextThenWhatIsOver();
    void anEmptyTableSaysWhy_data();
    void anEmptyTableSaysWhy();
    void noHeaderIsCutInALongLanguage();
    void retryIsHandedOn();
    void cancelAsksFirst();
    void rescheduleTakesTheWallTimeOfTheEntrysZone();
    void anUnknownOutcomeIsAskedAboutBeforeItIsTriedAgain();
    void aRefusalIsSaidInWords();
    void enterOpensThePost();
    void aClockChangeIsNamedInTheDialog();
    void timesHaveNoSeconds_data();
    void timesHaveNoSeconds();
    void aHoldIsNamedAndReleased();
    void aHugeErrorStaysOneLine();
    void thePictures();

private:
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    [[nodiscard]] QTableView *table(const QString &name) const { return m_panel->findChild<QTableView *>(name); }
    void load();

    Theme m_theme;
    FakeJobDesk m_desk;
    std::unique_ptr<ActivityPanel> m_panel;
};

void PanelsActivityTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
}

void PanelsActivityTest::init()
{
    m_desk = FakeJobDesk();
    m_panel = std::make_unique<ActivityPanel>(m_desk, m_theme);
    m_panel->resize(980, 560);
    m_panel->show();
}

void PanelsActivityTest::cleanup()
{
    m_panel.reset();
}

void PanelsActivityTest::load()
{
    m_panel->refresh();
    const int before = m_desk.reads;
    QTRY_VERIFY(m_desk.reads > before);
    QTRY_COMPARE(table(u"jobs"_s)->model()->rowCount(), m_desk.rows.size());
}

void PanelsActivityTest::theTableSaysDuePostChannelAndStatus()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"Studio tour"_s), job(JobStatus::Published, {}, Channel::TikTok)};
    load();
    const QAbstractItemModel *model = table(u"jobs"_s)->model();
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QVERIFY(text(0, JobModel::Due).endsWith(u"14:30"_s)); // Berlin, not UTC
    QVERIFY(text(0, JobModel::Due).startsWith(u"26 Nov"_s));
    QCOMPARE(text(0, JobModel::Post), u"Studio tour"_s);
    QCOMPARE(text(0, JobModel::Status), u"Scheduled"_s);
    QCOMPARE(text(1, JobModel::Post), u"Untitled"_s);
    QCOMPARE(text(1, JobModel::ToChannel), u"TikTok"_s);
}

void PanelsActivityTest::theButtonsFollowTheStatus_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("scheduled") << JobStatus::Scheduled << QString() << QStringList{u"reschedule"_s, u"cancel"_s};
    QTest::newRow("publishing") << JobStatus::Publishing << QString() << QStringList{u"cancel"_s};
    QTest::newRow("confirming") << JobStatus::Confirming << u"outcome_unknown"_s << QStringList{u"checkNow"_s};
    QTest::newRow("failed") << JobStatus::Failed << u"network"_s
                            << QStringList{u"retry"_s, u"reschedule"_s, u"cancel"_s};
    QTest::newRow("attention") << JobStatus::NeedsAttention << u"media_missing"_s
                               << QStringList{u"retry"_s, u"reschedule"_s, u"cancel"_s};
    QTest::newRow("attention, unknown") << JobStatus::NeedsAttention << u"outcome_unknown"_s
                                        << QStringList{u"retry"_s, u"reschedule"_s, u"checkNow"_s, u"cancel"_s};
    QTest::newRow("canceled") << JobStatus::Canceled << QString() << QStringList{u"again"_s};
    QTest::newRow("published") << JobStatus::Published << QString() << QStringList();
}

void PanelsActivityTest::theButtonsFollowTheStatus()
{
    QFETCH(JobStatus, status);
    QFETCH(QString, code);
    QFETCH(QStringList, offered);
    m_desk.rows = {job(status, u"Post"_s)};
    m_desk.rows[0].job.lastErrorCode = code;
    load();
    table(u"jobs"_s)->selectRow(0);
    QStringList shown;
    for (const QString &name : {u"again"_s, u"retry"_s, u"reschedule"_s, u"checkNow"_s, u"release"_s, u"cancel"_s}) {
        if (button(name)->isVisible())
            shown << name;
    }
    QCOMPARE(shown, offered);
}

void PanelsActivityTest::theChosenJobsAttemptsAndRawFactsAreShownAndCopied()
{
    m_desk.rows = {job(JobStatus::Failed, u"Post"_s)};
    const JobId id = m_desk.rows.constFirst().job.id;
    m_desk.tries.insert(id, {attempt(id, 2), attempt(id, 1)});
    QVERIFY(!button(u"copyRaw"_s)->isEnabled());
    load();
    table(u"jobs"_s)->selectRow(0);
    auto *attempts = table(u"attempts"_s);
    QTRY_COMPARE(attempts->model()->rowCount(), 2);
    QCOMPARE(attempts->model()->index(0, AttemptModel::Took).data().toString(), u"1.2 s"_s);
    QCOMPARE(attempts->model()->index(0, AttemptModel::Http).data().toString(), u"503"_s);
    attempts->selectRow(1);
    button(u"copyRaw"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"job: "_s + id.toString()));
    QVERIFY(copied.contains(u"request_id: req-1"_s));
    QVERIFY(copied.contains(u"trace_id: Trace42"_s));
    QVERIFY(copied.contains(u"started_at: 2026-11-26T13:30:00Z"_s));
    QVERIFY(copied.contains(uR"(response_meta: {"usage_percent":12})"_s));
    QVERIFY(!copied.contains(u"req-2"_s));
}

void PanelsActivityTest::selectionStaysWhenRowsChangeAroundIt()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s), job(JobStatus::Scheduled, u"B"_s)};
    load();
    auto *jobs = table(u"jobs"_s);
    jobs->selectRow(1);
    m_desk.rows.prepend(job(JobStatus::Scheduled, u"New"_s));
    load();
    QTRY_COMPARE(jobs->currentIndex().row(), 2);
    QCOMPARE(jobs->currentIndex().siblingAtColumn(JobModel::Post).data().toString(), u"B"_s);
    QSignalSpy reset(jobs->model(), &QAbstractItemModel::modelReset);
    m_desk.rows[2].job.status = JobStatus::Publishing;
    load();
    QTRY_COMPARE(jobs->currentIndex().siblingAtColumn(JobModel::Status).data().toString(), u"Publishing"_s);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!button(u"reschedule"_s)->isVisible()); // the buttons follow live
}

void PanelsActivityTest::manyChangesBecomeOneRead()
{
    QTRY_VERIFY(m_desk.reads >= 1);
    const int before = m_desk.reads;
    for (int i = 0; i < 500; ++i)
        m_panel->refresh();
    QTRY_COMPARE(m_desk.reads, before + 1);
    constexpr int kLongerThanTheyAreGathered = 250; // ms
    QVERIFY(!QTest::qWaitFor([&] { return m_desk.reads > before + 1; }, kLongerThanTheyAreGathered));
}

void PanelsActivityTest::aLongReadIsWaitedFor()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"Studio tour"_s)};
    load();
    m_desk.holds = true;
    const int before = m_desk.reads;
    m_panel->refresh();
    QTRY_COMPARE(m_desk.reads, before + 1);
    m_panel->refresh();
    constexpr int kLongerThanTheyAreGathered = 250; // ms
    QVERIFY(!QTest::qWaitFor([&] { return m_desk.reads > before + 1; }, kLongerThanTheyAreGathered));
    m_desk.holds = false;
    m_desk.held();
    QTRY_COMPARE(m_desk.reads, before + 2);
}

void PanelsActivityTest::onlyOneEntryOrAllAgain()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s), job(JobStatus::Scheduled, u"B"_s)};
    m_panel->setEntry(m_desk.rows.at(1).job.entryId, u"B"_s);
    auto *jobs = table(u"jobs"_s);
    QTRY_COMPARE(jobs->model()->rowCount(), 1);
    QVERIFY(button(u"showAll"_s)->isVisible());
    button(u"showAll"_s)->click();
    QTRY_COMPARE(jobs->model()->rowCount(), 2);
    QVERIFY(!button(u"showAll"_s)->isVisible());
}

void PanelsActivityTest::theFilterShowsWhatIsOpenWrongOrDone()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s), job(JobStatus::Failed, u"B"_s), job(JobStatus::Published, u"C"_s),
                   job(JobStatus::Canceled, u"D"_s)};
    load();
    auto *which = m_panel->findChild<QComboBox *>(u"which"_s);
    const QList<int> wanted{4, 2, 1, 2};
    for (int i = 0; i < wanted.size(); ++i) {
        which->setCurrentIndex(i);
        QCOMPARE(table(u"jobs"_s)->model()->rowCount(), wanted.at(i));
    }
}

void PanelsActivityTest::whatNeedsAPersonStandsFirstThenWhatIsNextThenWhatIsOver()
{
    const auto at = [](JobStatus status, const QString &title, std::chrono::hours from) {
        JobRow row = job(status, title);
        row.job.scheduledAt += from;
        return row;
    };
    JobRow retried = at(JobStatus::Failed, u"retried"_s, -3h);
    retried.job.nextAttemptAt = kDue + 5h;
    JobRow held = at(JobStatus::Scheduled, u"held"_s, -2h);
    held.job.hold = Hold::Review;
    JobRow flagOff = at(JobStatus::Scheduled, u"flag off"_s, 30h);
    flagOff.job.hold = Hold::FlagOff;
    m_desk.rows = {at(JobStatus::Scheduled, u"far"_s, 900h),
                   at(JobStatus::Published, u"out, old"_s, -900h),
                   at(JobStatus::Canceled, u"given up"_s, 700h),
                   retried,
                   at(JobStatus::Published, u"out, new"_s, -1h),
                   at(JobStatus::NeedsAttention, u"wrong, old"_s, -800h),
                   flagOff,
                   at(JobStatus::Scheduled, u"next"_s, 1h),
                   held,
                   at(JobStatus::Publishing, u"running"_s, 0h),
                   at(JobStatus::NeedsAttention, u"wrong, new"_s, -1h)};
    load();
    const QAbstractItemModel *model = table(u"jobs"_s)->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, JobModel::Post).data().toString();
    QCOMPARE(titles, (QStringList{u"wrong, new"_s, u"held"_s, u"wrong, old"_s, u"running"_s, u"next"_s, u"retried"_s,
                                  u"flag off"_s, u"far"_s, u"given up"_s, u"out, new"_s, u"out, old"_s}));
}

void PanelsActivityTest::anEmptyTableSaysWhy_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("begins");
    QTest::newRow("all") << 0 << u"Nothing is scheduled yet"_s;
    QTest::newRow("open") << 1 << u"Nothing is waiting"_s;
    QTest::newRow("problems") << 2 << u"No problems"_s;
    QTest::newRow("done") << 3 << u"Nothing has gone out"_s;
}

void PanelsActivityTest::anEmptyTableSaysWhy()
{
    QFETCH(int, which);
    QFETCH(QString, begins);
    auto *nothing = m_panel->findChild<QLabel *>(u"noJobs"_s);
    load();
    m_panel->findChild<QComboBox *>(u"which"_s)->setCurrentIndex(which);
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().startsWith(begins), qPrintable(nothing->text()));
    m_desk.rows = {job(which == 3 ? JobStatus::Published : JobStatus::NeedsAttention, u"A"_s)};
    load();
    QTRY_VERIFY(!nothing->isVisible());
}

void PanelsActivityTest::noHeaderIsCutInALongLanguage()
{
    class Long final : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
        {
            return u"%1-%1-%1-%1"_s.arg(QLatin1String(source));
        }
    } wordy;
    QCoreApplication::installTranslator(&wordy);
    const ActivityPanel panel(m_desk, m_theme);
    for (const QString &name : {u"jobs"_s, u"attempts"_s}) {
        const QHeaderView *header = panel.findChild<QTableView *>(name)->horizontalHeader();
        for (int column = 0; column + 1 < header->count(); ++column) // the last one has the rest
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    }
    QCoreApplication::removeTranslator(&wordy);
}

void PanelsActivityTest::retryIsHandedOn()
{
    m_desk.rows = {job(JobStatus::Failed, u"A"_s)};
    load();
    table(u"jobs"_s)->selectRow(0);
    const int before = m_desk.reads;
    QTest::mouseClick(button(u"retry"_s), Qt::LeftButton);
    QCOMPARE(m_desk.acts.size(), 1);
    QCOMPARE(m_desk.acts.constFirst().action, JobAction::Retry);
    QCOMPARE(m_desk.acts.constFirst().job, m_desk.rows.constFirst().job.id);
    QVERIFY(!m_desk.acts.constFirst().confirmed);
    QTRY_VERIFY(m_desk.reads > before); // and the outcome is read
}

void PanelsActivityTest::cancelAsksFirst()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s)};
    load();
    table(u"jobs"_s)->selectRow(0);
    button(u"cancel"_s)->click();
    press(m_panel->findChild<QMessageBox *>(u"cancelQuestion"_s), QMessageBox::RejectRole);
    QVERIFY(m_desk.acts.isEmpty());
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>(u"cancelQuestion"_s));
    button(u"cancel"_s)->click();
    press(m_panel->findChild<QMessageBox *>(u"cancelQuestion"_s), QMessageBox::DestructiveRole);
    QCOMPARE(m_desk.acts.size(), 1);
    QCOMPARE(m_desk.acts.constFirst().action, JobAction::Cancel);
}

void PanelsActivityTest::rescheduleTakesTheWallTimeOfTheEntrysZone()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s)};
    load();
    table(u"jobs"_s)->selectRow(0);
    button(u"reschedule"_s)->click();
    auto *dialog = m_panel->findChild<RescheduleDialog *>();
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QDateTimeEdit *>(u"newTime"_s);
    QCOMPARE(edit->time(), QTime(14, 30));
    edit->setDateTime(QDateTime(QDate(2026, 12, 1), QTime(9, 15), Qt::UTC));
    dialog->accept();
    QCOMPARE(m_desk.acts.size(), 1);
    QCOMPARE(*m_desk.acts.constFirst().at, *instantFromIso(u"2026-12-01T08:15:00Z"_s));
}

void PanelsActivityTest::anUnknownOutcomeIsAskedAboutBeforeItIsTriedAgain()
{
    m_desk.rows = {job(JobStatus::NeedsAttention, u"A"_s)};
    m_desk.rows[0].job.lastErrorCode = u"outcome_unknown"_s;
    load();
    table(u"jobs"_s)->selectRow(0);
    const Error unknown{.code = ErrorCode::OutcomeUnknown, .message = u"It is not known whether it is out."_s};
    m_desk.answers = {unknown, unknown};
    button(u"retry"_s)->click();
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>(u"maybeOut"_s));
    press(m_panel->findChild<QMessageBox *>(u"maybeOut"_s), QMessageBox::ActionRole);
    QCOMPARE(m_desk.acts.constLast().action, JobAction::CheckNow);
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>(u"maybeOut"_s));
    m_desk.answers = {unknown};
    button(u"retry"_s)->click();
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>(u"maybeOut"_s));
    press(m_panel->findChild<QMessageBox *>(u"maybeOut"_s), QMessageBox::DestructiveRole);
    QCOMPARE(m_desk.acts.constLast().action, JobAction::Retry);
    QVERIFY(m_desk.acts.constLast().confirmed);
}

void PanelsActivityTest::aRefusalIsSaidInWords()
{
    m_desk.rows = {job(JobStatus::Failed, u"A"_s)};
    load();
    table(u"jobs"_s)->selectRow(0);
    m_desk.answers = {
        Error{.code = ErrorCode::IsPublishing, .message = u"It is being published."_s, .hint = u"Wait."_s}};
    button(u"retry"_s)->click();
    auto *problem = m_panel->findChild<QLabel *>(u"activityProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"It is being published. Wait."_s);
    m_desk.broken = Error{.code = ErrorCode::DatabaseBusy, .message = u"The store is busy."_s};
    m_panel->refresh();
    QTRY_COMPARE(problem->text(), u"The store is busy."_s);
    m_desk.broken.reset();
    m_panel->refresh();
    QTRY_VERIFY(!problem->isVisible());
}

void PanelsActivityTest::enterOpensThePost()
{
    m_desk.rows = {job(JobStatus::Failed, u"A"_s)};
    load();
    auto *jobs = table(u"jobs"_s);
    jobs->selectRow(0);
    QSignalSpy opened(m_panel.get(), &ActivityPanel::openRequested);
    QTest::keyClick(jobs, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<EntryId>(), m_desk.rows.constFirst().job.entryId);
}

void PanelsActivityTest::aClockChangeIsNamedInTheDialog()
{
    RescheduleDialog dialog(kDue, "Europe/Berlin", m_theme);
    auto *edit = dialog.findChild<QDateTimeEdit *>(u"newTime"_s);
    keepShot(dialog, u"reschedule"_s);
    const auto said = [&] {
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    edit->setDateTime(QDateTime(QDate(2027, 3, 28), QTime(2, 30), Qt::UTC)); // the hour that Berlin leaves out
    QVERIFY(said().contains(u"go forward"_s));
    QCOMPARE(dialog.chosen(), *instantFromIso(u"2027-03-28T01:00:00Z"_s));
    edit->setDateTime(QDateTime(QDate(2027, 10, 31), QTime(2, 30), Qt::UTC));
    QVERIFY(said().contains(u"twice"_s));
    QCOMPARE(dialog.chosen(), *instantFromIso(u"2027-10-31T00:30:00Z"_s));
    const RescheduleDialog unknown(kDue, "No/Where", m_theme);
    QCOMPARE(unknown.chosen(), kDue);
}

void PanelsActivityTest::timesHaveNoSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("time");
    QTest::newRow("C") << QLocale::c() << u"14:30"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"14:30"_s;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"2:30 PM"_s;
    QTest::newRow("Finnish") << QLocale(QLocale::Finnish) << u"14.30"_s;
}

void PanelsActivityTest::timesHaveNoSeconds()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, time);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString text = shortTime(kDue, "Europe/Berlin", kDue);
    QLocale::setDefault(before);
    QVERIFY2(text.endsWith(u' ' + time), qPrintable(text));
}

void PanelsActivityTest::aHoldIsNamedAndReleased()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"A"_s)};
    m_desk.rows[0].job.hold = Hold::Review;
    load();
    auto *jobs = table(u"jobs"_s);
    jobs->selectRow(0);
    QVERIFY(jobs->model()->index(0, JobModel::Status).data().toString().startsWith(u"Waiting: "_s));
    QVERIFY(button(u"release"_s)->isVisible());
    button(u"release"_s)->click();
    QCOMPARE(m_desk.acts.constFirst().action, JobAction::Release);
}

void PanelsActivityTest::aHugeErrorStaysOneLine()
{
    m_desk.rows = {job(JobStatus::Failed, u"<b>x</b>\u202E 👩‍👩‍👧"_s)};
    m_desk.rows[0].job.lastError = QString(1024 * 1024, u'e') + u"\nsecond line"_s;
    load();
    auto *jobs = table(u"jobs"_s);
    jobs->selectRow(0);
    QVERIFY(jobs->rowHeight(0) <= 32);
    QVERIFY(!jobs->model()->index(0, JobModel::LastError).data().toString().contains(u'\n'));
    QVERIFY(jobs->model()->index(0, JobModel::LastError).data(Qt::ToolTipRole).toString().size() <= 2000);
    m_panel->grab();
}

void PanelsActivityTest::thePictures()
{
    m_desk.rows = {job(JobStatus::Scheduled, u"Giveaway, read the caption"_s),
                   job(JobStatus::Publishing, u"Studio tour, part two"_s),
                   job(JobStatus::Failed, u"Behind the scenes"_s, Channel::TikTok),
                   job(JobStatus::NeedsAttention, u"Weekend plan"_s),
                   job(JobStatus::Scheduled, u"Slow Saturday"_s),
                   job(JobStatus::Published, u"Morning light"_s),
                   job(JobStatus::Canceled, {}, Channel::TikTok)};
    m_desk.rows[2].job.lastError = u"TikTok answered 503. Next try at 18:05."_s;
    m_desk.rows[2].job.attemptsEver = 2;
    m_desk.rows[3].job.lastErrorCode = u"outcome_unknown"_s;
    m_desk.rows[3].job.lastError = u"The answer was lost; the post may be out."_s;
    m_desk.rows[4].job.hold = Hold::FlagOff;
    const JobId id = m_desk.rows.at(2).job.id;
    m_desk.tries.insert(id, {attempt(id, 2), attempt(id, 1)});
    load();
    table(u"jobs"_s)->selectRow(static_cast<JobModel *>(table(u"jobs"_s)->model())->rowOf(id));
    QTRY_COMPARE(table(u"attempts"_s)->model()->rowCount(), 2);
    table(u"attempts"_s)->selectRow(0);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        QTRY_COMPARE(m_panel->palette().color(QPalette::Window), m_theme.colors().background);
        keepShot(*m_panel, m_theme.isDark() ? u"activity-dark"_s : u"activity-light"_s);
    }
    QCOMPARE(m_panel->grab().toImage().pixelColor(2, 2), m_theme.colors().background);
}

QTEST_MAIN(PanelsActivityTest)
#include "panelsactivitytest.moc"
