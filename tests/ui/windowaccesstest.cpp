// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/rescheduledialog.h"
#include "ui/theme/theme.h"
#include "windowworld.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTableView>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// Opens one window of the program and gives it.
using Opener = std::function<QWidget *(WindowWorld &)>;

template <class T> QWidget *child(WindowWorld &world, const char *name)
{
    return world.window->findChild<T *>(QLatin1String(name));
}

Opener view(ViewKind kind)
{
    return [kind](WindowWorld &world) -> QWidget * {
        world.window->showView(kind);
        return world.window.get();
    };
}

Opener after(void (*act)(WindowWorld &), const char *dialog)
{
    return [act, dialog](WindowWorld &world) {
        act(world);
        return child<QWidget>(world, dialog);
    };
}

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
    void everyControlHasANameARoleAndItsTurn_data() { windows(); }
    void everyControlHasANameARoleAndItsTurn();
    void everyEntryOfTheMenusIsNamed();

private:
    static void windows();
    static void furnish(WindowWorld &world);
};

void WindowAccessTest::windows()
{
    QTest::addColumn<Opener>("open");
    for (const auto &[name, kind] : {std::pair("month", ViewKind::Month),
                                     {"week", ViewKind::Week},
                                     {"day", ViewKind::Day},
                                     {"list", ViewKind::List},
                                     {"feed", ViewKind::Feed}})
        QTest::newRow(name) << view(kind);
    QTest::newRow("shift") << after([](WindowWorld &world) { world.window->commands().shift->trigger(); },
                                    "shiftDialog");
    QTest::newRow("time") << after([](WindowWorld &world) { world.window->commands().setTime->trigger(); },
                                   "timeDialog");
    QTest::newRow("date") << after([](WindowWorld &world) { world.window->commands().goToDate->trigger(); },
                                   "goToDateDialog");
    QTest::newRow("first run") << after([](WindowWorld &world) { world.window->showFirstRun(); }, "firstRunDialog");
    QTest::newRow("settings") << after([](WindowWorld &world) { world.window->showSettings(); }, "settingsDialog");
    for (int page = 1; page < 7; ++page) {
        QTest::addRow("settings, page %d", page) << Opener([page](WindowWorld &world) {
            world.window->showSettings();
            QWidget *dialog = child<QDialog>(world, "settingsDialog");
            dialog->findChild<QListWidget *>()->setCurrentRow(page);
            return dialog;
        });
    }
    for (const auto &[name, channel] :
         {std::pair("connect Instagram", Channel::Instagram), {"connect TikTok", Channel::TikTok}}) {
        for (int page = 0; page < 4; ++page) {
            QTest::addRow("%s, page %d", name, page) << Opener([channel, page](WindowWorld &world) {
                world.window->connectAccount(channel);
                QWidget *dialog = child<QDialog>(world, "connectWizard");
                auto *pages = dialog->findChild<QStackedWidget *>();
                pages->setCurrentIndex(std::min(page, pages->count() - 1));
                return dialog;
            });
        }
    }
    QTest::newRow("activity") << after([](WindowWorld &world) { world.window->showActivity(); }, "activityWindow");
    QTest::newRow("reschedule") << Opener([](WindowWorld &world) -> QWidget * {
        auto *dialog = new RescheduleDialog(world.plan.clock.now(), "Europe/Berlin", world.theme, world.window.get());
        dialog->open();
        return dialog;
    });
    QTest::newRow("guide") << after([](WindowWorld &world) { world.window->commands().guide->trigger(); },
                                    "guideWindow");
    QTest::newRow("import") << after([](WindowWorld &world) { world.window->commands().importPlan->trigger(); },
                                     "importDialog");
    QTest::newRow("shortcuts") << after([](WindowWorld &world) { world.window->commands().shortcuts->trigger(); },
                                        "shortcutsDialog");
    QTest::newRow("about") << after([](WindowWorld &world) { world.window->commands().about->trigger(); },
                                    "aboutDialog");
    QTest::newRow("quit") << after([](WindowWorld &world) { world.window->quit(); }, "quitQuestion");
    QTest::newRow("files") << after(
        [](WindowWorld &world) {
            DropSlot slot;
            slot.kind = DropSlot::Kind::Day;
            slot.day = QDate(2026, 11, 25);
            Q_EMIT world.window->currentView().filesDropped(slot, {u"/nowhere/a.jpg"_s, u"/nowhere/b.jpg"_s});
        },
        "filesQuestion");
}

void WindowAccessTest::furnish(WindowWorld &world)
{
    const EntryId id = world.make("2026-11-20T14:30:00", u"Giveaway"_s); // without a picture: it needs attention
    world.make("2026-11-18T20:00:00", u"Tonight"_s);
    world.make(nullptr, u"Idea"_s, EntryState::Draft);
    MainWindow &window = world.open({1440, 900});
    window.selection().select({id}, id);
    QTRY_VERIFY(world.part<QWidget>("needsAttentionList")->isVisible());
}

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
    furnish(world);
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
    furnish(world);
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
