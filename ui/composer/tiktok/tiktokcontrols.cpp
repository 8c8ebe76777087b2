// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/audiencebox.h"
#include "ui/composer/tiktok/consentbox.h"
#include "ui/composer/tiktok/creatorcard.h"
#include "ui/composer/tiktok/tiktokpage_p.h"
#include "ui/composer/words/captionfield.h"
#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page's controls are made; what they show is in tiktokpage.cpp.
namespace kalends
{

TikTokPage::Parts::Parts(TikTokPage &page, PostDraft &draft, const ComposerServices &services)
    : watch(services.desk, services.clock), m_page(page), m_draft(draft), m_services(services), m_theme(services.theme)
{
    m_column = new QVBoxLayout(&page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4 * kGrid);
    m_card = new CreatorCard(m_theme, &page);
    m_column->addWidget(m_card);
    QObject::connect(m_card, &CreatorCard::refreshWanted, &page, &TikTokPage::refresh);
    QObject::connect(m_card, &CreatorCard::accountWanted, &page, &TikTokPage::accountWanted);
    addWords();
    m_audience = new AudienceBox(m_theme, &page);
    m_column->addWidget(m_audience);
    QObject::connect(m_audience, &AudienceBox::chosen, &page,
                     [this](const QString &level) { m_draft.setField(Channel::TikTok, u"privacy_level"_s, level); });
    addInteractions();
    addDisclosure();
    addPhotos();
    addConsent();
    m_column->addStretch();
}

void TikTokPage::Parts::addWords()
{
    m_title = new CaptionField(m_draft, m_services,
                               {.channel = Channel::TikTok, .field = u"title"_s, .label = TikTokPage::tr("Caption")},
                               &m_page);
    m_description = new CaptionField(
        m_draft, m_services,
        {.channel = Channel::TikTok, .field = u"description"_s, .label = TikTokPage::tr("Description")}, &m_page);
    m_column->addWidget(m_title);
    m_column->addWidget(m_description);
    m_hashtags = addNote(u"tiktok.hashtags"_s);
}

Words *TikTokPage::Parts::addNote(const QString &name)
{
    auto *note = new Words({}, Words::Voice::Meta, m_theme, &m_page);
    note->setObjectName(name);
    note->setWordWrap(true);
    m_column->addWidget(note);
    return note;
}

RuleBox *TikTokPage::Parts::addBox(QVBoxLayout &column, const RuleBox::Options &options, const QString &field)
{
    auto *box = new RuleBox(options, m_theme, &m_page);
    column.addWidget(box);
    QObject::connect(box, &RuleBox::toggled, &m_page,
                     [this, field](bool on) { m_draft.setField(Channel::TikTok, field, on); });
    return box;
}

void TikTokPage::Parts::addInteractions()
{
    auto *group = new QWidget(&m_page);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new Words(TikTokPage::tr("Allow others to"), Words::Voice::Meta, m_theme, group));
    auto *row = new QHBoxLayout;
    row->setSpacing(6 * kGrid);
    const auto add = [&](const QString &label, const QString &field) {
        auto *box = new QCheckBox(label, group);
        box->setObjectName(u"tiktok."_s + field);
        box->setAccessibleName(TikTokPage::tr("Allow others to: %1").arg(label));
        row->addWidget(box);
        QObject::connect(box, &QCheckBox::clicked, &m_page,
                         [this, field](bool on) { m_draft.setField(Channel::TikTok, field, on); });
        return box;
    };
    m_comment = add(TikTokPage::tr("Comment"), u"allow_comment"_s);
    m_duet = add(TikTokPage::tr("Duet"), u"allow_duet"_s);
    m_stitch = add(TikTokPage::tr("Stitch"), u"allow_stitch"_s);
    row->addStretch();
    column->addLayout(row);
    m_interactionNote = new Words({}, Words::Voice::Meta, m_theme, group);
    m_interactionNote->setObjectName(u"tiktok.interactions"_s);
    m_interactionNote->setWordWrap(true);
    column->addWidget(m_interactionNote);
    m_column->addWidget(group);
}

