// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/activitypanel.h"

#include "model/errortext.h"
#include "model/zone.h"
#include "ui/panels/jobmodels.h"
#include "ui/panels/jobwords.h"
#include "ui/panels/rescheduledialog.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kRefreshMs = 120; ///< a burst of changes becomes one read

struct ActionWords {
    JobAction action;
    QLatin1String name; ///< of the button's object
    const char *words;
    QLatin1String icon;
};
constexpr std::array kActions{
    ActionWords{JobAction::Again, "again"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Schedule again"), "redo"_L1},
    ActionWords{JobAction::Retry, "retry"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Retry"), "retry"_L1},
    ActionWords{JobAction::Reschedule, "reschedule"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Reschedule…"),
                "clock"_L1},
    ActionWords{JobAction::CheckNow, "checkNow"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Check now"),
                "search"_L1},
    ActionWords{JobAction::Release, "release"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Let it go out"),
                "send"_L1},
    ActionWords{JobAction::Cancel, "cancel"_L1, QT_TRANSLATE_NOOP("kalends::ActivityPanel", "Cancel publishing…"),
                "pause"_L1}};

QTableView *newTable(const QString &name, const QString &words, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

/// The widths of the first columns, and more where a language's header needs it.
void setWidths(QTableView *table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths) {
        table->setColumnWidth(column, std::max(width, table->horizontalHeader()->sectionSizeHint(column)));
        ++column;
    }
}

} // namespace

struct ActivityPanel::Private {
    ActivityPanel *panel;
    JobDesk &desk;
    const Theme &theme;
    JobModel *jobs;
    AttemptModel *attempts;
    QTimer soon;
    std::optional<EntryId> entry;
    int asked = 0; ///< which read of the jobs is the newest: an older answer is late
    bool isReading = false;
    int askedAttempts = 0;
    JobId attemptsOf;

    Words *filterWords = nullptr;
    QPushButton *everything = nullptr;
    QComboBox *which = nullptr;
    QTableView *jobTable = nullptr;
    QTableView *attemptTable = nullptr;
    QPlainTextEdit *raw = nullptr;
    QPushButton *copy = nullptr;
    Words *problem = nullptr;
    Words *nothing = nullptr;     ///< instead of an empty table
    Words *untried = nullptr;     ///< the same below
    QList<QPushButton *> buttons; ///< in the order of kActions

    Private(ActivityPanel *owner, JobDesk &jobDesk, const Theme &look)
        : panel(owner),
          desk(jobDesk),
          theme(look),
          jobs(new JobModel(look, owner)),
          attempts(new AttemptModel(look, owner))
    {
        soon.setSingleShot(true);
        soon.setInterval(kRefreshMs);
    }

    void build();
    QLayout *buildTop();
    QWidget *buildRaw();
    Words *emptyWords(QTableView &table, const QString &name) const;
    void connectAll();
    void read();
    void takeJobs(const Result<QList<JobRow>> &answer, const JobId &current);
    void readAttempts();
    [[nodiscard]] const JobRow *current() const;
    void showChoice();
    void showNothing();
    void showRaw();
    void say(const Error &error);
    void start(JobAction action);
    void act(const JobId &id, JobAction action, std::optional<Instant> at, bool confirmed);
    void askWhetherOut(const JobId &id, JobAction action, std::optional<Instant> at, const Error &why);
    void askCancel(const JobRow &row);
    void showMenu(const QPoint &at);
};

QLayout *ActivityPanel::Private::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    which = new QComboBox;
    which->setObjectName(u"which"_s);
    which->setAccessibleName(tr("Which jobs"));
    which->addItems({tr("All"), tr("Open"), tr("With problems"), tr("Done")});
    top->addWidget(which);
    filterWords = new Words({}, Words::Voice::Meta, theme);
    filterWords->setElided(true);
    top->addWidget(filterWords, 1);
    everything = new QPushButton(tr("Show all posts"));
    everything->setObjectName(u"showAll"_s);
    everything->setFlat(true);
    top->addWidget(everything);
    for (const ActionWords &action : kActions) {
        auto *button = new QPushButton(theme.icon(action.icon), tr(action.words));
        button->setObjectName(action.name);
        button->setVisible(false);
        buttons.append(button);
        top->addWidget(button);
    }
    return top;
}

