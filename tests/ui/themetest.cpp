// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "shots.h"
#include "ui/theme/colorpairs.h"
#include "ui/theme/controls.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDateTimeEdit>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QtMath>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

constexpr std::array kAll{Readiness::Published,          Readiness::Ready,        Readiness::Draft,
                          Readiness::PublishingDisabled, Readiness::Publishing,   Readiness::FailedRetry,
                          Readiness::MissingFields,      Readiness::InvalidMedia, Readiness::MissingMedia,
                          Readiness::AccountMissing,     Readiness::TokenExpired, Readiness::NeedsAttention};

/// Black ink on white, so that nothing but the shape is left.
ThemeColors inkOnly()
{
    ThemeColors colors = Theme::light();
    colors.ok = colors.info = colors.warn = colors.bad = colors.muted = Qt::black;
    colors.surface = Qt::white;
    return colors;
}

QImage shape(const std::function<void(QPainter &, const QRectF &)> &paint, int side)
{
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, side, side));
    return image;
}

QImage badge(Readiness readiness, int side, qreal phase = 0)
{
    return shape([&](QPainter &painter, const QRectF &rect) { paintBadge(painter, rect, readiness, inkOnly(), phase); },
                 side);
}

/// The mean difference of two grey pictures, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    }
    return count;
}

struct Gallery : QWidget {
    explicit Gallery(const Theme &theme)
    {
        auto *grid = new QGridLayout(this);
        auto *primary = new QPushButton(u"New post"_s);
        makePrimary(primary);
        auto *off = new QPushButton(u"Disabled"_s);
        off->setEnabled(false);
        auto *segments = new QWidget;
        auto *row = new QHBoxLayout(segments);
        row->setSpacing(0);
        row->setContentsMargins(0, 0, 0, 0);
        auto *group = new QButtonGroup(segments);
        for (int i = 0; i < 4; ++i) {
            auto *button = new QPushButton(QStringList{u"Month"_s, u"Week"_s, u"Day"_s, u"List"_s}.at(i));
            makeSegment(button, i == 0, i == 3);
            group->addButton(button);
            row->addWidget(button);
            button->setChecked(i == 0);
        }
        auto *edit = new QLineEdit(u"Search captions"_s);
        auto *combo = new QComboBox;
        combo->addItems({u"Europe/Berlin"_s, u"Asia/Tokyo"_s});
        auto *check = new QCheckBox(u"Check"_s);
        check->setChecked(true);
        auto *toggle = new QCheckBox(u"Switch"_s);
        makeSwitch(toggle);
        toggle->setChecked(true);
        auto *toggleOff = new QCheckBox(u"Switch off"_s);
        makeSwitch(toggleOff);
        auto *radio = new QRadioButton(u"Radio"_s);
        radio->setChecked(true);
        auto *progress = new QProgressBar;
        progress->setValue(62);
        auto *tabs = new QTabWidget;
        tabs->addTab(new QLabel(u"Words"_s), u"Shared"_s);
        tabs->addTab(new QLabel, u"Instagram"_s);
        auto *table = new QTableWidget(3, 3);
        table->selectRow(1);
        for (int r = 0; r < 9; ++r)
            table->setItem(r / 3, r % 3, new QTableWidgetItem(u"Cell"_s));
        auto *spin = new QSpinBox;
        spin->setValue(15);
        auto *tool = new QToolButton;
        tool->setIcon(theme.icon(u"filter"_s));
        tool->setAutoRaise(true);
        auto *labelled = new QToolButton;
        labelled->setIcon(theme.icon(u"filter"_s));
        labelled->setText(u"Filter"_s);
        labelled->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        auto *opens = new QToolButton;
        opens->setText(u"Tone"_s);
        opens->setIcon(theme.icon(u"sparkle"_s));
        opens->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        opens->setMenu(new QMenu(opens));
        opens->setPopupMode(QToolButton::InstantPopup);
        const QList<QWidget *> widgets{new QPushButton(u"Today"_s),
                                       primary,
                                       off,
                                       segments,
                                       edit,
                                       combo,
                                       spin,
                                       check,
                                       toggle,
                                       toggleOff,
                                       radio,
                                       progress,
                                       tool,
                                       labelled,
                                       opens};
        for (int i = 0; i < widgets.size(); ++i)
            grid->addWidget(widgets.at(i), i / 3, i % 3);
        grid->addWidget(tabs, 6, 0, 1, 3);
        grid->addWidget(table, 7, 0, 1, 3);
        auto *icons = new QLabel;
        const QStringList names = QDir(u":/kalends/icons"_s).entryList();
        QPixmap sheet(QSize(16 * 34, int(names.size() / 16 + 1) * 34 + 90) * 2);
        sheet.setDevicePixelRatio(2);
        sheet.fill(theme.colors().background);
        QPainter painter(&sheet);
        for (int i = 0; i < names.size(); ++i)
            theme.icon(names.at(i).chopped(4)).paint(&painter, QRect(i % 16 * 34 + 6, i / 16 * 34 + 6, 20, 20));
        const int y = int(names.size() / 16 + 1) * 34;
        for (int i = 0; i < int(kAll.size()); ++i) {
            paintBadge(painter, QRectF(i * 34 + 6, y, 14, 14), kAll[size_t(i)], theme.colors());
            paintBadge(painter, QRectF(i * 34 + 6, y + 24, 24, 24), kAll[size_t(i)], theme.colors());
        }
        for (const Channel channel : kChannels)
            paintChannelMark(painter, QRectF(int(channel) * 34 + 6, y + 60, 16, 16), channel, theme.colors());
        painter.end();
        icons->setPixmap(sheet);
        grid->addWidget(icons, 8, 0, 1, 3);
        resize(640, 760);
    }
};

