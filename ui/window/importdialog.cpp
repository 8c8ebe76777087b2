// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/importdialog.h"

#include "model/errortext.h"
#include "model/zone.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"
#include "ui/window/windowparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMostRemarks = 500;

QTableWidget *tableOf(const QStringList &titles, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(titles.size()), parent);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // Tab leads on; arrows lead through it
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(int(titles.size()) - 1, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

QString timeOf(const ImportPreview &row)
{
    if (!row.at)
        return {};
    const auto zone = zoneFromId(row.timezone);
    const WallTime wall = wallTimeAt(*row.at, zone.ok() ? *zone : QTimeZone::systemTimeZone());
    return QLocale().toString(wall.date(), QLocale::ShortFormat) + u' ' +
           QLocale().toString(wall.time(), QLocale::ShortFormat);
}

/// What a column can hold, in the order in which it is offered. The words are the files' and the command line's.
QList<std::pair<QString, QString>> fieldChoices()
{
    QList<std::pair<QString, QString>> choices{{u"ignore"_s, ImportDialog::tr("Nothing: leave it out")},
                                               {u"caption"_s, ImportDialog::tr("Caption")},
                                               {u"scheduled_at"_s, ImportDialog::tr("Date and time")},
                                               {u"date"_s, ImportDialog::tr("Date")},
                                               {u"time"_s, ImportDialog::tr("Time")},
                                               {u"timezone"_s, ImportDialog::tr("Time zone")},
                                               {u"channels"_s, ImportDialog::tr("Channels, as a list")},
                                               {u"media"_s, ImportDialog::tr("Files")},
                                               {u"labels"_s, ImportDialog::tr("Labels")},
                                               {u"draft"_s, ImportDialog::tr("Whether it stays a draft")},
                                               {u"profile"_s, ImportDialog::tr("The account's name")}};
    for (const Channel channel : kChannels)
        choices.append({word(channel), ImportDialog::tr("Whether it goes to %1").arg(displayName(channel))});
    choices.append({u"ig.first_comment"_s, ImportDialog::tr("Instagram's first comment")});
    choices.append({u"ig.alt_text"_s, ImportDialog::tr("A picture's description for Instagram")});
    choices.append({u"tiktok.title"_s, ImportDialog::tr("TikTok's title")});
    return choices;
}

QString channelsOf(const ImportPreview &row)
{
    QStringList names;
    for (const Channel channel : row.channels)
        names.append(displayName(channel));
    return names.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(const Theme &theme, WindowDesk &desk, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_desk(desk)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a plan"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(sourceRow());
    box->addWidget(choices());
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    box->addWidget(m_summary);

    m_preview = tableOf({tr("Row"), tr("Time"), tr("Becomes"), tr("Channels"), tr("Media"), tr("Caption")}, this);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("The first rows as they would become posts"));
    m_columns = tableOf({tr("Column"), tr("Holds")}, this);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("What the columns hold"));
    m_remarks = new QListWidget(this);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setAccessibleName(tr("Remarks, row by row"));
    m_remarks->setWordWrap(true);
    m_remarks->setSpacing(2);
    m_remarks->setSelectionMode(QAbstractItemView::NoSelection);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setAccessibleName(tr("What would come of it"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_remarks, tr("Remarks"));
    box->addWidget(m_tabs, 1);

    m_partial = new QCheckBox(tr("Import the good rows and leave the others out"), this);
    m_partial->setObjectName(u"importPartial"_s);
    connect(m_partial, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    box->addWidget(m_partial);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Help, this);
    m_go = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"importButton"_s);
    makePrimary(m_go);
    box->addWidget(buttons);
    nameButtons(this);
    connect(&theme, &Theme::changed, this, [this] {
        fillPreview();
        fillRemarks();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setGuidePage(this, u"import"_s);
    connect(buttons, &QDialogButtonBox::helpRequested, this, [this] { Q_EMIT helpRequested(guidePageFor(this)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::run);
    showReport({});
    resizeWithText(this, {760, 600}, theme);
}

/// Who hides the dialog takes the focus away, and that ends the editing of the path: nothing is to be read any more.
ImportDialog::~ImportDialog()
{
    m_path->disconnect(this);
}

QWidget *ImportDialog::sourceRow()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(whole);
    m_path->setObjectName(u"importPath"_s);
    m_path->setAccessibleName(tr("File or folder"));
    m_path->setPlaceholderText(tr("A .csv, .ics or .json file, or a folder of media"));
    auto *file = new QPushButton(tr("&File…"), whole);
    file->setObjectName(u"importChooseFile"_s);
    file->setAccessibleName(tr("Choose a file"));
    auto *folder = new QPushButton(tr("F&older…"), whole);
    folder->setObjectName(u"importChooseFolder"_s);
    folder->setAccessibleName(tr("Choose a folder"));
    for (QPushButton *button : {file, folder})
        button->setAutoDefault(false);
    row->addWidget(m_path, 1);
    row->addWidget(file);
    row->addWidget(folder);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified()) {
            m_path->setModified(false);
            setPath(m_path->text());
        }
    });
    connect(file, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseFile(true); });
    return whole;
}

