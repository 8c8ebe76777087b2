// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/settings.h"

#include "profile/inifile.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMissingFileIsAllDefaults();
    void emptyValuesAreDefaults();
    void readsEveryValue();
    void listsMayBeQuotedOrNot_data();
    void listsMayBeQuotedOrNot();
    void yesAndNoHaveSeveralWords_data();
    void yesAndNoHaveSeveralWords();
    void valuesThatNoFileCouldHoldAreNotWritten_data();
    void valuesThatNoFileCouldHoldAreNotWritten();
    void namesABadValueAndUsesItsDefault_data();
    void namesABadValueAndUsesItsDefault();
    void tlsIsRequiredBeyondThisComputer_data();
    void tlsIsRequiredBeyondThisComputer();
    void anyOtherHostIsNotOfficial_data();
    void anyOtherHostIsNotOfficial();
    void hostileFilesAreSurvived_data();
    void hostileFilesAreSurvived();
    void aPipeDoesNotBlock();
    void writingKeepsEverythingElse();
    void writingKeepsWindowsLineEnds();
    void writingReplacesWhatIsRead_data();
    void writingReplacesWhatIsRead();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void refusesKeysThatAreNone_data();
    void refusesKeysThatAreNone();
    void severalKeysAreOneWriteOrNone();
    void writesForThisUserOnly();
    void aFailedWriteLeavesTheFile();

private:
    void fill(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void SettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"settings.ini"_s);
}

void SettingsTest::aMissingFileIsAllDefaults()
{
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QCOMPARE(problems, QStringList());
    QCOMPARE(settings.publishing.retry.delays, QList<Milliseconds>({5min, 15min, 30min}));
    QCOMPARE(settings.publishing.lateGrace, Milliseconds(60min));
    QCOMPARE(settings.publishing.maxParallel, 4);
    QCOMPARE(settings.publishing.pollFirst, Milliseconds(3s));
    QCOMPARE(settings.publishing.requestTimeout, Milliseconds(30s));
    QCOMPARE(settings.instagram.authorizeUrl, QUrl(u"https://www.instagram.com/oauth/authorize"_s));
    QCOMPARE(settings.instagram.tokenUrl, QUrl(u"https://api.instagram.com"_s));
    QCOMPARE(settings.instagram.graphUrl, QUrl(u"https://graph.instagram.com"_s));
    QVERIFY(settings.instagram.official);
    QCOMPARE(settings.tiktok.authorizeUrl, QUrl(u"https://www.tiktok.com/v2/auth/authorize/"_s));
    QCOMPARE(settings.tiktok.apiUrl, QUrl(u"https://open.tiktokapis.com"_s));
    QCOMPARE(settings.tiktok.redirectUrl, u"http://127.0.0.1:*/callback/"_s);
    QVERIFY(settings.tiktok.official);
    QVERIFY(!settings.staging.configured());
    QCOMPARE(settings.staging.urlTtl, Milliseconds(24h));
    QVERIFY(settings.staging.pathStyle);
    QVERIFY(settings.api.enabled);
    QCOMPARE(settings.api.port, 0);
    QVERIFY(settings.feed.path.isEmpty());
}

void SettingsTest::emptyValuesAreDefaults()
{
    fill("[publishing]\nretry_delays=\nlate_grace=\"\"\n[instagram]\ngraph_url=\n[staging]\nkind=\nendpoint=\n[api]"
         "\nport=  \n");
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QCOMPARE(problems, QStringList());
    QCOMPARE(settings.publishing.retry.delays.size(), 3);
    QVERIFY(settings.instagram.official);
    QCOMPARE(settings.staging.kind, u"s3"_s);
}

