// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/settings.h"

#include "model/texts.h"
#include "profile/inifile.h"
#include "profile/settingsreader.h"
#include "profile/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{

namespace
{

// Meta, "Instagram API with Instagram Login"; TikTok, "Login Kit for Desktop" and "Content Posting API".
const auto kInstagramAuthorize = u"https://www.instagram.com/oauth/authorize"_s;
const auto kInstagramToken = u"https://api.instagram.com"_s;
const auto kInstagramGraph = u"https://graph.instagram.com"_s;
const auto kTikTokAuthorize = u"https://www.tiktok.com/v2/auth/authorize/"_s;
const auto kTikTokApi = u"https://open.tiktokapis.com"_s;
const auto kTikTokRedirect = u"http://127.0.0.1:*/callback/"_s;

bool sameHost(const QUrl &url, const QString &official)
{
    const QUrl expected(official);
    return url.scheme() == expected.scheme() && url.host() == expected.host() && url.port(443) == 443;
}

/// The redirect address of an app; the port may be a star, to be filled in at run time.
QString redirect(SettingsReader &file, const char *key, const QString &otherwise)
{
    const QString value = file.text(key, {}, 2000);
    if (value.isEmpty())
        return otherwise;
    static const QRegularExpression starPort(u"^(http://[^/]+):\\*(/|$)"_s);
    const QUrl url(QString(value).replace(starPort, u"\\1:1\\2"_s), QUrl::StrictMode);
    const QString fault = addressFault(url);
    if (fault.isEmpty())
        return value;
    file.reject(key, value, fault);
    return otherwise;
}

QStringList uploadHosts(SettingsReader &file)
{
    static const QRegularExpression hostAndPort(
        u"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+\\])(?::(\\d{1,5}))?$"_s);
    QStringList hosts;
    for (const QString &part : file.list("tiktok/upload_hosts")) {
        const QString host = part.toLower();
        const auto match = hostAndPort.match(host);
        const int port = match.captured(1).isEmpty() ? 443 : match.captured(1).toInt();
        if (match.hasMatch() && port >= 1 && port <= 65535)
            hosts.append(host);
        else
            file.reject("tiktok/upload_hosts", part, Texts::tr("it must be a host name, with or without :port"));
    }
    return hosts;
}

QString matching(SettingsReader &file, const char *key, const QString &value, const QString &pattern,
                 const QString &reason)
{
    if (value.isEmpty() || QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch())
        return value;
    file.reject(key, value, reason);
    return {};
}

Settings::Publishing publishing(SettingsReader &file)
{
    Settings::Publishing values;
    values.retry.delays = file.durations("publishing/retry_delays", values.retry.delays, 7 * 24h, 10);
    values.lateGrace = file.duration("publishing/late_grace", values.lateGrace, 0ms, 24h);
    values.maxParallel = file.number("publishing/max_parallel", values.maxParallel, 1, 32);
    values.pollFirst = file.duration("publishing/poll_first", values.pollFirst, 10ms, 10min);
    values.requestTimeout = file.duration("publishing/request_timeout", values.requestTimeout, 100ms, 10min);
    return values;
}

Settings::Instagram instagram(SettingsReader &file)
{
    Settings::Instagram values;
    values.clientId = file.text("instagram/client_id");
    values.redirectUrl = redirect(file, "instagram/redirect_url", {});
    values.authorizeUrl = file.address("instagram/authorize_url", kInstagramAuthorize);
    values.tokenUrl = file.base("instagram/token_url", kInstagramToken, SettingsReader::Path::None);
    values.graphUrl = file.base("instagram/graph_url", kInstagramGraph, SettingsReader::Path::None);
    values.official = sameHost(values.authorizeUrl, kInstagramAuthorize) &&
                      sameHost(values.tokenUrl, kInstagramToken) && sameHost(values.graphUrl, kInstagramGraph);
    return values;
}

Settings::TikTok tiktok(SettingsReader &file)
{
    Settings::TikTok values;
    values.clientKey = file.text("tiktok/client_key");
    values.redirectUrl = redirect(file, "tiktok/redirect_url", kTikTokRedirect);
    values.authorizeUrl = file.address("tiktok/authorize_url", kTikTokAuthorize);
    values.apiUrl = file.base("tiktok/api_url", kTikTokApi, SettingsReader::Path::None);
    values.uploadHosts = uploadHosts(file);
    values.official = sameHost(values.authorizeUrl, kTikTokAuthorize) && sameHost(values.apiUrl, kTikTokApi);
    return values;
}

QString objectPrefix(SettingsReader &file)
{
    QString prefix = file.text("staging/prefix");
    while (prefix.startsWith(u'/'))
        prefix.remove(0, 1);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return matching(file, "staging/prefix", prefix, u"(?!.*\\.\\.)(?!.*//)[A-Za-z0-9._/-]{1,200}"_s,
                    Texts::tr("it may hold letters, digits, and . _ - / only"));
}

Settings::Staging staging(SettingsReader &file)
{
    Settings::Staging values;
    values.kind = file.text("staging/kind", values.kind);
    if (values.kind != "s3"_L1) {
        file.reject("staging/kind", values.kind, Texts::tr("s3 is the only kind of storage"));
        values.kind = u"s3"_s;
    }
    values.endpoint = file.base("staging/endpoint", {}, SettingsReader::Path::Allowed);
    values.region = matching(file, "staging/region", file.text("staging/region"), u"[A-Za-z0-9-]{1,60}"_s,
                             Texts::tr("a region has letters, digits and - only"));
    values.bucket = matching(file, "staging/bucket", file.text("staging/bucket"), u"[A-Za-z0-9][A-Za-z0-9._-]{1,62}"_s,
                             Texts::tr("a bucket's name has 2 to 63 letters, digits, dots and -"));
    values.accessKeyId = matching(file, "staging/access_key_id", file.text("staging/access_key_id"), u"[!-~]{1,200}"_s,
                                  Texts::tr("a key id has no blanks"));
    values.prefix = objectPrefix(file);
    values.urlTtl = file.duration("staging/url_ttl", values.urlTtl, 1min, 24h);
    values.pathStyle = file.flag("staging/path_style", values.pathStyle);
    values.publicBaseUrl = file.base("staging/public_base_url", {}, SettingsReader::Path::Allowed);
    return values;
}

Settings::Assistant assistant(SettingsReader &file)
{
    Settings::Assistant values;
    values.baseUrl = file.base("assistant/base_url", {}, SettingsReader::Path::Allowed);
    values.model = file.text("assistant/model", {}, 200);
    values.language = file.text("assistant/language", {}, 100);
    values.voice = file.text("assistant/voice", {}, 4000);
    values.prefill = file.flag("assistant/prefill", values.prefill);
    values.vision = file.text("assistant/vision", values.vision, 20).toLower();
    if (values.vision != "auto"_L1 && values.vision != "on"_L1 && values.vision != "off"_L1) {
        file.reject("assistant/vision", values.vision, Texts::tr("it is auto, on or off"));
        values.vision = u"auto"_s;
    }
    values.agreedHosts = file.list("assistant/agreed_hosts");
    return values;
}

Settings::Feed feed(SettingsReader &file)
{
    Settings::Feed values{.path = file.text("feed/path", {}, 1000)};
    const bool isFile = QDir::isAbsolutePath(values.path) && !values.path.startsWith(u':') &&
                        values.path.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (!values.path.isEmpty() && !isFile) {
        file.reject("feed/path", values.path, Texts::tr("it must be a whole path that ends in .ics"));
        values.path.clear();
    }
    return values;
}

Error writeError(const QString &path, const QString &reason, ErrorCode code = ErrorCode::StorageReadOnly)
{
    return {.code = code,
            .message = Texts::tr("The settings could not be written to “%1”: %2.").arg(path, reason),
            .hint =
                Texts::tr("Check the rights of the file and the space on its disk; the settings are as they were.")};
}

Error unwritable(const QString &key)
{
    return {.code = ErrorCode::InvalidValue,
            .message = Texts::tr("“%1” is not a setting that can be written.").arg(key.left(100)),
            .hint = Texts::tr("A key looks like publishing/late_grace, and a value has 4000 characters at most.")};
}

} // namespace