/// Stands in for the desktop's portal.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, QVariant> settings{{u"org.freedesktop.appearance color-scheme"_s, 1U},
                                      {u"org.gnome.desktop.interface enable-animations"_s, true}};

public Q_SLOTS:
    QDBusVariant Read(const QString &area, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(area + u' ' + key, 0U))));
    }
};

void tellSetting(const QDBusConnection &bus, const QString &key, const QVariant &value,
                 const QString &area = u"org.freedesktop.appearance"_s)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal.setArguments({area, key, QVariant::fromValue(QDBusVariant(value))});
    QVERIFY(bus.send(signal));
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsPortalDecidesLive(); // first: it wants the bus for itself
    void theSystemsPortalStopsMotionLive();
    void contrastIsThatOfWcag();
    void everyPairOfColorsHasContrast_data();
    void everyPairOfColorsHasContrast();
    void everyBadgeSpeaksInAColorOfTheList_data();
    void everyBadgeSpeaksInAColorOfTheList();
    void whatIsTypedIntoOrTickedHasAnEdgeToBeSeen_data();
    void whatIsTypedIntoOrTickedHasAnEdgeToBeSeen();
    void wordsAreAsLargeAsTheSystemsFontAsks_data();
    void wordsAreAsLargeAsTheSystemsFontAsks();
    void aTextSizeThatIsChosenHoldsAndControlsGrowWithIt();
    void noTwoBadgesHaveTheSameShape_data();
    void noTwoBadgesHaveTheSameShape();
    void theChannelMarksDiffer();
    void aBadgeStaysInItsSquareAndLeavesThePainterAsItWas();
    void theArrowOfPublishingMovesAndNothingElseDoes();
    void everyReadinessHasItsOwnWords();
    void everyIconIsThereAndDrawsSomething();
    void anIconIsSharpAtEveryScale_data();
    void anIconIsSharpAtEveryScale();
    void anIconFollowsTheMode();
    void qtsOwnPartsHaveOurIcons();
    void anIconOfAnUnknownNameIsNull();
    void theFontsAreAsDescribed();
    void aModeThatIsChosenHoldsAndSaysSo();
    void applyGivesTheWholeProgramPaletteFontAndStyle();
    void whatIsOpenFollowsTheMode();
    void reducedMotionStopsEverything();
    void thePrimaryButtonIsFilledWithTheAccent();
    void theFocusedButtonHasARing();
    void aSwitchShowsItsStateByPlaceAndMirrors();
    void timesReadRightWhereWritingRunsFromTheRight_data();
    void timesReadRightWhereWritingRunsFromTheRight();
    void anUnderlinedLetterTearsNoWordApart();
    void theWheelOverAChoiceMovesThePage();
    void aTimeTakesWhatIsTyped_data();
    void aTimeTakesWhatIsTyped();
    void anEmptyTextBeginsWhereReadingBegins();
    void aMenuHasAHairlineRoundItAndNamesItsSections();
};

