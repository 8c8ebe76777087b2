// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace kalends
{

class CaptionField;

/// The composer's first tab: the shared text, where the post goes, its labels. Bound to the draft.
class SharedPage final : public QWidget
{
    Q_OBJECT
public:
    SharedPage(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    /// Puts the keyboard into a field: "caption", "channels", "labels", as issues and undo name them. False: there is
    /// none of that name.
    bool focusField(const QString &name);

Q_SIGNALS:
    void linkRequested(kalends::Channel channel); ///< a channel was chosen that has no account yet

    void mediaPasted(); ///< into the caption: the stage takes it

private:
    struct ChannelRow {
        QCheckBox *on = nullptr;
        QLabel *account = nullptr;
        QWidget *link = nullptr;
    };
    QWidget *makeChannels();
    QLayout *makeChannel(Channel channel, QWidget *parent);
    QWidget *makeLabels();
    void refresh(PostDraft::Parts parts);

    PostDraft &m_draft;
    const ComposerServices m_services;
    CaptionField *m_caption = nullptr;
    QHash<Channel, ChannelRow> m_channels;
    QLineEdit *m_labels = nullptr;
};

} // namespace kalends
