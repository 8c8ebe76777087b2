// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cropgeometry.h"
#include "model/limits.h"
#include "ui/composer/stage/cropview.h"
#include "ui/composer/stage/filmstrip.h"
#include "ui/composer/stage/mediastage_p.h"
#include "ui/composer/stage/peoplelayer.h"
#include "ui/composer/stage/peoplepanel.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/composer/stage/stagewords.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kSideStep = 256; ///< so that a window that is being resized does not ask for every size
constexpr int kMostSide = 2048;
constexpr double kSmallShape = 1.8; ///< of the longer to the shorter side of what is cut square

/// The channels that what is seen is about: the tab's, or all.
QList<Channel> channelsSeen(const PostDraft &draft, std::optional<Channel> tab)
{
    if (tab)
        return {*tab};
    QList<Channel> channels;
    for (const Channel channel : kChannels) {
        if (draft.isOn(channel))
            channels.append(channel);
    }
    return channels;
}

QString channelNames(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel channel : channels)
        names.append(displayName(channel));
    return QLocale().createSeparatedList(names);
}

} // namespace

const MediaAsset *MediaStage::Private::asset() const
{
    return current >= 0 && current < draft.media().size() ? &draft.media().at(current) : nullptr;
}

void MediaStage::Private::refreshSoon()
{
    if (std::exchange(isRefreshing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            isRefreshing = false;
            refresh();
            refreshTool();
        },
        Qt::QueuedConnection);
}

QList<QJsonValue> MediaStage::Private::fieldsShown() const
{
    QList<QJsonValue> values;
    for (const Channel channel : kChannels) {
        for (const QLatin1String name : {"type"_L1, "user_tags"_L1, "cover_offset_ms"_L1, "photo_cover_index"_L1})
            values.append(draft.field(channel, name));
    }
    return values;
}

void MediaStage::Private::refresh()
{
    lastFields = fieldsShown();
    shownEdits.clear();
    for (const MediaEdit &edit : mediaEdits(draft.form().fields.value(edits.shown())))
        shownEdits.insert(edit.media, edit);
    const int count = int(draft.media().size());
    const int wanted = count == 0 ? -1 : std::clamp(current, 0, count - 1);
    const bool isAnother = wanted != current;
    current = wanted;
    if (!suits(tool))
        open(Tool::None);
    showStrip();
    showPicture();
    showFacts();
    showTools();
    showPeople();
    if (isAnother)
        Q_EMIT stage.currentChanged(current);
}

int MediaStage::Private::side() const
{
    const double most = std::max(canvas->width(), canvas->height()) * stage.devicePixelRatioF();
    return std::clamp(int(std::ceil(most / kSideStep)) * kSideStep, kSideStep, kMostSide);
}

StagePictures::Wish MediaStage::Private::wish(const MediaAsset &one, const MediaEdit &edit) const
{
    StagePictures::Wish wish{.asset = one, .edit = edit, .side = side()};
    if (one.kind == MediaKind::Video)
        wish.atMs = edits.coverAt(one).value_or(edit.trimStartMs);
    return wish;
}

QImage MediaStage::Private::smallPicture(int index)
{
    if (index < 0 || index >= draft.media().size())
        return {};
    const MediaAsset &one = draft.media().at(index);
    StagePictures::Wish small = wish(one, shownEdits.value(one.id));
    small.side = int(std::ceil(FilmstripLayout::kTile * stage.devicePixelRatioF() * kSmallShape));
    small.isSmall = true;
    return pictures.picture(small);
}

