// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cropgeometry.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/stage/intake.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/stage/preparation.h"
#include "ui/composer/stage/stageedits.h"
#include "ui/composer/stage/stagepictures.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kalends
{

class AltTextPanel;
class CoverPanel;
class CropPanel;
class CropView;
class Filmstrip;
class PeopleLayer;
class PeoplePanel;
class StageCanvas;
class TrimPanel;

/// What the stage is made of. Five files: mediastage.cpp is its face, stageparts.cpp puts it together, stagemedia.cpp
/// takes media in and out and mends what warnings speak of, stageshow.cpp shows what the draft holds, stagetools.cpp
/// are the tools below the picture.
class MediaStage::Private final : public QObject
{
    Q_OBJECT
public:
    enum class Tool { None, Crop, Trim, Cover, AltText, People };

    Private(MediaStage &ownStage, PostDraft &itsDraft, const ComposerServices &itsServices);

    // ---- stageparts.cpp ----
    void build();
    void buildToolRow();
    void connectParts();
    void connectSources();
    void connectCanvas();
    void connectTools();

    // ---- stagemedia.cpp ----
    [[nodiscard]] int room() const; ///< how many more the channels take
    void take(const MediaAsset &asset);
    void move(int from, int to);
    void remove(int index);
    void removeAll(const QList<MediaId> &ids);
    void takeBack();
    [[nodiscard]] QHash<Channel, QJsonObject> placedFields() const;
    bool fix(const ReadinessIssue &issue);
    void fixOne(const MediaAsset &asset, const ReadinessIssue &issue);
    [[nodiscard]] int indexOf(const ReadinessIssue &issue) const;
    [[nodiscard]] bool removeSurplus(const ReadinessIssue &issue);

    // ---- stageshow.cpp ----
    void refresh();
    void refreshSoon();
    [[nodiscard]] QList<QJsonValue> fieldsShown() const; ///< those that the stage shows something of
    void showPicture();
    void showStrip();
    void showFacts();
    void showTools();
    void showPeople();
    [[nodiscard]] const MediaAsset *asset() const; ///< the chosen one
    [[nodiscard]] int side() const;                ///< pixels to ask for
    [[nodiscard]] StagePictures::Wish wish(const MediaAsset &asset, const MediaEdit &edit) const;
    [[nodiscard]] QImage smallPicture(int index);
    /// What the channels seen say to a medium.
    struct Verdict {
        QString words;
        bool isGood = false;
    };
    [[nodiscard]] Verdict verdict(const MediaAsset &asset) const;
    [[nodiscard]] QString makingWords(const MediaPreparation::Task &task) const;
    [[nodiscard]] QString takesWords() const;

    // ---- stagetools.cpp ----
    void open(Tool tool);
    void keyboardBack(Tool from);
    void refreshTool();
    void showCrop();
    void showRatios();
    void orderTabs();
    void chooseRatio(int index);
    void applyCrop(const QRectF &crop);
    void turn(int degrees);
    void apply(MediaEdit edit);
    void scrub(qint64 atMs);
    void writeTags();
    void useAsCoverPhoto();
    [[nodiscard]] bool suits(Tool tool) const;
    [[nodiscard]] QList<UserTag> tagsHere() const;

    MediaStage &stage;
    PostDraft &draft;
    const ComposerServices services; ///< references, copied
    StageEdits edits;
    StagePictures pictures;
    FrameScrubber scrubber;
    MediaIntake intake;
    std::unique_ptr<MediaPreparation> preparation;

    int current = -1;
    Tool tool = Tool::None;
    bool isRefreshing = false;     ///< one is on its way
    bool hasNew = false;           ///< something has come of those that are being imported
    std::optional<bool> alsoOther; ///< as the person chose for this picture; nothing: as it is now
    QList<RatioPreset> presets;
    QList<QWidget *> tabChain;            ///< as the Tab key goes, below the picture
    QList<QJsonValue> lastFields;         ///< fieldsShown() as of the last refresh
    QHash<MediaId, MediaEdit> shownEdits; ///< the shown channel's, as of the last refresh
    /// What was taken out last, to be taken back: the media as they were, and the fields that went along.
    QList<MediaAsset> removedFrom;
    QHash<Channel, QJsonObject> removedFields;
    QHash<Channel, QJsonObject> fieldsSince; ///< as they were left without it: what was changed since stays
    bool isScrubbing = false;                ///< a hand goes along a clip: its frames are shown

    StageCanvas *canvas = nullptr;
    CropView *cropView = nullptr;
    PeopleLayer *people = nullptr;
    Filmstrip *strip = nullptr;
    QLabel *facts = nullptr;
    QLabel *verdictLabel = nullptr;
    QPushButton *takeBackButton = nullptr;
    QWidget *toolRow = nullptr;
    QWidget *ratioRow = nullptr;
    QButtonGroup *ratios = nullptr;
    QHash<int, QPushButton *> toolButtons; ///< by Tool
    QPushButton *coverPhotoButton = nullptr;
    QWidget *toolCard = nullptr; ///< below the tools: the open one's panel
    CropPanel *cropPanel = nullptr;
    TrimPanel *trimPanel = nullptr;
    CoverPanel *coverPanel = nullptr;
    AltTextPanel *altTextPanel = nullptr;
    PeoplePanel *peoplePanel = nullptr;
};

} // namespace kalends
