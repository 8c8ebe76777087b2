// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/drafts.h"

#include "assistant/phrases.h"
#include "assistant/words.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kOwnTags = 5;

/// The same for the same post, on every computer: which of several phrases it gets.
int pick(const DraftBrief &brief, int variant, qsizetype phrases)
{
    uint sum = 0;
    for (const MediaAsset &asset : brief.media) {
        for (const char letter : asset.sha256.left(16))
            sum = sum * 31 + uchar(letter);
    }
    return int((sum + uint(variant)) % uint(phrases));
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString monthOf(const QDateTime &taken, const QString &language)
{
    const QLocale locale(language);
    if (language == "ja"_L1)
        return u"%1年%2月"_s.arg(taken.date().year()).arg(taken.date().month());
    return u"%1 %2"_s.arg(locale.standaloneMonthName(taken.date().month(), QLocale::LongFormat),
                          QString::number(taken.date().year()));
}

QString captionFor(const DraftBrief &brief, int variant)
{
    const Phrases &phrases = phrasesFor(brief.language);
    const auto chosen = [&](const QStringList &list) { return list.at(pick(brief, variant, list.size())); };
    if (const QString subject = brief.subject(); !subject.isEmpty())
        return chosen(phrases.about).arg(capitalized(subject));
    if (brief.beginsWithClip())
        return chosen(phrases.clip);
    if (brief.media.size() > 1)
        return chosen(phrases.pictures);
    // Old pictures say when they are from; yesterday's need not.
    if (brief.takenAt && variant % 2 == 0)
        return chosen(phrases.dated).arg(monthOf(*brief.takenAt, brief.language));
    return chosen(phrases.picture);
}

/// The line with which the creator ends their posts, where it is the same in two of them.
QString ownClosing(const QStringList &captions)
{
    QHash<QString, int> counts;
    for (const QString &caption : captions.mid(0, 20)) {
        const QStringList lines = withoutTrailingHashtags(caption).split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() < 2)
            continue;
        const QString last = lines.last().trimmed();
        if (last.size() <= 80 && ++counts[last] == 2)
            return last;
    }
    return {};
}

} // namespace

Draft offlineDraft(const DraftBrief &brief, int variant)
{
    Draft draft;
    draft.caption = captionFor(brief, variant);
    if (const QString closing = ownClosing(brief.history.captions); !closing.isEmpty())
        draft.caption += u"\n\n"_s + closing;
    for (const auto &[tag, times] : brief.history.hashtags) {
        if (times >= 2 && draft.hashtags.size() < kOwnTags)
            draft.hashtags.append(tag);
    }
    for (const MediaAsset &asset : brief.media) {
        const QString words = asset.kind == MediaKind::Image ? wordsOfFileName(asset.fileName) : QString();
        draft.altTexts.append(words.isEmpty() ? QString() : phrasesFor(brief.language).pictureOf.arg(words));
    }
    draft.title = capitalized(brief.subject());
    if (brief.beginsWithClip())
        draft.coverOffsetMs = usualCover(brief.media.first().durationMs);
    return draft;
}

} // namespace kalends
