// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/instagram/peoplelist.h"

#include "ui/composer/draft/usertags.h"
#include "ui/composer/words/tagmemory.h"
#include "ui/composer/words/wordkit.h"
#include "ui/panels/words.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/retire.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QToolButton>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Part = PostDraft::Part;

constexpr double kMiddle = 0.5;

TagPlacing placingOf(const PostDraft &draft, int index)
{
    const MediaKind kind = index < draft.media().size() ? draft.media().at(index).kind : MediaKind::Image;
    return tagPlacing(draft.typeFor(Channel::Instagram), kind);
}

/// Whether Instagram wants a place for it and has none, or the other way round.
bool needsMending(const PostDraft &draft, const UserTag &tag)
{
    const bool placed = tag.x && tag.y;
    const bool story = draft.typeFor(Channel::Instagram) == PostType::Story; // there either will do
    switch (placingOf(draft, tag.mediaIndex)) {
    case TagPlacing::Placed:
        return !placed && !story;
    case TagPlacing::Listed:
        return placed;
    case TagPlacing::None:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

PeopleList::PeopleList(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_services(services),
      m_rows(new QVBoxLayout),
      m_name(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_place(new QPushButton(tr("Place on the picture"), this)),
      m_completer(new QCompleter(this)),
      m_count(new Words({}, Words::Voice::Meta, services.theme, this)),
      m_trouble(new Words({}, Words::Voice::Bad, services.theme, this))
{
    setObjectName(u"ig.user_tags.field"_s);
    auto *label = new Words(tr("People"), Words::Voice::Meta, services.theme, this);
    label->setBuddy(m_name);
    auto *heading = new QHBoxLayout;
    heading->addWidget(label);
    heading->addStretch(1);
    heading->addWidget(m_count);
    m_name->setObjectName(u"ig.user_tags"_s);
    m_name->setAccessibleName(tr("User name of somebody to tag"));
    m_name->setPlaceholderText(tr("@name"));
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("People that you have mentioned"));
    m_name->setCompleter(m_completer);
    m_add->setObjectName(u"ig.user_tags.add"_s);
    m_add->setAutoDefault(false);
    m_place->setObjectName(u"ig.user_tags.place"_s);
    m_place->setAutoDefault(false);
    m_place->setToolTip(tr("The next click on the picture tags somebody there."));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *entry = new QWidget(this);
    auto *entryRow = new FlowLayout(2 * kGrid, entry);
    entryRow->addWidget(m_name);
    entryRow->addWidget(m_add);
    entryRow->addWidget(m_place);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(heading);
    m_rows->setSpacing(kGrid);
    box->addLayout(m_rows);
    box->addWidget(entry);
    box->addWidget(m_trouble);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleList::add);
    connect(m_name, &QLineEdit::textEdited, this, &PeopleList::offerNames);
    connect(m_add, &QPushButton::clicked, this, &PeopleList::add);
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(pictureForNew()); });
    connect(&draft, &PostDraft::changed, this, &PeopleList::refresh);
    makeRows();
}

void PeopleList::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PeopleList::setPicture(int index)
{
    m_picture = index;
    m_place->setEnabled(placingOf(m_draft, pictureForNew()) == TagPlacing::Placed && !m_draft.media().isEmpty());
}

int PeopleList::pictureForNew() const
{
    return std::clamp(m_picture, 0, std::max(0, int(m_draft.media().size()) - 1));
}

void PeopleList::refresh(PostDraft::Parts parts)
{
    if (!(parts & (Part::Fields | Part::Media | Part::Standing)))
        return;
    const QJsonValue tags = m_draft.field(Channel::Instagram, u"user_tags"_s);
    const QJsonValue type = m_draft.field(Channel::Instagram, u"type"_s);
    const bool same = tags == m_seenTags && type == m_seenType && !(parts & (Part::Media | Part::Standing));
    m_seenTags = tags;
    m_seenType = type;
    if (!m_writing && !same)
        makeRows();
}

