// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/language.h"

#include "assistant/assistant.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// Words that every other sentence has, and that no other of these languages has.
const QHash<QString, QSet<QString>> &smallWords()
{
    static const QHash<QString, QSet<QString>> words{
        {u"en"_s,
         {u"the"_s, u"and"_s, u"is"_s, u"this"_s, u"with"_s, u"of"_s, u"you"_s, u"my"_s, u"it"_s, u"for"_s, u"from"_s,
          u"at"_s}},
        {u"de"_s,
         {u"der"_s, u"die"_s, u"das"_s, u"und"_s, u"ist"_s, u"nicht"_s, u"mit"_s, u"ein"_s, u"eine"_s, u"ich"_s,
          u"für"_s, u"auf"_s, u"im"_s}},
        {u"fr"_s,
         {u"le"_s, u"les"_s, u"des"_s, u"est"_s, u"et"_s, u"une"_s, u"dans"_s, u"pour"_s, u"avec"_s, u"ce"_s, u"du"_s,
          u"au"_s}},
        {u"es"_s,
         {u"el"_s, u"los"_s, u"las"_s, u"y"_s, u"una"_s, u"con"_s, u"del"_s, u"muy"_s, u"es"_s, u"lo"_s, u"al"_s}},
        {u"pt"_s,
         {u"os"_s, u"um"_s, u"uma"_s, u"com"_s, u"não"_s, u"do"_s, u"da"_s, u"em"_s, u"é"_s, u"na"_s, u"no"_s,
          u"ao"_s}},
    };
    return words;
}

enum class Writing { Latin, Japanese, Arabic, Other };

Writing writingOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return Writing::Latin;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Writing::Japanese;
    case QChar::Script_Arabic:
        return Writing::Arabic;
    default:
        return Writing::Other;
    }
}

std::optional<Writing> writingFor(const QString &code)
{
    if (smallWords().contains(code))
        return Writing::Latin;
    if (code == "ja"_L1)
        return Writing::Japanese;
    if (code == "ar"_L1)
        return Writing::Arabic;
    return std::nullopt;
}

bool isOtherWriting(const QString &text, Writing wanted)
{
    int letters = 0;
    int strange = 0;
    for (const QChar letter : text) {
        if (!letter.isLetter())
            continue;
        ++letters;
        strange += writingOf(letter) != wanted ? 1 : 0;
    }
    return letters >= 8 && strange * 2 > letters;
}

} // namespace

QString languageCode(const QString &written)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const auto id = QLocale::Language(language);
            const QString code = QLocale::languageToCode(id);
            if (code.size() != 2)
                continue;
            all.insert(QLocale::languageToString(id).toCaseFolded(), code);
            all.insert(QLocale(id).nativeLanguageName().toCaseFolded(), code);
            all.insert(code, code);
        }
        all.remove(QString());
        return all;
    }();
    const QString folded = written.simplified().toCaseFolded();
    static const QRegularExpression codeWithCountry(u"\\A([a-z]{2})[-_][a-z0-9_-]+\\z"_s);
    if (const auto match = codeWithCountry.match(folded); match.hasMatch())
        return match.captured(1);
    if (const auto known = names.constFind(folded); known != names.constEnd())
        return *known;
    const QString own = QLocale().name().left(2);
    return own == "C"_L1 || own.size() != 2 ? u"en"_s : own;
}

QString englishNameOf(const QString &languageCode)
{
    const QLocale::Language language = QLocale::codeToLanguage(languageCode);
    return language == QLocale::AnyLanguage ? languageCode : QLocale::languageToString(language);
}

bool isOtherLanguage(const QString &text, const QString &languageCode)
{
    const auto writing = writingFor(languageCode);
    if (!writing)
        return false;
    if (isOtherWriting(text, *writing))
        return true;
    if (*writing != Writing::Latin)
        return false;
    static const QRegularExpression between(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, int> found;
    const QStringList words = text.toLower().left(4000).split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (auto it = smallWords().constBegin(); it != smallWords().constEnd(); ++it)
            found[it.key()] += it.value().contains(word) ? 1 : 0;
    }
    const int wanted = found.value(languageCode);
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (it.key() != languageCode && it.value() >= 3 && it.value() > 3 * wanted)
            return true;
    }
    return false;
}

} // namespace kalends