QWidget *ImportDialog::choices()
{
    auto *whole = new QWidget(this);
    auto *form = new QFormLayout(whole);
    form->setContentsMargins(0, 0, 0, 0);
    m_preset = new QComboBox(whole);
    m_preset->setObjectName(u"importPreset"_s);
    m_preset->addItem(tr("Recognised by the first row"));
    for (const CsvPreset preset : kCsvPresets)
        m_preset->addItem(displayName(preset), QString(word(preset)));
    form->addRow(tr("Co&lumns of:"), m_preset);
    auto *channels = new QWidget(whole);
    auto *row = new QHBoxLayout(channels);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Channel channel : kChannels) {
        auto *check = new QCheckBox(displayName(channel), channels);
        check->setObjectName(u"importTo_"_s + word(channel));
        check->setAccessibleName(tr("Posts without a channel go to %1").arg(displayName(channel)));
        row->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ImportDialog::look);
        m_channels.append(check);
    }
    row->addStretch(1);
    form->addRow(tr("Posts without a channel go to:"), channels);
    connect(m_preset, &QComboBox::activated, this, [this] {
        m_mapping.clear(); // it was said of other columns
        look();
    });
    return whole;
}

void ImportDialog::setPath(const QString &path)
{
    m_path->setText(path);
    m_mapping.clear();
    look();
}