void PeopleList::makeRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        retire(item->widget());
        delete item;
    }
    const InstagramContent content = m_draft.instagram();
    m_tags = content.userTags;
    m_type = content.type;
    for (int i = 0; i < m_tags.size(); ++i)
        m_rows->addWidget(makeRow(i, m_tags.at(i)));
    const bool writable = !m_draft.isReadOnly();
    m_name->setVisible(writable);
    m_add->setVisible(writable);
    m_place->setVisible(writable && m_type != PostType::Reel);
    m_add->setEnabled(m_tags.size() < kMostUserTags);
    m_count->setText(tr("%1 / %2").arg(m_tags.size()).arg(kMostUserTags));
    m_count->setVisible(!m_tags.isEmpty());
    setPicture(m_picture);
}

QWidget *PeopleList::makeRow(int number, const UserTag &tag)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"ig.user_tags.row.%1"_s.arg(number));
    auto *box = new FlowLayout(2 * kGrid, row);
    auto *name = new Words(u'@' + tag.username, Words::Voice::Strong, m_services.theme, row);
    box->addWidget(name);
    if (needsMending(m_draft, tag))
        box->addWidget(makeMend(number, tag, row));
    else if (tag.x && tag.y)
        box->addWidget(makePlace(number, tag, row));
    auto *gone = new QToolButton(row);
    gone->setObjectName(u"ig.user_tags.remove.%1"_s.arg(number));
    gone->setIcon(m_services.theme.icon(u"close"_s));
    gone->setAutoRaise(true);
    gone->setFocusPolicy(Qt::StrongFocus);
    gone->setAccessibleName(tr("Remove the tag of %1").arg(tag.username));
    gone->setToolTip(plainTip(gone->accessibleName()));
    gone->setEnabled(!m_draft.isReadOnly());
    connect(
        gone, &QToolButton::clicked, this, [this, number] { remove(number); }, Qt::QueuedConnection);
    box->addWidget(gone);
    box->setLastAtEnd(true);
    return row;
}

/// The place in numbers: which picture, how far from its left and upper edge.
QWidget *PeopleList::makePlace(int number, const UserTag &tag, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *box = new QHBoxLayout(place);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    if (m_draft.media().size() > 1) {
        auto *picture = new QComboBox(place);
        picture->setObjectName(u"ig.user_tags.picture.%1"_s.arg(number));
        picture->setAccessibleName(tr("Picture on which %1 is tagged").arg(tag.username));
        for (int i = 0; i < m_draft.media().size(); ++i) {
            if (placingOf(m_draft, i) == TagPlacing::Placed)
                picture->addItem(tr("Picture %1").arg(i + 1), i);
        }
        picture->setCurrentIndex(picture->findData(tag.mediaIndex));
        connect(picture, &QComboBox::activated, this, [this, picture, number] {
            const int index = picture->currentData().toInt();
            change(number, [index](UserTag &changed) { changed.mediaIndex = index; });
            Q_EMIT pictureWanted(index);
        });
        box->addWidget(picture);
    }
    const auto addNumber = [&](const QString &name, const QString &words, const QString &prefix,
                               std::optional<double> UserTag::*share) {
        auto *spin = new QSpinBox(place);
        spin->setObjectName(u"ig.user_tags.%1.%2"_s.arg(name).arg(number));
        spin->setAccessibleName(words.arg(tag.username));
        spin->setToolTip(plainTip(words.arg(tag.username)));
        spin->setRange(0, 100);
        spin->setPrefix(prefix);
        spin->setSuffix(tr(" %"));
        spin->setValue(int(std::lround((tag.*share).value_or(kMiddle) * 100)));
        connect(spin, &QSpinBox::valueChanged, this, [this, number, share](int percent) {
            change(number, [share, percent](UserTag &changed) { changed.*share = percent / 100.0; });
        });
        box->addWidget(spin);
    };
    addNumber(u"x"_s, tr("How far %1 is from the left edge"), u"← "_s, &UserTag::x);
    addNumber(u"y"_s, tr("How far %1 is from the upper edge"), u"↑ "_s, &UserTag::y);
    place->setEnabled(!m_draft.isReadOnly());
    return place;
}