void ThemeTest::contrastIsThatOfWcag()
{
    // Ratios from the documents of WCAG 2.1 and its tools.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x949494), Qt::white) - 3.03) < 0.01);
}

void ThemeTest::everyPairOfColorsHasContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("at");
    for (const bool dark : {false, true}) {
        const QList<ColorPair> pairs = colorPairs(dark ? Theme::dark() : Theme::light());
        for (int i = 0; i < pairs.size(); ++i) {
            const ColorPair &pair = pairs.at(i);
            QTest::addRow("%s %s on %s, %s", dark ? "dark" : "light", pair.ink.constData(), pair.paper.constData(),
                          pair.kind == ColorPair::Kind::Words ? "words" : "marks")
                << dark << i;
        }
    }
}

void ThemeTest::everyPairOfColorsHasContrast()
{
    QFETCH(bool, dark);
    QFETCH(int, at);
    const ColorPair pair = colorPairs(dark ? Theme::dark() : Theme::light()).at(at);
    const double measured = contrast(pair.inkColor, pair.paperColor);
    QVERIFY2(pair.isEnough(), qPrintable(u"%1 on %2: %3, and %4 is asked"_s.arg(
                                  pair.inkColor.name(), pair.paperColor.name(), QString::number(measured, 'f', 2),
                                  QString::number(pair.least()))));
}

void ThemeTest::everyBadgeSpeaksInAColorOfTheList_data()
{
    QTest::addColumn<Readiness>("readiness");
    for (const Readiness readiness : kAll)
        QTest::newRow(QByteArray(word(readiness).data())) << readiness;
}

void ThemeTest::everyBadgeSpeaksInAColorOfTheList()
{
    QFETCH(Readiness, readiness);
    for (const ThemeColors &colors : {Theme::light(), Theme::dark()}) {
        for (const QColor &paper : {colors.background, colors.surface, colors.sunk, colors.accentBackground}) {
            const QList<ColorPair> pairs = colorPairs(colors);
            QVERIFY(std::ranges::any_of(pairs, [&](const ColorPair &pair) {
                return pair.inkColor == badgeColor(readiness, colors) && pair.paperColor == paper;
            }));
        }
    }
}

/// The strongest contrast with the paper that a line of pixels through the middle of the control comes to.
double strongestEdge(QWidget &control, const QColor &paper)
{
    const QImage picture = control.grab().toImage();
    double strongest = 1;
    for (int x = 0; x < 4; ++x)
        strongest = qMax(strongest, contrast(picture.pixelColor(x, picture.height() / 2), paper));
    return strongest;
}

void ThemeTest::whatIsTypedIntoOrTickedHasAnEdgeToBeSeen_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void ThemeTest::whatIsTypedIntoOrTickedHasAnEdgeToBeSeen()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    theme.apply();
    QLineEdit line;
    QPlainTextEdit words;
    QComboBox choice;
    choice.setEditable(true);
    QComboBox fixed;
    QSpinBox number;
    QDateTimeEdit time;
    QCheckBox box;
    QRadioButton radio;
    QCheckBox off;
    makeSwitch(&off);
    for (QWidget *control :
         std::initializer_list<QWidget *>{&line, &words, &choice, &fixed, &number, &time, &box, &radio, &off}) {
        control->resize(control->sizeHint());
        for (const QColor &paper : {theme.colors().background, theme.colors().surface}) {
            const double edge = strongestEdge(*control, paper);
            QVERIFY2(edge >= 3, qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' +
                                           QString::number(edge)));
        }
    }
    QPlainTextEdit reading; // words to read need no edge
    reading.setReadOnly(true);
    reading.resize(100, 60);
    QVERIFY(strongestEdge(reading, theme.colors().surface) < 3);
}

void ThemeTest::noTwoBadgesHaveTheSameShape_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {12, 14, 16, 24, 48})
        QTest::newRow(QByteArray::number(side)) << side;
}

void ThemeTest::noTwoBadgesHaveTheSameShape()
{
    QFETCH(int, side);
    for (size_t a = 0; a < kAll.size(); ++a) {
        QVERIFY(difference(badge(kAll[a], side), shape([](QPainter &, const QRectF &) {}, side)) > 10);
        for (size_t b = a + 1; b < kAll.size(); ++b) {
            const double by = difference(badge(kAll[a], side), badge(kAll[b], side));
            QVERIFY2(by > 8, qPrintable(word(kAll[a]) + u" and "_s + word(kAll[b]) + u": "_s + QString::number(by)));
        }
    }
}

