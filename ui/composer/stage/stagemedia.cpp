// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/limits.h"
#include "planner/plan.h"
#include "ui/composer/stage/filmstrip.h"
#include "ui/composer/stage/mediastage_p.h"
#include "ui/composer/stage/stagecanvas.h"

#include <QPushButton>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// What names a picture by its place or belongs to it: what comes back with one that was taken out.
constexpr std::array kPlacedFields{"media_edits"_L1, "alt_text"_L1, "user_tags"_L1, "cover_offset_ms"_L1,
                                   "photo_cover_index"_L1};

int mostItems(const PostDraft &draft)
{
    int most = 0;
    for (const Channel channel : kChannels) {
        if (draft.isOn(channel))
            most = std::max(most, channel == Channel::Instagram ? postLimits(channel, PostType::Carousel).maxItems
                                                                : postLimits(channel, PostType::Photos).maxItems);
    }
    return most > 0 ? std::min(most, kMaxMediaPerEntry) : kMaxMediaPerEntry;
}

} // namespace

int MediaStage::Private::room() const
{
    const auto missing = std::ranges::count_if(draft.media(), [](const MediaAsset &one) { return one.missing; });
    return std::max(0, mostItems(draft) - int(draft.media().size()) - intake.running() + int(missing));
}

/// The same file twice is one picture; a new one takes the place of one whose file is gone.
void MediaStage::Private::take(const MediaAsset &asset)
{
    pictures.forgetProblems(); // a file that was gone may be here again
    QList<MediaAsset> media = draft.media();
    auto place = std::ranges::find_if(media, [&asset](const MediaAsset &one) { return one.id == asset.id; });
    if (place == media.end())
        place = std::ranges::find_if(media, [](const MediaAsset &one) { return one.missing; });
    int index = int(media.size());
    if (place != media.end()) {
        index = int(place - media.begin());
        *place = asset;
    } else {
        media.append(asset);
    }
    draft.setMedia(media);
    if (!std::exchange(hasNew, true)) // the first of those that came together
        stage.setCurrent(index);
}

void MediaStage::Private::move(int from, int to)
{
    QList<MediaAsset> media = draft.media();
    if (from < 0 || to < 0 || from >= media.size() || to >= media.size() || draft.isReadOnly())
        return;
    takeBackButton->hide(); // the places are others now
    media.move(from, to);
    current = to;
    draft.setMedia(media);
    refresh();
    strip->setCurrent(to);
    strip->focusTile(to);
    Q_EMIT stage.currentChanged(current);
}

void MediaStage::Private::remove(int index)
{
    if (index < 0 || index >= draft.media().size())
        return;
    const bool hadFocus = strip->hasFocusInside();
    removeAll({draft.media().at(index).id});
    if (hadFocus)
        strip->focusTile(current);
}

void MediaStage::Private::removeAll(const QList<MediaId> &ids)
{
    if (draft.isReadOnly() || ids.isEmpty())
        return;
    removedFrom = draft.media();
    removedFields = placedFields();
    QList<MediaAsset> media = draft.media();
    media.removeIf([&ids](const MediaAsset &one) { return ids.contains(one.id); });
    if (media.isEmpty())
        open(Tool::None);
    const int next = std::min(current, int(media.size()) - 1);
    draft.setMedia(media);
    fieldsSince = placedFields();
    current = -1;
    takeBackButton->setText(tr("%n taken out · Take back", nullptr, int(ids.size())));
    takeBackButton->show();
    stage.setCurrent(next);
    refresh();
}

QHash<Channel, QJsonObject> MediaStage::Private::placedFields() const
{
    QHash<Channel, QJsonObject> fields;
    for (const Channel channel : kChannels) {
        for (const QLatin1String name : kPlacedFields) {
            if (const QJsonValue value = draft.field(channel, name); !value.isUndefined())
                fields[channel].insert(name, value);
        }
    }
    return fields;
}

