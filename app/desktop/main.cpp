// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop.h"
#include "desktop/singleinstance.h"
#include "house/ownprocess.h"
#include "house/stopsignals.h"
#include "model/texts.h"
#include "profile/profile.h"
#include "store/recovery.h"
#include "ui/panels/uipreferences.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
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

/// Shows why the program cannot start; with a corrupt store it can be set aside and the newest backup taken. True: try
/// again.
bool explain(const Error &error, const QString &folder)
{
    QMessageBox box(QMessageBox::Critical, Texts::tr("Kalends cannot start"), error.message, QMessageBox::Close);
    QString more = error.hint;
    if (error.code == ErrorCode::ProfileLocked)
        more = Texts::tr(
            "Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then "
            "start this again.");
    box.setInformativeText(more);
    QPushButton *recover = nullptr;
    if (error.code == ErrorCode::DatabaseCorrupt) {
        box.setInformativeText(
            Texts::tr("The damaged file can be set aside, untouched, and the newest good backup taken in its "
                      "place. Posts that are overdue then wait for your yes."));
        recover = box.addButton(Texts::tr("Restore the backup"), QMessageBox::AcceptRole);
    }
    box.exec();
    if (!recover || box.clickedButton() != recover)
        return false;
    auto profile = Profile::open(folder.isEmpty() ? Profile::defaultFolder() : folder);
    Result<void> locked = profile.ok() ? profile->lock() : Result<void>(profile.error());
    if (!locked.ok())
        return explain(locked.error(), folder);
    const auto done =
        recoverDatabase({.database = profile->databasePath(), .backupFolder = profile->backupFolder()}, SystemClock());
    return done.ok() || explain(done.error(), folder);
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
    theme.setReducedMotion(preferences.reducedMotion);
    theme.setMode(preferences.mode);
    theme.apply();
    auto desktop = Desktop::build(options, theme);
    while (!desktop.ok()) {
        if (!explain(desktop.error(), options.folder))
            return 1;
        desktop = Desktop::build(options, theme);
    }
    MainWindow &window = (*desktop)->window();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window](const QByteArray &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        window.raiseForPerson();
    });
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &window, [&window] { window.quit(true); });
    signal.onStop([&window] { window.quit(true); });
    QObject::connect(desktop->get(), &Desktop::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    (*desktop)->start();
    const int code = QApplication::exec();
    desktop->reset();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    beFrugal();
    StopSignals signal; // before any thread
    QApplication application(argc, argv);
    signal.onStop([] { QCoreApplication::exit(1); }); // until there is a window that can be closed properly
    QCoreApplication::setApplicationName(u"kalends"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KALENDS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Kalends"_s);
    QGuiApplication::setDesktopFileName(u"kalends"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setWindowIcon(QIcon(u":/kalends.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("A calendar that publishes by itself."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, Texts::tr("Use the profile in DIR."), u"DIR"_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s,
        Texts::tr("Use built-in simulators instead of the platforms, in a throw-away profile unless one is named."));
    const QCommandLineOption hidden(u"hidden"_s, Texts::tr("Start in the tray, where there is one."));
    parser.addOptions({profile, sandbox, hidden});
    parser.process(application);

    DesktopOptions options{
        .folder = parser.value(profile), .sandbox = parser.isSet(sandbox), .hidden = parser.isSet(hidden)};
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
