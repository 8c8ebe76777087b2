// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/words.h"
#include "assistant/assistant.h"
#include "assistant/language.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// A JPEG's head with an EXIF block that says when the picture was taken, as a camera writes it.
QByteArray jpegTakenAt(const QByteArray &date, bool little = true)
{
    const auto number = [little](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += char(value >> (8 * (little ? i : bytes - 1 - i)));
        return out;
    };
    QByteArray tiff = (little ? QByteArray("II") : QByteArray("MM")) + number(42, 2) + number(8, 4);
    tiff += number(1, 2) + number(0x8769, 2) + number(4, 2) + number(1, 4) + number(26, 4) + number(0, 4);  // at 8
    tiff += number(1, 2) + number(0x9003, 2) + number(2, 2) + number(20, 4) + number(44, 4) + number(0, 4); // at 26
    tiff += date + '\0';                                                                                    // at 44
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = quint16(body.size() + 2);
    return QByteArray("\xFF\xD8\xFF\xE1") + char(length >> 8) + char(length & 0xFF) + body +
           QByteArray("\xFF\xDA\0\2", 4);
}

} // namespace

/// What comes from a model becomes plain words; what files are called and when pictures were taken says something.
class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyPlainWordsAreLeft_data();
    void onlyPlainWordsAreLeft();
    void textsAreCutAtTheEndOfAWord_data();
    void textsAreCutAtTheEndOfAWord();
    void aMegabyteOfMarkupIsRead();
    void hashtagsAreLettersAndDigits_data();
    void hashtagsAreLettersAndDigits();
    void fileNamesSayWhatIsInThem_data();
    void fileNamesSayWhatIsInThem();
    void theDateIsReadFromTheCamera_data();
    void theDateIsReadFromTheCamera();
    void whicheverByteIsChangedItIsADateOfACameraOrNone();
    void anotherLanguageIsNoticed_data();
    void anotherLanguageIsNoticed();
    void languagesAreKnownByManyNames_data();
    void languagesAreKnownByManyNames();
};

void WordsTest::onlyPlainWordsAreLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Morning light ☕️"_s << u"Morning light ☕️"_s;
    QTest::newRow("a family of emoji") << u"👩‍👩‍👧 home"_s << u"👩‍👩‍👧 home"_s;
    QTest::newRow("script") << u"Hi<script>alert(1)</script> there"_s << u"Hi there"_s;
    QTest::newRow("script that never ends") << u"Hi <script>alert(1)"_s << u"Hi"_s;
    QTest::newRow("tags") << u"<b>bold</b><img src=x onerror=alert(2)> <i>tag</i>"_s << u"bold tag"_s;
    QTest::newRow("hidden in entities") << u"&lt;script&gt;alert(1)&lt;/script&gt;ok"_s << u"ok"_s;
    QTest::newRow("less than") << u"2 < 3 & 4 > 1"_s << u"2 < 3 & 4 > 1"_s;
    QTest::newRow("a heart") << u"I <3 this"_s << u"I <3 this"_s;
    QTest::newRow("markdown link") << u"[click](javascript:alert(3)) me"_s << u"click me"_s;
    QTest::newRow("markdown strong") << u"**Big** __news__"_s << u"Big news"_s;
    QTest::newRow("heading") << u"## Title\ntext"_s << u"Title\ntext"_s;
    QTest::newRow("hashtag at the beginning") << u"#morning light"_s << u"#morning light"_s;
    QTest::newRow("address") << u"See https://evil.example/x?y=1 now"_s << u"See now"_s;
    QTest::newRow("address without a scheme") << u"See www.evil.example now"_s << u"See now"_s;
    QTest::newRow("a known name") << u"with @friend"_s << u"with @friend"_s;
    QTest::newRow("a strange name") << u"with @stranger"_s << u"with stranger"_s;
    QTest::newRow("control characters") << u"a\u0007b\u0000c"_s.replace(u'\0', u'\u0001') << u"abc"_s;
    QTest::newRow("turned round") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
    QTest::newRow("invisible tags") << u"a\U000E0041\U000E0042b"_s << u"ab"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s;
    QTest::newRow("a filler") << u"a\u3164b\uFFFDc"_s << u"abc"_s;
    QTest::newRow("a private letter") << u"a\uE000b"_s << u"ab"_s;
    QTest::newRow("a tabulator") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("other line ends") << u"a\u2029b"_s << u"a\nb"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c"_s << u"a\n\nb\nc"_s;
    QTest::newRow("many blank lines") << u"a\n\n\n\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("Arabic") << u"صباح الخير"_s << u"صباح الخير"_s;
    QTest::newRow("Persian joiner") << u"می‌خواهم"_s << u"می‌خواهم"_s;
    QTest::newRow("nothing") << u" \n "_s << QString();
}

