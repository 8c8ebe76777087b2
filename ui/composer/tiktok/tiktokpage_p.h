// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/tiktok/creatorwatch.h"
#include "ui/composer/tiktok/rulebox.h"
#include "ui/composer/tiktok/tiktokpage.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace kalends
{

class AudienceBox;
class CaptionField;
class ConsentBox;
class CreatorCard;
class Words;

/// The controls, and what they are bound to.
class TikTokPage::Parts
{
public:
    Parts(TikTokPage &page, PostDraft &draft, const ComposerServices &services);

    void refresh();
    bool focus(const QString &field);

    CreatorWatch watch;
    bool stale = false; ///< only words have changed since they were shown

private:
    void addWords();
    void addInteractions();
    void addDisclosure();
    void addPhotos();
    void addConsent();
    RuleBox *addBox(QVBoxLayout &column, const RuleBox::Options &options, const QString &field);
    Words *addNote(const QString &name);
    void showCreator();
    void showWords(const TikTokContent &content);
    void showInteractions(const TikTokRules &rules);
    void showPhotos(const TikTokRules &rules, const TikTokContent &content);
    void setDisclosure(bool on);
    void setConsent(bool on);
    void reveal(QWidget &control) const;
    [[nodiscard]] QWidget *control(const QString &field) const;
    [[nodiscard]] TikTokSituation situation() const;
    [[nodiscard]] bool goesOutSoon() const;
    [[nodiscard]] QString creatorName() const;
    [[nodiscard]] QString agreedWords() const;
    [[nodiscard]] static QStringList reasons(const QList<TikTokBox> &boxes, const QString &closed);

    TikTokPage &m_page;
    PostDraft &m_draft;
    const ComposerServices m_services;
    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;

    CreatorCard *m_card = nullptr;
    CaptionField *m_title = nullptr;
    CaptionField *m_description = nullptr;
    Words *m_hashtags = nullptr;
    AudienceBox *m_audience = nullptr;
    QCheckBox *m_comment = nullptr;
    QCheckBox *m_duet = nullptr;
    QCheckBox *m_stitch = nullptr;
    Words *m_interactionNote = nullptr;
    RuleBox *m_disclosure = nullptr;
    QWidget *m_brands = nullptr;
    RuleBox *m_yourBrand = nullptr;
    RuleBox *m_branded = nullptr;
    Words *m_label = nullptr;
    Words *m_missing = nullptr;
    RuleBox *m_music = nullptr;
    QWidget *m_coverPhoto = nullptr;
    QComboBox *m_coverCombo = nullptr;
    QWidget *m_coverFrame = nullptr;
    QPushButton *m_coverButton = nullptr;
    RuleBox *m_ai = nullptr;
    Words *m_length = nullptr;
    Words *m_noReturn = nullptr;
    ConsentBox *m_consent = nullptr;
};

} // namespace kalends
