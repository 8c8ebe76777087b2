// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/sharedpage.h"

#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/captionfield.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Part = PostDraft::Part;

QString accountWords(const std::optional<Account> &account)
{
    if (!account)
        return SharedPage::tr("not linked");
    if (account->status == AccountStatus::Ok)
        return account->username;
    return SharedPage::tr("%1 · has to be linked again").arg(account->username);
}

} // namespace

SharedPage::SharedPage(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_services(services)
{
    setObjectName(u"sharedPage"_s);
    m_caption =
        new CaptionField(draft, services,
                         {.field = u"caption"_s,
                          .label = tr("Caption for all channels"),
                          .placeholder = tr("Write it once; each channel follows until it has words of its own."),
                          .lines = 6},
                         this);
    connect(m_caption, &CaptionField::mediaPasted, this, &SharedPage::mediaPasted);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4 * kGrid);
    box->addWidget(m_caption);
    box->addWidget(makeChannels());
    box->addWidget(makeLabels());
    box->addStretch(1);
    connect(&draft, &PostDraft::changed, this, &SharedPage::refresh);
    refresh(Part::Channels | Part::Labels | Part::Standing);
}

QWidget *SharedPage::makeChannels()
{
    auto *group = new QWidget(this);
    auto *box = new QVBoxLayout(group);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(new Words(tr("Goes to"), Words::Voice::Meta, m_services.theme, group));
    for (const Channel channel : kChannels)
        box->addLayout(makeChannel(channel, group));
    return group;
}

QLayout *SharedPage::makeChannel(Channel channel, QWidget *parent)
{
    auto *on = new QCheckBox(displayName(channel), parent);
    on->setObjectName(u"channel."_s + word(channel));
    makeSwitch(on);
    auto *account = new Words({}, Words::Voice::Meta, m_services.theme, parent);
    account->setObjectName(u"channelAccount."_s + word(channel));
    account->setElided(true);
    auto *link = new QToolButton(parent);
    link->setObjectName(u"linkChannel."_s + word(channel));
    link->setText(tr("Link…"));
    link->setAccessibleName(tr("Link %1").arg(displayName(channel)));
    link->setFont(m_services.theme.meta());
    link->setFocusPolicy(Qt::StrongFocus);
    connect(on, &QCheckBox::clicked, this, [this, channel](bool checked) { m_draft.setChannel(channel, checked); });
    connect(link, &QToolButton::clicked, this, [this, channel] { Q_EMIT linkRequested(channel); });
    m_channels.insert(channel, {on, account, link});
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(on);
    row->addWidget(account, 1);
    row->addWidget(link);
    return row;
}

QWidget *SharedPage::makeLabels()
{
    auto *group = new QWidget(this);
    auto *box = new QVBoxLayout(group);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    m_labels = new QLineEdit(group);
    m_labels->setObjectName(u"shared.labels"_s);
    m_labels->setAccessibleName(tr("Labels"));
    m_labels->setPlaceholderText(tr("For your own order, separated by commas; never posted"));
    auto *label = new Words(tr("Labels"), Words::Voice::Meta, m_services.theme, group);
    label->setBuddy(m_labels);
    box->addWidget(label);
    box->addWidget(m_labels);
    connect(m_labels, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_draft.setLabels(labelsFromText(text)); });
    return group;
}

void SharedPage::refresh(PostDraft::Parts parts)
{
    const bool writable = !m_draft.isReadOnly();
    if (parts & (Part::Channels | Part::Standing)) {
        for (const Channel channel : kChannels) {
            const ChannelRow &row = m_channels[channel];
            const std::optional<Account> account = m_draft.account(channel);
            const bool usable = account && account->status == AccountStatus::Ok;
            row.on->setChecked(m_draft.isOn(channel));
            row.on->setEnabled(writable);
            row.on->setAccessibleName(
                tr("%1, %2", "a channel and its account").arg(displayName(channel), accountWords(account)));
            row.account->setText(accountWords(account));
            row.link->setVisible(writable && !usable);
        }
    }
    if ((parts & Part::Labels) && labelsFromText(m_labels->text()) != m_draft.form().labels)
        m_labels->setText(m_draft.form().labels.join(", "_L1)); // what is being typed stays as it is
    if (parts & Part::Standing)
        m_labels->setReadOnly(!writable);
}

bool SharedPage::focusField(const QString &name)
{
    if (name == "caption"_L1)
        m_caption->focusEditor();
    else if (name == "labels"_L1)
        m_labels->setFocus(Qt::OtherFocusReason);
    else if (name == "channels"_L1)
        m_channels[Channel::Instagram].on->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

} // namespace kalends