void TikTokPage::Parts::addDisclosure()
{
    auto *group = new QWidget(&m_page);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    m_disclosure = new RuleBox({.name = u"tiktok.disclosure"_s,
                                .label = TikTokPage::tr("Disclose commercial content"),
                                .explanation = TikTokPage::tr("Turn on when it promotes goods or services in exchange "
                                                              "for something of value: yourself, a third party, or "
                                                              "both."),
                                .kind = RuleBox::Kind::Switch},
                               m_theme, group);
    column->addWidget(m_disclosure);
    QObject::connect(m_disclosure, &RuleBox::toggled, &m_page, [this](bool on) { setDisclosure(on); });
    m_brands = new QWidget(group);
    auto *indented = new QHBoxLayout(m_brands); // a margin would stay on the left where reading begins on the right
    indented->setContentsMargins(0, 0, 0, 0);
    indented->setSpacing(0);
    indented->addSpacing(6 * kGrid);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(2 * kGrid);
    indented->addLayout(inner, 1);
    m_yourBrand = addBox(*inner,
                         {.name = u"tiktok.your_brand"_s,
                          .label = TikTokPage::tr("Your brand"),
                          .explanation = TikTokPage::tr("You promote yourself or your own business.")},
                         u"your_brand"_s);
    m_branded = addBox(*inner,
                       {.name = u"tiktok.branded_content"_s,
                        .label = TikTokPage::tr("Branded content"),
                        .explanation = TikTokPage::tr("You promote another brand or a third party.")},
                       u"branded_content"_s);
    m_label = new Words({}, Words::Voice::Strong, m_theme, m_brands);
    m_label->setObjectName(u"tiktok.label"_s);
    m_label->setWordWrap(true);
    m_missing = new Words({}, Words::Voice::Bad, m_theme, m_brands);
    m_missing->setObjectName(u"tiktok.disclosureHint"_s);
    m_missing->setWordWrap(true);
    inner->addWidget(m_label);
    inner->addWidget(m_missing);
    column->addWidget(m_brands);
    m_column->addWidget(group);
}

void TikTokPage::Parts::addPhotos()
{
    m_ai = addBox(*m_column,
                  {.name = u"tiktok.is_ai_generated"_s,
                   .label = TikTokPage::tr("AI-generated content"),
                   .explanation = TikTokPage::tr("TikTok adds “Creator labeled as AI-generated” to the post."),
                   .kind = RuleBox::Kind::Switch},
                  u"is_ai_generated"_s);
    m_music = addBox(*m_column,
                     {.name = u"tiktok.auto_add_music"_s,
                      .label = TikTokPage::tr("Let TikTok add music"),
                      .explanation = TikTokPage::tr("TikTok picks it; it can be changed in the TikTok app only."),
                      .kind = RuleBox::Kind::Switch},
                     u"auto_add_music"_s);
    const auto addRow = [this](const QString &label, QWidget *control) {
        auto *row = new QWidget(&m_page);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2 * kGrid);
        line->addWidget(new Words(label, Words::Voice::Plain, m_theme, row));
        line->addStretch();
        line->addWidget(control);
        m_column->addWidget(row);
        return row;
    };
    m_coverCombo = new QComboBox;
    m_coverCombo->setObjectName(u"tiktok.photo_cover_index"_s);
    m_coverCombo->setAccessibleName(TikTokPage::tr("Cover photo"));
    QObject::connect(m_coverCombo, &QComboBox::activated, &m_page, [this](int index) {
        m_draft.setField(Channel::TikTok, u"photo_cover_index"_s, index > 0 ? QJsonValue(index) : QJsonValue());
    });
    m_coverPhoto = addRow(TikTokPage::tr("Cover photo"), m_coverCombo);
    m_coverButton = new QPushButton;
    m_coverButton->setObjectName(u"tiktok.cover_offset_ms"_s);
    QObject::connect(m_coverButton, &QPushButton::clicked, &m_page, &TikTokPage::coverWanted);
    m_coverFrame = addRow(TikTokPage::tr("Cover"), m_coverButton);
    m_length = addNote(u"tiktok.length"_s);
    m_noReturn = addNote(u"tiktok.noReturn"_s);
    m_noReturn->setText(
        TikTokPage::tr("Photos go out the moment TikTok has taken them: they cannot be called back from here, and "
                       "words, order and music cannot be changed afterwards. Deleting is done in the TikTok app."));
}

void TikTokPage::Parts::addConsent()
{
    m_consent = new ConsentBox(m_theme, &m_page);
    m_column->addWidget(m_consent);
    QObject::connect(m_consent, &ConsentBox::toggled, &m_page, [this](bool on) { setConsent(on); });
}

} // namespace kalends
