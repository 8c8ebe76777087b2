// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kalends
{

class AltTexts;
class CaptionField;
class DraftMark;
class PeopleList;
class Words;

/// The composer's Instagram tab: the type, the caption, and what that type has besides. What the linked login cannot
/// send (locations and collaborators: the Instagram Login has no request for them) is not shown unless the post holds
/// it already, and then only to be taken out. Bound to the draft.
class InstagramPage final : public QWidget
{
    Q_OBJECT
public:
    InstagramPage(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    /// Puts the keyboard into a field of fieldSpecs(Instagram), or that of an issue's code: "caption", "hashtags",
    /// "alt_text", "user_tags"… False: it is not shown now.
    bool focusField(const QString &name);
    /// Which picture the stage shows: there somebody new is tagged.
    void setPicture(int index);

Q_SIGNALS:
    void pictureWanted(int index);     ///< its text or tag is being worked on: the stage shows it
    void coverFrameRequested();        ///< the stage chooses it
    void placeTagRequested(int index); ///< the stage lets a person click on that picture
    void mediaPasted();                ///< into a text: the stage takes it

private:
    [[nodiscard]] QWidget *makeType();
    [[nodiscard]] QWidget *makeCover();
    [[nodiscard]] QWidget *makeSwitches();
    [[nodiscard]] QWidget *makeRefused();
    QCheckBox *makeSwitchFor(const QString &field, const QString &words, const QString &help, bool whenUnset);
    void refresh(PostDraft::Parts parts);
    void showTypes();
    void showFields();
    void showSwitches();
    void showCover();
    void showRefused();
    void chooseType(PostType type);

    PostDraft &m_draft;
    const ComposerServices m_services;
    QComboBox *m_type = nullptr;
    CaptionField *m_caption = nullptr;
    Words *m_noCaption = nullptr;
    AltTexts *m_altTexts = nullptr;
    PeopleList *m_people = nullptr;
    CaptionField *m_comment = nullptr;
    QCheckBox *m_aiLabel = nullptr;
    QCheckBox *m_shareToFeed = nullptr;
    QWidget *m_cover = nullptr;
    Words *m_coverWords = nullptr;
    QWidget *m_refused = nullptr;
    Words *m_refusedWords = nullptr;
    QJsonObject m_seen; ///< the fields as last shown
};

} // namespace kalends