void MediaStage::Private::takeBack()
{
    takeBackButton->hide();
    const QHash<Channel, QJsonObject> placedNow = placedFields();
    QList<MediaAsset> media = std::exchange(removedFrom, {});
    for (const MediaAsset &one : draft.media()) { // added meanwhile
        if (std::ranges::none_of(std::as_const(media), [&one](const MediaAsset &had) { return had.id == one.id; }))
            media.append(one);
    }
    draft.setMedia(media);
    for (const Channel channel : kChannels) {
        const QJsonObject had = removedFields.value(channel);
        for (const QLatin1String name : kPlacedFields) {
            const bool isUntouched = placedNow.value(channel)[name] == fieldsSince.value(channel)[name];
            if (isUntouched && draft.field(channel, name) != had[name])
                draft.setField(channel, name, had.contains(name) ? had[name] : QJsonValue(QJsonValue::Null));
        }
    }
    refresh();
}

/// Which of the media an issue speaks of: the one of which the same is said.
int MediaStage::Private::indexOf(const ReadinessIssue &issue) const
{
    const Channel channel = issue.channel.value_or(edits.shown());
    const QList<MediaAsset> outgoing = draft.mediaFor(channel);
    for (int i = 0; i < draft.media().size(); ++i) {
        for (const MediaAsset &one : {outgoing.value(i), draft.media().at(i)}) {
            const QList<ReadinessIssue> said = mediaIssues(one, channel, draft.typeFor(channel));
            if (std::ranges::any_of(said, [&issue](const ReadinessIssue &own) {
                    return own.code == issue.code && own.message == issue.message;
                }))
                return i;
        }
    }
    return -1;
}

bool MediaStage::Private::fix(const ReadinessIssue &issue)
{
    if (draft.isReadOnly() || !canFix(issue.fix))
        return false;
    if (issue.fix == "add_media"_L1) {
        stage.chooseFiles();
        return true;
    }
    if (issue.fix == "remove_media"_L1)
        return removeSurplus(issue);
    if (issue.channel && edits.channel() && *issue.channel != *edits.channel())
        stage.setChannel(issue.channel); // what is mended is what is seen
    if (const int index = indexOf(issue); index >= 0) {
        stage.setCurrent(index);
        fixOne(draft.media().at(index), issue);
    } else if (issue.fix == "convert"_L1) { // an edit that was not made yet
        for (const MediaAsset &one : draft.media())
            preparation->retry(one.id);
    }
    if (issue.fix == "crop"_L1)
        open(Tool::Crop);
    else if (issue.fix == "trim"_L1)
        open(Tool::Trim);
    return true;
}

void MediaStage::Private::fixOne(const MediaAsset &one, const ReadinessIssue &issue)
{
    const Channel channel = issue.channel.value_or(edits.shown());
    const PostType type = draft.typeFor(channel);
    if (issue.fix == "convert"_L1 && preparation->taskOf(one.id, channel))
        return preparation->retry(one.id);
    MediaEdit edit = draft.edit(channel, one.id);
    // Conversion alone does not do where the shape or the length is wrong too: then all of it is mended at once.
    QList<ReadinessIssue> wrong{issue};
    if (issue.fix == "convert"_L1)
        wrong += mediaIssues(one, channel, type);
    for (const ReadinessIssue &each : std::as_const(wrong)) {
        if (const auto better = MediaDoctor::suggestedEdit(one, channel, type, each, edit))
            edit = *better;
    }
    edit.media = one.id;
    edit.result = {};
    if (!edit.makesTheSameAs(draft.edit(channel, one.id)))
        draft.setEdit(channel, edit);
    preparation->retry(one.id);
}

/// Those that are too many go, and so does the kind of which there are fewer; all can be taken back.
bool MediaStage::Private::removeSurplus(const ReadinessIssue &issue)
{
    const Channel channel = issue.channel.value_or(edits.shown());
    const PostLimits &limits = postLimits(channel, draft.typeFor(channel));
    const QList<MediaAsset> &media = draft.media();
    QList<MediaId> surplus;
    if (issue.code == "type"_L1) {
        const MediaKind kept = media.isEmpty() ? MediaKind::Image : media.first().kind;
        for (const MediaAsset &one : media) {
            if (one.kind != kept)
                surplus.append(one.id);
        }
    } else {
        for (qsizetype i = limits.maxItems; i < media.size(); ++i)
            surplus.append(media.at(i).id);
    }
    removeAll(surplus);
    return true;
}

} // namespace kalends