void SettingsTest::readsEveryValue()
{
    fill(R"(; a comment
[publishing]
retry_delays=1s,2m,3h
late_grace=0s
max_parallel=32
poll_first=500ms
request_timeout=90s
[instagram]
client_id=123456789012345678
redirect_url=https://example.com/cb
authorize_url=http://127.0.0.1:8080/oauth/authorize
token_url=http://localhost:8081/
graph_url=http://[::1]:8082
[tiktok]
client_key=awkey
redirect_url=http://127.0.0.1:*/other/
authorize_url=http://127.0.0.1:9/v2/auth/authorize/?x=1
api_url=https://tiktok.example:8443
upload_hosts=Upload.Example.com, 127.0.0.1:9000
[staging]
kind=s3
endpoint=https://s3.example.com/storage/v1/
region=eu-central-1
bucket=my.bucket-1
access_key_id=AKIAIOSFODNN7EXAMPLE
prefix=/kalends/a_b/
url_ttl=6h
path_style=false
public_base_url=https://cdn.example.com/p/
[assistant]
base_url=http://localhost:11434/v1/
model=llama3:8b
prefill=no
vision=Off
agreed_hosts=localhost:11434, api.openai.com
language=Português
voice="warm, short; no \"hype\""
[api]
enabled=no
port=65535
[feed]
path=/home/me/Our calendars/kalends.ics
)");
    QStringList problems;
    const Settings s = Settings::load(m_path, &problems);
    QCOMPARE(problems, QStringList());
    QCOMPARE(s.publishing.retry.delays, QList<Milliseconds>({1s, 2min, 3h}));
    QCOMPARE(s.publishing.lateGrace, Milliseconds(0));
    QCOMPARE(s.publishing.maxParallel, 32);
    QCOMPARE(s.publishing.pollFirst, Milliseconds(500));
    QCOMPARE(s.publishing.requestTimeout, Milliseconds(90s));
    QCOMPARE(s.instagram.clientId, u"123456789012345678"_s);
    QCOMPARE(s.instagram.redirectUrl, u"https://example.com/cb"_s);
    QCOMPARE(s.instagram.authorizeUrl.toString(), u"http://127.0.0.1:8080/oauth/authorize"_s);
    QCOMPARE(s.instagram.tokenUrl.toString(), u"http://localhost:8081"_s);
    QCOMPARE(s.instagram.graphUrl.toString(), u"http://[::1]:8082"_s);
    QVERIFY(!s.instagram.official);
    QCOMPARE(s.tiktok.clientKey, u"awkey"_s);
    QCOMPARE(s.tiktok.redirectUrl, u"http://127.0.0.1:*/other/"_s);
    QCOMPARE(s.tiktok.authorizeUrl.toString(), u"http://127.0.0.1:9/v2/auth/authorize/?x=1"_s);
    QCOMPARE(s.tiktok.apiUrl.toString(), u"https://tiktok.example:8443"_s);
    QCOMPARE(s.tiktok.uploadHosts, QStringList({u"upload.example.com"_s, u"127.0.0.1:9000"_s}));
    QVERIFY(!s.tiktok.official);
    QVERIFY(s.staging.configured());
    QCOMPARE(s.staging.endpoint.toString(), u"https://s3.example.com/storage/v1"_s);
    QCOMPARE(s.staging.region, u"eu-central-1"_s);
    QCOMPARE(s.staging.bucket, u"my.bucket-1"_s);
    QCOMPARE(s.staging.accessKeyId, u"AKIAIOSFODNN7EXAMPLE"_s);
    QCOMPARE(s.staging.prefix, u"kalends/a_b"_s);
    QCOMPARE(s.staging.urlTtl, Milliseconds(6h));
    QVERIFY(!s.staging.pathStyle);
    QCOMPARE(s.staging.publicBaseUrl.toString(), u"https://cdn.example.com/p"_s);
    QCOMPARE(s.assistant.baseUrl.toString(), u"http://localhost:11434/v1"_s);
    QCOMPARE(s.assistant.model, u"llama3:8b"_s);
    QCOMPARE(s.assistant.prefill, false);
    QCOMPARE(s.assistant.vision, u"off"_s);
    QCOMPARE(s.assistant.agreedHosts, (QStringList{u"localhost:11434"_s, u"api.openai.com"_s}));
    QCOMPARE(s.assistant.language, u"Português"_s);
    QCOMPARE(s.assistant.voice, u"warm, short; no \"hype\""_s);
    QVERIFY(!s.api.enabled);
    QCOMPARE(s.api.port, 65535);
    QCOMPARE(s.feed.path, u"/home/me/Our calendars/kalends.ics"_s);
}

void SettingsTest::listsMayBeQuotedOrNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("bare") << QByteArray("retry_delays=5s,6s,7s");
    QTest::newRow("quoted") << QByteArray("retry_delays=\"5s,6s,7s\"");
    QTest::newRow("blanks") << QByteArray("retry_delays = 5s , 6s ,7s ");
    QTest::newRow("quoted with blanks") << QByteArray("retry_delays=\" 5s, 6s, 7s \"");
    QTest::newRow("each quoted") << QByteArray("retry_delays=\"5s\", \"6s\", \"7s\"");
    QTest::newRow("empty parts") << QByteArray("retry_delays=5s,,6s,7s,");
}

void SettingsTest::listsMayBeQuotedOrNot()
{
    QFETCH(QByteArray, line);
    fill("[publishing]\n" + line + '\n');
    QStringList problems;
    QCOMPARE(Settings::load(m_path, &problems).publishing.retry.delays, QList<Milliseconds>({5s, 6s, 7s}));
    QCOMPARE(problems, QStringList());
}

void SettingsTest::yesAndNoHaveSeveralWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("yes");
    for (const char *word : {"true", "Yes", "ON", "1"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char *word : {"false", "No", "OFF", "0"})
        QTest::newRow(word) << QString::fromLatin1(word) << false;
}

void SettingsTest::yesAndNoHaveSeveralWords()
{
    QFETCH(const QString, word);
    QFETCH(const bool, yes);
    fill("[staging]\npath_style=" + word.toLatin1() + '\n');
    QStringList problems;
    QCOMPARE(Settings::load(m_path, &problems).staging.pathStyle, yes);
    QCOMPARE(problems, QStringList());
}

void SettingsTest::valuesThatNoFileCouldHoldAreNotWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("more than 4000 characters") << QString(4001, u'x');
}

void SettingsTest::valuesThatNoFileCouldHoldAreNotWritten()
{
    QFETCH(const QString, value);
    fill("[assistant]\nvoice=kept\n");
    const auto written = Settings::write(m_path, u"assistant/voice"_s, value);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::InvalidValue);
    QCOMPARE(Settings::load(m_path).assistant.voice, u"kept"_s);
}

void SettingsTest::namesABadValueAndUsesItsDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const QString &value) {
        QTest::addRow("%s = %.30s", key, qPrintable(value)) << QString::fromLatin1(key) << value;
    };
    row("publishing/retry_delays", u"5m,soon"_s);
    row("publishing/retry_delays", u"-5m"_s);
    row("publishing/retry_delays", u"400d"_s);
    row("publishing/retry_delays", u"1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s"_s);
    row("publishing/late_grace", u"25h"_s);
    row("publishing/late_grace", u"60"_s);
    row("publishing/max_parallel", u"0"_s);
    row("publishing/max_parallel", u"33"_s);
    row("publishing/max_parallel", u"99999999999999999999"_s);
    row("publishing/max_parallel", u"four"_s);
    row("publishing/poll_first", u"0s"_s);
    row("publishing/request_timeout", u"1ms"_s);
    row("instagram/client_id", QString(501, u'1'));
    row("instagram/client_id", u"tab\tinside"_s);
    row("instagram/redirect_url", u"ftp://x/"_s);
    row("instagram/graph_url", u"graph.instagram.com"_s);
    row("instagram/graph_url", u"https://h/v26.0"_s);
    row("instagram/graph_url", u"https://h?x=1"_s);
    row("instagram/token_url", u"https://me:pass@h"_s);
    row("instagram/token_url", u"javascript:alert(1)"_s);
    row("tiktok/api_url", u"file:///etc/passwd"_s);
    row("tiktok/authorize_url", u"https://h/#x"_s);
    row("tiktok/redirect_url", u"http://evil.example:*/callback/"_s);
    row("tiktok/upload_hosts", u"https://host"_s);
    row("tiktok/upload_hosts", u"host:99999"_s);
    row("tiktok/upload_hosts", u"host:0"_s);
    row("tiktok/upload_hosts", u"ho st"_s);
    row("staging/kind", u"ftp"_s);
    row("staging/bucket", u"../other"_s);
    row("staging/region", u"eu west"_s);
    row("staging/prefix", u"a/../b"_s);
    row("staging/prefix", u"schön"_s);
    row("staging/url_ttl", u"2d"_s);
    row("staging/path_style", u"maybe"_s);
    row("staging/access_key_id", u"two words"_s);
    row("assistant/base_url", u"http://models.example/v1"_s);
    row("assistant/vision", u"sometimes"_s);
    row("assistant/prefill", u"maybe"_s);
    row("assistant/voice", u"lines\nof text"_s);
    row("assistant/voice", u"lines\r\tof text"_s);
    row("api/enabled", u"2"_s);
    row("api/port", u"65536"_s);
    row("api/port", u"-1"_s);
    row("api/port", u"80.5"_s);
    row("feed/path", u"kalends.ics"_s);
    row("feed/path", u"/home/me/thesis.doc"_s);
    row("feed/path", u":/kalends.ics"_s);
}

