// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/entryform.h"

#include <QSet>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// Whose value of one part is taken; notes what both changed, each in another way.
class Merge
{
public:
    explicit Merge(QStringList *contested) : m_contested(contested) {}

    /// `yields`: theirs is only drafted, and makes way for what a person wrote without a question.
    template <class T> T pick(const T &base, const T &mine, const T &theirs, const QString &name, bool yields = false)
    {
        if (mine == base)
            return theirs;
        if (theirs != base && theirs != mine && !yields && m_contested)
            m_contested->append(name);
        return mine;
    }

private:
    QStringList *m_contested;
};

/// A field with its mark: they change hands together.
struct Marked {
    QJsonValue value;
    bool drafted = false;
    friend bool operator==(const Marked &a, const Marked &b) { return a.value == b.value && a.drafted == b.drafted; }
};

Marked markedField(const EntryForm &form, Channel channel, const QString &name)
{
    return {form.fields.value(channel).value(name), form.channelSuggested.value(channel).contains(name)};
}

void mergeFields(EntryForm &result, const EntryForm &base, const EntryForm &mine, const EntryForm &theirs,
                 Channel channel, Merge &merge)
{
    if (!theirs.channels.contains(channel)) { // it does not go there: what was written for it is known here only
        result.fields[channel] = mine.fields.value(channel);
        for (const QString &name : mine.channelSuggested.value(channel))
            result.setMark(channel, name, true);
        return;
    }
    QSet<QString> names;
    for (const EntryForm *form : {&base, &mine, &theirs}) {
        const QStringList keys = form->fields.value(channel).keys();
        names.unite(QSet<QString>(keys.begin(), keys.end()));
    }
    QStringList sorted = names.values();
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        const Marked other = markedField(theirs, channel, name);
        const Marked taken = merge.pick(markedField(base, channel, name), markedField(mine, channel, name), other,
                                        word(channel) + u'.' + name, other.drafted);
        result.setField(channel, name, taken.value);
        result.setMark(channel, name, taken.drafted && !taken.value.isUndefined());
    }
}

struct When {
    std::optional<WallTime> at;
    QByteArray zone;
    friend bool operator==(const When &, const When &) = default;
};

struct Words {
    QString text;
    QStringList marks;
    friend bool operator==(const Words &, const Words &) = default;
};

} // namespace

EntryForm merged(const EntryForm &base, const EntryForm &mine, const EntryForm &theirs, QStringList *contested)
{
    Merge merge(contested);
    EntryForm result = theirs;
    const Words words = merge.pick(Words{base.caption, base.suggested}, Words{mine.caption, mine.suggested},
                                   Words{theirs.caption, theirs.suggested}, u"caption"_s, !theirs.suggested.isEmpty());
    result.caption = words.text;
    result.suggested = words.marks;
    result.media = merge.pick(base.media, mine.media, theirs.media, u"media"_s);
    const When when = merge.pick(When{base.at, base.timezone}, When{mine.at, mine.timezone},
                                 When{theirs.at, theirs.timezone}, u"time"_s);
    result.at = when.at;
    result.timezone = when.zone;
    result.labels = merge.pick(base.labels, mine.labels, theirs.labels, u"labels"_s);
    result.channels = merge.pick(base.channels, mine.channels, theirs.channels, u"channels"_s);
    for (const Channel channel : kChannels)
        mergeFields(result, base, mine, theirs, channel, merge);
    return result;
}

} // namespace kalends