void MediaStage::Private::showPicture()
{
    const MediaAsset *one = asset();
    if (!one)
        return canvas->setEmpty(intake.running() > 0, !draft.isReadOnly(), takesWords());
    const MediaEdit edit = edits.edit(*one);
    const StagePictures::Wish wanted = wish(*one, edit);
    const QSize turned = StageEdits::turned(*one, edit);
    StageCanvas::Shown shown;
    if (!isScrubbing) // the frame in the hand stays
        shown.image = pictures.picture(wanted);
    shown.what = u"%1 %2 %3 %4"_s.arg(one->id.toString()).arg(edit.rotation).arg(edit.crop.x()).arg(edit.crop.y()) +
                 u" %1 %2"_s.arg(edit.crop.width()).arg(edit.crop.height());
    if (shown.image.isNull() && !isScrubbing) { // the whole one is here already when it was just cropped
        MediaEdit whole = edit;
        whole.crop = QRectF(0, 0, 1, 1);
        shown.image = pictures.atHand(wish(*one, whole));
        shown.part = edit.crop;
    }
    shown.pixels = turned.isEmpty() ? QSize(4, 5) : pixelCrop(turned, edit.crop).size();
    shown.name = thumbnailWords(*one, current, int(draft.media().size()));
    if (one->missing)
        shown.notice =
            tr("The file “%1” is gone from the library. Add it again, or remove it here.").arg(one->fileName);
    else if (const auto problem = pictures.problem(wanted))
        shown.notice = problem->message;
    shown.index = current;
    shown.count = int(draft.media().size());
    if (const MediaPreparation::Task *task = preparation->taskOf(one->id, edits.channel())) {
        if (task->state == MediaPreparation::State::Making)
            shown.progress = task->done;
        else if (task->state != MediaPreparation::State::Waiting)
            shown.problem = task->state == MediaPreparation::State::Canceled
                                ? tr("Not made for %1 yet.").arg(displayName(task->channel))
                                : task->problem.value_or(Error{}).message;
        shown.progressWords = makingWords(*task);
    }
    canvas->show(shown);
    canvas->setAccessibleDescription(verdictLabel->text());
}

QString MediaStage::Private::makingWords(const MediaPreparation::Task &task) const
{
    const QString name = displayName(task.channel);
    const QString percent = QLocale().toString(int(task.done * 100)) + QLocale().percent();
    return task.edit.isOnlyConversion() ? tr("Converting for %1: %2").arg(name, percent)
                                        : tr("Preparing for %1: %2").arg(name, percent);
}

void MediaStage::Private::showStrip()
{
    QList<Filmstrip::Cell> cells;
    const QList<Channel> seen = channelsSeen(draft, edits.channel());
    struct Outgoing {
        Channel channel;
        PostType type;
        QList<MediaAsset> media;
    };
    QList<Outgoing> outgoing;
    for (const Channel channel : seen)
        outgoing.append({channel, draft.typeFor(channel), draft.mediaFor(channel)});
    const int coverIndex = draft.tikTok().photoCoverIndex;
    const bool coverPhoto = edits.channel() == Channel::TikTok && draft.typeFor(Channel::TikTok) == PostType::Photos &&
                            draft.media().size() > 1;
    const int count = int(draft.media().size());
    for (int i = 0; i < count; ++i) {
        const MediaAsset &one = draft.media().at(i);
        Filmstrip::Cell cell{.name = thumbnailWords(one, i, count)};
        cell.isVideo = one.kind == MediaKind::Video;
        cell.isEdited = !shownEdits.value(one.id).isOnlyConversion();
        if (cell.isEdited)
            cell.marks.append(tr("Edited"));
        if (one.missing) {
            cell.isFailed = true;
            cell.marks.append(tr("The file is missing"));
        }
        for (const Outgoing &to : std::as_const(outgoing)) {
            const auto issues =
                one.missing ? QList<ReadinessIssue>() : mediaIssues(to.media.value(i), to.channel, to.type);
            for (const ReadinessIssue &issue : issues)
                cell.marks.append(issue.message);
            cell.hasIssue = cell.hasIssue || !issues.isEmpty();
        }
        if (const MediaPreparation::Task *task = preparation->taskOf(one.id, edits.channel())) {
            if (task->state == MediaPreparation::State::Making || task->state == MediaPreparation::State::Waiting)
                cell.progress = task->done;
            cell.isFailed = cell.isFailed || task->state == MediaPreparation::State::Failed;
            if (cell.isFailed && task->problem)
                cell.marks.append(task->problem->message);
        }
        cell.isCover = coverPhoto && coverIndex == i;
        if (cell.isCover)
            cell.marks.append(tr("TikTok's cover"));
        cells.append(cell);
    }
    strip->setCells(cells);
    strip->setCanChange(!draft.isReadOnly(), room() > 0);
    strip->setCurrent(current);
    strip->setVisible(count > 0);
}

