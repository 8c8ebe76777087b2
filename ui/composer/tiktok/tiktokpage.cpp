// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/tiktokpage.h"

#include "model/errortext.h"
#include "ui/composer/tiktok/audiencebox.h"
#include "ui/composer/tiktok/consentbox.h"
#include "ui/composer/tiktok/creatorcard.h"
#include "ui/composer/tiktok/tiktokpage_p.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/captionfield.h"
#include "ui/panels/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr auto kSoon = 24h; ///< TikTok counts posts over a day

QString secondsText(qint64 ms)
{
    return TikTokPage::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
}

} // namespace

// ---- Showing what is ----

TikTokSituation TikTokPage::Parts::situation() const
{
    return {.content = m_draft.tikTok(),
            .media = m_draft.mediaFor(Channel::TikTok),
            .state = watch.state(),
            .creator = watch.creator(),
            .trouble = sentenceOf(watch.error()),
            .soon = goesOutSoon(),
            .readOnly = m_draft.isReadOnly()};
}

bool TikTokPage::Parts::goesOutSoon() const
{
    const std::optional<Instant> at = m_draft.instant();
    return !at || *at - m_draft.now() < kSoon;
}

void TikTokPage::Parts::refresh()
{
    stale = false;
    const std::optional<Account> account = m_draft.account(Channel::TikTok);
    watch.setAccount(account ? std::optional(account->id) : std::nullopt);
    const TikTokSituation is = situation();
    const TikTokRules rules = tikTokRules(is);
    showCreator();
    showWords(is.content);
    m_hashtags->setText(rules.hashtagNote);
    m_hashtags->setVisible(!rules.hashtagNote.isEmpty());
    m_audience->show(rules, is.content.privacyLevel, rules.closed);
    showInteractions(rules);
    m_disclosure->show(rules.disclosure, rules.closed);
    m_brands->setVisible(rules.disclosure.on);
    m_yourBrand->show(rules.yourBrand, rules.closed);
    m_branded->show(rules.brandedContent, rules.closed);
    m_label->setText(rules.label);
    m_label->setVisible(!rules.label.isEmpty());
    m_missing->setText(rules.disclosureHint);
    m_missing->setVisible(!rules.disclosureHint.isEmpty());
    showPhotos(rules, is.content);
    m_consent->show(rules, tikTokConsent(is.content), agreedWords());
    m_draft.setFurtherIssues(u"tiktok"_s, m_draft.isOn(Channel::TikTok) ? rules.issues : QList<ReadinessIssue>());
}

void TikTokPage::Parts::showCreator()
{
    const std::optional<Account> account = m_draft.account(Channel::TikTok);
    CreatorCard::Face face{.state = watch.state()};
    if (watch.creator()) {
        face.nickname = watch.creator()->nickname;
        face.username = watch.creator()->username;
    } else if (account) {
        face.nickname = account->displayName;
        face.username = account->username;
    }
    const Error &error = watch.error();
    face.trouble = sentenceOf(error);
    face.signInAgain = error.code == ErrorCode::TokenExpired || error.code == ErrorCode::PermissionDenied;
    m_card->show(face);
    m_card->setPicture(watch.picture());
}

void TikTokPage::Parts::showWords(const TikTokContent &content)
{
    const bool photos = content.type == PostType::Photos;
    m_title->setLabel(photos ? TikTokPage::tr("Title") : TikTokPage::tr("Caption"));
    m_title->edit().setVisibleLines(photos ? 2 : 5);
    m_description->setVisible(photos);
}

QStringList TikTokPage::Parts::reasons(const QList<TikTokBox> &boxes, const QString &closed)
{
    QStringList list;
    for (const TikTokBox &box : boxes) {
        if (box.shown && !box.enabled && box.reason != closed && !list.contains(box.reason))
            list.append(box.reason);
    }
    return list;
}

void TikTokPage::Parts::showInteractions(const TikTokRules &rules)
{
    for (const auto &[widget, box] :
         {std::pair(m_comment, rules.comment), std::pair(m_duet, rules.duet), std::pair(m_stitch, rules.stitch)}) {
        widget->setVisible(box.shown);
        widget->setChecked(box.on);
        widget->setEnabled(box.enabled);
        widget->setToolTip(box.reason);
        widget->setAccessibleDescription(box.reason);
    }
    m_interactionNote->setText(reasons({rules.comment, rules.duet, rules.stitch}, rules.closed).join(u'\n'));
    m_interactionNote->setVisible(!m_interactionNote->text().isEmpty());
}

void TikTokPage::Parts::showPhotos(const TikTokRules &rules, const TikTokContent &content)
{
    const bool photos = content.type == PostType::Photos;
    m_ai->show({.on = content.aiGenerated, .enabled = rules.closed.isEmpty(), .reason = rules.closed}, rules.closed);
    m_music->show(rules.music, rules.closed);
    m_coverPhoto->setVisible(rules.coverPhoto.shown);
    const int count = int(m_draft.media().size());
    if (m_coverCombo->count() != count) {
        m_coverCombo->clear();
        for (int i = 0; i < count; ++i)
            m_coverCombo->addItem(TikTokPage::tr("Photo %1").arg(i + 1));
    }
    m_coverCombo->setCurrentIndex(content.photoCoverIndex < count ? content.photoCoverIndex : -1);
    m_coverCombo->setEnabled(rules.coverPhoto.enabled);
    m_coverFrame->setVisible(rules.coverFrame.shown);
    m_coverButton->setText(content.coverOffsetMs
                               ? TikTokPage::tr("Frame at %1…").arg(secondsText(*content.coverOffsetMs))
                               : TikTokPage::tr("First frame…"));
    m_coverButton->setAccessibleName(TikTokPage::tr("Cover: %1").arg(m_coverButton->text()));
    m_coverButton->setEnabled(!m_draft.isReadOnly());
    m_length->setText(rules.lengthNote);
    m_length->setVisible(!rules.lengthNote.isEmpty());
    m_noReturn->setVisible(photos);
}

