// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qsizetype kMostLookedAt = 64 * 1024; ///< of any text; what is longer is cut first

const QRegularExpression &hashtag()
{
    static const QRegularExpression shape(u"[#＃]([\\p{L}\\p{M}\\p{N}_]+)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

/// Characters that are not seen but change what is read: controls, changes of direction, fillers, tags.
bool isHidden(char32_t letter)
{
    if (letter == U'\n' || letter == U'\t')
        return false;
    if (letter == 0x200C || letter == 0x200D) // joiners: Persian words and emoji need them
        return false;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Format:
        return true;
    default:
        return letter == 0x3164 || letter == 0xFFFD;
    }
}

QString visible(const QString &text)
{
    QString seen;
    seen.reserve(text.size());
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        if (letter == U'\r' || letter == 0x2028 || letter == 0x2029)
            seen += u'\n';
        else if (!isHidden(letter))
            seen += QString::fromUcs4(&letter, 1);
    }
    return seen;
}

QString withoutMarkup(QString text)
{
    using Rx = QRegularExpression;
    static const Rx scripts(u"<(script|style|iframe|svg)\\b[^>]{0,500}>.*?(?:</\\1\\s*>|\\z)"_s,
                            Rx::CaseInsensitiveOption | Rx::DotMatchesEverythingOption);
    static const Rx breaks(u"<(?:br|/p|/div)\\b[^>]{0,100}>"_s, Rx::CaseInsensitiveOption);
    static const Rx tags(u"</?[a-z!][^<>]{0,1000}>"_s, Rx::CaseInsensitiveOption);
    static const Rx links(u"!?\\[([^\\]\\n]{0,300})\\]\\((?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,1000}\\)"_s);
    static const Rx strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const Rx headings(u"^#{1,6}[ \\t]+"_s, Rx::MultilineOption);
    static const Rx fences(u"^```.*$"_s, Rx::MultilineOption);
    text.remove(scripts);
    text.replace(breaks, u"\n"_s);
    text.remove(tags);
    text.replace(links, u"\\1"_s);
    text.replace(strong, u"\\2"_s);
    text.remove(headings);
    text.remove(fences);
    return text;
}

QString withoutEntities(QString text)
{
    constexpr std::array<std::pair<QLatin1String, QLatin1String>, 6> entities{{{"&lt;"_L1, "<"_L1},
                                                                               {"&gt;"_L1, ">"_L1},
                                                                               {"&quot;"_L1, "\""_L1},
                                                                               {"&#39;"_L1, "'"_L1},
                                                                               {"&nbsp;"_L1, " "_L1},
                                                                               {"&amp;"_L1, "&"_L1}}};
    for (const auto &[entity, letter] : entities)
        text.replace(entity, letter, Qt::CaseInsensitive);
    return text;
}

QString withoutAddresses(QString text)
{
    static const QRegularExpression addresses(u"(?:\\b(?:https?|ftp|javascript|data|file|mailto):\\S+|\\bwww\\.\\S+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return text.remove(addresses);
}

QString withoutStrangeMentions(const QString &text, const QStringList &known)
{
    static const QRegularExpression mention(u"@([A-Za-z0-9._]+)"_s);
    QString kept;
    qsizetype from = 0;
    for (auto it = mention.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        kept += QStringView(text).mid(from, match.capturedStart() - from);
        kept += known.contains(match.captured(1), Qt::CaseInsensitive) ? match.captured() : match.captured(1);
        from = match.capturedEnd();
    }
    return kept + text.mid(from);
}

QString tidied(QString text)
{
    using Rx = QRegularExpression;
    static const Rx blanks(u"[ \\t\\x{00A0}]{2,}"_s);
    static const Rx lineEnds(u"[ \\t]+$"_s, Rx::MultilineOption);
    static const Rx emptyLines(u"\n{3,}"_s);
    text.replace(u'\t', u' ');
    text.replace(blanks, u" "_s);
    text.remove(lineEnds);
    text.replace(emptyLines, u"\n\n"_s);
    return text.trimmed();
}

} // namespace

QStringList hashtagsOf(const QString &text)
{
    QStringList tags;
    for (auto it = hashtag().globalMatch(text); it.hasNext();)
        tags.append(u'#' + it.next().captured(1));
    return tags;
}

