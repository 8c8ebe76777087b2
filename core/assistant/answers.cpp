// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/answers.h"

#include "assistant/words.h"
#include "model/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qsizetype kLongestAnswer = 256 * 1024;
constexpr int kDeepest = 16;
constexpr qsizetype kLongestObject = 32 * 1024;
constexpr int kMostObjects = 400;
constexpr int kLongestIdea = 200;

Error unusable(const QString &why)
{
    return {.code = ErrorCode::InvalidResponse,
            .message = Texts::tr("The model's answer cannot be used: %1.").arg(why),
            .hint = Texts::tr("Try again; a larger model keeps to the form more often.")};
}

/// Where the braces that open at `begin` close; -1: they do not, -2: they are nested too deep.
qsizetype endOfObject(const QString &text, qsizetype begin)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inText) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inText = false;
            continue;
        }
        if (c == u'"')
            inText = true;
        else if ((c == u'{' || c == u'[') && ++depth > kDeepest)
            return -2;
        else if ((c == u'}' || c == u']') && --depth == 0)
            return i + 1;
    }
    return -1;
}

/// Of the letter, escaped or not, that begins here; a letter of two codes is one.
qsizetype lengthOfLetter(const QString &json, qsizetype at)
{
    if (json.at(at) != u'\\')
        return json.at(at).isHighSurrogate() ? 2 : 1;
    if (at + 1 >= json.size() || json.at(at + 1) != u'u')
        return 2;
    const QStringView digits = QStringView(json).mid(at + 2, 2);
    const bool half = digits.size() == 2 && digits[0].toLower() == u'd' && u"89abAB"_s.contains(digits[1]);
    return half ? 12 : 6;
}

QString textAt(const QJsonObject &object, const QString &name, int longest, const QStringList &mentions)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? plainWords(value.toString(), longest, mentions) : QString();
}

/// A list of texts, of which at most so many; a single text is a list of one.
QStringList textsAt(const QJsonObject &object, const QString &name, qsizetype most)
{
    const QJsonValue value = object.value(name);
    if (value.isString())
        return QStringList{value.toString()}.mid(0, most);
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), most); ++i)
        texts.append(list.at(i).toString()); // "" for what is no text, so that places stay
    return texts;
}

QStringList hashtagsAt(const QJsonObject &object)
{
    constexpr int kLookedAt = 100;
    const QJsonValue value = object.value(u"hashtags"_s);
    const QStringList texts =
        value.isString() ? value.toString().left(2000).split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts)
                         : textsAt(object, u"hashtags"_s, kLookedAt);
    QStringList tags;
    for (const QString &text : texts) {
        const QString tag = plainHashtag(text);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive) && tags.size() < kMostHashtags)
            tags.append(tag);
    }
    return tags;
}

} // namespace

Result<QJsonObject> objectIn(const QString &content)
{
    if (content.size() > kLongestAnswer)
        return Error{.code = ErrorCode::PayloadTooLarge,
                     .message = Texts::tr("The model's answer is larger than %1 KiB.").arg(kLongestAnswer / 1024)};
    QString why = Texts::tr("it is not JSON");
    // Some models think aloud first, and what they think may have braces of its own.
    for (qsizetype begin = content.indexOf(u'{'); begin >= 0;) {
        const qsizetype end = endOfObject(content, begin);
        if (end == -2)
            return unusable(Texts::tr("its JSON is nested too deep"));
        if (end < 0)
            return unusable(Texts::tr("its JSON breaks off"));
        const QJsonDocument document = QJsonDocument::fromJson(content.mid(begin, end - begin).toUtf8());
        if (document.isObject())
            return document.object();
        why = Texts::tr("its JSON is broken");
        begin = content.indexOf(u'{', end);
    }
    return unusable(why);
}