void ThemeTest::theChannelMarksDiffer()
{
    const auto mark = [](Channel channel) {
        return shape([&](QPainter &p, const QRectF &r) { paintChannelMark(p, r, channel, inkOnly()); }, 16);
    };
    QVERIFY(difference(mark(Channel::Instagram), mark(Channel::TikTok)) > 20);
}

void ThemeTest::aBadgeStaysInItsSquareAndLeavesThePainterAsItWas()
{
    for (const Readiness readiness : kAll) {
        QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setPen(Qt::magenta);
        painter.setOpacity(0.9);
        const QTransform before = painter.transform();
        paintBadge(painter, QRectF(20, 20, 20, 20), readiness, Theme::light());
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen().color(), QColor(Qt::magenta));
        QCOMPARE(painter.opacity(), 0.9);
        painter.end();
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 60; ++x) {
                if (x < 20 || x >= 40 || y < 20 || y >= 40)
                    QVERIFY2(qAlpha(image.pixel(x, y)) == 0, word(readiness).data());
            }
        }
    }
}

void ThemeTest::theArrowOfPublishingMovesAndNothingElseDoes()
{
    for (const Readiness readiness : kAll) {
        const bool moved = difference(badge(readiness, 24), badge(readiness, 24, 0.25)) > 1;
        QCOMPARE(moved, readiness == Readiness::Publishing);
        QCOMPARE(badge(readiness, 24, 1), badge(readiness, 24, 0)); // a loop without a jump
        QCOMPARE(badge(readiness, 24, 55), badge(readiness, 24, 1));
    }
}

void ThemeTest::everyReadinessHasItsOwnWords()
{
    QSet<QString> words;
    for (const Readiness readiness : kAll) {
        QVERIFY(!readinessWords(readiness).isEmpty());
        words.insert(readinessWords(readiness));
    }
    QCOMPARE(words.size(), qsizetype(kAll.size()));
    QCOMPARE(readinessWords(Readiness::MissingMedia), u"Missing media"_s);
}

void ThemeTest::everyIconIsThereAndDrawsSomething()
{
    const Theme theme;
    const QStringList wanted =
        u"plus search filter chevron-left chevron-right chevron-down calendar list grid week day "
        "undo redo settings bell account link unlink activity retry trash copy clock warning "
        "check image video carousel close more sun moon drafts channel-ig channel-tiktok"_s.split(u' ');
    const QStringList files = QDir(u":/kalends/icons"_s).entryList();
    for (const QString &name : wanted)
        QVERIFY2(files.contains(name + u".svg"_s), qPrintable(name));
    for (const QString &file : files) {
        const QImage image = theme.icon(file.chopped(4)).pixmap(32, 32).toImage();
        QVERIFY2(inkedPixels(image) >= 12, qPrintable(file));
        QFile text(u":/kalends/icons/"_s + file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray svg = text.readAll();
        QVERIFY2(svg.contains("currentColor") && svg.contains("viewBox=\"0 0 16 16\""), qPrintable(file));
    }
}

void ThemeTest::anIconIsSharpAtEveryScale_data()
{
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0})
        QTest::newRow(QByteArray::number(scale)) << scale;
}

/// Sharp means: drawn at the device's own pixels, not a small picture made larger.
void ThemeTest::anIconIsSharpAtEveryScale()
{
    QFETCH(qreal, scale);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = theme.icon(u"grid"_s);
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale, QIcon::Normal, QIcon::Off);
    QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
    QCOMPARE(pixmap.devicePixelRatio(), scale);
    const QImage small = icon.pixmap(QSize(16, 16), 1.0, QIcon::Normal, QIcon::Off).toImage();
    if (scale > 1)
        QVERIFY(pixmap.toImage().convertToFormat(QImage::Format_ARGB32) !=
                small.scaled(pixmap.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32));
    QImage canvas(QSize(16, 16) * scale, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(scale);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon.paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    QImage direct = pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(canvas, direct);
}

