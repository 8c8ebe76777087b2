// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kalends
{

class Theme;

/// "follows Shared", or "own words" with the button that follows the shared text again. For a field that can follow;
/// bound to the draft.
class FollowMark final : public QWidget
{
    Q_OBJECT
public:
    FollowMark(PostDraft &draft, const Theme &theme, Channel channel, const QString &field, QWidget *parent = nullptr);

Q_SIGNALS:
    void following(); ///< the button was pressed and is about to go: the keyboard needs another place

private:
    void refresh();

    PostDraft &m_draft;
    const Channel m_channel;
    const QString m_field;
    QLabel *m_words = nullptr;
    QToolButton *m_again = nullptr;
};

} // namespace kalends