void ImportDialog::chooseFile(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import a plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({tr("Plans (*.csv *.ics *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPath(event->mimeData()->urls().constFirst().toLocalFile());
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.path = m_path->text().trimmed();
    request.preset = csvPresetFromWord(m_preset->currentData().toString());
    request.mapping = m_mapping;
    for (size_t i = 0; i < kChannels.size(); ++i) {
        if (m_channels.at(qsizetype(i))->isChecked())
            request.channels.append(kChannels[i]);
    }
    request.partial = m_partial->isChecked();
    return request;
}

void ImportDialog::look()
{
    const ImportRequest wanted = request();
    if (wanted.path.isEmpty())
        return showReport({});
    setBusy(true);
    m_desk.importPlan(wanted, this, [this, question = ++m_asked](const Result<ImportReport> &report) {
        if (question != m_asked)
            return;
        setBusy(false);
        if (report.ok())
            showReport(*report);
        else
            showFailure(report.error());
    });
}

void ImportDialog::run()
{
    ImportRequest wanted = request();
    wanted.dryRun = false;
    setBusy(true);
    m_desk.importPlan(wanted, this, [this, question = ++m_asked](const Result<ImportReport> &report) {
        if (question != m_asked)
            return;
        setBusy(false);
        if (!report.ok())
            return showFailure(report.error());
        if (report->created.isEmpty()) // a file changed meanwhile, or a picture turned out to be none
            return showReport(*report);
        accept();
        Q_EMIT imported(tr("%n posts were imported.", nullptr, int(report->created.size())), report->undoId);
    });
}

void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_summary->setText(tr("Reading…"));
    updateButton();
}

void ImportDialog::showFailure(const Error &error)
{
    showReport({});
    m_summary->setText(sentenceOf(error));
}

QString ImportDialog::summary() const
{
    if (m_path->text().trimmed().isEmpty())
        return tr("Choose a file or a folder, or drop one here. Nothing is kept before you say so.");
    QStringList parts;
    if (m_report.rows > 0)
        parts.append(tr("%n rows can be imported.", nullptr, m_report.accepted));
    if (!m_report.refused.isEmpty())
        parts.append(tr("%n cannot: see the remarks.", nullptr, int(m_report.refused.size())));
    else if (m_report.rows == 0)
        parts.append(tr("There are no posts in it."));
    if (const auto preset = csvPresetFromWord(m_report.preset))
        parts.append(tr("Columns of %1.").arg(displayName(*preset)));
    return parts.join(u' ');
}

void ImportDialog::showReport(const ImportReport &report)
{
    m_report = report;
    m_summary->setText(summary());
    fillPreview();
    fillColumns();
    fillRemarks();
    m_tabs->setTabVisible(m_tabs->indexOf(m_columns), !report.columns.isEmpty());
    const qsizetype remarks = report.refused.size() + report.notes.size();
    m_tabs->setTabText(m_tabs->indexOf(m_remarks), remarks == 0 ? tr("Remarks") : tr("Remarks (%1)").arg(remarks));
    if (report.rows == 0 && !report.columns.isEmpty()) // nothing is understood yet: here it can be said
        m_tabs->setCurrentWidget(m_columns);
    m_partial->setVisible(!report.refused.isEmpty() && report.accepted > 0);
    updateButton();
}

void ImportDialog::updateButton()
{
    const bool whole = m_report.refused.isEmpty() || m_partial->isChecked();
    m_go->setEnabled(!m_busy && m_report.accepted > 0 && whole);
}

void ImportDialog::fillPreview()
{
    m_preview->setRowCount(int(m_report.preview.size()));
    for (int i = 0; i < m_preview->rowCount(); ++i) {
        const ImportPreview &row = m_report.preview.at(i);
        const bool isGood = row.problems.isEmpty();
        const QString becomes = !isGood                            ? tr("Refused")
                                : row.state == EntryState::Planned ? tr("Planned")
                                                                   : tr("Draft");
        const QStringList cells{QString::number(row.row),
                                timeOf(row),
                                becomes,
                                channelsOf(row),
                                row.media.isEmpty() ? QString() : QString::number(row.media.size()),
                                row.caption.simplified()};
        const QList<Error> &said = isGood ? row.notes : row.problems;
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(plainTip(said.isEmpty() ? cells.at(column) : sentenceOf(said.constFirst())));
            if (column == 2 && !said.isEmpty())
                item->setForeground(isGood ? m_theme.colors().warn : m_theme.colors().bad);
            m_preview->setItem(i, column, item);
        }
    }
}

void ImportDialog::fillColumns()
{
    m_columns->setRowCount(int(m_report.columns.size()));
    const auto fields = fieldChoices();
    for (int i = 0; i < m_columns->rowCount(); ++i) {
        const ImportColumn &column = m_report.columns.at(i);
        m_columns->setItem(i, 0, new QTableWidgetItem(column.title));
        auto *holds = new QComboBox(m_columns);
        holds->setObjectName(u"importColumn%1"_s.arg(i));
        holds->setAccessibleName(tr("What “%1” holds").arg(column.title));
        for (const auto &[field, name] : fields)
            holds->addItem(name, field);
        if (holds->findData(column.field) < 0) // one of a preset that is rarely mapped by hand
            holds->addItem(column.field, column.field);
        holds->setCurrentIndex(holds->findData(column.field));
        connect(holds, &QComboBox::activated, this,
                [this, holds, title = column.title] { setFieldByHand(title, holds->currentData().toString()); });
        m_columns->setCellWidget(i, 1, holds);
    }
    m_columns->resizeRowsToContents();
}

void ImportDialog::setFieldByHand(const QString &title, const QString &field)
{
    m_mapping.insert(title, field);
    // Not from within the box that the answer takes away.
    QMetaObject::invokeMethod(this, &ImportDialog::look, Qt::QueuedConnection);
}

void ImportDialog::addRemark(int row, const Error &error, bool refused)
{
    if (m_remarks->count() >= kMostRemarks)
        return;
    const QString text = tr("Row %1: %2").arg(row).arg(sentenceOf(error));
    auto *item = new QListWidgetItem(refused ? tr("Refused. %1").arg(text) : text, m_remarks);
    if (refused)
        item->setForeground(m_theme.colors().bad);
}

void ImportDialog::fillRemarks()
{
    m_remarks->clear();
    for (const ImportRow &row : m_report.refused)
        addRemark(row.row, row.error, true);
    for (const ImportRow &row : m_report.notes)
        addRemark(row.row, row.error, false);
    const qsizetype all = m_report.refused.size() + m_report.notes.size();
    if (all > kMostRemarks)
        m_remarks->addItem(tr("… and %1 more").arg(all - kMostRemarks));
}

} // namespace kalends