void ThemeTest::anIconFollowsTheMode()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = theme.icon(u"plus"_s);
    const QIcon red = theme.icon(u"plus"_s, Qt::red);
    const auto ink = [](const QIcon &from, QIcon::Mode mode = QIcon::Normal) {
        return from.pixmap(QSize(32, 32), 1.0, mode).toImage().pixelColor(16, 16);
    };
    QCOMPARE(ink(icon), Theme::light().text);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(ink(icon), Theme::dark().text);
    QCOMPARE(ink(red), QColor(Qt::red));
    QVERIFY(ink(icon, QIcon::Disabled).alpha() < 160);
    const QIcon copy = icon;
    QCOMPARE(ink(copy), Theme::dark().text);
}

void ThemeTest::qtsOwnPartsHaveOurIcons()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QLineEdit edit;
    edit.setClearButtonEnabled(true);
    const QIcon clear = edit.findChild<QAction *>()->icon();
    QCOMPARE(clear.name(), u"close"_s);
    QCOMPARE(QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).name(), u"more"_s);
    const auto ink = [&clear] { return clear.pixmap(QSize(32, 32), 1.0).toImage().pixelColor(16, 16); };
    QCOMPARE(ink(), Theme::light().text);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(ink(), Theme::dark().text);
}

void ThemeTest::anIconOfAnUnknownNameIsNull()
{
    const Theme theme;
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
    QVERIFY(theme.icon(u"../../etc/passwd"_s).isNull());
    QVERIFY(inkedPixels(theme.icon(u"no-such-icon"_s).pixmap(16, 16).toImage()) == 0);
}

void ThemeTest::theFontsAreAsDescribed()
{
    const Theme theme;
    QCOMPARE(QFontInfo(theme.base()).pixelSize(), 13);
    QCOMPARE(QFontInfo(theme.title()).pixelSize(), 20);
    QCOMPARE(theme.meta().pointSizeF() / 0.75, 11.5);
    QCOMPARE(theme.title().weight(), int(QFont::DemiBold));
    QCOMPARE(theme.base().families(), (QStringList{u"Noto Sans"_s, u"Noto Color Emoji"_s}));
    const QFontMetricsF metrics(theme.time());
    for (int digit = 0; digit <= 9; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QString::number(digit)), metrics.horizontalAdvance(u'0'));
}

void ThemeTest::aModeThatIsChosenHoldsAndSaysSo()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.colors().background, QColor(0x18, 0x18, 0x16));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(theme.colors().background, QColor(0xfa, 0xf9, 0xf7));
}

void ThemeTest::applyGivesTheWholeProgramPaletteFontAndStyle()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().background);
    QCOMPARE(QApplication::font().families().constFirst(), u"Noto Sans"_s);
    const QStyle *style = QApplication::style();
    theme.setMode(Theme::Mode::Dark); // follows by itself once it has been applied
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().surface);
    QCOMPARE(QApplication::style(), style);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        Gallery gallery(theme);
        const QImage picture = gallery.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), theme.colors().background);
        keepShot(gallery, theme.isDark() ? u"theme-dark"_s : u"theme-light"_s);
    }
}

void ThemeTest::whatIsOpenFollowsTheMode()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new QLabel(u"Words"_s);
    auto *edit = new QPlainTextEdit;
    column->addWidget(label);
    column->addWidget(edit);
    window.resize(200, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        QTRY_COMPARE(window.palette().color(QPalette::Window), theme.colors().background);
        QCOMPARE(label->palette().color(QPalette::WindowText), theme.colors().text);
        QCOMPARE(edit->viewport()->palette().color(QPalette::Base), theme.colors().surface);
        QCOMPARE(window.grab().toImage().pixelColor(2, 2), theme.colors().background);
    }
}

void ThemeTest::reducedMotionStopsEverything()
{
    Theme theme;
    theme.apply();
    QCOMPARE(theme.milliseconds(120), 120);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setReducedMotion(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.milliseconds(160), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    theme.setReducedMotion(false);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void ThemeTest::thePrimaryButtonIsFilledWithTheAccent()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QPushButton button(u"Go"_s);
    button.resize(120, 36);
    QCOMPARE(button.grab().toImage().pixelColor(10, 18), Theme::light().surface);
    makePrimary(&button);
    QCOMPARE(button.grab().toImage().pixelColor(10, 18), Theme::light().accent);
    button.setEnabled(false);
    QVERIFY(button.grab().toImage().pixelColor(10, 18) != Theme::light().accent);
}

void ThemeTest::theFocusedButtonHasARing()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QWidget window;
    QPushButton first(u"One"_s, &window);
    QPushButton second(u"Two"_s, &window);
    first.setGeometry(10, 10, 100, 32);
    second.setGeometry(10, 60, 100, 32);
    QToolButton flat(&window);
    flat.setText(u"..."_s);
    flat.setAutoRaise(true);
    flat.setFocusPolicy(Qt::StrongFocus);
    flat.setGeometry(10, 110, 100, 32);
    window.resize(200, 170);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    first.setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(second.hasFocus());
    const QImage picture = window.grab().toImage();
    QCOMPARE(picture.pixelColor(60, 61), Theme::light().accent);
    QVERIFY(picture.pixelColor(60, 11) != Theme::light().accent);
    QVERIFY(picture.pixelColor(60, 111) != Theme::light().accent);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(flat.hasFocus());
    QCOMPARE(window.grab().toImage().pixelColor(60, 111), Theme::light().accent);
}