Settings Settings::load(const QString &path, QStringList *problems)
{
    SettingsReader file(path);
    Settings settings;
    settings.publishing = kalends::publishing(file);
    settings.instagram = kalends::instagram(file);
    settings.tiktok = kalends::tiktok(file);
    settings.staging = kalends::staging(file);
    settings.assistant = kalends::assistant(file);
    settings.api.enabled = file.flag("api/enabled", settings.api.enabled);
    settings.api.port = file.number("api/port", settings.api.port, 0, 65535);
    settings.feed = kalends::feed(file);
    if (problems)
        *problems = file.problems();
    return settings;
}

Result<void> Settings::write(const QString &path, const QString &key, const QString &value)
{
    return writeAll(path, {{key, value}});
}

Result<void> Settings::writeAll(const QString &path, const QList<std::pair<QString, QString>> &values)
{
    QByteArray text;
    const bool exists = QFileInfo::exists(path);
    if (exists) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return writeError(path, Texts::tr("it cannot be read"));
        text = file.readAll();
    }
    QByteArray changed = text;
    for (const auto &[key, value] : values) {
        static const QRegularExpression keyShape(u"\\A([a-z][a-z0-9_]*)/([a-z][a-z0-9_]*)\\z"_s);
        const auto match = keyShape.match(key);
        if (!match.hasMatch() || value.size() > 4000 || value.contains(QChar(u'\0')))
            return unwritable(key);
        changed = withIniValue(changed, match.captured(1).toLatin1(), match.captured(2).toLatin1(), value);
    }
    if (exists && changed == text)
        return {};
    if (const auto failed = replaceFile(path, changed, FileMode::Private))
        return writeError(path, failed->reason, failed->code);
    return {};
}

} // namespace kalends
