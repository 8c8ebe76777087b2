// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/result.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace kalends
{

struct ComposerServices;

/// The left side of the composer: the post's pictures and clips, the chosen one large and cut as it will look on the
/// channel of the open tab, all of them in a strip below. Here they are added (dialog, drop, paste), ordered, taken
/// away, cropped, turned, trimmed, given a cover frame, described and tagged with people; what a channel does not take
/// is converted by itself, in the background, with progress. GUI thread; nothing is decoded in it. Everything it
/// changes it changes through the draft, and everything it shows it shows from there, so others may change it too.
///
/// What is still being rendered when it is destroyed goes on: its result is written into the stored entry by way of the
/// board, if the entry was saved by then.
class MediaStage final : public QWidget
{
    Q_OBJECT
public:
    /// All of `services` and `draft` outlive it.
    MediaStage(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);
    ~MediaStage() override;

    /// What is shown "as it will look": the open tab's channel; nothing: the shared one, where an edit is for every
    /// channel that takes it.
    void setChannel(std::optional<Channel> channel);

    [[nodiscard]] int current() const; ///< which of draft.media() is shown large; -1: there is none
    void setCurrent(int index);

    /// Imports them in the background and appends them, up to what the channels take; what cannot be taken is said by
    /// failed(). Folders, links out and other things that are no media are refused in words.
    void addFiles(const QStringList &paths);
    void chooseFiles(); ///< the file dialog; does not block
    /// Takes files, or a picture, from the clipboard. False: neither is there, so an editor may paste its words.
    bool pasteMedia();

    /// What the button of a warning does here: add_media, crop (takes the nearest crop that is allowed and shows it),
    /// convert, trim, remove_media. False: this action is not one of the stage's.
    bool fix(const ReadinessIssue &issue);
    /// Whether fix() knows the action.
    [[nodiscard]] static bool canFix(const QString &action);

    /// For the buttons of other parts of the window: each opens the tool below the picture and gives it the focus.
    void openCrop();
    void openTrim();
    void openCover();
    void openAltText();
    void openPeople(); ///< Instagram only: the next click on the picture places a tag
    /// Closes whatever tool is open. True when one was: Escape closes it before it closes the window.
    bool closeTool();

    [[nodiscard]] bool isImporting() const;
    [[nodiscard]] bool isConverting() const; ///< something that goes out is still being made
    /// The issue's action is convert, and that is under way by itself.
    [[nodiscard]] bool isBeingConverted(const ReadinessIssue &issue) const;

Q_SIGNALS:
    void currentChanged(int index);
    void busyChanged(); ///< isImporting() or isConverting()
    void failed(const kalends::Error &error);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