QWidget *ActivityPanel::Private::buildRaw()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(new Words(tr("Raw facts"), Words::Voice::Heading, theme), 1);
    copy = new QPushButton(theme.icon(u"copy"_s), tr("Copy"));
    copy->setObjectName(u"copyRaw"_s);
    copy->setAccessibleName(tr("Copy the raw facts"));
    row->addWidget(copy);
    column->addLayout(row);
    raw = new QPlainTextEdit;
    raw->setObjectName(u"rawFacts"_s);
    raw->setAccessibleName(tr("Raw facts"));
    raw->setReadOnly(true);
    raw->setTabChangesFocus(true);
    raw->setFont(theme.meta());
    column->addWidget(raw);
    return box;
}

Words *ActivityPanel::Private::emptyWords(QTableView &table, const QString &name) const
{
    auto *words = new Words({}, Words::Voice::Meta, theme, table.viewport());
    words->setObjectName(name);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->hide();
    auto *middle = new QVBoxLayout(table.viewport());
    middle->addWidget(words);
    return words;
}

void ActivityPanel::Private::build()
{
    auto *column = new QVBoxLayout(panel);
    column->setSpacing(8);
    column->addLayout(buildTop());
    problem = new Words({}, Words::Voice::Bad, theme);
    problem->setObjectName(u"activityProblem"_s);
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    jobTable = newTable(u"jobs"_s, tr("Jobs"), jobs);
    jobTable->setContextMenuPolicy(Qt::CustomContextMenu);
    setWidths(jobTable, {120, 220, 90, 220, 50});
    nothing = emptyWords(*jobTable, u"noJobs"_s);
    attemptTable = newTable(u"attempts"_s, tr("Attempts of the chosen job"), attempts);
    setWidths(attemptTable, {36, 120, 64, 110, 150, 52});
    untried = emptyWords(*attemptTable, u"noAttempts"_s);
    untried->setText(tr("Not tried yet."));
    auto *below = new QSplitter(Qt::Horizontal);
    below->addWidget(attemptTable);
    below->addWidget(buildRaw());
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setChildrenCollapsible(false);
    below->setHandleWidth(2 * kGrid); // the tables do not touch
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(jobTable);
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(2 * kGrid);
    column->addWidget(parts, 1);
}

void ActivityPanel::Private::connectAll()
{
    QObject::connect(&soon, &QTimer::timeout, panel, [this] {
        if (isReading) // of many jobs, a read takes longer than the changes that ask for the next one
            soon.start();
        else
            read();
    });
    QObject::connect(which, &QComboBox::currentIndexChanged, panel, [this](int index) {
        const JobId before = current() ? current()->job.id : JobId();
        jobs->setWhich(JobModel::Which(index));
        showNothing();
        if (const int row = jobs->rowOf(before); row >= 0)
            jobTable->selectRow(row);
        showChoice();
    });
    QObject::connect(everything, &QPushButton::clicked, panel, [this] { panel->setEntry({}); });
    QObject::connect(jobTable->selectionModel(), &QItemSelectionModel::currentRowChanged, panel,
                     [this] { showChoice(); });
    QObject::connect(jobs, &JobModel::dataChanged, panel, [this] { showChoice(); });
    QObject::connect(attemptTable->selectionModel(), &QItemSelectionModel::currentRowChanged, panel,
                     [this] { showRaw(); });
    QObject::connect(attempts, &AttemptModel::modelReset, panel, [this] { showRaw(); });
    QObject::connect(jobTable, &QTableView::activated, panel, [this] {
        if (current())
            Q_EMIT panel->openRequested(current()->job.entryId);
    });
    QObject::connect(jobTable, &QTableView::customContextMenuRequested, panel,
                     [this](const QPoint &at) { showMenu(at); });
    QObject::connect(copy, &QPushButton::clicked, panel,
                     [this] { QGuiApplication::clipboard()->setText(raw->toPlainText()); });
    for (size_t i = 0; i < kActions.size(); ++i)
        QObject::connect(buttons.at(int(i)), &QPushButton::clicked, panel, [this, i] { start(kActions[i].action); });
}

