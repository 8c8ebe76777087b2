// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/log.h"

#include "diagnostics/logfile.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>
#include <atomic>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qsizetype kMaxInput = 64 * 1024; ///< more of one text is not even looked at
constexpr qsizetype kMaxText = 2000;       ///< characters of one text that reach the file
constexpr int kMaxDepth = 8;

/// The one log of the process: file, clock and the message handler that was there before.
struct Sink {
    QMutex mutex;
    LogFile file;
    const Clock *clock = nullptr;
    QtMessageHandler before = nullptr;
    std::atomic<bool> open = false;
};

Sink &sink()
{
    static auto &theSink = *new Sink; // never destroyed: somebody may still log while the program ends
    return theSink;
}

thread_local bool t_inLog = false; ///< a message that Qt writes while we write would wait for our own mutex

QString level(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        break;
    }
    return u"error"_s;
}

/// Fields that must not reach the file whatever they hold.
bool isForbidden(const QString &name)
{
    static const QSet<QString> kNames{
        u"access_token"_s,
        u"authorization"_s,
        u"bearer"_s,
        u"body"_s,
        u"caption"_s,
        u"client_secret"_s,
        u"code"_s,
        u"code_verifier"_s,
        u"cookie"_s,
        u"path"_s,
        u"password"_s,
        u"prompt"_s,
        u"query"_s,
        u"refresh_token"_s,
        u"secret"_s,
        u"state"_s,
        u"token"_s,
        u"upload_token"_s,
        u"upload_url"_s,
        u"verifier"_s,
        u"api_key"_s,
        u"presigned_url"_s,
        u"secret_access_key"_s,
    };
    return kNames.contains(name.toLower());
}

QString cleanText(const QString &text)
{
    QString clean = scrubbed(text.size() > kMaxInput ? text.left(kMaxInput) : text);
    if (clean.size() > kMaxText)
        clean = clean.left(kMaxText) + u"…"_s;
    return clean;
}

QJsonValue cleanValue(const QJsonValue &value, int depth)
{
    if (value.isString())
        return cleanText(value.toString());
    if ((value.isObject() || value.isArray()) && depth >= kMaxDepth)
        return u"[removed]"_s;
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonValue &each : value.toArray())
            clean.append(cleanValue(each, depth + 1));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            clean.insert(cleanText(it.key()),
                         isForbidden(it.key()) ? QJsonValue(u"[removed]"_s) : cleanValue(it.value(), depth + 1));
        return clean;
    }
    return value;
}

QString timestamp(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(Qt::ISODateWithMs);
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

/// Qt's own messages become events; warnings and worse are also shown where they would have been without us.
void onQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!t_inLog)
        Log::write(levelOf(type), "qt_message",
                   {{u"category"_s, QString::fromUtf8(context.category ? context.category : "default")},
                    {u"message"_s, text}});
    const QtMessageHandler before = sink().before;
    if (before && type != QtDebugMsg && type != QtInfoMsg)
        before(type, context, cleanText(text));
}

} // namespace

void Log::write(LogLevel severity, const char *event, const QJsonObject &fields)
{
    Sink &log = sink();
    if (!log.open.load(std::memory_order_acquire) || t_inLog)
        return;
    t_inLog = true;
    QJsonObject line = cleanValue(fields, 0).toObject();
    line.insert(u"level"_s, level(severity));
    line.insert(u"event"_s, cleanText(QString::fromUtf8(event)));
    line.insert(u"app_version"_s, QStringLiteral(KALENDS_VERSION));
    {
        const QMutexLocker lock(&log.mutex);
        if (log.clock) { // closed in between: dropped
            const Instant now = log.clock->now();
            line.insert(u"ts"_s, timestamp(now));
            log.file.append(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n', now);
        }
    }
    t_inLog = false;
}

void Log::open(const QString &path, const Clock &clock)
{
    close();
    Sink &log = sink();
    {
        const QMutexLocker lock(&log.mutex);
        log.clock = &clock;
        log.file.open(path, clock.now());
    }
    log.before = qInstallMessageHandler(onQtMessage);
    log.open.store(true, std::memory_order_release);
}

void Log::close()
{
    Sink &log = sink();
    if (!log.open.exchange(false))
        return;
    qInstallMessageHandler(log.before);
    const QMutexLocker lock(&log.mutex);
    log.file.close();
    log.clock = nullptr;
}

} // namespace kalends
