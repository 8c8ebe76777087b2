// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/alttextpanel.h"
#include "ui/composer/stage/coverpanel.h"
#include "ui/composer/stage/croppanel.h"
#include "ui/composer/stage/cropview.h"
#include "ui/composer/stage/filmstrip.h"
#include "ui/composer/stage/mediastage_p.h"
#include "ui/composer/stage/peoplelayer.h"
#include "ui/composer/stage/peoplepanel.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/composer/stage/trimpanel.h"
#include "ui/theme/card.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// What the open tool's panel stands on.
class ToolCard final : public QWidget
{
public:
    ToolCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    }

protected:
    void paintEvent(QPaintEvent *) override { paintCard(*this, m_theme.colors().surface, m_theme); }

private:
    const Theme &m_theme;
};

QPushButton *toolButton(QWidget *parent, const char *name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    makeSegment(button, true, true);
    return button;
}

} // namespace

void MediaStage::Private::build()
{
    const Theme &theme = services.theme;
    auto *upper = new QWidget(&stage);
    auto *stack = new QStackedLayout(upper);
    canvas = new StageCanvas(theme, upper);
    cropView = new CropView(theme, upper);
    stack->addWidget(canvas);
    stack->addWidget(cropView);
    people = new PeopleLayer(theme, canvas);
    strip = new Filmstrip(
        theme, [this](int index) { return smallPicture(index); }, &stage);
    facts = new QLabel(&stage);
    facts->setObjectName(u"mediaFacts"_s);
    verdictLabel = new QLabel(&stage);
    verdictLabel->setObjectName(u"mediaVerdict"_s);
    verdictLabel->setWordWrap(true);
    for (QLabel *label : {facts, verdictLabel}) {
        label->setFont(theme.meta());
        label->setAlignment(Qt::AlignCenter);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    takeBackButton = new QPushButton(&stage);
    takeBackButton->setObjectName(u"takeBackButton"_s);
    takeBackButton->setAccessibleName(tr("Take back"));
    takeBackButton->hide();

    buildToolRow();
    toolCard = new ToolCard(theme, &stage);
    cropPanel = new CropPanel(theme, toolCard);
    trimPanel = new TrimPanel(theme, services.doctor, toolCard);
    coverPanel = new CoverPanel(draft, theme, services.doctor, toolCard);
    altTextPanel = new AltTextPanel(draft, theme, toolCard);
    peoplePanel = new PeoplePanel(theme, toolCard);

    auto *box = new QVBoxLayout(&stage);
    box->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 3 * kGrid);
    box->setSpacing(2 * kGrid);
    box->addWidget(upper, 1);
    box->addWidget(strip);
    box->addWidget(facts);
    box->addWidget(verdictLabel);
    box->addWidget(takeBackButton, 0, Qt::AlignHCenter);
    box->addWidget(toolRow);
    for (QWidget *panel :
         std::initializer_list<QWidget *>{cropPanel, trimPanel, coverPanel, altTextPanel, peoplePanel}) {
        panel->hide();
        toolCard->layout()->addWidget(panel);
    }
    toolCard->hide();
    box->addWidget(toolCard);
}

/// What can be done with the medium that is shown, one button each.
void MediaStage::Private::buildToolRow()
{
    toolRow = new QWidget(&stage);
    auto *flow = new FlowLayout(2 * kGrid, toolRow);
    flow->setCentred(true);
    ratioRow = new QWidget(toolRow);
    ratioRow->setObjectName(u"ratioRow"_s);
    ratioRow->setAccessibleName(tr("Shape"));
    auto *segments = new QHBoxLayout(ratioRow);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    ratios = new QButtonGroup(ratioRow);
    flow->addWidget(ratioRow);
    const std::array tools{
        std::tuple(Tool::Crop, "cropButton", tr("Crop")), std::tuple(Tool::Trim, "trimButton", tr("Trim")),
        std::tuple(Tool::Cover, "coverButton", tr("Cover")), std::tuple(Tool::AltText, "altTextButton", tr("Alt text")),
        std::tuple(Tool::People, "peopleButton", tr("People"))};
    for (const auto &[which, name, text] : tools) {
        QPushButton *button = toolButton(toolRow, name, text);
        toolButtons.insert(int(which), button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, wanted = which] { open(tool == wanted ? Tool::None : wanted); });
    }
    coverPhotoButton = toolButton(toolRow, "coverPhotoButton", tr("Cover photo"));
    coverPhotoButton->setToolTip(tr("TikTok shows this picture first"));
    flow->addWidget(coverPhotoButton);
}

void MediaStage::Private::connectParts()
{
    connectSources();
    connectCanvas();
    connectTools();
}

