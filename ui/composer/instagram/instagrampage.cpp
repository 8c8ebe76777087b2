// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/instagram/instagrampage.h"

#include "ui/composer/instagram/alttexts.h"
#include "ui/composer/instagram/peoplelist.h"
#include "ui/composer/instagram/posttypes.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/captionfield.h"
#include "ui/composer/words/draftmark.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Part = PostDraft::Part;

constexpr Channel kHere = Channel::Instagram;
constexpr auto kCommentScope = "instagram_business_manage_comments"_L1;

/// A login that was granted without the right to comment cannot send one.
bool canComment(const PostDraft &draft)
{
    const std::optional<Account> account = draft.account(kHere);
    return !account || account->scopes.isEmpty() || account->scopes.contains(kCommentScope);
}

} // namespace

InstagramPage::InstagramPage(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_services(services)
{
    setObjectName(u"instagramPage"_s);
    m_caption = new CaptionField(draft, services,
                                 {.channel = kHere,
                                  .field = u"caption"_s,
                                  .label = tr("Caption"),
                                  .placeholder = tr("What do you want to say?")},
                                 this);
    m_noCaption = new Words(tr("A story shows no caption."), Words::Voice::Meta, services.theme, this);
    m_altTexts = new AltTexts(draft, services, this);
    m_people = new PeopleList(draft, services, this);
    m_comment = new CaptionField(draft, services,
                                 {.channel = kHere,
                                  .field = u"first_comment"_s,
                                  .label = tr("First comment"),
                                  .placeholder = tr("Optional"),
                                  .lines = 1,
                                  .redrafts = false},
                                 this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3 * kGrid);
    box->addWidget(makeRefused());
    box->addWidget(m_caption);
    box->addWidget(makeType());
    box->addWidget(m_noCaption);
    box->addWidget(m_people);
    box->addWidget(m_comment);
    box->addWidget(makeSwitches());
    box->addWidget(makeCover());
    box->addWidget(m_altTexts);
    box->addStretch(1);
    for (CaptionField *field : {m_caption, m_comment})
        connect(field, &CaptionField::mediaPasted, this, &InstagramPage::mediaPasted);
    connect(m_altTexts, &AltTexts::pictureWanted, this, &InstagramPage::pictureWanted);
    connect(m_people, &PeopleList::pictureWanted, this, &InstagramPage::pictureWanted);
    connect(m_people, &PeopleList::placeRequested, this, &InstagramPage::placeTagRequested);
    connect(&draft, &PostDraft::changed, this, &InstagramPage::refresh);
    refresh(Part::Media | Part::Fields | Part::Standing);
}

QWidget *InstagramPage::makeType()
{
    auto *group = new QWidget(this);
    auto *box = new QVBoxLayout(group);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    m_type = new QComboBox(group);
    m_type->setObjectName(u"ig.type"_s);
    m_type->setAccessibleName(tr("Type"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new Words(tr("Type"), Words::Voice::Meta, m_services.theme, group);
    label->setBuddy(m_type);
    box->addWidget(label);
    box->addWidget(m_type);
    connect(m_type, &QComboBox::activated, this, [this] { chooseType(PostType(m_type->currentData().toInt())); });
    return group;
}

/// What goes without saying is not stored, so that it stays right when the media change.
void InstagramPage::chooseType(PostType type)
{
    const bool implied = instagramTypes(m_draft.media()).constFirst() == type;
    m_draft.setField(kHere, u"type"_s, implied ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(word(type))));
}

QCheckBox *InstagramPage::makeSwitchFor(const QString &field, const QString &words, const QString &help, bool whenUnset)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(u"ig."_s + field);
    box->setToolTip(help);
    box->setAccessibleDescription(help);
    makeSwitch(box);
    connect(box, &QCheckBox::clicked, this, [this, field, whenUnset](bool on) {
        m_draft.setField(kHere, field, on == whenUnset ? QJsonValue(QJsonValue::Null) : QJsonValue(on));
    });
    return box;
}

QWidget *InstagramPage::makeSwitches()
{
    auto *group = new QWidget(this);
    auto *row = new FlowLayout(6 * kGrid, group);
    m_aiLabel =
        makeSwitchFor(u"is_ai_generated"_s, tr("AI label"), tr("Says on the post that AI made or changed it."), false);
    m_shareToFeed = makeSwitchFor(u"share_to_feed"_s, tr("Share to feed"),
                                  tr("Shows the reel in the feed too, not only among the reels."), true);
    row->addWidget(m_aiLabel);
    row->addWidget(m_shareToFeed);
    return group;
}

QWidget *InstagramPage::makeCover()
{
    m_cover = new QWidget(this);
    auto *row = new FlowLayout(2 * kGrid, m_cover);
    row->addWidget(new Words(tr("Cover"), Words::Voice::Meta, m_services.theme, m_cover));
    auto *mark = new DraftMark(m_draft, m_services.theme, kHere, u"cover_offset_ms"_s, m_cover);
    mark->setObjectName(u"ig.cover_offset_ms.mark"_s);
    row->addWidget(mark);
    m_coverWords = new Words({}, Words::Voice::Plain, m_services.theme, m_cover);
    row->addWidget(m_coverWords);
    auto *choose = new QPushButton(tr("Choose the frame"), m_cover);
    choose->setObjectName(u"ig.cover_offset_ms"_s);
    choose->setAutoDefault(false);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &InstagramPage::coverFrameRequested);
    return m_cover;
}

