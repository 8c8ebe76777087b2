// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendaraccessible.h"

#include "ui/calendar/minicalendar.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace kalends
{

namespace
{

constexpr int kCells = MiniCalendarLayout::kWeeks * 7;

/// One place of the grid; which day lies there is looked up when asked.
class DayCell final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DayCell(MiniCalendar *calendar, int index) : m_calendar(calendar), m_index(index) {}

    [[nodiscard]] QDate date() const { return m_calendar->layoutNow().firstShown().addDays(m_index); }
    [[nodiscard]] int index() const { return m_index; }

    bool isValid() const override { return !m_calendar.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_calendar ? m_calendar->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_calendar.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!m_calendar)
            return {};
        const QRect local = m_calendar->layoutNow().dayRect(date()).toRect();
        return {m_calendar->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_calendar ? m_calendar->locale().toString(date(), QLocale::LongFormat)
                                                       : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!m_calendar)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = date() == m_calendar->day();
        state.focused = m_calendar->hasFocus() && date() == m_calendar->focusedDay();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (m_calendar && name == pressAction())
            m_calendar->pick(date());
    }

private:
    QPointer<MiniCalendar> m_calendar;
    int m_index;
};

class MiniCalendarAccessible final : public QAccessibleWidget
{
public:
    explicit MiniCalendarAccessible(MiniCalendar *calendar)
        : QAccessibleWidget(calendar, QAccessible::Table), m_calendar(calendar)
    {
    }
    ~MiniCalendarAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return kCells; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= kCells)
            return nullptr;
        for (int next = int(m_cells.size()); next < kCells; ++next)
            m_cells.append(QAccessible::registerAccessibleInterface(new DayCell(m_calendar, next)));
        return QAccessible::accessibleInterface(m_cells.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const DayCell *>(child);
        return cell && cell->parent() == this ? cell->index() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto date = m_calendar->layoutNow().dateAt(m_calendar->mapFromGlobal(QPoint(x, y)));
        return date ? cellOf(*date) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_calendar->hasFocus() ? cellOf(m_calendar->focusedDay()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *cellOf(QDate date) const
    {
        return child(int(m_calendar->layoutNow().firstShown().daysTo(date)));
    }

private:
    MiniCalendar *m_calendar;
    mutable QList<QAccessible::Id> m_cells;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<MiniCalendar *>(object);
    return calendar ? new MiniCalendarAccessible(calendar) : nullptr;
}

} // namespace

void installMiniCalendarAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void tellFocus(MiniCalendar &calendar)
{
    if (!QAccessible::isActive() || !calendar.hasFocus())
        return;
    const auto *table = dynamic_cast<MiniCalendarAccessible *>(QAccessible::queryAccessibleInterface(&calendar));
    QAccessibleInterface *cell = table ? table->cellOf(calendar.focusedDay()) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace kalends
