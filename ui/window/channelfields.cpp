// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/channelfields.h"

#include "model/limits.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

struct FieldWords {
    QString label;
    QString help;
};

FieldWords wordsFor(Channel channel, const QString &name)
{
    if (channel == Channel::TikTok && name == "description"_L1)
        return {ChannelFields::tr("Caption"), {}};
    static const QHash<QString, std::pair<const char *, const char *>> words{
        {u"type"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Type"), ""}},
        {u"caption"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Caption"), ""}},
        {u"title"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Title"), ""}},
        {u"alt_text"_s,
         {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Alternative text"),
          QT_TRANSLATE_NOOP("kalends::ChannelFields",
                            "One line for each picture, read aloud to people who cannot see it.")}},
        {u"user_tags"_s,
         {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Tag people"),
          QT_TRANSLATE_NOOP("kalends::ChannelFields", "User names, separated by commas.")}},
        {u"location_id"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Location"), ""}},
        {u"collaborators"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Collaborators"), ""}},
        {u"share_to_feed"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Share the reel to the feed too"), ""}},
        {u"cover_offset_ms"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Cover taken at"), ""}},
        {u"first_comment"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "First comment"), ""}},
        {u"is_ai_generated"_s,
         {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Made with AI"),
          QT_TRANSLATE_NOOP("kalends::ChannelFields", "Adds the platform's own label.")}},
        {u"privacy_level"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Who can view this post"), ""}},
        {u"allow_comment"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Allow comments"), ""}},
        {u"allow_duet"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Allow duets"), ""}},
        {u"allow_stitch"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Allow stitches"), ""}},
        {u"your_brand"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Promotes your own brand"), ""}},
        {u"branded_content"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Paid partnership (branded content)"), ""}},
        {u"photo_cover_index"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Cover photo"), ""}},
        {u"auto_add_music"_s, {QT_TRANSLATE_NOOP("kalends::ChannelFields", "Let TikTok add music"), ""}},
        {u"consent"_s,
         {QT_TRANSLATE_NOOP("kalends::ChannelFields",
                            "I agree that this is posted to TikTok, and to TikTok's Music Usage Confirmation"),
          QT_TRANSLATE_NOOP("kalends::ChannelFields", "Asked for anew whenever the words, choices or media change.")}},
    };
    const auto found = words.constFind(name);
    return found == words.constEnd() ? FieldWords{name, {}}
                                     : FieldWords{ChannelFields::tr(found->first), ChannelFields::tr(found->second)};
}

QString choiceWords(const QString &choice)
{
    static const QHash<QString, const char *> words{
        {u"post"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Post")},
        {u"carousel"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Carousel")},
        {u"reel"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Reel")},
        {u"story"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Story")},
        {u"PUBLIC_TO_EVERYONE"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Everyone")},
        {u"MUTUAL_FOLLOW_FRIENDS"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Friends (you follow each other)")},
        {u"FOLLOWER_OF_CREATOR"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Followers")},
        {u"SELF_ONLY"_s, QT_TRANSLATE_NOOP("kalends::ChannelFields", "Only you")},
    };
    const auto found = words.constFind(choice);
    return found == words.constEnd() ? choice : ChannelFields::tr(*found);
}

/// A list or a text as one line for each item.
QString linesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const QJsonValue &item : value.toArray())
        lines.append(item.isObject() ? item[u"username"].toString() : item.toString());
    return lines.join(u'\n');
}

} // namespace

ChannelFields::ChannelFields(Channel channel, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_channel(channel), m_theme(theme), m_form(new QFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(kGrid);
    for (const FieldSpec &spec : fieldSpecs(channel)) {
        if (spec.kind != FieldKind::MediaEdits) // made where the media are, not typed
            addRow(spec);
    }
    setContext(m_type, {}, {});
}

void ChannelFields::addRow(const FieldSpec &spec)
{
    Row row;
    row.spec = &spec;
    makeEditor(row);
    const FieldWords words = wordsFor(m_channel, spec.name);
    row.editor->setObjectName(word(m_channel) + u'.' + spec.name);
    row.editor->setAccessibleName(words.label);
    row.editor->setAccessibleDescription(words.help);
    row.editor->setToolTip(words.help);
    if (!row.whole)
        row.whole = row.editor;
    if (spec.kind == FieldKind::Boolean) {
        m_form->addRow(row.whole);
    } else {
        row.label = new QLabel(words.label, this);
        row.label->setFont(m_theme.meta());
        row.label->setBuddy(row.editor);
        m_form->addRow(row.label, row.whole);
    }
    m_rows.append(row);
}

void ChannelFields::makeEditor(Row &row)
{
    switch (row.spec->kind) {
    case FieldKind::Text:
    case FieldKind::TextList:
    case FieldKind::UserTags:
        return makeText(row);
    case FieldKind::Choice:
        return makeChoice(row);
    case FieldKind::Boolean:
        return makeSwitch(row);
    case FieldKind::Integer:
        return makeNumber(row);
    case FieldKind::MediaEdits: // has no row
        return;
    }
}

void ChannelFields::makeText(Row &row)
{
    const QString name = row.spec->name;
    const bool list = row.spec->kind == FieldKind::TextList;
    const bool tall = name == "caption"_L1 || name == "description"_L1 || list ||
                      (name == "title"_L1 && m_channel == Channel::TikTok) || name == "first_comment"_L1;
    if (!tall) {
        auto *edit = new QLineEdit(this);
        row.editor = edit;
        const bool tags = row.spec->kind == FieldKind::UserTags;
        row.show = [edit](const QJsonValue &value) { edit->setText(linesOf(value).replace(u'\n', ", "_L1)); };
        connect(edit, &QLineEdit::textEdited, this, [this, name, tags](const QString &text) {
            if (tags)
                return set(name, tagsFromText(text));
            set(name, text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text.trimmed()));
        });
        return;
    }
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    const int lines = name == "caption"_L1 || name == "description"_L1 ? 4 : 2;
    edit->document()->setDocumentMargin(1.5 * kGrid);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 5 * kGrid);
    row.editor = edit;
    row.show = [edit](const QJsonValue &value) {
        if (edit->toPlainText() != linesOf(value))
            edit->setPlainText(linesOf(value));
    };
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, name, list] {
        if (m_showing)
            return;
        const QString text = edit->toPlainText();
        if (text.isEmpty())
            return set(name, {});
        set(name, list ? QJsonValue(QJsonArray::fromStringList(text.split(u'\n'))) : QJsonValue(text));
    });
    if (list)
        return;
    row.whole = new QWidget(this);
    auto *box = new QVBoxLayout(row.whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    row.counter = new QLabel(row.whole);
    row.counter->setFont(m_theme.meta());
    row.counter->setAlignment(Qt::AlignTrailing);
    box->addWidget(edit);
    box->addWidget(row.counter);
}

void ChannelFields::makeChoice(Row &row)
{
    auto *combo = new QComboBox(this);
    const QString name = row.spec->name;
    combo->addItem(name == "type"_L1 ? tr("As the media suggest") : tr("Choose…"), QString());
    for (const QLatin1String choice : row.spec->choices)
        combo->addItem(choiceWords(choice), QString(choice));
    row.editor = combo;
    row.show = [combo](const QJsonValue &value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value.toString())));
    };
    connect(combo, &QComboBox::activated, this, [this, combo, name] {
        const QString choice = combo->currentData().toString();
        set(name, choice.isEmpty() ? QJsonValue() : QJsonValue(choice));
    });
}

void ChannelFields::makeSwitch(Row &row)
{
    const QString name = row.spec->name;
    auto *box = new QCheckBox(wordsFor(m_channel, name).label, this);
    if (name == "consent"_L1)
        box->setText(tr("I agree that this is posted to TikTok, and to\nTikTok's Music Usage Confirmation"));
    const bool otherwise = name == "share_to_feed"_L1; // what counts while nothing is set
    row.editor = box;
    row.show = [box, otherwise](const QJsonValue &value) { box->setChecked(value.toBool(otherwise)); };
    connect(box, &QCheckBox::clicked, this, [this, name](bool on) { set(name, on); });
}

void ChannelFields::makeNumber(Row &row)
{
    const QString name = row.spec->name;
    if (name == "cover_offset_ms"_L1) { // written in seconds, as people count clips
        auto *spin = new QDoubleSpinBox(this);
        spin->setRange(-0.1, 36'000);
        spin->setDecimals(1);
        spin->setSingleStep(0.1);
        spin->setSpecialValueText(tr("The platform's choice"));
        spin->setSuffix(tr(" s"));
        row.editor = spin;
        row.show = [spin](const QJsonValue &value) {
            spin->setValue(value.isDouble() ? value.toDouble() / 1000.0 : spin->minimum());
        };
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this, name](double seconds) {
            if (!m_showing)
                set(name, seconds < 0 ? QJsonValue() : QJsonValue(qint64(std::llround(seconds * 1000))));
        });
        return;
    }
    auto *spin = new QSpinBox(this);
    spin->setRange(1, 35); // people count from one
    row.editor = spin;
    row.show = [spin](const QJsonValue &value) { spin->setValue(value.toInt(0) + 1); };
    connect(spin, &QSpinBox::valueChanged, this, [this, name](int number) {
        if (!m_showing)
            set(name, number == 1 ? QJsonValue() : QJsonValue(number - 1));
    });
}

void ChannelFields::setFields(const QJsonObject &fields)
{
    m_fields = fields;
    m_showing = true;
    for (const Row &row : std::as_const(m_rows))
        row.show(m_fields.value(row.spec->name));
    m_showing = false;
    setContext(m_type, m_media, m_shared);
}

void ChannelFields::setContext(PostType type, const QList<MediaAsset> &media, const QString &shared)
{
    m_type = type;
    m_media = media;
    m_shared = shared;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shown = concerns(row.spec->name) || m_fields.contains(row.spec->name);
        row.whole->setVisible(shown);
        if (row.label)
            row.label->setVisible(shown);
        if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor);
            text && (row.spec->name == "caption"_L1 || row.spec->name == "description"_L1 ||
                     (row.spec->name == "title"_L1 && m_type == PostType::Video)))
            text->setPlaceholderText(shared.isEmpty() ? tr("Follows the shared words") : shared);
    }
    count();
}

bool ChannelFields::concerns(const QString &field) const
{
    const bool video = m_type == PostType::Reel || m_type == PostType::Video ||
                       (m_type == PostType::Story && !m_media.isEmpty() && m_media.first().kind == MediaKind::Video);
    if (field == "location_id"_L1 || field == "collaborators"_L1) // not possible with this login; shown only when set
        return false;
    if (field == "disclosure"_L1 || field == "consent_text"_L1 || field == "consent_creator"_L1)
        return false; // said by the boxes and the consent itself
    if (field == "share_to_feed"_L1)
        return m_type == PostType::Reel;
    if (field == "cover_offset_ms"_L1)
        return m_type == PostType::Reel || m_type == PostType::Video;
    if (field == "alt_text"_L1)
        return !video && m_type != PostType::Story;
    if (field == "first_comment"_L1)
        return m_type != PostType::Story;
    if (field == "description"_L1 || field == "auto_add_music"_L1)
        return m_type == PostType::Photos;
    if (field == "photo_cover_index"_L1)
        return m_type == PostType::Photos && m_media.size() > 1;
    if (field == "allow_duet"_L1 || field == "allow_stitch"_L1)
        return m_type == PostType::Video;
    return true;
}

QJsonValue ChannelFields::tagsFromText(const QString &text) const
{
    const bool picture = m_media.isEmpty() || m_media.first().kind == MediaKind::Image;
    const QJsonArray before = m_fields.value("user_tags"_L1).toArray();
    QJsonArray tags;
    for (const QString &part : text.split(u',')) {
        QString name = part.trimmed();
        if (name.startsWith(u'@'))
            name.remove(0, 1);
        if (name.isEmpty())
            continue;
        QJsonObject tag{{u"username"_s, name}};
        if (picture) { // a tag on a picture has a place; the middle until somebody moves it
            tag.insert(u"x"_s, 0.5);
            tag.insert(u"y"_s, 0.5);
        }
        for (const QJsonValue &old : before) {
            if (old[u"username"].toString() == name)
                tag = old.toObject();
        }
        tags.append(tag);
    }
    return tags.isEmpty() ? QJsonValue() : QJsonValue(tags);
}

void ChannelFields::set(const QString &name, const QJsonValue &value)
{
    if (m_showing)
        return;
    if (value.isNull())
        m_fields.remove(name);
    else
        m_fields.insert(name, value);
    count();
    Q_EMIT fieldChanged(name, value);
}

void ChannelFields::count()
{
    const TextLimits &limits = postLimits(m_channel, m_type).text;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.counter)
            continue;
        const QString name = row.spec->name;
        const bool photosTitle = name == "title"_L1 && m_type == PostType::Photos;
        const QString own = m_fields.value(name).toString();
        const bool follows = own.isEmpty() && name != "first_comment"_L1 && !photosTitle;
        const QString text = follows ? m_shared : own;
        const int most = name == "first_comment"_L1 ? limits.maxComment
                         : photosTitle              ? limits.maxTitle
                                                    : limits.maxCaption;
        QStringList parts;
        if (follows)
            parts.append(tr("follows the shared words"));
        parts.append(most > 0 ? tr("%L1 of %L2").arg(text.size()).arg(most) : tr("%L1").arg(text.size()));
        if (limits.maxHashtags > 0)
            parts.append(tr("%1 of %2 #").arg(countHashtags(text)).arg(limits.maxHashtags));
        row.counter->setText(parts.join(u" · "_s));
        const bool over =
            (most > 0 && text.size() > most) || (limits.maxHashtags > 0 && countHashtags(text) > limits.maxHashtags);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, over ? m_theme.colors().bad : m_theme.colors().muted);
        row.counter->setPalette(colors);
    }
}

void ChannelFields::withdrawConsent()
{
    if (!m_fields.value("consent"_L1).toBool())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.spec->name == "consent"_L1)
            row.show(false);
    }
    set(u"consent"_s, false);
}

bool ChannelFields::focusField(const QString &name)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.spec->name != name || row.whole->isHidden())
            continue;
        row.editor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace kalends
