// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/keptfiles.h"

#include "diagnostics/log.h"
#include "profile/filesystem.h"
#include "profile/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kLargest = 64 * 1024 * 1024; ///< bytes; a larger file is none of ours
const QString kSuffix = u".json"_s;

bool isName(const QString &name)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9-]{1,80}\\z"_s);
    return shape.match(name).hasMatch();
}

} // namespace

KeptFiles::KeptFiles(QString folder) : m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

KeptFiles::~KeptFiles()
{
    flush();
}

void KeptFiles::flush()
{
    m_writer.waitForDone();
}

void KeptFiles::keep(const QString &name, const QByteArray &text)
{
    if (!isName(name))
        return;
    const QMutexLocker locked(&m_lock);
    const bool waiting = m_pending.contains(name);
    m_pending.insert(name, text);
    if (!waiting)
        m_writer.start([this, name] { writeNext(name); });
}

void KeptFiles::writeNext(const QString &name)
{
    QByteArray text;
    {
        const QMutexLocker locked(&m_lock);
        text = m_pending.take(name);
    }
    const QString path = m_folder + u'/' + name + kSuffix;
    if (text.isEmpty()) {
        if (QFile::remove(path))
            syncFolder(m_folder);
        return;
    }
    const auto secured = securePrivateFolder(m_folder);
    if (!secured.ok())
        return Log::warning("unsaved_words_not_kept", {{u"error"_s, secured.error().message}});
    if (const auto failed = replaceFile(path, text, FileMode::Private))
        return Log::warning("unsaved_words_not_kept", {{u"error"_s, failed->reason}});
    syncFolder(m_folder);
}

QList<std::pair<QString, QByteArray>> KeptFiles::all() const
{
    QList<std::pair<QString, QByteArray>> kept;
    const QDir folder(m_folder);
    for (const QFileInfo &info :
         folder.entryInfoList({u'*' + kSuffix}, QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed)) {
        QFile file(info.filePath());
        const QString name = info.fileName().chopped(kSuffix.size());
        if (isName(name) && info.size() <= kLargest && file.open(QIODevice::ReadOnly))
            kept.append({name, file.readAll()});
    }
    return kept;
}

} // namespace kalends