void SettingsTest::namesABadValueAndUsesItsDefault()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QVERIFY(Settings::write(m_path, key, value).ok());
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(key), qPrintable(problems.first()));
    QVERIFY2(problems.first().contains(QString(value.left(5)).replace(u'\t', u' ')), qPrintable(problems.first()));
    QVERIFY(problems.first().size() < 400);
    const Settings defaults = Settings::load(m_dir->filePath(u"none"_s));
    QCOMPARE(settings.publishing.retry.delays, defaults.publishing.retry.delays);
    QCOMPARE(settings.publishing.lateGrace, defaults.publishing.lateGrace);
    QCOMPARE(settings.publishing.maxParallel, defaults.publishing.maxParallel);
    QCOMPARE(settings.publishing.pollFirst, defaults.publishing.pollFirst);
    QCOMPARE(settings.publishing.requestTimeout, defaults.publishing.requestTimeout);
    QCOMPARE(settings.instagram.graphUrl, defaults.instagram.graphUrl);
    QCOMPARE(settings.instagram.tokenUrl, defaults.instagram.tokenUrl);
    QCOMPARE(settings.instagram.redirectUrl, defaults.instagram.redirectUrl);
    QCOMPARE(settings.tiktok.apiUrl, defaults.tiktok.apiUrl);
    QCOMPARE(settings.tiktok.redirectUrl, defaults.tiktok.redirectUrl);
    QCOMPARE(settings.tiktok.uploadHosts, defaults.tiktok.uploadHosts);
    QCOMPARE(settings.staging.prefix, defaults.staging.prefix);
    QCOMPARE(settings.staging.urlTtl, defaults.staging.urlTtl);
    QCOMPARE(settings.staging.kind, defaults.staging.kind);
    QCOMPARE(settings.assistant.baseUrl, defaults.assistant.baseUrl);
    QCOMPARE(settings.api.port, defaults.api.port);
    QCOMPARE(settings.feed.path, defaults.feed.path);
}

void SettingsTest::tlsIsRequiredBeyondThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://host.example"_s << true;
    QTest::newRow("http") << u"http://host.example"_s << false;
    QTest::newRow("loopback by name") << u"http://LocalHost:1234"_s << true;
    QTest::newRow("loopback by number") << u"http://127.8.9.10:1"_s << true;
    QTest::newRow("loopback IPv6") << u"http://[::1]"_s << true;
    QTest::newRow("a name that begins so") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("another name that begins so") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("a private address") << u"http://192.168.1.2"_s << false;
    QTest::newRow("all interfaces") << u"http://0.0.0.0"_s << false;
    QTest::newRow("hidden in the user name") << u"http://127.0.0.1@evil.example"_s << false;
    QTest::newRow("plain websocket") << u"ws://127.0.0.1"_s << false;
}

void SettingsTest::tlsIsRequiredBeyondThisComputer()
{
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    for (const char *key : {"instagram/graph_url", "tiktok/api_url", "staging/endpoint", "staging/public_base_url",
                            "assistant/base_url", "instagram/authorize_url", "tiktok/authorize_url"}) {
        QFile::remove(m_path);
        QVERIFY(Settings::write(m_path, QString::fromLatin1(key), url).ok());
        QStringList problems;
        (void)Settings::load(m_path, &problems);
        QVERIFY2(problems.isEmpty() == accepted, qPrintable(QLatin1String(key) + problems.join(u' ')));
    }
}

