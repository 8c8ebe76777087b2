// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/followmark.h"

#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kalends
{

FollowMark::FollowMark(PostDraft &draft, const Theme &theme, Channel channel, const QString &field, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_channel(channel),
      m_field(field),
      m_words(new Words({}, Words::Voice::Meta, theme, this)),
      m_again(new QToolButton(this))
{
    m_words->setObjectName(u"followWords"_s);
    m_again->setObjectName(u"followAgain"_s);
    m_again->setText(tr("follow shared again"));
    m_again->setAccessibleDescription(tr("Gives up the words of this channel and shows the shared text again."));
    m_again->setToolTip(m_again->accessibleDescription());
    m_again->setAutoRaise(true);
    m_again->setFont(theme.meta());
    m_again->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_words);
    row->addWidget(m_again);
    connect(m_again, &QToolButton::clicked, this, [this] {
        Q_EMIT following();
        m_draft.followShared(m_channel, m_field);
    });
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts &
            (PostDraft::Part::Words | PostDraft::Part::Fields | PostDraft::Part::Media | PostDraft::Part::Standing))
            refresh();
    });
    refresh();
}

void FollowMark::refresh()
{
    const bool follows = m_draft.follows(m_channel, m_field);
    setVisible(m_draft.wouldFollow(m_channel, m_field));
    m_words->setText(follows ? tr("follows Shared") : tr("own words"));
    m_words->setToolTip(follows ? tr("What you write under Shared appears here, until you change it here.")
                                : QString());
    m_again->setVisible(!follows && !m_draft.isReadOnly());
}

} // namespace kalends
