// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/attentionmodel.h"

#include "model/zone.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kIndent = 26;
constexpr int kPad = 8;
constexpr int kReasonLines = 2;

QString titleOf(const AttentionItem &item)
{
    return item.title.isEmpty() ? AttentionModel::tr("Untitled") : item.title;
}

QString timeOf(const AttentionItem &item)
{
    if (!item.scheduledAt)
        return AttentionModel::tr("no time");
    const auto zone = zoneFromId(item.timezone);
    const WallTime wall = wallTimeAt(*item.scheduledAt, zone.ok() ? *zone : QTimeZone::utc());
    const QLocale locale;
    return AttentionModel::tr("%1 %2", "date, time")
        .arg(locale.toString(wall.date(), AttentionModel::tr("d MMM", "day and month as QLocale formats them")),
             clockText(wall.time()));
}

/// As many lines as fit, the last one cut with an ellipsis.
void drawLines(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = qMax(1, room.height() / metrics.lineSpacing());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool last = i + 1 == most;
        const QString words = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                                   : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(room.left(), room.top() + i * metrics.lineSpacing(), room.width(), metrics.height()),
                         int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop)), words);
    }
    layout.endLayout();
}

} // namespace

void AttentionModel::setItems(const QList<AttentionItem> &items)
{
    if (items == m_items)
        return;
    const bool sameRows = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                     [](const auto &a, const auto &b) { return a.id == b.id; });
    if (sameRows) {
        m_items = items;
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

int AttentionModel::rowOf(const EntryId &id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const AttentionItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(item);
    case Qt::ToolTipRole:
        return plainTip(
            u"%1\n%2 · %3\n%4"_s.arg(titleOf(item), timeOf(item), readinessWords(item.readiness), item.reason));
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(titleOf(item), timeOf(item), readinessWords(item.readiness), item.reason);
    default:
        return {};
    }
}

AttentionDelegate::AttentionDelegate(const Theme &theme, const AttentionModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QString AttentionDelegate::reasonText(const AttentionItem &item) const
{
    const QString reason = item.reason.isEmpty() ? readinessWords(item.readiness) : item.reason;
    return tr("%1 · %2", "time, reason").arg(timeOf(item), reason.simplified().left(300));
}

AttentionDelegate::Layout AttentionDelegate::layout(const QRect &rect, Qt::LayoutDirection direction,
                                                    const AttentionItem &item) const
{
    const QFontMetrics base(m_theme.base());
    const QFontMetrics meta(m_theme.meta());
    Layout parts;
    const int side = m_theme.scaled(16);
    parts.badge = QRect(rect.left() + 2, rect.top() + kPad + (base.height() - side) / 2, side, side);
    const int left = rect.left() + m_theme.scaled(kIndent);
    const int width = qMax(20, rect.right() + 1 - left - 4);
    parts.title = QRect(left, rect.top() + kPad, width, base.height());
    const QRect bounds = meta.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, reasonText(item));
    const int reasonHeight = qMin(bounds.height(), kReasonLines * meta.lineSpacing());
    parts.reason = QRect(left, parts.title.bottom() + 3, width, reasonHeight);
    int y = parts.reason.bottom() + 5;
    const QString fix = fixLabel(item.fix);
    int x = left;
    const int reschedule = meta.horizontalAdvance(tr("Reschedule")) + 2;
    if (!fix.isEmpty()) {
        parts.fix = QRect(x, y, qMin(width, meta.horizontalAdvance(fix) + 2), meta.height());
        x += parts.fix.width() + 12;
        if (x + reschedule > left + width) { // no room beside it: below it
            x = left;
            y += meta.lineSpacing() + 2;
        }
    }
    parts.reschedule = QRect(x, y, qMin(width, reschedule), meta.height());
    for (QRect *part : {&parts.badge, &parts.title, &parts.reason, &parts.fix, &parts.reschedule}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(direction, rect, *part);
    }
    return parts;
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    const int width = view ? qMax(120, view->width() - 4) : 180;
    const Layout parts = layout(QRect(0, 0, width, 0), Qt::LeftToRight, m_model.item(index.row()));
    return {120, parts.reschedule.bottom() + kPad + 1};
}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AttentionItem &item = m_model.item(index.row());
    const ThemeColors &colors = m_theme.colors();
    const Layout parts = layout(option.rect, option.direction, item);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentBackground);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), colors.line);
    paintBadge(*painter, parts.badge, item.readiness, colors);
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->setFont(m_theme.base());
    painter->setPen(colors.text);
    painter->drawText(parts.title, align,
                      QFontMetrics(m_theme.base()).elidedText(titleOf(item), Qt::ElideRight, parts.title.width()));
    painter->setFont(m_theme.meta());
    painter->setPen(colors.muted);
    drawLines(*painter, parts.reason, option.direction, reasonText(item));
    painter->setPen(colors.accent);
    if (!parts.fix.isEmpty())
        painter->drawText(
            parts.fix, align,
            QFontMetrics(m_theme.meta()).elidedText(fixLabel(item.fix), Qt::ElideRight, parts.fix.width()));
    painter->drawText(parts.reschedule, align, tr("Reschedule"));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool AttentionDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const Layout parts = layout(option.rect, option.direction, m_model.item(index.row()));
    const QPoint at = mouse->position().toPoint();
    const QMargins reach(4, 4, 4, 4); // words are thin: a little more may be hit
    if (!parts.fix.isEmpty() && parts.fix.marginsAdded(reach).contains(at)) {
        Q_EMIT fixClicked(index.row());
        return true;
    }
    if (parts.reschedule.marginsAdded(reach).contains(at)) {
        Q_EMIT rescheduleClicked(index.row());
        return true;
    }
    return false;
}

} // namespace kalends