void SettingsTest::anyOtherHostIsNotOfficial_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("instagram");
    QTest::addColumn<bool>("tiktok");
    QTest::newRow("the official one, spelled out")
        << u"instagram/graph_url"_s << u"https://graph.instagram.com/"_s << true << true;
    QTest::newRow("port spelled out") << u"instagram/graph_url"_s << u"https://GRAPH.instagram.com:443"_s << true
                                      << true;
    QTest::newRow("other port") << u"instagram/graph_url"_s << u"https://graph.instagram.com:444"_s << false << true;
    QTest::newRow("token broker") << u"instagram/token_url"_s << u"https://broker.example"_s << false << true;
    QTest::newRow("look-alike") << u"instagram/authorize_url"_s
                                << u"https://www.instagram.com.evil.example/oauth/authorize"_s << false << true;
    QTest::newRow("TikTok API") << u"tiktok/api_url"_s << u"https://tiktok.example"_s << true << false;
    QTest::newRow("TikTok authorize") << u"tiktok/authorize_url"_s << u"http://127.0.0.1:1/v2/auth/authorize/"_s << true
                                      << false;
}

void SettingsTest::anyOtherHostIsNotOfficial()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QVERIFY(Settings::write(m_path, key, value).ok());
    const Settings settings = Settings::load(m_path);
    QTEST(settings.instagram.official, "instagram");
    QTEST(settings.tiktok.official, "tiktok");
}

void SettingsTest::hostileFilesAreSurvived_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reported");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no key or value") << QByteArray("hello\n[publishing\n]]]\n=\n==\n") << true;
    QTest::newRow("NUL bytes") << QByteArray(1000, '\0') << true;
    QTest::newRow("random bytes") << QByteArray::fromHex("ff01fe5b0a3d80c3280a5b5d0a") << false;
    QTest::newRow("two mebibytes") << QByteArray(2 * 1024 * 1024, 'x') << true;
    QTest::newRow("unclosed quote") << QByteArray("[api]\nport=\"80\n[publishing]\nmax_parallel=2\n") << true;
    QTest::newRow("a variant") << QByteArray("[instagram]\nclient_id=@Variant(\\0\\0\\0\\x11\\0)\n") << false;
}

void SettingsTest::hostileFilesAreSurvived()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reported);
    fill(text);
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QCOMPARE(settings.publishing.retry.delays.size(), 3);
    QVERIFY2(!problems.isEmpty() || !reported, "nothing was said");
    QCOMPARE(content(), text); // reading changes nothing
}

void SettingsTest::aPipeDoesNotBlock()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QStringList problems;
    (void)Settings::load(m_path, &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY(!Settings::write(m_path, u"api/port"_s, u"1"_s).ok());
}

void SettingsTest::writingKeepsEverythingElse()
{
    const QByteArray before = "# my notes, with commas; and signs\n"
                              "[publishing]\n"
                              "; three tries\n"
                              "retry_delays=5m,15m,30m\n"
                              "  late_grace = 60m   \n"
                              "my_own_key=kept, as it \\x41 stands\n"
                              "\n"
                              "[unknown]\n"
                              "a=b";
    fill(before);
    QVERIFY(Settings::write(m_path, u"publishing/late_grace"_s, u"2h"_s).ok());
    QByteArray after = before;
    after.replace("  late_grace = 60m   \n", "late_grace=2h\n");
    QCOMPARE(content(), after);
    QVERIFY(Settings::write(m_path, u"publishing/max_parallel"_s, u"2"_s).ok()); // joins its section
    after.replace("stands\n", "stands\nmax_parallel=2\n");
    QCOMPARE(content(), after);
    QVERIFY(Settings::write(m_path, u"api/port"_s, u"8080"_s).ok()); // a new section
    QCOMPARE(content(), after + "\n\n[api]\nport=8080\n");
}

void SettingsTest::writingKeepsWindowsLineEnds()
{
    fill("[api]\r\nport=1\r\nenabled=true\r\n");
    QVERIFY(Settings::write(m_path, u"api/port"_s, u"2"_s).ok());
    QCOMPARE(content(), QByteArray("[api]\r\nport=2\r\nenabled=true\r\n"));
}

void SettingsTest::writingReplacesWhatIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("written twice") << QByteArray("[api]\nport=1\nport=2\n");
    QTest::newRow("section twice") << QByteArray("[api]\nport=1\n[x]\na=b\n[api]\nport=2\n");
    QTest::newRow("same key elsewhere") << QByteArray("port=3\n[x]\nport=4\n[api]\nport=1\n");
    QTest::newRow("commented out") << QByteArray("[api]\n;port=1\n#port=9\n");
    QTest::newRow("continued line") << QByteArray("[api]\nport=1\\\n2\nenabled=true\n");
    QTest::newRow("blanks") << QByteArray("[ api ]\n\tport\t=\t1\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[api]\nport=1\n");
    QTest::newRow("no newline at the end") << QByteArray("[api]\nport=1");
    QTest::newRow("section only") << QByteArray("[api]");
    QTest::newRow("a comment that ends in a backslash") << QByteArray("[api]\n; c:\\\nport=1\n");
}