void MediaStage::Private::showFacts()
{
    const MediaAsset *one = asset();
    facts->setVisible(one != nullptr);
    verdictLabel->setVisible(one != nullptr);
    if (!one)
        return;
    QString line = factsLine(*one);
    if (intake.running() > 0)
        line += u" · "_s + tr("looking at %n more", nullptr, intake.running());
    facts->setText(line);
    facts->setToolTip(plainTip(one->fileName));
    const Verdict said = verdict(*one);
    verdictLabel->setText(said.words);
    verdictLabel->setVisible(!said.words.isEmpty());
    QPalette palette = stage.palette();
    const ThemeColors &colors = services.theme.colors();
    palette.setColor(QPalette::PlaceholderText, said.isGood ? colors.muted : colors.text);
    verdictLabel->setPalette(palette);
}

MediaStage::Private::Verdict MediaStage::Private::verdict(const MediaAsset &one) const
{
    if (one.missing)
        return {tr("The file is missing from the library.")};
    if (draft.isReadOnly()) // it is out: how, is said beside the picture
        return {{}, true};
    const QList<Channel> seen = channelsSeen(draft, edits.channel());
    if (const MediaPreparation::Task *task = preparation->taskOf(one.id, edits.channel());
        task && (task->state == MediaPreparation::State::Making || task->state == MediaPreparation::State::Waiting)) {
        const QStringList remarks = MediaDoctor::remarks(one, task->edit, task->channel, task->type);
        return {remarks.isEmpty() ? tr("The original stays as it is.") : remarks.join(u' '), true};
    }
    QStringList made;
    for (const Channel channel : seen) {
        const MediaAsset outgoing = draft.mediaFor(channel).value(current);
        const QList<ReadinessIssue> issues = mediaIssues(outgoing, channel, draft.typeFor(channel));
        if (!issues.isEmpty())
            return {issues.size() == 1
                        ? issues.first().message
                        : issues.first().message + u' ' + tr("(and %n more)", nullptr, int(issues.size()) - 1)};
        if (outgoing.id != one.id)
            made.append(tr("%1 gets: %2", "a channel and what was made for it")
                            .arg(displayName(channel), factsLine(outgoing, 0)));
    }
    if (!made.isEmpty())
        return {made.join(u'\n'), true};
    return {seen.isEmpty() ? tr("No channel is chosen yet.")
                           : tr("%1: goes out as it is.", "a list of channels").arg(channelNames(seen)),
            true};
}

/// What may come into an empty stage, in words.
QString MediaStage::Private::takesWords() const
{
    const QList<Channel> seen = channelsSeen(draft, edits.channel());
    if (seen == QList{Channel::TikTok})
        return tr("or paste them. TikTok takes one clip or up to %1 photos.")
            .arg(postLimits(Channel::TikTok, PostType::Photos).maxItems);
    if (seen == QList{Channel::Instagram})
        return tr("or paste them. One picture or clip, or up to %1 as a carousel.")
            .arg(postLimits(Channel::Instagram, PostType::Carousel).maxItems);
    return tr("or paste them. What a channel does not take as it is, Kalends converts by itself.");
}

QList<UserTag> MediaStage::Private::tagsHere() const
{
    QList<UserTag> tags = draft.instagram().userTags;
    tags.removeIf([this](const UserTag &tag) { return tag.mediaIndex != current; });
    return tags;
}

void MediaStage::Private::showPeople()
{
    const MediaAsset *one = asset();
    const bool isSeen = one && edits.channel() != Channel::TikTok && draft.isOn(Channel::Instagram) &&
                        edits.shown() == Channel::Instagram && !canvas->isEmpty();
    people->setGeometry(canvas->rect());
    people->setVisible(isSeen);
    if (!isSeen)
        return;
    const TagPlacing placing = tagPlacing(draft.typeFor(Channel::Instagram), one->kind);
    const int all = int(draft.instagram().userTags.size());
    const QList<UserTag> here = tagsHere();
    people->setPicture(canvas->pictureRect());
    people->setRoomFor(int(kMostUserTags) - all + int(here.size()));
    people->setTags(here, placing);
    people->setEditable(tool == Tool::People && placing != TagPlacing::None && !draft.isReadOnly());
    peoplePanel->setState(placing, all, people->selected() >= 0);
}

} // namespace kalends