Result<Draft> draftFromAnswer(const QString &content, const DraftBrief &brief, const QList<qint64> &frameOffsets,
                              const QString &model)
{
    const auto object = objectIn(content);
    if (!object.ok())
        return object.error();
    const QStringList mentions = brief.knownMentions();
    const int longest = std::max(1, brief.longestCaption());
    Draft draft{.source = SuggestionSource::Assistant, .model = model};
    const QString caption = textAt(*object, u"caption"_s, longest, mentions);
    draft.caption = shortened(withoutTrailingHashtags(caption), longest);
    if (draft.caption.isEmpty())
        return unusable(Texts::tr("it holds no caption"));
    draft.hashtags = hashtagsAt(*object);
    if (draft.hashtags.isEmpty())
        draft.hashtags = hashtagsOf(caption).mid(0, kMostHashtags);
    for (const QString &text : textsAt(*object, u"alt_texts"_s, brief.media.size()))
        draft.altTexts.append(plainWords(text, 1000, mentions));
    draft.title = textAt(*object, u"title"_s, 90, mentions);
    const QJsonValue frame = object->value(u"cover_frame"_s);
    const double number = frame.toDouble(0);
    if (frame.isDouble() && std::floor(number) == number && number >= 1 && number <= double(frameOffsets.size()))
        draft.coverOffsetMs = frameOffsets.at(qsizetype(number) - 1);
    return draft;
}

Result<QString> textFromAnswer(const QString &content, int longest, const QStringList &knownMentions)
{
    const auto object = objectIn(content);
    if (!object.ok())
        return object.error();
    const QString text = textAt(*object, u"text"_s, longest, knownMentions);
    if (text.isEmpty())
        return unusable(Texts::tr("it holds no text"));
    return text;
}

QString partialText(const QString &text)
{
    const bool half = !text.isEmpty() && text.back().isHighSurrogate(); // an expression matches no half letters
    const QString soFar = half ? text.chopped(1) : text;
    static const QRegularExpression begin(u"\"text\"\\s*:\\s*\""_s);
    const auto match = begin.match(soFar.left(4096));
    if (!match.hasMatch())
        return {};
    QByteArray json = "[\"";
    qsizetype end = match.capturedEnd();
    // Up to the closing quote, or to the last character that is surely whole.
    while (end < soFar.size() && soFar.at(end) != u'"') {
        const qsizetype length = lengthOfLetter(soFar, end);
        if (end + length > soFar.size())
            break;
        end += length;
    }
    json += soFar.mid(match.capturedEnd(), end - match.capturedEnd()).toUtf8() + "\"]";
    return plainWords(QJsonDocument::fromJson(json).array().at(0).toString(), 20'000);
}

std::optional<Idea> ideaFromAnswer(const QJsonObject &object)
{
    const QJsonValue slot = object.value(u"slot"_s);
    const double number = slot.toDouble(0);
    if (!slot.isDouble() || std::floor(number) != number || number < 1 || number > 10'000)
        return std::nullopt;
    Idea idea{.slot = int(number),
              .idea = textAt(object, u"idea"_s, kLongestIdea, {}).replace(u'\n', u' '),
              .caption = textAt(object, u"caption"_s, 2200, {})};
    if (idea.idea.isEmpty())
        idea.idea = shortened(firstSentence(idea.caption), kLongestIdea);
    if (idea.idea.isEmpty())
        return std::nullopt;
    return idea;
}

QList<QJsonObject> ObjectStream::feed(const QString &piece)
{
    QList<QJsonObject> complete;
    for (const QChar c : piece) {
        const bool inside = m_depth > 0;
        if (inside && m_object.size() < kLongestObject)
            m_object += c;
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (c == u'\\')
                m_escaped = true;
            else if (c == u'"')
                m_inText = false;
            continue;
        }
        if (c == u'"') {
            m_inText = true;
        } else if (!inside && (c == u'[' || c == u']')) {
            m_lists += c == u'[' ? 1 : -1;
        } else if (c == u'{' && (inside || m_lists > 0)) {
            if (!inside)
                m_object = u"{"_s;
            ++m_depth;
        } else if (c == u'}' && inside && --m_depth == 0 && m_found < kMostObjects) {
            const QJsonDocument document = QJsonDocument::fromJson(m_object.toUtf8());
            if (document.isObject()) {
                complete.append(document.object());
                ++m_found;
            }
        }
    }
    return complete;
}

} // namespace kalends