void WordsTest::onlyPlainWordsAreLeft()
{
    QFETCH(QString, text);
    QTEST(plainWords(text, 1000, {u"friend"_s}), "expected");
}

void WordsTest::textsAreCutAtTheEndOfAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"one two"_s << 7 << u"one two"_s;
    QTest::newRow("a sentence that ends too early") << u"So. And then it went on"_s << 18 << u"So. And then it"_s;
    QTest::newRow("a word") << u"one two three"_s << 9 << u"one two"_s;
    QTest::newRow("a sentence") << u"One two. Three four"_s << 14 << u"One two."_s;
    QTest::newRow("one long word") << u"abcdefghij"_s << 4 << u"abcd"_s;
    QTest::newRow("inside a pair") << u"abc😀"_s << 4 << u"abc"_s;
    QTest::newRow("nothing fits") << u"abc"_s << 0 << QString();
}

void WordsTest::textsAreCutAtTheEndOfAWord()
{
    QFETCH(QString, text);
    QFETCH(int, longest);
    QTEST(shortened(text, longest), "expected");
}

/// In linear time: else the watchdog ends it.
void WordsTest::aMegabyteOfMarkupIsRead()
{
    for (const QString &piece : {u"<"_s, u"<b>"_s, u"**a"_s, u"[a]("_s, u"&lt;"_s, u"@"_s, u"😀"_s, u"\n"_s, u"#a "_s}) {
        const QString text = plainWords(piece.repeated(1'000'000 / piece.size()), 2200);
        QVERIFY(text.size() <= 2200);
    }
}

void WordsTest::hashtagsAreLettersAndDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it should be") << u"#morning_light2"_s << u"#morning_light2"_s;
    QTest::newRow("without the sign") << u"light"_s << u"#light"_s;
    QTest::newRow("two words") << u"morning light"_s << u"#morninglight"_s;
    QTest::newRow("markup") << u"#<i>tag</i>"_s << u"#tag"_s;
    QTest::newRow("Japanese") << u"#朝の光"_s << u"#朝の光"_s;
    QTest::newRow("Hindi, with its marks") << u"#हिन्दी"_s << u"#हिन्दी"_s;
    QTest::newRow("letters beyond the first plane") << u"#𝒜rt"_s << u"#𝒜rt"_s;
    QTest::newRow("digits alone") << u"#123"_s << QString();
    QTest::newRow("nothing") << u"#!!"_s << QString();
    QTest::newRow("endless") << QString(500, u'a') << QString();
}

void WordsTest::hashtagsAreLettersAndDigits()
{
    QFETCH(QString, text);
    QTEST(plainHashtag(text), "expected");
}

void WordsTest::fileNamesSayWhatIsInThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"morning_light-2.JPG"_s << u"morning light"_s;
    QTest::newRow("humps") << u"MorningLight.png"_s << u"Morning Light"_s;
    QTest::newRow("camera") << u"IMG_4711.HEIC"_s << QString();
    QTest::newRow("phone") << u"PXL_20261122_101112345.jpg"_s << QString();
    QTest::newRow("screenshot") << u"Screenshot 2026-11-22 at 10.11.12 PM.png"_s << QString();
    QTest::newRow("messenger") << u"WhatsApp Image 2026-11-22 at 10.11.12.jpeg"_s << QString();
    QTest::newRow("an id") << u"3fa85f64-5717-4562-b3fc-2c963f66afa6.mp4"_s << QString();
    QTest::newRow("no word") << u"dqzx_07.jpg"_s << QString();
    QTest::newRow("German") << u"Frühstück am Fenster (1).jpg"_s << u"Frühstück am Fenster"_s;
    QTest::newRow("Japanese") << u"朝の光.jpg"_s << u"朝の光"_s;
    QTest::newRow("Arabic") << u"صباح-الخير.jpg"_s << u"صباح الخير"_s;
    QTest::newRow("edited") << u"studio tour final edit v2.mp4"_s << u"studio tour"_s;
    QTest::newRow("shouting") << u"STUDIO_TOUR.mov"_s << u"studio TOUR"_s;
    QTest::newRow("more words than one reads")
        << u"one two three four five six seven eight nine ten"_s << u"one two three four five six seven eight"_s;
    QTest::newRow("a number of letters") << u"studio deadbeef tour.jpg"_s << u"studio tour"_s;
    QTest::newRow("two short words") << u"at me.jpg"_s << QString();
    QTest::newRow("two short words of another alphabet") << u"мы ты.jpg"_s << u"мы ты"_s;
    QTest::newRow("a word that says nothing, in humps") << u"MorningFinalLight.jpg"_s << u"Morning Light"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("path tricks") << u"../../etc/passwd"_s << QString();
}

