// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0

#include "profile/settingsreader.h"
#include "model/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qint64 kMaxFileBytes = 1024 * 1024;

/// As much of a bad value as a sentence can carry, control characters shown as blanks.
QString shown(const QString &value)
{
    QString shortened = value.left(60);
    for (QChar &c : shortened) {
        if (!c.isPrint())
            c = u' ';
    }
    return value.size() > 60 ? shortened + u"…"_s : shortened;
}

} // namespace

bool namesThisComputer(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    static const QRegularExpression loopback(u"^(?:127(?:\\.\\d{1,3}){3}|::1)$"_s); // QUrl has normalised the address
    return loopback.match(host).hasMatch();
}

QString addressFault(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Texts::tr("it is not an address that starts with https://");
    if (!url.userInfo().isEmpty())
        return Texts::tr("it holds a user name or password");
    if (url.hasFragment())
        return Texts::tr("it has a part after #");
    if (url.scheme() == "http"_L1 && !namesThisComputer(url.host()))
        return Texts::tr("only this computer may be reached without TLS, so it must start with https://");
    return {};
}

SettingsReader::SettingsReader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return;
    if (!info.isFile() || !info.isReadable())
        m_problems.append(Texts::tr("settings.ini cannot be read, so every setting has its default."));
    else if (info.size() > kMaxFileBytes)
        m_problems.append(
            Texts::tr("settings.ini is larger than 1 MiB, which no settings are; every setting has its default."));
    else
        read(path);
}

void SettingsReader::read(const QString &path)
{
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly) || bytes.readAll().contains('\0')) {
        m_problems.append(Texts::tr("settings.ini is not a text file, so every setting has its default."));
        return;
    }
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        m_problems.append(Texts::tr("settings.ini has lines that are not “key=value”; they were passed over."));
    for (const QString &key : file.allKeys()) {
        if (key.isEmpty()) // a line of damage; QSettings itself complains about such a key
            continue;
        const QVariant value = file.value(key); // an unquoted comma makes it a list
        const QString text =
            value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
        if (!text.trimmed().isEmpty())
            m_values.insert(key, text.trimmed());
    }
}

void SettingsReader::reject(const char *key, const QString &value, const QString &reason)
{
    m_problems.append(Texts::tr("settings.ini: %1 = “%2” cannot be used: %3. The default is used.")
                          .arg(QLatin1String(key), shown(value), reason));
}

QString SettingsReader::text(const char *key, const QString &otherwise, int maxLength)
{
    const QString value = m_values.value(QLatin1String(key));
    if (value.isEmpty())
        return otherwise;
    if (value.size() > maxLength) {
        reject(key, value, Texts::tr("it is longer than %1 characters").arg(maxLength));
        return otherwise;
    }
    for (const QChar c : value) {
        if (c.category() == QChar::Other_Control) {
            reject(key, value, Texts::tr("it holds a control character"));
            return otherwise;
        }
    }
    return value;
}

QStringList SettingsReader::list(const char *key)
{
    QStringList parts;
    for (const QString &part : text(key, {}, 4000).split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

bool SettingsReader::flag(const char *key, bool otherwise)
{
    const QString value = text(key).toLower();
    if (value.isEmpty())
        return otherwise;
    if (value == "true"_L1 || value == "yes"_L1 || value == "on"_L1 || value == "1"_L1)
        return true;
    if (value == "false"_L1 || value == "no"_L1 || value == "off"_L1 || value == "0"_L1)
        return false;
    reject(key, value, Texts::tr("it must be true or false"));
    return otherwise;
}

int SettingsReader::number(const char *key, int otherwise, int least, int most)
{
    const QString value = text(key);
    if (value.isEmpty())
        return otherwise;
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    reject(key, value, Texts::tr("it must be a whole number from %1 to %2").arg(least).arg(most));
    return otherwise;
}

Milliseconds SettingsReader::duration(const char *key, Milliseconds otherwise, Milliseconds least, Milliseconds most)
{
    const QString value = text(key);
    if (value.isEmpty())
        return otherwise;
    const auto duration = durationFromText(value);
    if (duration && *duration >= least && *duration <= most)
        return *duration;
    reject(key, value,
           Texts::tr("it must be a duration such as 90s or 5m, from %1 to %2").arg(toText(least), toText(most)));
    return otherwise;
}

QList<Milliseconds> SettingsReader::durations(const char *key, const QList<Milliseconds> &otherwise, Milliseconds most,
                                              int maxCount)
{
    const QStringList parts = list(key);
    QList<Milliseconds> all;
    for (const QString &part : parts) {
        const auto duration = durationFromText(part);
        if (!duration || *duration > most) {
            reject(key, parts.join(u','),
                   Texts::tr("“%1” is not a duration such as 90s or 5m, of %2 at most").arg(shown(part), toText(most)));
            return otherwise;
        }
        all.append(*duration);
    }
    if (all.size() > maxCount) {
        reject(key, parts.join(u','), Texts::tr("it has more than %1 parts").arg(maxCount));
        return otherwise;
    }
    return all.isEmpty() ? otherwise : all;
}

QUrl SettingsReader::base(const char *key, const QString &otherwise, Path path)
{
    const QString value = text(key, {}, 2000);
    if (value.isEmpty())
        return QUrl(otherwise);
    QString trimmed = value;
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    QString fault = addressFault(url);
    if (fault.isEmpty() && url.hasQuery())
        fault = Texts::tr("it has a part after ?");
    if (fault.isEmpty() && path == Path::None && !url.path().isEmpty())
        fault = Texts::tr("it must end after the host, without a path");
    if (fault.isEmpty())
        return url;
    reject(key, value, fault);
    return QUrl(otherwise);
}

QUrl SettingsReader::address(const char *key, const QString &otherwise)
{
    const QString value = text(key, {}, 2000);
    if (value.isEmpty())
        return QUrl(otherwise);
    const QUrl url(value, QUrl::StrictMode);
    const QString fault = addressFault(url);
    if (fault.isEmpty())
        return url;
    reject(key, value, fault);
    return QUrl(otherwise);
}

} // namespace kalends
