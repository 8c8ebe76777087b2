// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/preview/previewscreen.h"

#include <QWidget>
#include <memory>

namespace kalends
{

/// How the post will look, in a phone: the app's screen drawn by ourselves, with the real crop, the caption folded as
/// the app folds it, and what the app's controls will cover. A row of choices above says which screen and whether the
/// app is light or dark; both are independent of the program's own theme. Nothing is decoded in the GUI thread, and
/// nothing is done at all while it is hidden.
class PreviewPane final : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Whose screens are shown; the one that fits the post best comes first.
    void setChannel(Channel channel);
    [[nodiscard]] Channel channel() const;

    /// One of screens(); anything else is ignored.
    void setScreen(PreviewScreen screen);
    [[nodiscard]] PreviewScreen screen() const;
    [[nodiscard]] QList<PreviewScreen> screens() const; ///< those that this post has on this channel

    /// Which of the post's media is shown, from 0; beyond the last it is the last.
    void setCurrentMedia(int index);
    [[nodiscard]] int currentMedia() const;

    /// The app's own appearance. Remembered.
    [[nodiscard]] bool isDarkApp() const;
    /// Marks what the app's controls cover. Remembered.
    void setShowsCovered(bool shows);
    [[nodiscard]] bool showsCovered() const;

    /// The account's picture, where somebody has it (TikTokPage::creatorPictureChanged); null: its initial stands
    /// there.
    void setAvatar(Channel channel, const QImage &picture);

Q_SIGNALS:
    void currentMediaChanged(int index); ///< a person swiped

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kalends
