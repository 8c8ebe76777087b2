// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    kalends::bench::Suite suite;
    kalends::bench::registerStore(suite);
    kalends::bench::registerMedia(suite);
    kalends::bench::registerQueue(suite);
    kalends::bench::registerService(suite);
    return suite.run(QCoreApplication::arguments());
}
