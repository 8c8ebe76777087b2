// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/backupsdialog.h"

#include "model/errortext.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"
#include "ui/window/backupdesk.h"
#include "ui/window/restorewords.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Made, Why, Posts, Size, State };

QTableWidgetItem *item(const QString &text, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter)
{
    auto *made = new QTableWidgetItem(text);
    made->setTextAlignment(alignment);
    made->setToolTip(plainTip(text));
    return made;
}

} // namespace

BackupsDialog::BackupsDialog(const Theme &theme, BackupDesk &desk, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_desk(desk), m_zone(zone)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *about =
        new Words(tr("Copies of your plan: posts, words, times and what went out. One is made every day; seven "
                     "days and four weeks are kept. Pictures, clips, settings and passwords are not in them."),
                  Words::Voice::Meta, theme, this);
    about->setWordWrap(true);
    makeTable();
    m_said = new Words({}, Words::Voice::Plain, theme, this);
    m_said->setObjectName(u"backupsSaid"_s);
    m_said->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreButton"_s);
    makePrimary(m_restore);
    for (QPushButton *button : {m_restore, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return belongs to the list, which hands it on after it has acted
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(about);
    box->addWidget(m_table, 1);
    box->addWidget(rowOfButtons());
    box->addWidget(m_said);
    box->addWidget(buttons);
    nameButtons(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected())
            Q_EMIT restoreRequested(*chosen);
    });
    connect(&theme, &Theme::changed, this, [this] {
        for (int row = 0; row < m_lines.size(); ++row)
            fillRow(row);
    });
    resizeWithText(this, {820, 520}, theme);
    refreshButtons();
    read();
}

void BackupsDialog::makeTable()
{
    m_table = new QTableWidget(0, State + 1, this);
    m_table->setObjectName(u"backupsTable"_s);
    m_table->setAccessibleName(tr("Copies of the plan"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Posts"), tr("Size"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab leads on; arrows lead through it
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(State, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::refreshButtons);
    // Queued: a Return that the list hands on would press the first button of the question that is open by then.
    connect(
        m_table, &QTableWidget::cellActivated, this, [this] { m_restore->click(); }, Qt::QueuedConnection);
}

QPushButton *BackupsDialog::button(const QString &name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    made->setAutoDefault(false);
    return made;
}

QWidget *BackupsDialog::rowOfButtons()
{
    m_make = button(u"makeBackup"_s, tr("&Make a backup now"), tr("Copies the plan as it is into the profile."));
    auto *save = button(u"saveBackup"_s, tr("Make one &elsewhere…"), tr("Copies the plan to a place of your choice."));
    auto *other = button(u"otherBackup"_s, tr("&Another file…"), tr("Looks at a copy that lies elsewhere."));
    m_check = button(u"checkBackup"_s, tr("&Check"), tr("Reads the copy from end to end once more."));
    m_folder = button(u"showBackup"_s, tr("&Show in folder"), tr("Opens the folder that the copy lies in."));
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_make);
    row->addWidget(save);
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(m_check);
    row->addWidget(m_folder);
    connect(m_make, &QPushButton::clicked, this, [this] { make({}); });
    connect(save, &QPushButton::clicked, this, &BackupsDialog::chooseTarget);
    connect(other, &QPushButton::clicked, this, &BackupsDialog::chooseFile);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected())
            examine(chosen->path);
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected())
            Q_EMIT folderRequested(QFileInfo(chosen->path).absolutePath());
    });
    return whole;
}

// ---- The list ----

void BackupsDialog::read(const QString &toSelect)
{
    m_desk.list(this, [this, toSelect](const Result<QList<Backup>> &backups) {
        if (!backups.ok())
            return m_said->setText(sentenceOf(backups.error()));
        show(*backups, toSelect);
    });
}

void BackupsDialog::show(const QList<Backup> &backups, const QString &toSelect)
{
    const auto chosen = selected();
    QHash<QString, BackupLook> known;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.look)
            known.insert(line.backup.path, *line.look);
    }
    m_lines.clear();
    for (const Backup &backup : m_others + backups) {
        const auto look = known.constFind(backup.path);
        m_lines.append({backup, look == known.constEnd() ? std::nullopt : std::optional(*look)});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &a, const Line &b) { return a.backup.madeAt > b.backup.madeAt; });
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row)
        fillRow(row);
    const int wanted = rowOf(!toSelect.isEmpty() ? toSelect : chosen ? chosen->path : QString());
    if (!m_lines.isEmpty())
        m_table->setCurrentCell(std::max(wanted, 0), 0);
    else
        m_said->setText(tr("There is no copy yet. The first one is made by itself within a minute of the start."));
    refreshButtons();
    if (m_examining.isEmpty())
        examineNext();
}

