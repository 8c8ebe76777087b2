// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httprequest.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

class HttpRequestTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnOrdinaryHead();
    void refusesWhatTwoProgramsCouldReadDifferently_data();
    void refusesWhatTwoProgramsCouldReadDifferently();
    void keepsAConnectionOnlyWhereTheClientDoes_data();
    void keepsAConnectionOnlyWhereTheClientDoes();
    void decodesTargets_data();
    void decodesTargets();
    void refusesBrokenTargets_data();
    void refusesBrokenTargets();
};

void HttpRequestTest::readsAnOrdinaryHead()
{
    const auto head =
        readHead("POST /v1/media?x=1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Thing:  a: b \r\nContent-Length: 12\r\n"
                 "Expect: 100-Continue\r\n\r\n");
    QVERIFY2(head.ok(), qPrintable(head.ok() ? QString() : head.error().message));
    QCOMPARE(head->method, "POST");
    QCOMPARE(head->target, "/v1/media?x=1");
    QCOMPARE(head->value("x-thing"), "a: b");
    QCOMPARE(head->length, 12);
    QVERIFY(head->expectsContinue);
    QVERIFY(head->keepAlive);
    QVERIFY(!head->unknownLength);
    QVERIFY(!head->has("origin"));
}

void HttpRequestTest::refusesWhatTwoProgramsCouldReadDifferently_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray start = "POST / HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("empty") << QByteArray("\r\n\r\n");
    QTest::newRow("no end") << start;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("two hosts") << start + "Host: b\r\n\r\n";
    QTest::newRow("two lengths, equal") << start + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n";
    QTest::newRow("two lengths in one") << start + "Content-Length: 3, 3\r\n\r\n";
    QTest::newRow("length and chunked") << start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("negative length") << start + "Content-Length: -3\r\n\r\n";
    QTest::newRow("signed length") << start + "Content-Length: +3\r\n\r\n";
    QTest::newRow("hexadecimal length") << start + "Content-Length: 0x3\r\n\r\n";
    QTest::newRow("empty length") << start + "Content-Length:\r\n\r\n";
    QTest::newRow("endless length") << start + "Content-Length: 99999999999999999999\r\n\r\n";
    QTest::newRow("bare line feed") << QByteArray("POST / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n");
    QTest::newRow("bare carriage return") << start + "X: a\rY: b\r\n\r\n";
    QTest::newRow("folded") << start + "X: a\r\n b\r\n\r\n";
    QTest::newRow("folded with a tab") << start + "X: a\r\n\tb\r\n\r\n";
    QTest::newRow("blank before the colon") << start + "X : a\r\n\r\n";
    QTest::newRow("no colon") << start + "Nonsense\r\n\r\n";
    QTest::newRow("no name") << start + ": a\r\n\r\n";
    QTest::newRow("a NUL") << start + QByteArray("X: a\0b\r\n\r\n", 10);
    QTest::newRow("two blanks in the first line") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /\r\nHost: a\r\n\r\n");
    QTest::newRow("another version") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    QTest::newRow("an absolute address") << QByteArray("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("an asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("a method that is no word") << QByteArray("G(T / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10);
    QTest::newRow("101 fields") << start + QByteArray("X: y\r\n").repeated(100) + "\r\n";
}

void HttpRequestTest::refusesWhatTwoProgramsCouldReadDifferently()
{
    QFETCH(const QByteArray, text);
    const auto head = readHead(text);
    QVERIFY(!head.ok());
    QCOMPARE(head.error().code, ErrorCode::BadRequest);
    QVERIFY(!head.error().message.isEmpty());
}

void HttpRequestTest::keepsAConnectionOnlyWhereTheClientDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n") << true;
}

void HttpRequestTest::keepsAConnectionOnlyWhereTheClientDoes()
{
    QFETCH(const QByteArray, text);
    const auto head = readHead(text);
    QVERIFY(head.ok());
    QTEST(head->keepAlive, "kept");
}

void HttpRequestTest::decodesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("/v1/x") << u"/v1/x"_s << QString() << QString();
    QTest::newRow("escaped id") << QByteArray("/v1/x/%27%20OR%201=1") << u"/v1/x/' OR 1=1"_s << QString() << QString();
    QTest::newRow("emoji") << QByteArray("/v1/%F0%9F%8C%85") << u"/v1/🌅"_s << QString() << QString();
    QTest::newRow("plus in a path stays") << QByteArray("/a+b") << u"/a+b"_s << QString() << QString();
    QTest::newRow("query") << QByteArray("/a?label=a+b%2Bc&&y=1") << u"/a"_s << u"label"_s << u"a b+c"_s;
    QTest::newRow("no value") << QByteArray("/a?label") << u"/a"_s << u"label"_s << QString();
    QTest::newRow("equals in a value") << QByteArray("/a?cursor=x==") << u"/a"_s << u"cursor"_s << u"x=="_s;
    QTest::newRow("second question mark") << QByteArray("/a?q=b?c") << u"/a"_s << u"q"_s << u"b?c"_s;
    QTest::newRow("fragment") << QByteArray("/a?q=b#c") << u"/a"_s << u"q"_s << u"b"_s;
}

void HttpRequestTest::decodesTargets()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, name);
    const auto read = readTarget(target);
    QVERIFY(read.ok());
    QTEST(read->path, "path");
    if (name.isEmpty())
        QVERIFY(read->query.isEmpty());
    else
        QTEST(read->query.value(name), "value");
}

void HttpRequestTest::refusesBrokenTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("half an escape") << QByteArray("/a%2");
    QTest::newRow("no hexadecimal") << QByteArray("/a%zz");
    QTest::newRow("a NUL") << QByteArray("/a%00b");
    QTest::newRow("a line feed") << QByteArray("/a?q=%0d%0a");
    QTest::newRow("not UTF-8") << QByteArray("/a%ff%fe");
    QTest::newRow("raw bytes") << QByteArray("/a\xff");
    QTest::newRow("twice") << QByteArray("/a?limit=1&limit=2");
}

void HttpRequestTest::refusesBrokenTargets()
{
    QFETCH(const QByteArray, target);
    const auto read = readTarget(target);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::BadRequest);
}

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "httprequesttest.moc"
