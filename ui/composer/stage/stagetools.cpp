// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cropgeometry.h"
#include "ui/composer/stage/alttextpanel.h"
#include "ui/composer/stage/coverpanel.h"
#include "ui/composer/stage/croppanel.h"
#include "ui/composer/stage/cropview.h"
#include "ui/composer/stage/filmstrip.h"
#include "ui/composer/stage/mediastage_p.h"
#include "ui/composer/stage/peoplelayer.h"
#include "ui/composer/stage/peoplepanel.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/composer/stage/stagewords.h"
#include "ui/composer/stage/trimpanel.h"
#include "ui/theme/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr double kSameShape = 0.012; ///< a crop in whole pixels is not exactly 4:5

bool isShape(QSize picture, const QRectF &crop, double ratio)
{
    return ratio > 0 && std::abs(ratioOf(picture, crop) / ratio - 1) < kSameShape;
}

/// Which of the presets a crop is; the free one when it is none of the others; -1.
int presetOf(const QList<RatioPreset> &presets, QSize picture, const QRectF &crop)
{
    int free = -1;
    for (int i = 0; i < presets.size(); ++i) {
        const RatioPreset &preset = presets.at(i);
        if (preset.isOriginal && isWhole(crop))
            return i;
        if (!preset.isOriginal && preset.ratio <= 0)
            free = i;
    }
    for (int i = 0; i < presets.size(); ++i) {
        if (!presets.at(i).isOriginal && isShape(picture, crop, presets.at(i).ratio))
            return i;
    }
    return isWhole(crop) ? -1 : free;
}

} // namespace

bool MediaStage::Private::suits(Tool wanted) const
{
    const MediaAsset *one = asset();
    if (wanted == Tool::None)
        return true;
    if (!one || one->missing)
        return false;
    const bool isClip = one->kind == MediaKind::Video;
    const bool onInstagram = edits.shown() == Channel::Instagram && draft.isOn(Channel::Instagram);
    const PostType type = edits.shownType();
    switch (wanted) {
    case Tool::None:
    case Tool::Crop:
        return !draft.isReadOnly();
    case Tool::Trim:
        return isClip && !draft.isReadOnly();
    case Tool::Cover:
        return isClip && current == 0 && !draft.isReadOnly() && (type == PostType::Reel || type == PostType::Video);
    case Tool::AltText:
        return !isClip && onInstagram && (type == PostType::Post || type == PostType::Carousel);
    case Tool::People:
        return onInstagram && !draft.isReadOnly() && tagPlacing(type, one->kind) != TagPlacing::None;
    }
    Q_UNREACHABLE();
}

void MediaStage::Private::showTools()
{
    for (auto button = toolButtons.begin(); button != toolButtons.end(); ++button) {
        const bool isOther = tool == Tool::Crop && Tool(button.key()) != Tool::Crop; // one thing at a time
        button.value()->setVisible(suits(Tool(button.key())) && !isOther);
        button.value()->setChecked(tool == Tool(button.key()));
    }
    const bool canCover = edits.channel() == Channel::TikTok && edits.shownType() == PostType::Photos &&
                          draft.media().size() > 1 && !draft.isReadOnly();
    coverPhotoButton->setVisible(canCover && tool != Tool::Crop);
    coverPhotoButton->setChecked(canCover && draft.tikTok().photoCoverIndex == current);
    showRatios();
    orderTabs();
    toolRow->setVisible(asset() != nullptr);
    toolRow->updateGeometry();
}

void MediaStage::Private::showRatios()
{
    const MediaAsset *one = asset();
    ratioRow->setVisible(suits(Tool::Crop) && (tool == Tool::None || tool == Tool::Crop));
    if (!one)
        return;
    QList<RatioPreset> wanted = ratioPresets(edits.shown(), edits.shownType(), one->kind);
    std::stable_partition(wanted.begin(), wanted.end(), [](const RatioPreset &preset) { return preset.isOriginal; });
    if (wanted != presets || ratios->buttons().isEmpty()) {
        presets = wanted;
        const QList<QAbstractButton *> former = ratios->buttons();
        qDeleteAll(former);
        tabChain.clear();
        for (int i = 0; i < presets.size(); ++i) {
            auto *segment = new QPushButton(presets.at(i).label, ratioRow);
            segment->setObjectName(u"ratio "_s + presets.at(i).word);
            segment->setCheckable(true);
            ratios->addButton(segment, i);
            ratioRow->layout()->addWidget(segment);
        }
    }
    const MediaEdit edit = edits.edit(*one);
    const QRectF crop = tool == Tool::Crop ? cropView->hand().crop() : edit.crop;
    const int now = presetOf(presets, StageEdits::turned(*one, edit), crop);
    // A free shape is made by hand, so it is offered where the hand is.
    const auto isSeen = [this, now](int i) {
        const bool isFree = presets.at(i).ratio <= 0 && !presets.at(i).isOriginal;
        return !isFree || tool == Tool::Crop || i == now;
    };
    ratios->setExclusive(false);
    for (int i = 0; i < presets.size(); ++i) {
        ratios->button(i)->setChecked(i == now);
        ratios->button(i)->setVisible(isSeen(i));
        const bool isLast = i + 1 == presets.size() || (i + 2 == presets.size() && !isSeen(i + 1));
        makeSegment(ratios->button(i), i == 0, isLast);
    }
    ratios->setExclusive(true);
}