void BackupsDialog::fillRow(int row)
{
    const Line &line = m_lines.at(row);
    const auto end = Qt::AlignTrailing | Qt::AlignVCenter;
    const bool good = line.look && !line.look->trouble;
    m_table->setItem(row, Made, item(copyTimeText(line.backup.madeAt, m_zone)));
    m_table->setItem(row, Why, item(copyKindText(line.backup)));
    m_table->setItem(row, Posts, item(good ? QLocale().toString(line.look->posts) : QString(), end));
    m_table->setItem(row, Size, item(QLocale().formattedDataSize(line.backup.bytes), end));
    const bool reading = m_examining == line.backup.path;
    auto *state = item(line.look && !reading ? copyStateText(*line.look)
                       : reading             ? tr("being read…")
                                             : tr("not read yet"));
    if (line.look && !reading)
        state->setForeground(good ? m_theme.colors().ok : m_theme.colors().bad);
    m_table->setItem(row, State, state);
    m_table->item(row, Made)->setToolTip(plainTip(line.backup.path));
}

int BackupsDialog::rowOf(const QString &path) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.backup.path == path; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

std::optional<Backup> BackupsDialog::selected() const
{
    const int row = m_table ? m_table->currentRow() : -1;
    return row >= 0 && row < m_lines.size() ? std::optional(m_lines.at(row).backup) : std::nullopt;
}

void BackupsDialog::refreshButtons()
{
    const auto chosen = selected();
    const int row = chosen ? rowOf(chosen->path) : -1;
    const bool damaged = row >= 0 && m_lines.at(row).look && m_lines.at(row).look->trouble;
    m_check->setEnabled(chosen.has_value());
    m_folder->setEnabled(chosen.has_value());
    m_restore->setEnabled(chosen.has_value() && !damaged);
}

// ---- What is done with them ----

/// Those that nobody has looked at yet, one after the other, so that a person's own question comes in between.
void BackupsDialog::examineNext()
{
    const auto next =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.look.has_value(); });
    if (next != m_lines.end())
        examine(next->backup.path);
}

void BackupsDialog::examine(const QString &path)
{
    const QString before = std::exchange(m_examining, path);
    for (const QString &changed : {before, path}) {
        if (const int row = rowOf(changed); row >= 0)
            fillRow(row);
    }
    m_desk.examine(path, this, [this, path](const Result<BackupLook> &look) {
        examined(path, look.ok() ? *look : BackupLook{.posts = 0, .trouble = look.error()});
    });
}

void BackupsDialog::examined(const QString &path, const BackupLook &look)
{
    if (m_examining == path)
        m_examining.clear();
    if (const int row = rowOf(path); row >= 0) {
        m_lines[row].look = look;
        fillRow(row);
    }
    refreshButtons();
    if (m_examining.isEmpty())
        examineNext();
}

void BackupsDialog::make(const QString &path)
{
    m_make->setEnabled(false);
    m_said->setText(tr("Copying…"));
    m_desk.make(path, this, [this, path](const Result<Backup> &made) {
        m_make->setEnabled(true);
        if (!made.ok())
            return m_said->setText(sentenceOf(made.error()));
        m_said->setText(path.isEmpty() ? tr("A backup was made and checked.")
                                       : tr("A backup was made and checked: %1.").arg(QFileInfo(path).fileName()));
        if (!path.isEmpty())
            m_others.append(*made);
        read(made->path);
    });
}

void BackupsDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Back up"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten, and it says so
    dialog->setNameFilters({tr("Backups (*.sqlite3)")});
    dialog->setDefaultSuffix(u"sqlite3"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::make);
    dialog->open();
}

void BackupsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Look at a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (*.sqlite3)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::addFile);
    dialog->open();
}

void BackupsDialog::addFile(const QString &path)
{
    m_desk.describe(path, this, [this](const Result<Backup> &backup) {
        if (!backup.ok())
            return m_said->setText(sentenceOf(backup.error()));
        if (rowOf(backup->path) < 0)
            m_others.append(*backup);
        read(backup->path);
    });
}

} // namespace kalends