/// What does not fit the type, with the button that makes it fit.
QWidget *PeopleList::makeMend(int number, const UserTag &tag, QWidget *parent)
{
    auto *mend = new QWidget(parent);
    auto *box = new QHBoxLayout(mend);
    box->setContentsMargins(0, 0, 0, 0);
    const TagPlacing placing = placingOf(m_draft, tag.mediaIndex);
    const QString words = placing == TagPlacing::Placed   ? tr("has no place yet")
                          : placing == TagPlacing::Listed ? tr("a reel shows no places")
                                                          : tr("a carousel's clips take no tags");
    box->addWidget(new Words(words, Words::Voice::Bad, m_services.theme, mend));
    if (placing == TagPlacing::None)
        return mend;
    auto *button = new QToolButton(mend);
    button->setObjectName(u"ig.user_tags.mend.%1"_s.arg(number));
    button->setText(placing == TagPlacing::Placed ? tr("Into the middle") : tr("Without a place"));
    button->setFont(m_services.theme.meta());
    button->setFocusPolicy(Qt::StrongFocus);
    const std::optional<double> share = placing == TagPlacing::Placed ? std::optional(kMiddle) : std::nullopt;
    const auto fit = [this, number, share] {
        change(number, [share](UserTag &changed) { changed.x = changed.y = share; });
        makeRows();
    };
    connect(button, &QToolButton::clicked, this, fit, Qt::QueuedConnection); // the row goes with its button
    box->addWidget(button);
    return mend;
}

void PeopleList::add()
{
    const std::optional<QString> name = userName(m_name->text());
    if (!name)
        return m_name->text().trimmed().isEmpty() ? void() : say(tr("“%1” is not a user name.").arg(m_name->text()));
    if (m_tags.size() >= kMostUserTags)
        return say(tr("Instagram takes up to %1 people.").arg(kMostUserTags));
    const int index = pictureForNew();
    const TagPlacing placing = placingOf(m_draft, index);
    if (placing == TagPlacing::None)
        return say(tr("On a carousel's clips nobody can be tagged; choose one of its pictures."));
    const bool known = std::ranges::any_of(m_tags, [&](const UserTag &tag) {
        return tag.mediaIndex == index && tag.username.compare(*name, Qt::CaseInsensitive) == 0;
    });
    if (known)
        return say(tr("@%1 is tagged there already.").arg(*name));
    UserTag tag{.username = *name, .x = {}, .y = {}, .mediaIndex = index};
    if (placing == TagPlacing::Placed)
        tag.x = tag.y = kMiddle;
    say({});
    m_name->clear();
    WordKit::of(m_draft, m_services.desk).tags().learn(u'@' + *name);
    write(m_tags + QList{tag});
    makeRows();
}

void PeopleList::remove(int number)
{
    QList<UserTag> tags = m_tags;
    if (number >= tags.size())
        return;
    tags.removeAt(number);
    write(tags);
    makeRows();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PeopleList::change(int number, const std::function<void(UserTag &)> &how)
{
    QList<UserTag> tags = m_tags;
    if (number >= tags.size())
        return;
    how(tags[number]);
    write(tags);
}

void PeopleList::write(const QList<UserTag> &tags)
{
    m_writing = true; // the row under the hand stays
    m_tags = tags;
    m_draft.setField(Channel::Instagram, u"user_tags"_s, toJson(tags));
    m_writing = false;
}

void PeopleList::offerNames(const QString &typed)
{
    say({});
    const QString begun = typed.startsWith(u'@') ? typed : u'@' + typed;
    QStringList names;
    if (!typed.isEmpty())
        names = WordKit::of(m_draft, m_services.desk).tags().matching(begun);
    static_cast<QStringListModel *>(m_completer->model())->setStringList(names);
}

void PeopleList::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace kalends