/// Small pictures and shapes come and go; the Tab key goes as the eye does all the same.
void MediaStage::Private::orderTabs()
{
    QList<QWidget *> chain{cropView};
    chain += strip->tabChain();
    for (QAbstractButton *segment : ratios->buttons())
        chain.append(segment);
    for (const Tool which : {Tool::Crop, Tool::Trim, Tool::Cover, Tool::AltText, Tool::People})
        chain.append(toolButtons.value(int(which)));
    chain.append(coverPhotoButton);
    if (chain == std::exchange(tabChain, chain))
        return;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i)
        QWidget::setTabOrder(chain.at(i), chain.at(i + 1));
}

void MediaStage::Private::chooseRatio(int index)
{
    const MediaAsset *one = asset();
    if (!one || index < 0 || index >= presets.size())
        return;
    const RatioPreset &preset = presets.at(index);
    MediaEdit edit = edits.edit(*one);
    const QSize picture = StageEdits::turned(*one, edit);
    if (preset.isOriginal)
        edit.crop = QRectF(0, 0, 1, 1);
    else if (preset.ratio > 0)
        edit.crop =
            isWhole(edit.crop) ? largestCrop(picture, preset.ratio) : cropAround(picture, edit.crop, preset.ratio);
    apply(edit);
    if (preset.ratio <= 0 && !preset.isOriginal)
        open(Tool::Crop); // a free shape is made by hand
    refreshTool();
    showTools();
}

void MediaStage::Private::open(Tool wanted)
{
    const Tool next = suits(wanted) ? wanted : Tool::None;
    const bool isAnother = next != tool;
    const Tool left = tool;
    const QWidget *const focused = canvas->window()->focusWidget();
    const bool heldKeyboard = focused && (toolCard->isAncestorOf(focused) || focused == cropView || focused == people);
    if (isAnother && tool == Tool::People)
        people->stopNaming();
    scrubber.stop();
    isScrubbing = false;
    tool = next;
    alsoOther.reset();
    QWidget *const upper = canvas->parentWidget();
    static_cast<QStackedLayout *>(upper->layout())
        ->setCurrentWidget(tool == Tool::Crop ? static_cast<QWidget *>(cropView) : canvas);
    toolCard->setVisible(tool != Tool::None);
    cropPanel->setVisible(tool == Tool::Crop);
    trimPanel->setVisible(tool == Tool::Trim);
    coverPanel->setVisible(tool == Tool::Cover);
    altTextPanel->setVisible(tool == Tool::AltText);
    peoplePanel->setVisible(tool == Tool::People);
    if (isAnother && tool == Tool::None)
        preparation->startNow(); // the hand rests
    refreshTool();
    showTools();
    showPeople();
    if (!isAnother)
        return;
    switch (tool) {
    case Tool::None:
        if (heldKeyboard)
            keyboardBack(left);
        return showPicture();
    case Tool::Crop:
        return cropView->setFocus();
    case Tool::Trim:
        return trimPanel->bar().setFocus();
    case Tool::Cover:
        return coverPanel->bar().setFocus();
    case Tool::AltText:
        return altTextPanel->focusEditor();
    case Tool::People:
        return people->setFocus();
    }
}

/// A closed tool leaves the keyboard at the button that opens it again.
void MediaStage::Private::keyboardBack(Tool from)
{
    if (QPushButton *opener = toolButtons.value(int(from)); opener && opener->isVisible())
        opener->setFocus();
    else
        canvas->setFocus();
}

