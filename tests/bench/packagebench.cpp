// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"
#include "suite.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;

Values megabytes(const QFileInfo &file)
{
    return QList<double>{double(file.size()) / (1024 * 1024)};
}

/// What a person downloads: the last one that `./dev package` made.
Values package(const Context &)
{
    const QDir folder(QStringLiteral(KALENDS_PACKAGES));
    const QFileInfoList found = folder.entryInfoList({u"kalends*.deb"_s}, QDir::Files, QDir::Time);
    if (found.isEmpty())
        return Error{.code = ErrorCode::NotFound, .message = u"There is no package; ./dev package makes one."_s};
    return megabytes(found.constFirst());
}

} // namespace

void registerPackage(Suite &suite)
{
    suite.add({.group = u"package"_s, .metric = u"deb"_s, .unit = u"MiB"_s, .measure = package, .onStore = false});
    for (const QString &name : {u"kalends"_s, u"kalends-cli"_s}) {
        suite.add({.group = u"package"_s,
                   .metric = name,
                   .unit = u"MiB"_s,
                   .measure = [name](const Context &) { return megabytes(QFileInfo(program(name))); },
                   .onStore = false});
    }
}

} // namespace kalends::bench