void SettingsTest::writingReplacesWhatIsRead()
{
    QFETCH(QByteArray, text);
    fill(text);
    QVERIFY(Settings::write(m_path, u"api/port"_s, u"777"_s).ok());
    QStringList problems;
    QCOMPARE(Settings::load(m_path, &problems).api.port, 777);
    QVERIFY(Settings::load(m_path).api.enabled);
}

void SettingsTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("commas") << u"a, b,c"_s;
    QTest::newRow("quotes") << u"say \"hi\""_s;
    QTest::newRow("backslashes") << u"C:\\new\\table\\x41"_s;
    QTest::newRow("ends in a backslash") << u"tail\\"_s;
    QTest::newRow("semicolon and hash") << u"a;b#c"_s;
    QTest::newRow("equals") << u"a=b"_s;
    QTest::newRow("percent") << u"100%41"_s;
    QTest::newRow("at sign") << u"@brand"_s;
    QTest::newRow("looks like a variant") << u"@Variant(x)"_s;
    QTest::newRow("brackets") << u"[section]"_s;
    QTest::newRow("other scripts") << u"Grüße, 日本語 🎉 שלום"_s;
}

void SettingsTest::whatIsWrittenIsReadBack()
{
    QFETCH(QString, value);
    fill("[assistant]\nmodel=kept\n");
    QVERIFY(Settings::write(m_path, u"assistant/voice"_s, value).ok());
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QCOMPARE(settings.assistant.voice, value);
    QCOMPARE(settings.assistant.model, u"kept"_s);
    QCOMPARE(problems, QStringList());
}

void SettingsTest::refusesKeysThatAreNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("no section") << u"port"_s;
    QTest::newRow("two slashes") << u"api/port/x"_s;
    QTest::newRow("newline") << u"api/port\n[x]"_s;
    QTest::newRow("newline at the end") << u"api/port\n"_s;
    QTest::newRow("bracket") << u"api]/port"_s;
    QTest::newRow("equals") << u"api/port="_s;
}

void SettingsTest::refusesKeysThatAreNone()
{
    QFETCH(QString, key);
    const auto written = Settings::write(m_path, key, u"1"_s);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::InvalidValue);
    QVERIFY(!QFile::exists(m_path));
}

void SettingsTest::severalKeysAreOneWriteOrNone()
{
    fill("; mine\n[api]\nport=1\n");
    const auto inode = [this] {
        struct stat info = {};
        return ::stat(QFile::encodeName(m_path).constData(), &info) == 0 ? info.st_ino : 0;
    };
    const QList<std::pair<QString, QString>> values{{u"api/port"_s, u"2"_s}, {u"publishing/max_parallel"_s, u"3"_s}};
    QVERIFY(!Settings::writeAll(m_path, values + QList<std::pair<QString, QString>>{{u"no key"_s, u"1"_s}}).ok());
    QCOMPARE(Settings::load(m_path).api.port, 1);
    QVERIFY(Settings::writeAll(m_path, values).ok());
    QCOMPARE(Settings::load(m_path).api.port, 2);
    QCOMPARE(Settings::load(m_path).publishing.maxParallel, 3);
    const auto before = inode();
    QVERIFY(before != 0);
    QVERIFY(Settings::writeAll(m_path, values).ok());
    QCOMPARE(inode(), before); // said already: the file was not touched
}

void SettingsTest::writesForThisUserOnly()
{
    QVERIFY(Settings::write(m_path, u"api/port"_s, u"1"_s).ok());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"settings.ini"_s}));
}

void SettingsTest::aFailedWriteLeavesTheFile()
{
    const auto written = Settings::write(u"/proc/kalends/settings.ini"_s, u"api/port"_s, u"1"_s);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::StorageReadOnly);
    QVERIFY(written.error().message.contains(u"/proc/kalends/settings.ini"_s));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
