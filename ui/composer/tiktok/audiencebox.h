// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/tiktok/tiktokrules.h"

#include <QWidget>

class QComboBox;

namespace kalends
{

class Theme;
class Words;

/// Who can view the post: a list without a choice of its own, holding exactly what TikTok offers. GUI thread.
class AudienceBox final : public QWidget
{
    Q_OBJECT
public:
    explicit AudienceBox(const Theme &theme, QWidget *parent = nullptr);

    /// `chosen` may be empty, and may be one that is not offered: then nothing is shown as chosen. `closed`: why
    /// nothing can be chosen now.
    void show(const TikTokRules &rules, const QString &chosen, const QString &closed);
    [[nodiscard]] QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void chosen(const QString &level);

private:
    void fill(const QList<TikTokAudience> &audiences);
    void note(const QString &words, bool mistake);

    QComboBox *m_combo = nullptr;
    Words *m_note = nullptr;
    QList<TikTokAudience> m_audiences;
};

} // namespace kalends