void ThemeTest::aSwitchShowsItsStateByPlaceAndMirrors()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QCheckBox box;
    makeSwitch(&box);
    box.resize(box.sizeHint());
    const auto knobIsRight = [&] {
        const QImage picture = box.grab().toImage();
        const int y = picture.height() / 2;
        const bool right = picture.pixelColor(23, y) == Theme::light().surface;
        const bool left = picture.pixelColor(9, y) == Theme::light().surface;
        return right == left ? QString() : (right ? u"right"_s : u"left"_s);
    };
    QCOMPARE(knobIsRight(), u"left"_s);
    box.setChecked(true);
    QCOMPARE(knobIsRight(), u"right"_s);
    box.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(knobIsRight(), u"left"_s);
}

void ThemeTest::timesReadRightWhereWritingRunsFromTheRight_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *side = direction == Qt::LeftToRight ? "left" : "right";
        QTest::addRow("time, %s", side) << direction << u"HH:mm"_s << u"09:05"_s;
        QTest::addRow("date, %s", side) << direction << u"d/M/yyyy"_s << u"6/11/2026"_s;
        QTest::addRow("both, %s", side) << direction << u"yyyy-MM-dd HH:mm"_s << u"2026-11-06 09:05"_s;
    }
}

void ThemeTest::timesReadRightWhereWritingRunsFromTheRight()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, format);
    QFETCH(QString, text);
    QDateTimeEdit edit(QDateTime(QDate(2026, 11, 6), QTime(9, 5)));
    edit.setLayoutDirection(direction);
    setWrittenFormat(&edit, format);
    QCOMPARE(edit.text(), text);
    edit.setDateTime(edit.dateTime().addSecs(60));
    edit.setDateTime(edit.dateTime().addSecs(-60));
    QCOMPARE(edit.text(), text);
}

/// Arabic letters join; a line under one of them would be drawn as a word of its own.
void ThemeTest::anUnderlinedLetterTearsNoWordApart()
{
    Theme theme;
    theme.apply();
    const auto picture = [](const QString &words, Qt::LayoutDirection direction) {
        QPushButton button(words);
        button.setLayoutDirection(direction);
        button.resize(120, 40);
        return button.grab().toImage();
    };
    QVERIFY(picture(u"&File"_s, Qt::LeftToRight) != picture(u"File"_s, Qt::LeftToRight));
    QCOMPARE(picture(u"&\u0645\u0644\u0641"_s, Qt::RightToLeft), picture(u"\u0645\u0644\u0641"_s, Qt::RightToLeft));
}

