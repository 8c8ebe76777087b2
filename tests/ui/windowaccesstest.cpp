// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "everywindow.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// A part of another control, which speaks for it.
bool isInside(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent))
            return true;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (area && widget == area->viewport())
            return true;
        if (qobject_cast<const QAbstractItemView *>(parent)) // headers, corners and editors of a table
            return true;
    }
    return false;
}

/// One of a row of choices that is not the chosen one: arrows go there.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// What Tab should come to in a window.
QList<QWidget *> controlsOf(QWidget *root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool ours = widget->window() == root;
        if (ours && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
            !isInside(widget) && !widget->focusProxy())
            controls.append(widget);
    }
    return controls;
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->objectName() + u"” in "_s +
           widget->parentWidget()->objectName();
}

} // namespace

/// Every window for those who do not see it or have no mouse: names, roles and the way of the Tab key.
class WindowAccessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasANameARoleAndItsTurn_data() { everywindow::addRows(); }
    void everyControlHasANameARoleAndItsTurn();
    void everyEntryOfTheMenusIsNamed();
};

/// What is wrong with the names and roles of a window's controls.
QStringList unnamed(QWidget *root)
{
    QStringList wrong;
    for (QWidget *control : controlsOf(root)) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        if (control->objectName().isEmpty())
            wrong.append(described(control) + u": no object name"_s);
        if (!face || face->text(QAccessible::Name).isEmpty())
            wrong.append(described(control) + u": no accessible name"_s);
        else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            wrong.append(described(control) + u": no role"_s);
    }
    return wrong;
}

/// The controls that pressing Tab again and again does not come to.
QStringList unreached(QWidget *root)
{
    const QList<QWidget *> controls = controlsOf(root);
    QSet<QWidget *> reached;
    if (!root->focusWidget() && !controls.isEmpty())
        controls.first()->setFocus();
    for (qsizetype i = 0; i < controls.size() * 3 && root->focusWidget(); ++i) {
        reached.insert(root->focusWidget());
        QTest::keyClick(root->focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *control : controls) {
        if (!reached.contains(control) && !isReachedByArrows(control) && control->isEnabled())
            missed.append(described(control) + u": Tab does not come here"_s);
    }
    return missed;
}

void WindowAccessTest::everyControlHasANameARoleAndItsTurn()
{
    QFETCH(Opener, open);
    WindowWorld world;
    everywindow::furnish(world);
    QWidget *root = open(world);
    QVERIFY(root);
    QVERIFY(QTest::qWaitForWindowActive(root));
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(root);
    QVERIFY(!whole->text(QAccessible::Name).isEmpty());
    const QList<QAccessible::Role> roles{QAccessible::Dialog, QAccessible::Window, QAccessible::AlertMessage};
    QVERIFY2(roles.contains(whole->role()), qPrintable(QString::number(whole->role())));
    QVERIFY(!controlsOf(root).isEmpty());
    const QStringList wrong = unnamed(root) + unreached(root);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void WindowAccessTest::everyEntryOfTheMenusIsNamed()
{
    WindowWorld world;
    everywindow::furnish(world);
    QList<QMenu *> menus = world.window->menuBar()->findChildren<QMenu *>();
    auto *filter = world.part<QMenu>("filterMenu");
    filter->popup(QPoint(100, 100));
    menus.append(filter);
    QVERIFY(menus.size() >= 6);
    for (const QMenu *menu : std::as_const(menus)) {
        QVERIFY2(!menu->actions().isEmpty(), qPrintable(menu->title()));
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
    }
    filter->hide();
}

QTEST_MAIN(WindowAccessTest)
#include "windowaccesstest.moc"
