// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/tiktokpage.h"

#include "ui/composer/tiktok/audiencebox.h"
#include "ui/composer/tiktok/consentbox.h"
#include "ui/composer/tiktok/creatorcard.h"
#include "ui/composer/tiktok/creatorwatch.h"
#include "ui/composer/tiktok/rulebox.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/captionfield.h"
#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

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

/// The controls, and what they are bound to.
class TikTokPage::Parts
{
public:
    Parts(TikTokPage &page, PostDraft &draft, const ComposerServices &services);

    void refresh();
    bool focus(const QString &field);

    CreatorWatch watch;
    bool opensLinks = true;

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
    void openLink(const QString &url);
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

// ---- Making it ----

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
    auto *inner = new QVBoxLayout(m_brands);
    inner->setContentsMargins(6 * kGrid, 0, 0, 0);
    inner->setSpacing(2 * kGrid);
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
    QObject::connect(m_consent, &ConsentBox::linkActivated, &m_page, [this](const QString &url) { openLink(url); });
}

// ---- Showing what is ----

TikTokSituation TikTokPage::Parts::situation() const
{
    return {.content = m_draft.tikTok(),
            .media = m_draft.mediaFor(Channel::TikTok),
            .state = watch.state(),
            .creator = watch.creator(),
            .trouble = QStringList{watch.error().message, watch.error().hint}.join(u' ').trimmed(),
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
    face.trouble = QStringList{error.message, error.hint}.join(u' ').trimmed();
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

void TikTokPage::Parts::openLink(const QString &url)
{
    Q_EMIT m_page.linkActivated(url);
    if (opensLinks)
        QDesktopServices::openUrl(QUrl(url));
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
        if (parts &
            (Part::Words | Part::Fields | Part::Channels | Part::Media | Part::Edits | Part::Time | Part::Standing))
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

void TikTokPage::setOpensLinks(bool opens)
{
    m_parts->opensLinks = opens;
}

void TikTokPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
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
