// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/textcounter.h"

#include "ui/composer/draft/postdraft.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

QString number(int value)
{
    return QLocale().toString(value);
}

/// The tighter of two limits, of which 0 is none.
int tighter(int a, int b)
{
    return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b);
}

WordLimits tighter(const WordLimits &a, const WordLimits &b)
{
    return {tighter(a.units, b.units), tighter(a.hashtags, b.hashtags), tighter(a.mentions, b.mentions)};
}

WordLimits channelLimits(const PostDraft &draft, Channel channel, const QString &field)
{
    const PostType type = draft.typeFor(channel);
    const TextLimits &text = postLimits(channel, type).text;
    if (field == "first_comment"_L1)
        return {text.maxComment, text.maxHashtags, 0};
    if (field == "alt_text"_L1)
        return {text.maxAltText, 0, 0};
    if (field == "title"_L1 && type == PostType::Photos)
        return {text.maxTitle, 0, 0};
    return {text.maxCaption, text.maxHashtags, text.maxMentions};
}

/// The field of the channel that carries the caption.
QString captionField(const PostDraft &draft, Channel channel)
{
    if (channel == Channel::Instagram)
        return u"caption"_s;
    return draft.typeFor(channel) == PostType::Photos ? u"description"_s : u"title"_s;
}

} // namespace

WordLimits wordLimits(const PostDraft &draft, std::optional<Channel> channel, const QString &field)
{
    if (channel)
        return channelLimits(draft, *channel, field);
    WordLimits limits;
    for (const Channel each : kChannels) {
        const QString caption = captionField(draft, each);
        if (draft.isOn(each) && draft.follows(each, caption))
            limits = tighter(limits, channelLimits(draft, each, caption));
    }
    return limits;
}

WordCount WordCount::of(const QString &text)
{
    return {int(text.size()), countHashtags(text), countMentions(text)};
}

bool WordCount::isOver(const WordLimits &limits) const
{
    const auto over = [](int count, int limit) { return limit > 0 && count > limit; };
    return over(units, limits.units) || over(hashtags, limits.hashtags) || over(mentions, limits.mentions);
}

QString countWords(const WordCount &count, const WordLimits &limits)
{
    const auto part = [](int value, int limit) {
        return limit > 0 ? TextCounter::tr("%1 / %2").arg(number(value), number(limit)) : number(value);
    };
    QStringList parts{part(count.units, limits.units)};
    if (limits.hashtags > 0)
        parts.append(TextCounter::tr("%1 #", "a count of hashtags").arg(part(count.hashtags, limits.hashtags)));
    if (limits.mentions > 0 && count.mentions * 4 >= limits.mentions * 3)
        parts.append(TextCounter::tr("%1 @", "a count of mentions").arg(part(count.mentions, limits.mentions)));
    return parts.join(u" · "_s);
}

QString overWords(const WordCount &count, const WordLimits &limits)
{
    QStringList sentences;
    if (limits.units > 0 && count.units > limits.units)
        sentences.append(TextCounter::tr("%n character(s) too many.", nullptr, count.units - limits.units));
    if (limits.hashtags > 0 && count.hashtags > limits.hashtags)
        sentences.append(TextCounter::tr("%n hashtag(s) too many.", nullptr, count.hashtags - limits.hashtags));
    if (limits.mentions > 0 && count.mentions > limits.mentions)
        sentences.append(TextCounter::tr("%n mention(s) too many.", nullptr, count.mentions - limits.mentions));
    return sentences.join(u' ');
}

TextCounter::TextCounter(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &TextCounter::refresh);
    refresh();
}

void TextCounter::setLimits(const WordLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    refresh();
}

void TextCounter::count(const QString &text)
{
    m_count = WordCount::of(text);
    refresh();
}

void TextCounter::refresh()
{
    const bool over = isOver();
    const QString words = countWords(m_count, m_limits);
    setText(words);
    setToolTip(over ? overWords() : tr("Counted as the platform counts: UTF-16 units."));
    setAccessibleName(over ? words + u". "_s + overWords() : words);
    if (m_colored == &m_theme.colors() && over == m_wasOver)
        return; // fonts and palettes cost a new layout of the row
    m_colored = &m_theme.colors();
    m_wasOver = over;
    setFont(over ? m_theme.time() : m_theme.meta());
    QPalette inked;
    inked.setResolveMask(0);
    inked.setColor(QPalette::WindowText, over ? m_theme.colors().bad : m_theme.colors().muted);
    setPalette(inked);
}

} // namespace kalends