QString TikTokPage::Parts::agreedWords() const
{
    const QString text = m_draft.field(Channel::TikTok, u"consent_text"_s).toString();
    const QString creator = m_draft.field(Channel::TikTok, u"consent_creator"_s).toString();
    if (text.isEmpty())
        return TikTokPage::tr("Agreed.");
    return creator.isEmpty() ? TikTokPage::tr("Agreed: “%1”.").arg(text)
                             : TikTokPage::tr("Agreed as %1: “%2”.").arg(creator, text);
}

// ---- What a person does ----

void TikTokPage::Parts::setDisclosure(bool on)
{
    if (!on) {
        m_draft.setField(Channel::TikTok, u"your_brand"_s, {});
        m_draft.setField(Channel::TikTok, u"branded_content"_s, {});
    }
    m_draft.setField(Channel::TikTok, u"disclosure"_s, on ? QJsonValue(true) : QJsonValue());
}

QString TikTokPage::Parts::creatorName() const
{
    if (!watch.creator())
        return {};
    const CreatorInfo &creator = *watch.creator();
    const QString handle = creator.username.isEmpty() ? QString() : u'@' + creator.username;
    const QString name = QStringList{creator.nickname, handle}.join(u' ').trimmed();
    return name.size() > 100 ? handle.left(100) : name;
}

/// What is agreed to is kept with the yes; the yes comes last, so that no half of it is ever stored.
void TikTokPage::Parts::setConsent(bool on)
{
    if (on) {
        m_draft.setField(Channel::TikTok, u"consent_text"_s, tikTokConsent(m_draft.tikTok()).plain);
        m_draft.setField(Channel::TikTok, u"consent_creator"_s, creatorName());
    } else {
        m_draft.setField(Channel::TikTok, u"consent_text"_s, {});
        m_draft.setField(Channel::TikTok, u"consent_creator"_s, {});
    }
    m_draft.setField(Channel::TikTok, u"consent"_s, on);
}

QWidget *TikTokPage::Parts::control(const QString &field) const
{
    const bool photos = m_draft.typeFor(Channel::TikTok) == PostType::Photos;
    const QHash<QString, QWidget *> controls{
        {u"title"_s, m_title},
        {u"title_length"_s, m_title},
        {u"description"_s, m_description},
        {u"caption"_s, photos ? m_description : m_title},
        {u"caption_length"_s, photos ? m_description : m_title},
        {u"privacy_level"_s, m_audience->combo()},
        {u"allow_comment"_s, m_comment},
        {u"allow_duet"_s, m_duet},
        {u"allow_stitch"_s, m_stitch},
        {u"disclosure"_s, m_brands->isVisibleTo(&m_page) ? m_yourBrand->box() : m_disclosure->box()},
        {u"your_brand"_s, m_yourBrand->box()},
        {u"branded_content"_s, m_branded->box()},
        {u"is_ai_generated"_s, m_ai->box()},
        {u"auto_add_music"_s, m_music->box()},
        {u"photo_cover_index"_s, m_coverCombo},
        {u"cover_offset_ms"_s, m_coverButton},
        {u"consent"_s, m_consent->box()},
    };
    return controls.value(field);
}

bool TikTokPage::Parts::focus(const QString &field)
{
    QWidget *wanted = control(field);
    if (!wanted || !wanted->isVisibleTo(&m_page))
        return false;
    // What cannot be changed yet leads to what has to be done first.
    for (QWidget *one : {wanted, static_cast<QWidget *>(m_audience->combo()),
                         static_cast<QWidget *>(m_yourBrand->box()), m_card->way()}) {
        if (!one || !one->isEnabled() || !one->isVisibleTo(&m_page))
            continue;
        if (auto *words = qobject_cast<CaptionField *>(one))
            words->focusEditor();
        else
            one->setFocus(Qt::ShortcutFocusReason);
        reveal(*one);
        return true;
    }
    return false;
}

void TikTokPage::Parts::reveal(QWidget &control) const
{
    for (QWidget *above = m_page.parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            return scroll->ensureWidgetVisible(&control);
    }
}

// ---- The page ----

TikTokPage::TikTokPage(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, draft, services))
{
    setObjectName(u"tiktokPage"_s);
    setAccessibleName(tr("TikTok"));
    connect(&m_parts->watch, &CreatorWatch::changed, this, [this] { m_parts->refresh(); });
    connect(&m_parts->watch, &CreatorWatch::pictureChanged, this,
            [this] { Q_EMIT creatorPictureChanged(m_parts->watch.picture()); });
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        using Part = PostDraft::Part;
        const PostDraft::Parts ours = parts & (Part::Words | Part::Fields | Part::Channels | Part::Media | Part::Edits |
                                               Part::Time | Part::Standing);
        if (ours == PostDraft::Parts(Part::Words) && !isVisible())
            m_parts->stale = true; // words typed under another tab forbid and allow nothing
        else if (ours)
            m_parts->refresh();
    });
    m_parts->refresh();
}

TikTokPage::~TikTokPage() = default;

bool TikTokPage::focusField(const QString &name)
{
    return m_parts->focus(name);
}

CreatorState TikTokPage::creatorState() const
{
    return m_parts->watch.state();
}

void TikTokPage::refresh()
{
    m_parts->watch.refresh();
}

void TikTokPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts->stale)
        m_parts->refresh();
    m_parts->watch.setWatching(true);
}

void TikTokPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->watch.setWatching(false);
}

void TikTokPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_parts->watch.refreshWhenOld();
}

} // namespace kalends
