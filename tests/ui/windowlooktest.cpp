// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "everywindow.h"
#include "inkrecorder.h"
#include "shots.h"
#include "ui/calendar/monthlayout.h"
#include "ui/composer/preview/previewcanvas.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/panels/words.h"
#include "ui/theme/colorpairs.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

QString described(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return u"%1 “%2” in “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                    parent ? parent->objectName() : QString());
}

// ---- Colours ----

bool near(const QColor &a, const QColor &b)
{
    constexpr int kRounding = 2; // where something half transparent lies upon it
    return qAbs(a.red() - b.red()) <= kRounding && qAbs(a.green() - b.green()) <= kRounding &&
           qAbs(a.blue() - b.blue()) <= kRounding;
}

/// What WCAG leaves out: what is disabled, and pictures, which have colours of their own.
bool isLeftOut(const DrawnWords &words, const QPalette &palette)
{
    if (!words.widget || !words.widget->isEnabled() || words.ink == palette.color(QPalette::Disabled, QPalette::Text))
        return true;
    const bool picture = qobject_cast<const PreviewCanvas *>(words.widget) != nullptr || // as the platforms paint it
                         qobject_cast<const StageCanvas *>(words.widget) != nullptr;
    return picture || words.even < 0.6;
}

QStringList pairsNotOfTheTheme(QWidget &window, const ThemeColors &colors)
{
    const QList<ColorPair> pairs = colorPairs(colors);
    QStringList wrong;
    for (const DrawnWords &words : InkRecorder::wordsOf(window)) {
        if (isLeftOut(words, QApplication::palette()))
            continue;
        const bool known = std::ranges::any_of(pairs, [&words](const ColorPair &pair) {
            return pair.kind == ColorPair::Kind::Words && near(pair.inkColor, words.ink) &&
                   near(pair.paperColor, words.paper);
        });
        const QString line = u"“%1” in %2: %3 on %4, %5:1"_s.arg(
            words.text.left(40), described(words.widget), words.ink.name(), words.paper.name(),
            QString::number(contrast(words.ink, words.paper), 'f', 2));
        if (!known && !wrong.contains(line))
            wrong.append(line);
    }
    return wrong;
}

// ---- Room ----

/// How much room what is written on it takes; 0: it asks for none in that direction.
QSize neededBy(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {0, 0};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        const bool gives = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored; // cut with an ellipsis
        return {gives ? 0 : label->sizeHint().width(), label->sizeHint().height()};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty()) // an icon
            return {0, 0};
        return button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return {0, box->sizeHint().height()};
    const bool isPart = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if (qobject_cast<const QLineEdit *>(widget) && !isPart)
        return {0, widget->sizeHint().height()};
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return widget->sizeHint();
    return {0, 0};
}

/// Whether all of it can be seen, by scrolling where it has to be.
bool isReachable(const QWidget *widget, const QWidget *root)
{
    QRect rect = widget->geometry();
    if (const auto *flat = qobject_cast<const QToolButton *>(widget); flat && flat->autoRaise())
        rect.adjust(2 * kGrid, 0, -2 * kGrid, 0); // the air in it
    for (const QWidget *parent = widget->parentWidget(); parent && widget != root; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        const QRect room = parent->rect();
        const bool across = scrolls && area->horizontalScrollBar()->maximum() > 0 &&
                            area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const bool down = scrolls && area->verticalScrollBar()->maximum() > 0;
        if (!across && (rect.left() < room.left() || rect.right() > room.right()))
            return false;
        if (!down && (rect.top() < room.top() || rect.bottom() > room.bottom()))
            return false;
        if (parent == root)
            return true;
        if (scrolls) { // wherever in it, the area itself has to be reachable
            rect = area->geometry();
            parent = area;
            if (parent == root)
                return true;
            continue;
        }
        rect = parent->geometry();
    }
    return true;
}

/// Two that a layout put on top of each other.
QStringList overlaps(const QList<QWidget *> &shown)
{
    QStringList wrong;
    for (const QWidget *a : shown) {
        for (const QWidget *b : shown) {
            if (a >= b || a->parentWidget() != b->parentWidget() || neededBy(a).isEmpty() || neededBy(b).isEmpty())
                continue;
            const QRect both = a->geometry() & b->geometry();
            if (both.width() > 1 && both.height() > 1)
                wrong.append(described(a) + u" overlaps "_s + described(b));
        }
    }
    return wrong;
}

QStringList whatDoesNotFit(QWidget *root)
{
    QStringList wrong;
    QList<QWidget *> shown;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->window() == root && widget->isVisibleTo(root) && !widget->size().isEmpty() &&
            !neededBy(widget).isNull())
            shown.append(widget);
    }
    for (const QWidget *widget : std::as_const(shown)) {
        const QSize needed = neededBy(widget);
        if (widget->width() + 1 < needed.width() || widget->height() + 1 < needed.height())
            wrong.append(u"%1 needs %2×%3 and has %4×%5"_s.arg(described(widget))
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(widget->width())
                             .arg(widget->height()));
        if (!isReachable(widget, root))
            wrong.append(described(widget) + u" is cut off and cannot be scrolled to"_s);
    }
    return wrong + overlaps(shown);
}

} // namespace

