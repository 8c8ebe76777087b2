// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/drafts.h"

#include "assistant/words.h"
#include "model/tags.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kTikTokTags = 5;

bool holdsHashtag(const QString &words, const QString &tag)
{
    return std::ranges::any_of(hashtagRanges(words), [&](const TextRange &range) {
        return QStringView(words).mid(range.start, range.length).compare(tag, Qt::CaseInsensitive) == 0;
    });
}

/// As many hashtags as the channel takes and as fit behind the words.
QString withHashtags(const QString &words, const QStringList &tags, const QString &between, int most,
                     const TextLimits &limits)
{
    const int allowed = limits.maxHashtags > 0 ? limits.maxHashtags - countHashtags(words) : most;
    QString text = words;
    int added = 0;
    for (const QString &tag : tags) {
        const QString more = (added == 0 ? between : u" "_s) + tag;
        if (added >= std::min(most, allowed) ||
            (limits.maxCaption > 0 && text.size() + more.size() > limits.maxCaption))
            break;
        if (holdsHashtag(words, tag))
            continue;
        text += more;
        ++added;
    }
    return text;
}

class Collector
{
public:
    Collector(const Draft &draft, const DraftBrief &brief) : m_draft(draft), m_brief(brief) {}

    void add(std::optional<Channel> channel, const QString &field, const QJsonValue &value)
    {
        if (mayBeDrafted(m_brief.entry, channel, field))
            suggestions.append(
                {.channel = channel, .field = field, .value = value, .source = m_draft.source, .model = m_draft.model});
    }

    void addShared()
    {
        if (!m_draft.caption.isEmpty() && m_brief.longestCaption() > 0)
            add({}, u"caption"_s, shortened(m_draft.caption, m_brief.longestCaption()));
    }

    void addInstagram()
    {
        const TextLimits &limits = m_brief.limits(Channel::Instagram);
        if (limits.maxCaption > 0 && !m_draft.caption.isEmpty() && !m_draft.hashtags.isEmpty()) {
            const QString words = shortened(m_draft.caption, limits.maxCaption);
            const QString text = withHashtags(words, m_draft.hashtags, u"\n\n"_s, kMostHashtags, limits);
            if (text != words)
                add(Channel::Instagram, u"caption"_s, text);
        }
        if (limits.maxAltText > 0)
            addAltTexts(limits.maxAltText);
        if (m_brief.typeFor(Channel::Instagram) == PostType::Reel && m_draft.coverOffsetMs)
            add(Channel::Instagram, u"cover_offset_ms"_s, *m_draft.coverOffsetMs);
    }

    void addTikTok()
    {
        const TextLimits &limits = m_brief.limits(Channel::TikTok);
        const bool photos = m_brief.typeFor(Channel::TikTok) == PostType::Photos;
        if (!m_draft.caption.isEmpty()) {
            const QString words = shortened(m_draft.caption, limits.maxCaption);
            const QString text = withHashtags(words, m_draft.hashtags, u" "_s, kTikTokTags, limits);
            if (text != words)
                add(Channel::TikTok, photos ? u"description"_s : u"title"_s, text);
        }
        if (photos) {
            const QString title = m_draft.title.isEmpty() ? firstSentence(m_draft.caption) : m_draft.title;
            if (!title.isEmpty())
                add(Channel::TikTok, u"title"_s, shortened(title, limits.maxTitle));
        } else if (m_draft.coverOffsetMs && m_brief.beginsWithClip()) {
            add(Channel::TikTok, u"cover_offset_ms"_s, *m_draft.coverOffsetMs);
        }
    }

    QList<Suggestion> suggestions;

private:
    void addAltTexts(int longest)
    {
        QJsonArray texts;
        bool any = false;
        for (qsizetype i = 0; i < m_brief.media.size(); ++i) {
            const QString text = m_brief.media.at(i).kind == MediaKind::Image
                                     ? shortened(m_draft.altTexts.value(i), longest)
                                     : QString();
            any = any || !text.isEmpty();
            texts.append(text);
        }
        if (any)
            add(Channel::Instagram, u"alt_text"_s, texts);
    }

    const Draft &m_draft;
    const DraftBrief &m_brief;
};

} // namespace

PostType DraftBrief::typeFor(Channel channel) const
{
    return channel == Channel::Instagram ? instagramContent(entry, media).type : tikTokContent(entry, media).type;
}

int DraftBrief::longestCaption() const
{
    int longest = 0;
    for (const EntryChannel &part : entry.channels) {
        const int own = limits(part.channel).maxCaption;
        longest = longest == 0 || own == 0 ? std::max(longest, own) : std::min(longest, own);
    }
    return entry.channels.isEmpty() ? postLimits(Channel::Instagram, PostType::Post).text.maxCaption : longest;
}

QString DraftBrief::subject() const
{
    for (const MediaAsset &asset : media) {
        if (const QString words = wordsOfFileName(asset.fileName); !words.isEmpty())
            return words;
    }
    return {};
}

QStringList DraftBrief::knownMentions() const
{
    static const QRegularExpression mention(u"@([A-Za-z0-9._]+)"_s);
    QStringList names;
    for (const QString &text : history.captions + QStringList{entry.caption}) {
        for (auto it = mention.globalMatch(text); it.hasNext();)
            names.append(it.next().captured(1));
    }
    return names;
}

QList<Suggestion> suggestionsFrom(const Draft &draft, const DraftBrief &brief)
{
    Collector collector(draft, brief);
    collector.addShared();
    if (brief.isOn(Channel::Instagram))
        collector.addInstagram();
    if (brief.isOn(Channel::TikTok))
        collector.addTikTok();
    return collector.suggestions;
}

qint64 usualCover(qint64 durationMs)
{
    return std::min<qint64>(3000, durationMs / 10) / 100 * 100;
}

} // namespace kalends