/// Who may see a post must never be chosen by scrolling past it.
void ThemeTest::theWheelOverAChoiceMovesThePage()
{
    QScrollArea area;
    auto *page = new QWidget;
    page->setMinimumHeight(2'000);
    auto *choice = new QComboBox(page);
    choice->addItems({u"Everyone"_s, u"Friends"_s});
    choice->setCurrentIndex(-1);
    auto *number = new QSpinBox(page);
    number->move(0, 60);
    area.setWidget(page);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto turn = [](QWidget *over) {
        const QPointF middle = QRectF(over->rect()).center();
        QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // others do not reach what is behind
        qApp->notify(over, &event);
    };
    choice->setFocus();
    turn(choice);
    QCOMPARE(choice->currentIndex(), -1);
    QVERIFY(area.verticalScrollBar()->value() > 0);
    number->setValue(5);
    turn(number);
    QCOMPARE(number->value(), 5);
    number->setFocus();
    turn(number);
    QCOMPARE(number->value(), 4);
}

void ThemeTest::aTimeTakesWhatIsTyped_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("expected");
    const auto at = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute));
    };
    const QString clock = u"h:mm AP"_s;
    QTest::newRow("half a word for the half of the day") << clock << u"8:42p"_s << at(11, 25, 20, 42);
    QTest::newRow("the whole word") << clock << u"8:42pm"_s << at(11, 25, 20, 42);
    QTest::newRow("with a space, in capitals") << clock << u"8:42 PM"_s << at(11, 25, 20, 42);
    QTest::newRow("noon") << clock << u"12:00 pm"_s << at(11, 25, 12, 0);
    QTest::newRow("midnight") << clock << u"12:30 am"_s << at(11, 25, 0, 30);
    QTest::newRow("other letters change nothing") << clock << u"8:42 x"_s << at(11, 25, 8, 42);
    QTest::newRow("24 hours") << u"HH:mm"_s << u"2042"_s << at(11, 25, 20, 42);
    QTest::newRow("a day behind its name") << u"ddd d MMM yyyy"_s << u"14"_s << at(11, 14, 0, 0);
    QTest::newRow("a month is no half of the day") << u"MMM d h:mm AP"_s << u"26"_s << at(11, 26, 9, 0);
}

/// Over everything that stood there, as after Ctrl+A; then the field is left.
void ThemeTest::aTimeTakesWhatIsTyped()
{
    QFETCH(QString, format);
    QFETCH(QString, typed);
    QFETCH(QDateTime, expected);
    QDateTimeEdit edit(QDateTime(QDate(2026, 11, 25), QTime(9, 0)));
    edit.setLocale(QLocale::c());
    setWrittenFormat(&edit, format);
    edit.show();
    edit.selectAll();
    QTest::keyClicks(&edit, typed);
    edit.interpretText();
    QCOMPARE(edit.dateTime(), expected);
}

void ThemeTest::anEmptyTextBeginsWhereReadingBegins()
{
    QPlainTextEdit edit;
    edit.setLayoutDirection(Qt::RightToLeft);
    beginWhereReadingBegins(&edit);
    edit.resize(300, 100);
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QVERIFY2(edit.cursorRect().left() > 200, qPrintable(QString::number(edit.cursorRect().left())));
    edit.setPlainText(u"Latin words"_s);
    edit.moveCursor(QTextCursor::Start);
    QVERIFY2(edit.cursorRect().left() < 100, qPrintable(QString::number(edit.cursorRect().left())));
    edit.setPlainText(QString::fromUtf8("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7"));
    edit.moveCursor(QTextCursor::Start);
    QVERIFY(edit.cursorRect().left() > 200);
    edit.clear();
    QVERIFY(edit.cursorRect().left() > 200);

    QLineEdit line;
    line.setLayoutDirection(Qt::RightToLeft);
    beginWhereReadingBegins(&line);
    line.resize(300, 30);
    line.show();
    const auto cursor = [&line] {
        line.grab(); // it finds its place while it paints
        return line.inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    };
    QVERIFY2(cursor() > 200, qPrintable(QString::number(cursor())));
    line.setText(u"Latin"_s);
    line.home(false);
    QVERIFY(cursor() < 100);
}

void ThemeTest::aMenuHasAHairlineRoundItAndNamesItsSections()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    QMenu menu;
    QAction *section = menu.addSection(u"Channel"_s);
    menu.addAction(u"Instagram"_s);
    menu.resize(menu.sizeHint());
    const QImage picture = menu.grab().toImage();
    for (const QPoint edge : {QPoint(0, 20), QPoint(20, 0), QPoint(picture.width() - 1, 20)})
        QCOMPARE(picture.pixelColor(edge), Theme::light().line);
    const QRect name = menu.actionGeometry(section);
    QVERIFY(name.height() >= 24);
    int words = 0; // in the left half; and no line beside them in the right one
    int beside = 0;
    for (int x = name.left() + 4; x < name.right() - 4; ++x) {
        for (int y = name.top(); y <= name.bottom(); ++y) {
            if (picture.pixelColor(x, y) != Theme::light().surface)
                ++(x > name.right() - 12 ? beside : words);
        }
    }
    QVERIFY(words > 20);
    QCOMPARE(beside, 0);
}