QString withoutTrailingHashtags(const QString &text)
{
    static const QRegularExpression trailing(u"(?:\\s*[#＃][\\p{L}\\p{M}\\p{N}_]+)+\\s*\\z"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString words = text;
    return words.remove(trailing).trimmed();
}

QString plainWords(const QString &text, int longest, const QStringList &knownMentions)
{
    // Twice: what entities hid is markup too.
    QString words = withoutMarkup(withoutEntities(withoutMarkup(visible(text.left(kMostLookedAt)))));
    words = withoutStrangeMentions(withoutAddresses(words), knownMentions);
    return shortened(tidied(words.normalized(QString::NormalizationForm_C)), longest);
}

QString plainHashtag(const QString &text)
{
    QString tag;
    const auto letters = plainWords(text, 200).toUcs4();
    for (const char32_t letter : letters) {
        if (QChar::isLetterOrNumber(letter) || letter == U'_' || QChar::category(letter) == QChar::Mark_NonSpacing ||
            QChar::category(letter) == QChar::Mark_SpacingCombining)
            tag += QString::fromUcs4(&letter, 1);
    }
    const bool saysSomething =
        std::any_of(tag.begin(), tag.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return saysSomething && tag.size() <= 60 ? u'#' + tag : QString();
}

QString shortened(const QString &text, int longest)
{
    if (text.size() <= longest)
        return text;
    if (longest <= 0)
        return {};
    qsizetype end = longest;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    const QString head = text.left(end);
    static const QRegularExpression sentence(u"[.!?。！？…؟](?=\\s|\\z)"_s);
    static const QRegularExpression blank(u"\\s"_s);
    if (const qsizetype stop = head.lastIndexOf(sentence); stop > longest / 2)
        return head.left(stop + 1);
    if (const qsizetype stop = head.lastIndexOf(blank); stop > longest / 2)
        return head.left(stop).trimmed();
    return head.trimmed();
}

QString firstSentence(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    static const QRegularExpression end(u"[.!?…؟]+(?=\\s)|[。！？]+"_s);
    const auto match = end.match(line);
    return match.hasMatch() ? line.left(match.capturedEnd()) : line;
}

QString wordsOfFileName(const QString &fileName)
{
    using Rx = QRegularExpression;
    static const Rx between(u"[\\s_\\-.,+()\\[\\]{}~]+"_s);
    static const Rx hump(u"(?<=\\p{Ll})(?=\\p{Lu})"_s, Rx::UseUnicodePropertiesOption);
    static const Rx says(u"\\A[\\p{L}\\p{M}'’]{2,}\\z"_s, Rx::UseUnicodePropertiesOption);
    static const Rx hex(u"\\A[0-9a-fA-F]{6,}\\z"_s);
    static const QStringList mute =
        QString(u"img dsc dscn dscf pxl vid mvi mvimg gopr gx mov screenshot bildschirmfoto capture screen "
                u"shot recording bildschirmaufnahme whatsapp signal telegram snapchat image bild foto photo "
                u"picture video clip movie file untitled unbenannt kopie copy copia final edit edited export "
                u"exported crop cropped resized small large web ig insta instagram tiktok reel story post hd "
                u"uhd sdr hdr portrait landscape burst cover jpg jpeg png heic mp raw test sample kalends "
                u"fullsizerender"_s)
            .split(u' ');
    QString base = fileName.left(300);
    if (const qsizetype dot = base.lastIndexOf(u'.'); dot > 0 && base.size() - dot <= 6)
        base.truncate(dot);
    QStringList words;
    bool anySays = false;
    QStringList parts;
    for (const QString &part : base.split(between, Qt::SkipEmptyParts)) {
        if (!mute.contains(part.toLower())) // before it is taken apart: "WhatsApp"
            parts += QString(part).replace(hump, u" "_s).split(u' ', Qt::SkipEmptyParts);
    }
    for (const QString &part : std::as_const(parts)) {
        if (words.size() == 8)
            break;
        if (!says.match(part).hasMatch() || hex.match(part).hasMatch())
            continue;
        if (mute.contains(part.toLower()))
            continue;
        // "dqzx" is no word of any language that writes vowels.
        static const Rx latinOnly(u"\\A[A-Za-z]+\\z"_s);
        static const Rx vowel(u"[aeiouyAEIOUY]"_s);
        if (latinOnly.match(part).hasMatch() && !vowel.match(part).hasMatch())
            continue;
        words.append(part.toUpper() == part && part.size() > 4 ? part.toLower() : part);
        anySays = anySays || part.size() >= 3 || part.at(0).script() != QChar::Script_Latin;
    }
    return anySays ? words.join(u' ') : QString();
}

} // namespace kalends