void MediaStage::Private::refreshTool()
{
    const MediaAsset *one = asset();
    if (!one)
        return;
    switch (tool) {
    case Tool::None:
        return;
    case Tool::Crop: {
        if (cropView->hand().isHeld())
            return;
        const MediaEdit edit = edits.edit(*one);
        MediaEdit whole = edit;
        whole.crop = QRectF(0, 0, 1, 1);
        const QSize picture = StageEdits::turned(*one, edit);
        QImage image = pictures.picture(wish(*one, whole));
        cropView->setPicture(image, picture);
        cropView->setCrop(edit.crop);
        const int preset = presetOf(presets, picture, edit.crop);
        const auto [least, most] = edits.ratioBounds(*one);
        const bool isFixed = preset >= 0 && presets.at(preset).ratio > 0;
        cropView->setRatio(isFixed ? presets.at(preset).ratio : 0, least, most);
        return showCrop();
    }
    case Tool::Trim:
        return trimPanel->setClip(*one, edits.edit(*one), edits.trimHand(*one, edits.shown()), edits.shown());
    case Tool::Cover:
        return coverPanel->setClip(*one, edits.trimHand(*one, edits.shown()), edits.coverAt(*one), edits.shown());
    case Tool::AltText:
        return altTextPanel->setPicture(current);
    case Tool::People:
        return showPeople();
    }
}

/// The words and buttons beside the frame, while it is being dragged too.
void MediaStage::Private::showCrop()
{
    const MediaAsset *one = asset();
    if (!one)
        return;
    MediaEdit edit = edits.edit(*one);
    edit.crop = cropView->hand().crop();
    const QSize picture = StageEdits::turned(*one, edit);
    cropPanel->setNumbers(cropWords(picture, edit.crop));
    cropPanel->setCanReset(!isWhole(edit.crop) || edit.rotation != 0);
    const auto other = edits.other();
    cropPanel->setOther(other ? displayName(*other) : QString(), edits.suitsOther(*one, edit),
                        alsoOther.value_or(edits.isSameOnOther(*one)));
}

void MediaStage::Private::applyCrop(const QRectF &crop)
{
    const MediaAsset *one = asset();
    if (!one)
        return;
    MediaEdit edit = edits.edit(*one);
    edit.crop = isWhole(crop) ? QRectF(0, 0, 1, 1) : crop;
    apply(edit);
    showCrop();
    showRatios();
}

void MediaStage::Private::turn(int degrees)
{
    const MediaAsset *one = asset();
    if (!one)
        return;
    MediaEdit edit = edits.edit(*one);
    edit.crop = turnedCrop(edit.crop, (degrees + 360) % 360);
    edit.rotation = (edit.rotation + degrees + 360) % 360;
    // A shape that the channel takes lying down it may not take standing up.
    edit.crop = allowedCrop(StageEdits::turned(*one, edit), edit.crop, edits.shown(), edits.shownType(), one->kind);
    apply(edit);
    refreshTool();
    showTools();
}

/// What was the same for both channels stays so, unless the person said otherwise.
void MediaStage::Private::apply(MediaEdit edit)
{
    const MediaAsset *one = asset();
    if (!one || draft.isReadOnly())
        return;
    edit.media = one->id;
    const bool also = alsoOther.value_or(edits.isSameOnOther(*one));
    alsoOther = also; // stays what it is while the shapes differ for a moment
    edits.apply(*one, edit, also);
}

void MediaStage::Private::scrub(qint64 atMs)
{
    const MediaAsset *one = asset();
    if (!one)
        return;
    StagePictures::Wish frame = wish(*one, edits.edit(*one));
    frame.atMs = std::clamp<qint64>(atMs, 0, std::max<qint64>(0, one->durationMs - 1));
    isScrubbing = true;
    scrubber.request(frame);
}

void MediaStage::Private::writeTags()
{
    QList<UserTag> tags = draft.instagram().userTags;
    const bool keepsPlaces =
        asset() && tagPlacing(draft.typeFor(Channel::Instagram), asset()->kind) == TagPlacing::Placed;
    tags.removeIf([this](const UserTag &tag) { return tag.mediaIndex == current; });
    for (UserTag tag : people->tags()) {
        tag.mediaIndex = current;
        if (!keepsPlaces) {
            tag.x.reset();
            tag.y.reset();
        }
        tags.append(tag);
    }
    std::ranges::stable_sort(tags, {}, &UserTag::mediaIndex);
    draft.setField(Channel::Instagram, u"user_tags"_s, toJson(tags));
    showPeople();
}

void MediaStage::Private::useAsCoverPhoto()
{
    const QJsonValue index = current > 0 ? QJsonValue(current) : QJsonValue(QJsonValue::Null);
    draft.setField(Channel::TikTok, u"photo_cover_index"_s, index);
    showTools();
}

} // namespace kalends
