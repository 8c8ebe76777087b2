// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthlayout.h"

#include <QHash>
#include <QVariantAnimation>
#include <span>

namespace kalends
{

/// The month: weeks below each other in one endless strip that can be scrolled week by week; a page is a month. GUI
/// thread.
class MonthView final : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthView(const CalendarContext &context, QWidget *parent = nullptr);

    void goTo(QDate day) override;
    [[nodiscard]] QDate anchorDay() const override;
    [[nodiscard]] QString title() const override;
    void turnPage(int direction) override;

    [[nodiscard]] EntryId tileAt(QPoint at) const override;
    [[nodiscard]] QRect tileRect(const EntryId &id) const override;
    [[nodiscard]] DropSlot slotAt(QPoint at, const DragLoad *load) const override;
    [[nodiscard]] QList<Group> groups() const override;
    void reveal(const EntryId &id, QDate day) override;

    [[nodiscard]] const MonthLayout &layout() const { return m_layout; }
    /// The month shown, its first day. Days of other months are sunk.
    [[nodiscard]] QDate month() const { return m_month; }
    /// Where "+n more" stands; empty where nothing hides.
    [[nodiscard]] QRect moreRect(QDate day) const;
    /// Sunday, Monday or Saturday; by the locale unless set.
    void setFirstDayOfWeek(Qt::DayOfWeek day);

protected:
    void paintContents(QPainter &painter, const QRect &dirty) override;
    void daysChanged(const QSet<QDate> &days) override;
    void relayout() override;
    void edgeHeld(Qt::Edge edge) override;
    bool clickedElsewhere(QPoint at) override;
    void moveFocus(Qt::Key key, bool extend) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showMonth(QDate month, bool glide);
    void glideTo(QDate week);
    void scrollBy(int pixels);
    void scrolled();
    void fill() const;
    void focusTile(const EntryId &id, bool extend);
    void paintHeader(QPainter &painter);
    void paintDay(QPainter &painter, QDate day);
    void paintNumber(QPainter &painter, QDate day);
    void paintMore(QPainter &painter, QRect rect, std::span<const BoardTile> hidden);
    [[nodiscard]] QString numberText(QDate day) const;

    MonthLayout m_layout;
    QDate m_month;
    bool m_firstDaySet = false;
    int m_wheelRest = 0;
    int m_glided = 0;
    QVariantAnimation m_glide;

    // What is seen, read from the board when it is needed.
    mutable bool m_filled = false;
    mutable QHash<QDate, QList<BoardTile>> m_days;
    struct Place {
        QDate day;
        int index = 0;
    };
    mutable QHash<EntryId, Place> m_places;
};

} // namespace kalends