const JobRow *ActivityPanel::Private::current() const
{
    const QModelIndex index = jobTable->currentIndex();
    return index.isValid() && index.row() < jobs->rowCount() ? &jobs->row(index.row()) : nullptr;
}

void ActivityPanel::Private::read()
{
    const JobId before = current() ? current()->job.id : JobId();
    isReading = true;
    desk.jobs(entry, panel, [this, before, turn = ++asked](const Result<QList<JobRow>> &answer) {
        if (turn != asked)
            return;
        isReading = false;
        takeJobs(answer, before);
    });
}

void ActivityPanel::Private::takeJobs(const Result<QList<JobRow>> &answer, const JobId &before)
{
    if (!answer.ok())
        return say(answer.error());
    problem->hide();
    const JobId now = current() ? current()->job.id : before;
    jobs->setRows(*answer);
    showNothing();
    if (const int row = jobs->rowOf(now); row >= 0 && jobTable->currentIndex().row() != row)
        jobTable->selectRow(row);
    if (!current() && jobs->rowCount() > 0)
        jobTable->selectRow(0);
    showChoice();
    readAttempts();
}

void ActivityPanel::Private::readAttempts()
{
    const JobRow *row = current();
    if (!row) {
        attemptsOf = {};
        return attempts->setAttempts({}, {});
    }
    attemptsOf = row->job.id;
    desk.attempts(row->job.id, panel,
                  [this, zone = row->timezone, turn = ++askedAttempts](const Result<QList<Attempt>> &answer) {
                      if (turn != askedAttempts)
                          return;
                      if (!answer.ok())
                          return say(answer.error());
                      attempts->setAttempts(*answer, zone);
                  });
}

void ActivityPanel::Private::showChoice()
{
    const JobRow *row = current();
    const QList<JobAction> possible = row ? possibleActions(row->job) : QList<JobAction>();
    for (size_t i = 0; i < kActions.size(); ++i)
        buttons.at(int(i))->setVisible(possible.contains(kActions[i].action));
    const JobId now = row ? row->job.id : JobId();
    if (now != attemptsOf) {
        attempts->setAttempts({}, {});
        readAttempts();
    }
    showRaw();
}

/// An empty table says why it is empty.
void ActivityPanel::Private::showNothing()
{
    const auto words = [this] {
        switch (JobModel::Which(which->currentIndex())) {
        case JobModel::Which::Problems:
            return tr("No problems. Nothing needs you here.");
        case JobModel::Which::Open:
            return tr("Nothing is waiting to go out.");
        case JobModel::Which::Done:
            return tr("Nothing has gone out yet.");
        case JobModel::Which::All:
            break;
        }
        return entry ? tr("This post has never been scheduled.")
                     : tr("Nothing is scheduled yet. What goes out, and how it went, stands here.");
    };
    nothing->setText(words());
    nothing->setVisible(jobs->rowCount() == 0);
}

void ActivityPanel::Private::showRaw()
{
    const JobRow *row = current();
    const QModelIndex attempt = attemptTable->currentIndex();
    QString text = row ? rawFacts(*row) : QString();
    if (attempt.isValid() && attempt.row() < attempts->rowCount())
        text += u'\n' + rawFacts(attempts->attempt(attempt.row()));
    if (text != raw->toPlainText())
        raw->setPlainText(text);
    copy->setEnabled(!text.isEmpty());
    untried->setVisible(row && row->job.attemptsEver == 0 && attempts->rowCount() == 0);
}

void ActivityPanel::Private::say(const Error &error)
{
    problem->setText(sentenceOf(error));
    problem->show();
}

