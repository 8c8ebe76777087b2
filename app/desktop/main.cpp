// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/singleinstance.h"
#include "desktop/starter.h"
#include "house/ownprocess.h"
#include "house/stopsignals.h"
#include "model/texts.h"
#include "profile/profile.h"
#include "ui/panels/uipreferences.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// The language that the person chose, else the system's: our texts and Qt's own.
void speak(QApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    else if (QLocale().language() == QLocale::C) // no language set on this computer: ours
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QLocale locale;
    for (const auto &[name, folder] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                       std::pair(u"kalends"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

int raiseOther(SingleInstance &instance)
{
    instance.raiseFirst([](bool heard) {
        if (!heard)
            std::fprintf(stderr, "kalends: %s\n",
                         qUtf8Printable(Texts::tr("Kalends runs already, but it does not answer.")));
        QCoreApplication::exit(heard ? 0 : 1);
    });
    return QCoreApplication::exec();
}

int run(const DesktopOptions &options, StopSignals &signal, SingleInstance &instance)
{
    Theme theme;
    const QString folder = options.folder.isEmpty() ? Profile::defaultFolder() : options.folder;
    const UiPreferences preferences = UiPreferences::load(folder + "/settings.ini"_L1);
    speak(*qApp, preferences.language);
    theme.setTextPercent(preferences.textPercent);
    theme.setReducedMotion(preferences.reducedMotion);
    theme.setMode(preferences.mode);
    theme.apply();
    Starter starter(options, theme);
    signal.onStop([&starter] { starter.stop(); }); // also while there is no window: see Starter
    QObject::connect(&starter, &Starter::givenUp, qApp, [] { QCoreApplication::exit(1); });
    QObject::connect(&starter, &Starter::ready, qApp, [&] {
        MainWindow &window = starter.desktop()->window();
        QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window](const QByteArray &token) {
            if (!token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token);
            window.raiseForPerson();
        });
        QObject::connect(qApp, &QGuiApplication::commitDataRequest, &window, [&window] { window.quit(true); });
        QObject::connect(starter.desktop(), &Desktop::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        starter.desktop()->start();
    });
    starter.begin();
    const int code = QApplication::exec();
    starter.close();
    return code;
}

/// What the program is asked at its start.
class CommandLine
{
public:
    CommandLine()
    {
        m_parser.setApplicationDescription(Texts::tr("A calendar that publishes by itself."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_profile, m_sandbox, m_hidden});
    }
    /// Whether it is answered with words alone, which needs no display.
    [[nodiscard]] bool wantsWords(const QStringList &arguments)
    {
        m_parser.parse(arguments);
        return m_parser.isSet(u"help"_s) || m_parser.isSet(u"help-all"_s) || m_parser.isSet(u"version"_s);
    }
    /// Ends the program where the answer is words.
    void read(const QCoreApplication &application) { m_parser.process(application); }
    [[nodiscard]] DesktopOptions options() const
    {
        return {.folder = m_parser.value(m_profile),
                .sandbox = m_parser.isSet(m_sandbox),
                .hidden = m_parser.isSet(m_hidden)};
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_profile{u"profile"_s, Texts::tr("Use the profile in DIR."), u"DIR"_s};
    QCommandLineOption m_sandbox{
        u"sandbox"_s,
        Texts::tr("Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.")};
    QCommandLineOption m_hidden{u"hidden"_s, Texts::tr("Start in the tray, where there is one.")};
};

/// Qt ends a program without a display with a core dump; this says it before.
bool hasNoDisplay(const QStringList &arguments)
{
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !arguments.contains(u"-platform"_s) &&
           !arguments.contains(u"--platform"_s);
}

QStringList given(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"kalends"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KALENDS_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    beFrugal();
    StopSignals signal; // before any thread
    nameProgram();
    const QStringList arguments = given(argc, argv);
    CommandLine commandLine;
    if (commandLine.wantsWords(arguments)) {
        const QCoreApplication wordsOnly(argc, argv);
        commandLine.read(wordsOnly);
    }
    if (hasNoDisplay(arguments)) {
        std::fprintf(stderr, "kalends: %s\n",
                     qUtf8Printable(Texts::tr("There is no display to open a window on. “kalends-cli serve” publishes "
                                              "without one.")));
        return 1;
    }
    const QApplication application(argc, argv);
    signal.onStop([] { QCoreApplication::exit(1); }); // until there is a window that can be closed properly
    QGuiApplication::setApplicationDisplayName(u"Kalends"_s);
    QGuiApplication::setDesktopFileName(u"kalends"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setWindowIcon(QIcon(u":/kalends.svg"_s));
    commandLine.read(application);

    DesktopOptions options = commandLine.options();
    std::unique_ptr<QTemporaryDir> throwAway;
    if (options.sandbox && options.folder.isEmpty()) {
        throwAway = std::make_unique<QTemporaryDir>();
        if (!throwAway->isValid()) {
            std::fprintf(stderr, "kalends: %s\n", qUtf8Printable(throwAway->errorString()));
            return 1;
        }
        options.folder = throwAway->path();
    }
    SingleInstance instance(options.folder.isEmpty() ? Profile::defaultFolder() : options.folder);
    if (!instance.isFirst())
        return raiseOther(instance);
    return run(options, signal, instance);
}
