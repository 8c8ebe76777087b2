// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/draftsshelf.h"
#include "ui/panels/accountspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/toast.h"
#include "ui/window/windowactions.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// What can be seen of `place` of `inner`, in the coordinates of `window`.
QRect inWindow(const QWidget &window, const QWidget &inner, const QRect &place)
{
    if (!inner.isVisible())
        return {};
    return place.intersected(inner.visibleRegion().boundingRect()).translated(inner.mapTo(&window, QPoint()));
}

} // namespace

void MainWindow::setCoach(QWidget *coach)
{
    m_middle->addWidget(coach);
    m_toast->setFloor(coach);
}

void MainWindow::addFiles(QDate day, const QStringList &paths)
{
    DropSlot slot;
    slot.kind = DropSlot::Kind::Day;
    slot.day = day;
    filesDropped(slot, paths);
}

QRect MainWindow::rectOf(const WindowPlace &place)
{
    switch (place.kind) {
    case WindowPlace::Kind::Nowhere:
        return {};
    case WindowPlace::Kind::Day:
        for (const CalendarView::Group &group : currentView().groups()) {
            if (group.day == place.day)
                return inWindow(*this, *currentView().viewport(), group.rect);
        }
        return {};
    case WindowPlace::Kind::Post:
        for (const CalendarView *view :
             {static_cast<CalendarView *>(&currentView()), static_cast<CalendarView *>(m_shelf)}) {
            const QRect tile = view->tileRect(place.post);
            if (const QRect seen = inWindow(*this, *view->viewport(), tile); !tile.isEmpty() && !seen.isEmpty())
                return seen;
        }
        return {};
    case WindowPlace::Kind::EntryMenu:
        return inWindow(*this, *menuBar(), menuBar()->actionGeometry(m_actions->entryMenu->menuAction()));
    case WindowPlace::Kind::Account: {
        const QWidget *card = m_sidebar->accounts().findChild<QWidget *>(u"account_"_s + word(place.channel));
        return card ? inWindow(*this, *card, card->rect()) : QRect();
    }
    }
    Q_UNREACHABLE();
}

} // namespace kalends