/// For posts that came with what this login cannot send: from a file, or through the API.
QWidget *InstagramPage::makeRefused()
{
    m_refused = new QWidget(this);
    auto *row = new FlowLayout(2 * kGrid, m_refused);
    m_refusedWords = new Words({}, Words::Voice::Bad, m_services.theme, m_refused);
    m_refusedWords->setWordWrap(true);
    row->addWidget(m_refusedWords);
    auto *remove = new QPushButton(tr("Remove"), m_refused);
    remove->setObjectName(u"ig.refused.remove"_s);
    remove->setAutoDefault(false);
    row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_draft.setField(kHere, u"location_id"_s, QJsonValue::Null);
        m_draft.setField(kHere, u"collaborators"_s, QJsonValue::Null);
        m_caption->focusEditor();
    });
    return m_refused;
}

void InstagramPage::refresh(PostDraft::Parts parts)
{
    if (!(parts & (Part::Media | Part::Fields | Part::Standing)))
        return;
    QJsonObject fields = m_draft.form().fields.value(kHere);
    fields.remove("caption"_L1); // typing it concerns nothing else here
    if (std::exchange(m_seen, fields) == fields && !(parts & (Part::Media | Part::Standing)))
        return;
    showTypes();
    showFields();
    showSwitches();
    showCover();
    showRefused();
}

void InstagramPage::showTypes()
{
    const PostType now = m_draft.typeFor(kHere);
    QList<PostType> types = instagramTypes(m_draft.media());
    const bool fits = types.contains(now);
    if (!fits)
        types.append(now);
    QStringList words;
    for (const PostType type : types) {
        const QString name = instagramTypeWords(type, m_draft.media());
        words.append(fits || type != now ? name : tr("%1 (not with these media)").arg(name));
    }
    QStringList shown;
    for (int i = 0; i < m_type->count(); ++i)
        shown.append(m_type->itemText(i));
    if (shown != words) {
        m_type->clear();
        for (qsizetype i = 0; i < types.size(); ++i)
            m_type->addItem(words.at(i), int(types.at(i)));
    }
    m_type->setCurrentIndex(m_type->findData(int(now)));
    m_type->setEnabled(!m_draft.isReadOnly());
}

/// What holds a value stays to be seen, also where the type has no use for it: readiness speaks of it.
void InstagramPage::showFields()
{
    const InstagramFields fields = instagramFields(m_draft.typeFor(kHere));
    const bool comment = !m_draft.words(kHere, u"first_comment"_s).isEmpty();
    m_caption->setVisible(fields.caption);
    m_noCaption->setVisible(!fields.caption);
    m_altTexts->setVisible(fields.altText && !m_altTexts->isEmpty());
    m_comment->setVisible((fields.firstComment && canComment(m_draft)) || comment);
    m_shareToFeed->setVisible(fields.shareToFeed);
    m_cover->setVisible(fields.cover);
}

void InstagramPage::showSwitches()
{
    const InstagramContent content = m_draft.instagram();
    m_aiLabel->setChecked(content.aiGenerated);
    m_shareToFeed->setChecked(content.shareToFeed);
    m_aiLabel->setEnabled(!m_draft.isReadOnly());
    m_shareToFeed->setEnabled(!m_draft.isReadOnly());
}

void InstagramPage::showCover()
{
    const std::optional<qint64> offset = m_draft.instagram().coverOffsetMs;
    m_coverWords->setText(offset ? tr("at %1 s").arg(QLocale().toString(double(*offset) / 1000.0, 'f', 1))
                                 : tr("the first frame"));
}

void InstagramPage::showRefused()
{
    const InstagramContent content = m_draft.instagram();
    const bool location = !content.locationId.isEmpty();
    const bool people = !content.collaborators.isEmpty();
    m_refusedWords->setText(
        location && people ? tr("This login can send neither a location nor collaborators.")
        : location         ? tr("This login cannot send a location.")
                           : tr("This login cannot send collaborators (%1).").arg(content.collaborators.join(", "_L1)));
    m_refused->setVisible((location || people) && !m_draft.isReadOnly());
}

void InstagramPage::setPicture(int index)
{
    m_people->setPicture(index);
}

bool InstagramPage::focusField(const QString &name)
{
    const auto focus = [](QWidget *shown, const std::function<void()> &how) {
        if (shown->isHidden())
            return false;
        how();
        return true;
    };
    const auto simply = [&](QWidget *widget) {
        return focus(widget, [widget] { widget->setFocus(Qt::OtherFocusReason); });
    };
    if (name == "caption"_L1 || name == "caption_length"_L1 || name == "hashtags"_L1 || name == "mentions"_L1)
        return focus(m_caption, [this] { m_caption->focusEditor(); });
    if (name == "first_comment"_L1)
        return focus(m_comment, [this] { m_comment->focusEditor(); });
    if (name == "alt_text"_L1)
        return focus(m_altTexts, [this] { m_altTexts->focusFirst(); });
    if (name == "user_tags"_L1)
        return focus(m_people, [this] { m_people->focusName(); });
    if (name == "location_id"_L1 || name == "collaborators"_L1)
        return focus(m_refused, [this] { m_refused->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason); });
    if (name == "cover_offset_ms"_L1)
        return focus(m_cover, [this] { m_cover->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason); });
    if (name == "type"_L1)
        return simply(m_type);
    if (name == "share_to_feed"_L1)
        return simply(m_shareToFeed);
    return name == "is_ai_generated"_L1 && simply(m_aiLabel);
}

} // namespace kalends