void ThemeTest::theSystemsPortalDecidesLive()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s); // another program
    if (!bus.isConnected())
        QSKIP("No session bus: the portal's part is tested where there is one.");
    FakePortal portal;
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    Theme theme;
    QTRY_VERIFY(theme.isDark());
    tellSetting(bus, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!theme.isDark());
    tellSetting(bus, u"accent-color"_s, 1U);
    tellSetting(bus, u"color-scheme"_s, 1U);
    QTRY_VERIFY(theme.isDark());
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    tellSetting(bus, u"color-scheme"_s, 2U);
    theme.setMode(Theme::Mode::System);
    QTRY_VERIFY(!theme.isDark());
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void ThemeTest::theSystemsPortalStopsMotionLive()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s); // another program
    if (!bus.isConnected())
        QSKIP("No session bus: the portal's part is tested where there is one.");
    FakePortal portal;
    portal.settings[u"org.freedesktop.appearance reduced-motion"_s] = 1U;
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    Theme theme;
    QVERIFY(!theme.reducedMotion());
    QTRY_VERIFY(theme.reducedMotion()); // asked at the start
    QCOMPARE(theme.milliseconds(160), 0);
    tellSetting(bus, u"reduced-motion"_s, 0U);
    QTRY_VERIFY(!theme.reducedMotion());
    QCOMPARE(theme.milliseconds(160), 160);
    const QString gnome = u"org.gnome.desktop.interface"_s; // said so before the portal had a key of its own
    tellSetting(bus, u"enable-animations"_s, false, gnome);
    QTRY_VERIFY(theme.reducedMotion());
    tellSetting(bus, u"cursor-blink"_s, true, gnome);
    tellSetting(bus, u"enable-animations"_s, true, gnome);
    QTRY_VERIFY(!theme.reducedMotion());
    theme.setReducedMotion(true); // chosen here: the system cannot turn it on again
    QSignalSpy changed(&theme, &Theme::changed);
    tellSetting(bus, u"reduced-motion"_s, 1U);
    tellSetting(bus, u"reduced-motion"_s, 0U);
    tellSetting(bus, u"color-scheme"_s, 2U); // the last to arrive
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(theme.reducedMotion());
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void ThemeTest::wordsAreAsLargeAsTheSystemsFontAsks_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("scale");
    QTest::newRow("Qt's own") << 9.0 << 1.0;
    QTest::newRow("most desktops") << 10.0 << 1.0;
    QTest::newRow("GNOME") << 11.0 << 1.0;
    QTest::newRow("a small one is not made smaller") << 6.0 << 1.0;
    QTest::newRow("a notch larger") << 13.0 << 1.3;
    QTest::newRow("twice as large") << 20.0 << 2.0;
    QTest::newRow("twice GNOME's") << 22.0 << 2.2;
    QTest::newRow("absurd") << 400.0 << 2.5;
    QTest::newRow("none at all") << -1.0 << 1.0;
}

void ThemeTest::wordsAreAsLargeAsTheSystemsFontAsks()
{
    QFETCH(double, points);
    QFETCH(double, scale);
    QCOMPARE(Theme::scaleOfPoints(points), scale);
    if (points < 9 || points > 30)
        return; // what no desktop sets
    QFont font;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    const Theme theme;
    QCOMPARE(theme.textScale(), scale);
    QVERIFY(qAbs(theme.base().pointSizeF() - 9.75 * theme.textScale()) < 0.001);
    QCOMPARE(theme.scaled(100), qRound(100 * theme.textScale()));
    QApplication::setFont(QFont(u"Noto Sans"_s, 9));
}

void ThemeTest::aTextSizeThatIsChosenHoldsAndControlsGrowWithIt()
{
    QApplication::setFont(QFont(u"Noto Sans"_s, 9));
    Theme theme;
    theme.apply();
    const QSize before = QPushButton(u"Publish"_s).sizeHint();
    const QSize tick = QCheckBox().sizeHint();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setTextPercent(200);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::font().pointSizeF(), 19.5);
    QVERIFY(QPushButton(u"Publish"_s).sizeHint().height() >= 2 * before.height() - 2);
    QVERIFY(QCheckBox().sizeHint().width() >= 2 * tick.width() - 8);
    theme.setTextPercent(9'000);
    QCOMPARE(theme.textScale(), 2.5);
    theme.setTextPercent(0);
    QCOMPARE(theme.textScale(), 1.0);
    QCOMPARE(QPushButton(u"Publish"_s).sizeHint(), before);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
