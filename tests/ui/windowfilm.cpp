// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// The frames of the README's film: the real program on its sandbox, from dropped files to a published post. Writes
/// numbered pictures and "frames.txt" for ffmpeg's concat; `./dev shots` does not need it, tests/ui/film.sh does.
#include "desktop/desktop.h"
#include "desktop/sampleplan.h"
#include "ui/board/planboard.h"
#include "ui/calendar/monthview.h"
#include "ui/composer/composerdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shiftdialog.h"
#include "ui/window/windowactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>
#include <QUrl>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr QSize kFrame(960, 600);
constexpr int kWordsHeight = 44;

/// Paints the window, the pointer and a line that says what happens, frame by frame.
class Film
{
public:
    Film(const QString &folder, MainWindow &window) : m_folder(folder), m_window(window), m_list(&m_text) {}

    void say(const QString &words) { m_words = words; }
    void moveTo(const QPoint &at) { m_pointer = at; }
    void carry(const QList<QImage> &pictures) { m_carried = pictures; }

    /// One frame that stands for so long.
    void shoot(int milliseconds, QWidget *over = nullptr)
    {
        QImage frame(m_window.size(), QImage::Format_RGB32);
        QPainter painter(&frame);
        painter.drawPixmap(0, 0, m_window.grab());
        if (over)
            painter.drawPixmap((m_window.width() - over->width()) / 2, (m_window.height() - over->height()) / 2,
                               over->grab());
        paintHand(painter);
        painter.end();
        QImage shown(kFrame + QSize(0, kWordsHeight), QImage::Format_RGB32);
        shown.fill(QColor(0x1f1e1b));
        QPainter whole(&shown);
        whole.setRenderHint(QPainter::SmoothPixmapTransform);
        whole.drawImage(QRect(QPoint(), kFrame), frame.scaled(kFrame, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(17);
        font.setWeight(QFont::DemiBold);
        whole.setFont(font);
        whole.setPen(QColor(0xf4f2ee));
        whole.drawText(QRect(0, kFrame.height(), kFrame.width(), kWordsHeight), Qt::AlignCenter, m_words);
        whole.end();
        const QString name = u"frame-%1.png"_s.arg(m_count++, 3, 10, QChar(u'0'));
        shown.save(m_folder + u'/' + name);
        m_list << "file '" << name << "'\nduration " << milliseconds / 1000.0 << '\n';
        m_last = name;
    }
    void finish()
    {
        m_list << "file '" << m_last << "'\n"; // concat leaves out the last duration otherwise
        m_list.flush();
        QFile file(m_folder + u"/frames.txt"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(m_text.toUtf8());
    }

private:
    void paintHand(QPainter &painter)
    {
        if (m_pointer.isNull())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        for (qsizetype i = m_carried.size() - 1; i >= 0; --i) {
            const QRect card(m_pointer + QPoint(14 + int(i) * 7, 12 + int(i) * 7), QSize(64, 80));
            painter.setOpacity(0.9);
            painter.drawImage(card, m_carried.at(i));
            painter.setPen(QPen(Qt::white, 2));
            painter.drawRect(card);
            painter.setOpacity(1);
        }
        QPainterPath arrow;
        arrow.addPolygon(QPolygonF({{0, 0}, {0, 22}, {5, 17}, {9, 26}, {13, 24}, {9, 16}, {16, 16}}));
        arrow.closeSubpath();
        painter.translate(m_pointer);
        painter.setPen(QPen(Qt::white, 1.5));
        painter.fillPath(arrow, Qt::black);
        painter.drawPath(arrow);
        painter.resetTransform();
    }

    const QString m_folder;
    MainWindow &m_window;
    QString m_text;
    QTextStream m_list;
    QString m_words;
    QString m_last;
    QPoint m_pointer;
    QList<QImage> m_carried;
    int m_count = 0;
};

void mouse(QWidget *on, QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, on->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QCoreApplication::sendEvent(on, &event);
}

bool waitFor(const std::function<bool()> &done, int milliseconds = 20'000)
{
    return QTest::qWaitFor(done, milliseconds);
}

/// The story. Answers whether all of it happened.
class Story
{
public:
    Story(Desktop &desktop, const QString &folder, const QString &pictures)
        : m_board(desktop.board()),
          m_window(desktop.window()),
          m_film(folder, m_window),
          m_pictures(pictures),
          m_month(m_board.today().addMonths(1))
    {
        m_month = QDate(m_month.year(), m_month.month(), 1);
        m_day = m_month.addDays(8);
    }

    bool tell()
    {
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->text() == "Not now"_L1 && button->isVisible()) // the tour can wait
                button->click();
        }
        m_window.goTo(m_month.addDays(9));
        QTest::qWait(500);
        return drop() && draft() && drag() && shift() && publish();
    }

private:
    [[nodiscard]] MonthView &view() { return static_cast<MonthView &>(m_window.currentView()); }
    [[nodiscard]] QPoint inView(QDate day) { return view().layout().cellOf(day).center(); }
    [[nodiscard]] QPoint inWindow(QPoint at) { return view().viewport()->mapTo(&m_window, at); }
    [[nodiscard]] QList<BoardTile> on(QDate day) { return m_board.tilesOn(day); }

    bool drop()
    {
        QMimeData data;
        QList<QUrl> urls;
        QList<QImage> images;
        for (int i = 0; i < 1; ++i) {
            const QString path = m_pictures + u"/morning-light.jpg"_s;
            const QImage image = samplePicture(3 + i, {1080, 1350});
            image.save(path, "jpg", 92);
            images.append(image.scaled(128, 160, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        const QPoint to = inView(m_day);
        const QPoint from(to.x() + 320, view().viewport()->height() - 10);
        m_film.say(u"Drop a photo on a day"_s);
        m_film.carry(images);
        for (int step = 0; step <= 5; ++step) {
            const QPoint at = from + (to - from) * step / 5;
            QDragMoveEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {},
                                 step == 0 ? QEvent::DragEnter : QEvent::DragMove);
            if (step == 0) {
                QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
                QCoreApplication::sendEvent(view().viewport(), &enter);
            } else {
                QCoreApplication::sendEvent(view().viewport(), &event);
            }
            m_film.moveTo(inWindow(at));
            m_film.shoot(step == 5 ? 700 : 160);
        }
        QDropEvent event(to, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
        m_film.carry({});
        if (!waitFor([this] { return !on(m_day).isEmpty(); }))
            return false;
        return true;
    }

    bool draft()
    {
        ComposerDialog *dialog = nullptr; // one file opens its post at once
        if (!waitFor([&] { return (dialog = m_window.findChild<ComposerDialog *>()) != nullptr; }, 8'000))
            return false;
        m_film.moveTo({});
        m_film.say(u"Its words are drafted ✦ and wait for your yes"_s);
        std::ignore = waitFor([dialog] { return !dialog->draft().form().caption.isEmpty(); }, 8'000);
        QTest::qWait(1200);
        m_film.shoot(2800, dialog);
        dialog->reject();
        QTest::qWait(300);
        m_window.say({});
        return true;
    }

    bool drag()
    {
        const EntryId id = on(m_day).first().id();
        const QPoint from = view().tileRect(id).center();
        const QDate day = m_day.addDays(9);
        const QPoint to = inView(day);
        QWidget *viewport = view().viewport();
        m_film.say(u"Drag it to another day: it keeps its time"_s);
        m_film.moveTo(inWindow(from));
        m_film.shoot(600);
        mouse(viewport, QEvent::MouseButtonPress, from);
        for (int step = 1; step <= 6; ++step) {
            const QPoint at = from + (to - from) * step / 6;
            mouse(viewport, QEvent::MouseMove, at);
            m_film.moveTo(inWindow(at));
            m_film.shoot(step == 6 ? 700 : 140);
        }
        mouse(viewport, QEvent::MouseButtonRelease, to);
        if (!waitFor([&] {
                return !on(day).isEmpty() &&
                       std::ranges::any_of(on(day), [&](const BoardTile &tile) { return tile.id() == id; });
            }))
            return false;
        QTest::qWait(500);
        m_film.shoot(700);
        m_id = id;
        m_day = day;
        return true;
    }

    bool shift()
    {
        m_film.moveTo({});
        m_film.say(u"Shift everything after a day, and see first where it goes"_s);
        m_window.say({});
        m_window.selection().clear();
        m_window.goTo(m_month); // from its first day on
        m_window.commands().shift->trigger();
        auto *dialog = m_window.findChild<ShiftDialog *>();
        if (!dialog)
            return false;
        dialog->findChild<QSpinBox *>(u"shiftNumber"_s)->setValue(2);
        QTest::qWait(700);
        m_film.shoot(1700, dialog);
        dialog->hide();
        QTest::qWait(200);
        m_film.shoot(1500);
        dialog->findChild<QPushButton *>(u"shiftButton"_s)->click();
        if (!waitFor([this] { return m_board.find(m_id)->date() != m_day; }))
            return false;
        QTest::qWait(500);
        m_film.shoot(1300);
        return true;
    }

    /// In two seconds instead of in some weeks, so that nobody has to wait.
    bool publish()
    {
        EntryPatch patch;
        patch.at = PlanTime(m_board.now() + 2500ms);
        patch.channels = QList<ChannelPatch>{{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
        patch.state = EntryState::Planned;
        m_board.edit(m_id, patch);
        m_window.say({});
        m_window.goTo(m_board.today());
        m_film.say(u"At its time it goes out by itself, once"_s);
        std::ignore = waitFor([this] { return m_board.find(m_id)->date() == m_board.today(); });
        QTest::qWait(500);
        m_film.shoot(1100);
        if (waitFor([this] { return m_board.find(m_id)->entry.readiness == Readiness::Publishing; }, 8'000)) {
            QTest::qWait(60);
            m_film.shoot(900);
        }
        if (!waitFor([this] { return m_board.find(m_id)->entry.readiness == Readiness::Published; }, 40'000))
            return false;
        QTest::qWait(500);
        m_film.say(u"Published"_s);
        m_film.shoot(1400);
        ComposerDialog *dialog = m_window.openEntry(m_id);
        QTest::qWait(900);
        m_film.say(u"Published, with its link and every attempt"_s);
        m_film.shoot(2600, dialog);
        dialog->reject();
        m_film.finish();
        return true;
    }

    PlanBoard &m_board;
    MainWindow &m_window;
    Film m_film;
    const QString m_pictures;
    QDate m_month;
    QDate m_day;
    EntryId m_id;
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: kalends_film DIR\n");
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator plurals;
    if (plurals.load(QLocale(), u"kalends"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&plurals);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const QTemporaryDir profile;
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.setReducedMotion(true);
    theme.apply();
    auto built =
        Desktop::build({.folder = profile.path(), .sandbox = true, .hidden = false, .tellDesktop = false}, theme);
    if (!built.ok())
        qFatal("%s", qPrintable(built.error().message));
    Desktop &desktop = **built;
    desktop.window().resize(1440, 900);
    desktop.start();
    if (!waitFor([&desktop] { return desktop.board().shelf().size() >= 3; }))
        qFatal("the sandbox did not fill itself");
    QTest::qWait(1500);
    Story story(desktop, folder, profile.path());
    const bool told = story.tell();
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.window().quit(true);
    std::ignore = waitFor([&ended] { return ended.count() > 0; });
    if (!told)
        std::fprintf(stderr, "the story broke off\n");
    return told ? 0 : 1;
}
