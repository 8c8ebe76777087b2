// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the calendar is painted, whether anybody looks or not
    const QApplication application(argc, argv);
    kalends::bench::Suite suite;
    kalends::bench::registerWindow(suite);
    kalends::bench::registerCalendar(suite);
    kalends::bench::registerRealWindow(suite);
    kalends::bench::registerComposer(suite);
    kalends::bench::registerStage(suite);
    kalends::bench::registerMedia(suite);
    kalends::bench::registerAssistant(suite);
    kalends::bench::registerStore(suite);
    kalends::bench::registerLongLife(suite);
    kalends::bench::registerQueue(suite);
    kalends::bench::registerRecovery(suite);
    kalends::bench::registerService(suite);
    kalends::bench::registerApi(suite);
    kalends::bench::registerPackage(suite);
    return suite.run(QCoreApplication::arguments());
}
