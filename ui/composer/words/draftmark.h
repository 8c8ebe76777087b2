// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/postdraft.h"

#include <QAbstractButton>

namespace kalends
{

class Theme;

/// The "✦ drafted" chip beside a field: says by whom; a click, Space or Enter accepts the words. Gone when they are
/// accepted or edited. Bound to the draft; hides itself.
class DraftMark final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Without a channel: of the shared text.
    DraftMark(PostDraft &draft, const Theme &theme, std::optional<Channel> channel, const QString &field,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QFont wordsFont() const;

    PostDraft &m_draft;
    const Theme &m_theme;
    const std::optional<Channel> m_channel;
    const QString m_field;
};

} // namespace kalends