/// Every window as it looks: the colours of its words, and words twice as large.
class WindowLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecorderSeesWhatIsDrawn();
    void allWordsHaveContrast_data();
    void allWordsHaveContrast();
    void nothingIsCutWhenWordsAreTwiceAsLarge_data();
    void nothingIsCutWhenWordsAreTwiceAsLarge();
    void tilesHaveRoomForTheirWords_data();
    void tilesHaveRoomForTheirWords();
};

void WindowLookTest::theRecorderSeesWhatIsDrawn()
{
    QWidget window;
    window.resize(300, 120);
    QPalette paper;
    paper.setColor(QPalette::Window, QColor(0xf3f1ed));
    window.setPalette(paper);
    auto *label = new QLabel(u"Pale"_s, &window);
    QPalette ink;
    ink.setColor(QPalette::WindowText, QColor(0xaaaaaa));
    label->setPalette(ink);
    label->setGeometry(10, 10, 100, 30);
    auto *off = new QLabel(u"Off"_s, &window);
    off->setEnabled(false);
    off->setGeometry(10, 60, 100, 30);
    const QList<DrawnWords> words = InkRecorder::wordsOf(window);
    QCOMPARE(words.size(), 2);
    QCOMPARE(words.first().text, u"Pale"_s);
    QCOMPARE(words.first().ink, QColor(0xaaaaaa));
    QCOMPARE(words.first().paper, QColor(0xf3f1ed));
    QCOMPARE(words.first().widget, label);
    QVERIFY(isLeftOut(words.last(), QApplication::palette()));
    QCOMPARE(pairsNotOfTheTheme(window, Theme::light()).size(), 1); // and it is refused
}

void WindowLookTest::allWordsHaveContrast_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Opener>("open");
    for (const WindowCase &one : everywindow::all()) {
        QTest::newRow("light: " + one.name) << Theme::Mode::Light << one.open;
        QTest::newRow("dark: " + one.name) << Theme::Mode::Dark << one.open;
    }
}

void WindowLookTest::allWordsHaveContrast()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(Opener, open);
    WindowWorld world;
    QFile settings(world.plan.folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(mode == Theme::Mode::Dark ? "[window]\ntheme=dark\n" : "[window]\ntheme=light\n");
    settings.close();
    world.theme.setMode(mode);
    everywindow::furnish(world);
    QWidget *root = open(world);
    QVERIFY(root && QTest::qWaitForWindowExposed(root));
    const QStringList wrong = pairsNotOfTheTheme(*root, world.theme.colors());
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void WindowLookTest::nothingIsCutWhenWordsAreTwiceAsLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Opener>("open");
    for (const WindowCase &one : everywindow::all()) {
        QTest::newRow("1440×900: " + one.name) << QSize(1440, 900) << one.open;
        QTest::newRow("900×600: " + one.name) << QSize(900, 600) << one.open;
    }
}

/// The system's font is twice as large; the screen's scale is not.
void WindowLookTest::nothingIsCutWhenWordsAreTwiceAsLarge()
{
    QFETCH(QSize, size);
    QFETCH(Opener, open);
    QApplication::setFont(QFont(u"Noto Sans"_s, 20));
    const auto back = qScopeGuard([] { QApplication::setFont(QFont(u"Noto Sans"_s, 9)); });
    WindowWorld world;
    QCOMPARE(world.theme.textScale(), 2.0);
    everywindow::furnish(world, size);
    QWidget *root = open(world);
    QVERIFY(root && QTest::qWaitForWindowExposed(root));
    QStringList wrong; // some words come a moment later, and a layout behind them
    std::ignore = QTest::qWaitFor([&] { return (wrong = whatDoesNotFit(root)).isEmpty(); }, 1'500);
    keepShot(*root, u"twice-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QVERIFY2(root->width() <= 1440 && root->height() <= 900, "larger than a small screen");
}

void WindowLookTest::tilesHaveRoomForTheirWords_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 200, 250})
        QTest::addRow("%d %%", percent) << percent;
}

/// Tiles are painted, not laid out: their lines have to hold a line of words at every size.
void WindowLookTest::tilesHaveRoomForTheirWords()
{
    QFETCH(int, percent);
    Theme theme;
    theme.setTextPercent(percent);
    const int ascent = QFontMetrics(theme.meta()).ascent() + QFontMetrics(theme.meta()).descent() - 2;
    QVERIFY(theme.scaled(kCompactTileHeight) >= ascent);
    QVERIFY(theme.scaled(kFullTileHeight) >= 2 * ascent);
    MonthLayout month{.size = {1440, 900}, .topWeek = QDate(2026, 11, 2), .scale = theme.textScale()};
    const QRect tile = month.tileOf(QDate(2026, 11, 4), 0);
    QVERIFY(tile.height() >= ascent);
    QVERIFY(month.numberOf(QDate(2026, 11, 4)).height() >= ascent);
    QVERIFY(month.shownOf(1) >= 1);
    QVERIFY(!month.tileOf(QDate(2026, 11, 4), 1).intersects(tile));
    QVERIFY(!month.tileOf(QDate(2026, 11, 4), 0).intersects(month.numberOf(QDate(2026, 11, 4))));
}

QTEST_MAIN(WindowLookTest)
#include "windowlooktest.moc"
