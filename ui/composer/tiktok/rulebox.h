// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/tiktok/tiktokrules.h"

#include <QWidget>

class QCheckBox;

namespace kalends
{

class Theme;
class Words;

/// One box or switch with what it means below it, or why it cannot be changed. GUI thread.
class RuleBox final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Box, Switch };

    struct Options {
        QString name; ///< the object's: "tiktok.allow_comment"
        QString label;
        QString explanation = {};
        Kind kind = Kind::Box;
    };
    RuleBox(const Options &options, const Theme &theme, QWidget *parent = nullptr);

    /// `closed`: why nothing can be changed now, which is said elsewhere and not repeated at each box.
    void show(const TikTokBox &box, const QString &closed);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool on); ///< by a person

private:
    void say(const QString &words);

    QCheckBox *m_box = nullptr;
    Words *m_note = nullptr;
    QString m_explanation;
};

} // namespace kalends