void ActivityPanel::Private::start(JobAction action)
{
    const JobRow *row = current();
    if (!row)
        return;
    if (action == JobAction::Cancel)
        return askCancel(*row);
    if (action != JobAction::Reschedule)
        return act(row->job.id, action, {}, false);
    auto *dialog = new RescheduleDialog(row->job.scheduledAt, row->timezone, theme, panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, panel,
                     [this, dialog, id = row->job.id] { act(id, JobAction::Reschedule, dialog->chosen(), false); });
    dialog->open();
}

void ActivityPanel::Private::act(const JobId &id, JobAction action, std::optional<Instant> at, bool confirmed)
{
    desk.act(id, action, at, confirmed, panel, [this, id, action, at](const Result<void> &answer) {
        if (answer.ok()) {
            problem->hide();
            return panel->refresh();
        }
        if (answer.error().code == ErrorCode::OutcomeUnknown && action != JobAction::CheckNow)
            return askWhetherOut(id, action, at, answer.error());
        say(answer.error());
    });
}

void ActivityPanel::Private::askWhetherOut(const JobId &id, JobAction action, std::optional<Instant> at,
                                           const Error &why)
{
    auto *question = plainBox(panel, u"maybeOut"_s, tr("It may be out already"), why.message,
                              tr("Look at the account first. If the post is there and you go on, it goes out twice."));
    auto *sure = question->addButton(tr("I looked: it is not there"), QMessageBox::DestructiveRole);
    auto *check = question->addButton(tr("Check now"), QMessageBox::ActionRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    QObject::connect(sure, &QAbstractButton::clicked, panel, [this, id, action, at] { act(id, action, at, true); });
    QObject::connect(check, &QAbstractButton::clicked, panel, [this, id] { act(id, JobAction::CheckNow, {}, false); });
    nameButtons(question);
    question->open();
}

void ActivityPanel::Private::askCancel(const JobRow &row)
{
    auto *question =
        plainBox(panel, u"cancelQuestion"_s, tr("Cancel publishing"),
                 tr("Cancel publishing to %1?").arg(displayName(row.job.channel)),
                 tr("The post stays in the calendar and does not go out there. You can schedule it again later."));
    auto *yes = question->addButton(tr("Cancel publishing"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    QObject::connect(yes, &QAbstractButton::clicked, panel,
                     [this, id = row.job.id] { act(id, JobAction::Cancel, {}, false); });
    nameButtons(question);
    question->open();
}

void ActivityPanel::Private::showMenu(const QPoint &at)
{
    const JobRow *row = current();
    if (!row)
        return;
    auto *menu = new QMenu(panel);
    menu->setObjectName(u"jobMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open post"), panel, [this, id = row->job.entryId] { Q_EMIT panel->openRequested(id); });
    menu->addAction(tr("Only this post's jobs"), panel,
                    [this, id = row->job.entryId, title = row->title] { panel->setEntry(id, title); });
    menu->addSeparator();
    for (const ActionWords &action : kActions) {
        if (possibleActions(row->job).contains(action.action))
            menu->addAction(theme.icon(action.icon), tr(action.words), panel,
                            [this, what = action.action] { start(what); });
    }
    menu->popup(jobTable->viewport()->mapToGlobal(at));
}

ActivityPanel::ActivityPanel(JobDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, desk, theme))
{
    setObjectName(u"activityPanel"_s);
    setAccessibleName(tr("Activity"));
    d->build();
    d->connectAll();
    setEntry({});
    d->showChoice();
}

ActivityPanel::~ActivityPanel()
{
    // The children go after this object's own part: what they say on the way must reach nobody.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void ActivityPanel::setEntry(const std::optional<EntryId> &entry, const QString &title)
{
    d->entry = entry;
    d->filterWords->setText(entry ? tr("Only “%1”").arg(title.isEmpty() ? tr("Untitled") : title) : QString());
    d->everything->setVisible(entry.has_value());
    d->read();
}

void ActivityPanel::refresh()
{
    if (!d->soon.isActive())
        d->soon.start();
}

} // namespace kalends
