// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/tiktok/tiktokrules.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace kalends
{

class Theme;
class Words;

/// Who posts: TikTok's name and picture of the creator, or what stands in the way of knowing them. GUI thread.
class CreatorCard final : public QWidget
{
    Q_OBJECT
public:
    /// What it says.
    struct Face {
        CreatorState state = CreatorState::Loading;
        QString nickname;
        QString username;
        QString trouble;          ///< of Failed and CannotPost
        bool signInAgain = false; ///< the trouble is the sign-in
        friend bool operator==(const Face &, const Face &) = default;
    };

    explicit CreatorCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const Face &face);
    void setPicture(const QImage &picture); ///< null: none
    /// The button that leads on from a trouble; nullptr: there is no trouble.
    [[nodiscard]] QWidget *way() const;

Q_SIGNALS:
    void refreshWanted();
    void accountWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Picture;

    const Theme &m_theme;
    Face m_face;
    Picture *m_picture = nullptr;
    Words *m_name = nullptr;
    Words *m_meta = nullptr;
    Words *m_trouble = nullptr;
    QToolButton *m_refresh = nullptr;
    QWidget *m_ways = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_account = nullptr;
};

} // namespace kalends
