// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kalends
{

class AltTexts;
class CaptionField;
class PeopleList;

/// The composer's Instagram tab: the type, the caption, and what that type has besides. What the linked login cannot
/// send (locations and collaborators: platforms' Instagram Login has no request for them) is not shown unless the post
/// holds it already, and then only to be taken out. Bound to the draft.
class InstagramPage final : public QWidget
{
    Q_OBJECT
public:
    InstagramPage(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    /// Puts the keyboard into a field of fieldSpecs(Instagram): "caption", "alt_text", "user_tags"… False: it is not
    /// shown now.
    bool focusField(const QString &name);

Q_SIGNALS:
    void pictureWanted(int index);     ///< its text or tag is being worked on: the stage shows it
    void coverFrameRequested();        ///< the stage chooses it
    void placeTagRequested(int index); ///< the stage lets a person click on that picture

private:
    void refresh(PostDraft::Parts parts);
    QWidget *makeType();
    QWidget *makeSwitches();
    QWidget *makeCover();
    QWidget *makeRefused();
    void showFieldsOf(PostType type);

    PostDraft &m_draft;
    const ComposerServices m_services;
    QComboBox *m_type = nullptr;
    CaptionField *m_caption = nullptr;
    QLabel *m_noCaption = nullptr;
    AltTexts *m_altTexts = nullptr;
    PeopleList *m_people = nullptr;
    CaptionField *m_comment = nullptr;
    QCheckBox *m_aiLabel = nullptr;
    QCheckBox *m_shareToFeed = nullptr;
    QWidget *m_cover = nullptr;
    QLabel *m_coverWords = nullptr;
    QWidget *m_refused = nullptr;
};

} // namespace kalends