/// Whatever changes what is to be seen.
void MediaStage::Private::connectSources()
{
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        using Part = PostDraft::Part;
        const bool isOther = parts & (Part::Media | Part::Edits | Part::Channels | Part::Standing);
        if (isOther || (parts.testFlag(Part::Fields) && fieldsShown() != lastFields)) // not each letter of a title
            refreshSoon();
    });
    connect(&pictures, &StagePictures::arrived, this, [this](const MediaId &id) {
        strip->refreshPictures();
        if (asset() && asset()->id == id)
            showPicture();
    });
    connect(&scrubber, &FrameScrubber::frame, this, [this](const QImage &image) {
        if (isScrubbing) // not one that comes after the hand has let go
            canvas->showFrame(image);
    });
    connect(preparation.get(), &MediaPreparation::changed, this, &Private::refreshSoon);
    connect(preparation.get(), &MediaPreparation::changed, &stage, &MediaStage::busyChanged);
    connect(&intake, &MediaIntake::taken, this, &Private::take);
    connect(&intake, &MediaIntake::failed, &stage, &MediaStage::failed);
    connect(&intake, &MediaIntake::runningChanged, this, [this] {
        hasNew = hasNew && intake.running() > 0;
        refreshSoon();
    });
    connect(&intake, &MediaIntake::runningChanged, &stage, &MediaStage::busyChanged);
}

/// The picture, the strip below it and the row of tools.
void MediaStage::Private::connectCanvas()
{
    connect(canvas, &StageCanvas::stepRequested, this, [this](int by) { stage.setCurrent(current + by); });
    connect(canvas, &StageCanvas::chooseRequested, &stage, &MediaStage::chooseFiles);
    connect(canvas, &StageCanvas::cancelRequested, this, [this] { preparation->cancel(asset()->id); });
    connect(canvas, &StageCanvas::retryRequested, this, [this] { preparation->retry(asset()->id); });
    connect(canvas, &StageCanvas::pictureMoved, this, &Private::showPeople);
    connect(strip, &Filmstrip::chosen, &stage, &MediaStage::setCurrent);
    connect(strip, &Filmstrip::activated, &stage, [this] {
        if (suits(Tool::Crop))
            open(Tool::Crop);
    });
    connect(strip, &Filmstrip::moveRequested, this, &Private::move);
    connect(strip, &Filmstrip::removeRequested, this, &Private::remove);
    connect(strip, &Filmstrip::addRequested, &stage, &MediaStage::chooseFiles);
    connect(takeBackButton, &QPushButton::clicked, this, &Private::takeBack);
    connect(ratios, &QButtonGroup::idClicked, this, &Private::chooseRatio);
    connect(coverPhotoButton, &QPushButton::clicked, this, &Private::useAsCoverPhoto);
}

/// The panels that open below.
void MediaStage::Private::connectTools()
{
    connect(cropView, &CropView::moving, this, &Private::showCrop);
    connect(cropView, &CropView::changed, this, [this] { applyCrop(cropView->hand().crop()); });
    connect(cropPanel, &CropPanel::turnRequested, this, &Private::turn);
    connect(cropPanel, &CropPanel::resetRequested, this, [this] {
        if (!asset())
            return;
        MediaEdit edit = edits.edit(*asset());
        edit.rotation = 0;
        edit.crop = QRectF(0, 0, 1, 1);
        apply(edit);
        refreshTool();
    });
    connect(cropPanel, &CropPanel::forOtherChanged, this, [this](bool also) {
        alsoOther = also;
        if (also && asset())
            edits.apply(*asset(), edits.edit(*asset()), true);
    });
    connect(trimPanel, &TrimPanel::moving, this, &Private::scrub);
    connect(trimPanel, &TrimPanel::changed, this, [this] {
        if (!asset())
            return;
        MediaEdit edit = edits.edit(*asset());
        edit.trimStartMs = trimPanel->trim().startMs();
        edit.trimEndMs = trimPanel->trim().editEndMs();
        isScrubbing = false;
        apply(edit);
    });
    connect(coverPanel, &CoverPanel::moving, this, &Private::scrub);
    connect(coverPanel, &CoverPanel::chosen, this, [this](std::optional<qint64> atMs) {
        isScrubbing = false;
        if (asset())
            edits.setCover(*asset(), atMs);
    });
    connect(people, &PeopleLayer::changed, this, &Private::writeTags);
    connect(people, &PeopleLayer::refused, peoplePanel, &PeoplePanel::say);
    connect(people, &PeopleLayer::selectionChanged, this, &Private::showPeople);
    connect(peoplePanel, &PeoplePanel::nameEntered, this, [this](const QString &typed) {
        if (people->addTag(typed))
            peoplePanel->clearName();
    });
    connect(peoplePanel, &PeoplePanel::removeRequested, people, &PeopleLayer::removeSelected);
    const auto close = [this] { open(Tool::None); };
    connect(cropPanel, &CropPanel::closeRequested, this, close);
    connect(trimPanel, &TrimPanel::closeRequested, this, close);
    connect(coverPanel, &CoverPanel::closeRequested, this, close);
    connect(altTextPanel, &AltTextPanel::closeRequested, this, close);
    connect(peoplePanel, &PeoplePanel::closeRequested, this, close);
}

} // namespace kalends
