// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace kalends
{

class Theme;

/// A label in one of the theme's voices, that stays in it when light and dark change. Plain text: what comes from
/// outside is never markup.
class Words final : public QLabel
{
    Q_OBJECT
public:
    enum class Voice { Plain, Strong, Meta, Heading, Title, Good, Bad };

    Words(const QString &text, Voice voice, const Theme &theme, QWidget *parent = nullptr);
    void setVoice(Voice voice);
    /// One line, cut with an ellipsis where it does not fit; the whole of it is in the tooltip.
    void setElided(bool elided);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void restyle();

    const Theme &m_theme;
    Voice m_voice;
    bool m_elided = false;
};

} // namespace kalends