void WordsTest::fileNamesSayWhatIsInThem()
{
    QFETCH(QString, name);
    QTEST(wordsOfFileName(name), "expected");
}

void WordsTest::theDateIsReadFromTheCamera_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime taken(QDate(2026, 10, 3), QTime(9, 30, 12));
    QTest::newRow("Intel") << jpegTakenAt("2026:10:03 09:30:12") << taken;
    QTest::newRow("Motorola") << jpegTakenAt("2026:10:03 09:30:12", false) << taken;
    QTest::newRow("no date") << jpegTakenAt("0000:00:00 00:00:00") << QDateTime();
    QTest::newRow("words") << jpegTakenAt("yesterday afternoon") << QDateTime();
    QTest::newRow("before there were such cameras") << jpegTakenAt("1989:10:03 09:30:12") << QDateTime();
    QTest::newRow("long from now") << jpegTakenAt("2200:10:03 09:30:12") << QDateTime();
    QTest::newRow("not a JPEG") << QByteArray("PNG") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    for (int cut = 3; cut < 80; cut += 7)
        QTest::addRow("cut at %d", cut) << jpegTakenAt("2026:10:03 09:30:12").left(cut) << QDateTime();
    QByteArray wild = jpegTakenAt("2026:10:03 09:30:12");
    wild[16] = '\xFF'; // the directory lies far outside
    wild[17] = '\xFF';
    QTest::newRow("wild pointer") << wild << QDateTime();
}

void WordsTest::theDateIsReadFromTheCamera()
{
    QFETCH(QByteArray, head);
    QTEST(pictureTakenAt(head).value_or(QDateTime()), "expected");
}

void WordsTest::whicheverByteIsChangedItIsADateOfACameraOrNone()
{
    for (const bool little : {true, false}) {
        const QByteArray whole = jpegTakenAt("2026:10:03 09:30:12", little);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char other : {'\0', '\x01', '9', '\x7F', '\xFE'}) {
                QByteArray changed = whole;
                changed[at] = other;
                const auto taken = pictureTakenAt(changed);
                QVERIFY(!taken || (taken->isValid() && taken->date().year() >= 1990 && taken->date().year() <= 2199));
            }
        }
    }
}

void WordsTest::anotherLanguageIsNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("English") << u"The light in the studio was good today, and I kept it."_s << u"en"_s << false;
    QTest::newRow("Japanese for English") << u"これは別の言語で書かれた文章です。"_s << u"en"_s << true;
    QTest::newRow("Japanese") << u"今日の光はとてもきれいでした"_s << u"ja"_s << false;
    QTest::newRow("English for Japanese") << u"The light was good today"_s << u"ja"_s << true;
    QTest::newRow("Arabic") << u"كان الضوء جميلا اليوم"_s << u"ar"_s << false;
    QTest::newRow("Arabic for German") << u"كان الضوء جميلا اليوم"_s << u"de"_s << true;
    QTest::newRow("German for English")
        << u"Das Licht im Studio war heute gut und ich bin nicht mit dem Rad gekommen."_s << u"en"_s << true;
    QTest::newRow("English for German") << u"The light in the studio is good, and you can see it with the door open."_s
                                        << u"de"_s << true;
    QTest::newRow("French") << u"La lumière dans le studio est belle pour les photos avec une fenêtre."_s << u"fr"_s
                            << false;
    QTest::newRow("short") << u"Studio tour ☕"_s << u"de"_s << false;
    QTest::newRow("a name in another script") << u"Ein Tag mit 田中 im Studio"_s << u"de"_s << false;
    QTest::newRow("a language that nobody looks for") << u"The light"_s << u"fi"_s << false;
    QTest::newRow("nothing") << QString() << u"en"_s << false;
}

void WordsTest::anotherLanguageIsNoticed()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QTEST(isOtherLanguage(text, wanted), "isOther");
}

void WordsTest::languagesAreKnownByManyNames_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    for (const auto &[written, code] : {std::pair("de", "de"),
                                        {"Deutsch", "de"},
                                        {"german", "de"},
                                        {"de_AT", "de"},
                                        {"pt-BR", "pt"},
                                        {"日本語", "ja"},
                                        {"العربية", "ar"},
                                        {"FRENCH", "fr"}})
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(code);
}

void WordsTest::languagesAreKnownByManyNames()
{
    QFETCH(QString, written);
    QTEST(languageCode(written), "code");
    QCOMPARE(languageCode(u"no such language"_s).size(), 2);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
