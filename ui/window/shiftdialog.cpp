// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/shiftdialog.h"

#include "model/texts.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/smalldialogs.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kLookAfter = 120ms; ///< of quiet
constexpr int kMostLines = 200;
} // namespace

ShiftDialog::ShiftDialog(PlanBoard &board, const Theme &theme, const QList<EntryId> &selected, QDate day,
                         QWidget *parent)
    : QDialog(parent), m_board(board), m_theme(theme), m_selected(selected)
{
    setObjectName(u"shiftDialog"_s);
    setWindowTitle(tr("Shift posts"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(scopeBox());
    box->addWidget(amountBox());
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"shiftSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_lines = new QListWidget(this);
    m_lines->setObjectName(u"shiftLines"_s);
    m_lines->setAccessibleName(tr("What would come of it"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    box->addWidget(m_summary);
    box->addWidget(m_lines, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Shift"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"shiftButton"_s);
    makePrimary(m_go);
    box->addWidget(buttons);
    nameButtons(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const ShiftRequest chosen = request();
        m_board.setPreview(std::nullopt);
        accept();
        Q_EMIT shiftRequested(chosen);
    });

    m_from->setDate(QDate(day.year(), day.month(), 1));
    m_to->setDate(m_from->date().addMonths(1).addDays(-1));
    m_start->setDateTime(QDateTime::fromMSecsSinceEpoch(
        std::max(WallTime::from(day, QTime(0, 0)).ms, board.wallAt(board.now()).ms), Qt::UTC));
    (m_selected.isEmpty() ? m_after : m_selection)->setChecked(true);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kLookAfter);
    connect(&m_lookSoon, &QTimer::timeout, this, &ShiftDialog::look);
    connect(&board, &PlanBoard::previewed, this, &ShiftDialog::showPreview);
    connect(&board, &PlanBoard::finished, &m_lookSoon, qOverload<>(&QTimer::start)); // something changed meanwhile
    look();
    resize(600, 520);
    m_number->setFocus();
    m_number->selectAll();
}

ShiftDialog::~ShiftDialog()
{
    m_board.setPreview(std::nullopt);
}

QWidget *ShiftDialog::scopeBox()
{
    auto *whole = new QWidget(this);
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    m_selection = new QRadioButton(tr("The %n selected post(s)", nullptr, int(m_selected.size())), whole);
    m_selection->setEnabled(!m_selected.isEmpty());
    m_range = new QRadioButton(tr("Everything from"), whole);
    m_after = new QRadioButton(tr("Everything after"), whole);
    m_from = new QDateEdit(whole);
    m_to = new QDateEdit(whole);
    m_start = new QDateTimeEdit(whole);
    m_selection->setObjectName(u"shiftSelection"_s);
    m_range->setObjectName(u"shiftRange"_s);
    m_after->setObjectName(u"shiftAfter"_s);
    m_from->setObjectName(u"shiftFrom"_s);
    m_to->setObjectName(u"shiftTo"_s);
    m_start->setObjectName(u"shiftStart"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_start->setAccessibleName(tr("Point in time"));
    const QString day = QLocale().dateFormat(QLocale::ShortFormat);
    setWrittenFormat(m_from, day);
    setWrittenFormat(m_to, day);
    setWrittenFormat(m_start, day + u' ' + clockFormat());
    for (QDateTimeEdit *edit : {static_cast<QDateTimeEdit *>(m_from), static_cast<QDateTimeEdit *>(m_to), m_start}) {
        edit->setTimeSpec(Qt::UTC); // wall times of the calendar's zone; this computer's own has no say
        edit->setCalendarPopup(true);
        dressCalendarPopup(edit, m_theme);
        edit->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
        edit->setMinimumWidth(edit->sizeHint().width() + 6 * kGrid); // the arrow takes its part
        connect(edit, &QDateTimeEdit::dateTimeChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    }
    auto *to = new QLabel(tr("to"), whole);
    grid->addWidget(m_selection, 0, 0, 1, 4);
    grid->addWidget(m_range, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(to, 1, 2, Qt::AlignCenter);
    grid->addWidget(m_to, 1, 3);
    grid->addWidget(m_after, 2, 0);
    grid->addWidget(m_start, 2, 1, 1, 3, Qt::AlignLeading);
    grid->setColumnStretch(4, 1);
    const auto choose = [this] {
        m_from->setEnabled(m_range->isChecked());
        m_to->setEnabled(m_range->isChecked());
        m_start->setEnabled(m_after->isChecked());
        m_lookSoon.start();
    };
    for (QRadioButton *scope : {m_selection, m_range, m_after})
        connect(scope, &QRadioButton::toggled, this, choose);
    choose();
    return whole;
}

QWidget *ShiftDialog::amountBox()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    m_number = new QSpinBox(whole);
    m_number->setObjectName(u"shiftNumber"_s);
    m_number->setAccessibleName(tr("By how much"));
    m_number->setRange(1, 9999);
    m_unit = new QComboBox(whole);
    m_unit->setObjectName(u"shiftUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItems({tr("minutes"), tr("hours"), tr("days"), tr("weeks")});
    m_unit->setCurrentIndex(int(Unit::Days));
    m_direction = new QComboBox(whole);
    m_direction->setObjectName(u"shiftDirection"_s);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItems({tr("later"), tr("earlier")});
    auto *by = new QLabel(tr("by"), whole);
    row->addWidget(by);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addWidget(m_direction);
    row->addStretch();
    connect(m_number, &QSpinBox::valueChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_unit, &QComboBox::currentIndexChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_direction, &QComboBox::currentIndexChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    return whole;
}

ShiftAmount ShiftDialog::amount() const
{
    const int signedNumber = m_direction->currentIndex() == 0 ? m_number->value() : -m_number->value();
    switch (Unit(m_unit->currentIndex())) {
    case Unit::Minutes:
        return {.duration = std::chrono::minutes(signedNumber)};
    case Unit::Hours:
        return {.duration = std::chrono::hours(signedNumber)};
    case Unit::Days:
        return {.days = signedNumber};
    case Unit::Weeks:
        return {.days = 7 * signedNumber};
    }
    Q_UNREACHABLE();
}

ShiftRequest ShiftDialog::request() const
{
    ShiftRequest request;
    request.by = amount();
    if (m_selection->isChecked()) {
        request.ids = m_selected;
    } else if (m_range->isChecked()) {
        request.from = m_board.instantOf(WallTime::from(m_from->date(), QTime(0, 0)));
        request.to = m_board.instantOf(WallTime::from(m_to->date().addDays(1), QTime(0, 0)));
    } else {
        request.after = m_board.instantOf({m_start->dateTime().toMSecsSinceEpoch()});
    }
    return request;
}

void ShiftDialog::look()
{
    m_lookSoon.stop();
    if (m_range->isChecked() && m_to->date() < m_from->date())
        return showPreview({}, tr("The last day lies before the first."));
    m_board.requestPreview(request());
}

void ShiftDialog::showPreview(const ShiftResult &result, const QString &mistake)
{
    m_lines->clear();
    m_preview = result;
    m_board.setPreview(result);
    m_go->setEnabled(!m_preview.moved.isEmpty());
    m_go->setText(m_preview.moved.isEmpty() ? tr("Shift")
                                            : tr("Shift %n post(s)", nullptr, int(m_preview.moved.size())));
    if (!mistake.isEmpty()) {
        m_summary->setText(mistake);
        return;
    }
    QStringList parts{m_preview.moved.isEmpty() ? tr("Nothing would move.")
                                                : tr("%n post(s) would move.", nullptr, int(m_preview.moved.size()))};
    if (!m_preview.refused.isEmpty())
        parts.append(tr("%n would stay.", nullptr, int(m_preview.refused.size())));
    if (!m_preview.collisions.isEmpty())
        parts.append(tr("%n would meet another post of the same account.", nullptr, int(m_preview.collisions.size())));
    if (!m_preview.clockChanges.isEmpty())
        parts.append(tr("%n would fall on a change of the clock.", nullptr, int(m_preview.clockChanges.size())));
    m_summary->setText(parts.join(u' '));
    const ThemeColors &colors = m_theme.colors();
    for (const Refusal &refusal : m_preview.refused)
        addLine(colors.bad, tr("Stays: %1. %2").arg(nameOf(refusal.id), refusal.error.message));
    for (const Collision &collision : m_preview.collisions)
        addLine(colors.warn, tr("Same time: %1 and %2").arg(nameOf(collision.id), nameOf(collision.with)));
    for (const ClockChange &change : m_preview.clockChanges)
        addLine(
            colors.warn,
            change.kind == WallKind::Skipped
                ? tr("The clock jumps: %1 goes to %2").arg(nameOf(change.id), timeOf(change.at))
                : tr("The clock shows it twice: %1 goes to the first %2").arg(nameOf(change.id), timeOf(change.at)));
    for (const ShiftedEntry &moved : m_preview.moved)
        addLine(colors.text, tr("%1: %2 → %3").arg(nameOf(moved.id), timeOf(moved.from), timeOf(moved.to)));
}

void ShiftDialog::addLine(const QColor &color, const QString &text)
{
    if (m_lines->count() > kMostLines)
        return;
    auto *item = new QListWidgetItem(m_lines->count() < kMostLines ? text : tr("… and more"), m_lines);
    item->setForeground(color);
}

QString ShiftDialog::nameOf(const EntryId &id) const
{
    if (m_lines->count() > kMostLines) // not shown anyway
        return {};
    const auto tile = m_board.find(id);
    return tile && !tile->entry.title.isEmpty() ? u"“%1”"_s.arg(tile->entry.title.left(40)) : tr("Untitled");
}

QString ShiftDialog::timeOf(Instant at) const
{
    const WallTime wall = m_board.wallAt(at);
    return QLocale().toString(wall.date(), Texts::tr("ddd d MMM", "a day, as QLocale writes it")) + ' '_L1 +
           QLocale().toString(wall.time(), QLocale::ShortFormat);
}

} // namespace kalends
