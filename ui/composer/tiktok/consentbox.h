// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/tiktok/tiktokrules.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace kalends
{

class Theme;
class Words;

/// The sentence that TikTok requires before a post, with links to its documents, which open in the browser, and the box
/// that says yes to it. GUI thread.
class ConsentBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentBox(const Theme &theme, QWidget *parent = nullptr);

    /// `agreed`: what was agreed to and by whom, as stored; empty when nothing is.
    void show(const TikTokRules &rules, const TikTokConsent &consent, const QString &agreed);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool on); ///< by a person

protected:
    /// Whoever comes to the box sees all that it is about, not the box alone.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSentence();
    void revealWhole();

    const Theme &m_theme;
    TikTokConsent m_consent;
    QLabel *m_sentence = nullptr;
    QCheckBox *m_box = nullptr;
    Words *m_note = nullptr;
};

} // namespace kalends
