// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/calendaraccessible.h"

#include "ui/calendar/calendarview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kalends
{

/// A day or a post of a view. Knows only its name and looks everything else up when asked, so that it never lies about
/// what is there now.
class CalendarPart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `group`: of a cell; `post`: of a list item (its cell is where it is found).
    CalendarPart(CalendarView &view, QString group, EntryId post)
        : m_view(&view), m_group(std::move(group)), m_post(std::move(post))
    {
    }

    bool isValid() const override { return m_view && (isCell() ? group() != nullptr : tile().has_value()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return isCell() && group() ? int(group()->tiles.size()) : 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;

    QRect rect() const override
    {
        if (!m_view)
            return {};
        const CalendarView::Group *cell = group();
        const QRect local = !isCell() ? m_view->tileRect(m_post) : cell ? cell->rect : QRect();
        return local.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(local.topLeft()), local.size());
    }
    QAccessible::Role role() const override { return isCell() ? QAccessible::Cell : QAccessible::ListItem; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override;

    [[nodiscard]] bool isCell() const { return m_post.isEmpty(); }
    [[nodiscard]] const QString &groupKey() const { return m_group; }
    [[nodiscard]] const EntryId &post() const { return m_post; }

private:
    [[nodiscard]] const CalendarView::Group *group() const
    {
        if (!m_view)
            return nullptr;
        for (const CalendarView::Group &one : m_view->cachedGroups()) {
            if (isCell() ? one.key == m_group : one.tiles.contains(m_post))
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] std::optional<BoardTile> tile() const { return m_view->board().find(m_post); }

    QPointer<CalendarView> m_view;
    QString m_group;
    EntryId m_post;
};

/// The view itself. Makes the parts and keeps them, each once.
class CalendarAccessible final : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~CalendarAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->cachedGroups().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<CalendarView::Group> &groups = m_view->cachedGroups();
        return index >= 0 && index < groups.size() ? cell(groups.at(index).key) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const CalendarPart *>(child);
        const QList<CalendarView::Group> &groups = m_view->cachedGroups();
        for (qsizetype i = 0; part && i < groups.size(); ++i) {
            if (groups.at(i).key == part->groupKey())
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *one = child(i);
            if (one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_view->hasFocus())
            return nullptr;
        if (const EntryId &current = m_view->context().selection.current(); !current.isEmpty())
            return post(current);
        return cellOf(m_view->focusedDay());
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? m_view->title() : own;
    }

    QAccessibleInterface *cell(const QString &key) const { return part(u"day "_s + key, key, {}); }
    QAccessibleInterface *post(const EntryId &id) const { return part(u"post "_s + id.toString(), {}, id); }
    QAccessibleInterface *cellOf(QDate day) const
    {
        for (const CalendarView::Group &group : m_view->cachedGroups()) {
            if (group.day == day)
                return cell(group.key);
        }
        return nullptr;
    }

private:
    QAccessibleInterface *part(const QString &name, const QString &group, const EntryId &id) const
    {
        if (const auto known = m_parts.constFind(name); known != m_parts.constEnd())
            return QAccessible::accessibleInterface(*known);
        forgetGone();
        auto *made = new CalendarPart(*m_view, group, id);
        m_parts.insert(name, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    /// Months that were leafed through do not pile up.
    void forgetGone() const
    {
        constexpr qsizetype many = 4000;
        if (m_parts.size() < many)
            return;
        m_parts.removeIf([](QHash<QString, QAccessible::Id>::iterator one) {
            QAccessibleInterface *part = QAccessible::accessibleInterface(*one);
            if (part && part->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(*one);
            return true;
        });
    }

    CalendarView *m_view;
    mutable QHash<QString, QAccessible::Id> m_parts;
};

namespace
{

CalendarAccessible *accessibleOf(CalendarView *view)
{
    return view ? dynamic_cast<CalendarAccessible *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccessible(view) : nullptr;
}

} // namespace

QAccessibleInterface *CalendarPart::parent() const
{
    CalendarAccessible *view = accessibleOf(m_view);
    if (!view || isCell())
        return view;
    const CalendarView::Group *cell = group();
    return cell ? view->cell(cell->key) : view;
}

QAccessibleInterface *CalendarPart::child(int index) const
{
    const CalendarView::Group *cell = isCell() ? group() : nullptr;
    return cell && index >= 0 && index < cell->tiles.size() ? accessibleOf(m_view)->post(cell->tiles.at(index))
                                                            : nullptr;
}

int CalendarPart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const CalendarPart *>(child);
    const CalendarView::Group *cell = isCell() ? group() : nullptr;
    return part && cell ? int(cell->tiles.indexOf(part->post())) : -1;
}

QAccessibleInterface *CalendarPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *one = child(i);
        if (one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

QAccessible::State CalendarPart::state() const
{
    QAccessible::State state;
    if (!m_view)
        return state;
    const PlanSelection &selection = m_view->context().selection;
    state.focusable = true;
    state.selectable = !isCell();
    state.selected = !isCell() && selection.contains(m_post);
    const CalendarView::Group *cell = group();
    const bool hasFocus = isCell() ? selection.current().isEmpty() && cell && cell->day == m_view->focusedDay()
                                   : selection.current() == m_post;
    state.focused = m_view->hasFocus() && hasFocus;
    state.offscreen = rect().isEmpty();
    return state;
}

QString CalendarPart::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !m_view)
        return {};
    if (isCell())
        return group() ? group()->name : QString();
    const std::optional<BoardTile> post = tile();
    return post ? TilePainter::accessibleText(*post) : QString();
}

void CalendarPart::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (isCell()) {
        m_view->context().selection.clear();
        m_view->setFocusedDay(group()->day);
    } else {
        m_view->context().selection.selectOnly(m_post);
    }
    if (name == setFocusAction())
        m_view->setFocus();
    else if (name == pressAction())
        m_view->openCurrent();
}

void installCalendarAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void tellFocus(CalendarView &view, const EntryId &id, QDate day)
{
    if (!QAccessible::isActive())
        return;
    const CalendarAccessible *accessible = accessibleOf(&view);
    QAccessibleInterface *part = !accessible ? nullptr : id.isEmpty() ? accessible->cellOf(day) : accessible->post(id);
    if (!part)
        return;
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace kalends
