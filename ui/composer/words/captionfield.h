// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kalends
{

class CaptionEdit;
class DraftMark;
class EmojiPicker;
class FollowMark;
class RedraftBar;
class SnippetsButton;
class TextCounter;

/// One text of a post with all that belongs to it, as in the drawing: above its name, the drafted chip and the counter;
/// the editor; below the assistant's wishes, emoji, kept words, and whether it follows the shared text. Bound to the
/// draft: shows what it holds, writes what is typed. What TikTok's and Instagram's pages are made of.
class CaptionField final : public QWidget
{
    Q_OBJECT
public:
    struct Options {
        std::optional<Channel> channel = std::nullopt; ///< nothing: the shared text
        QString field;                                 ///< "caption", "title", "description", "first_comment"
        QString label;
        QString placeholder = {};
        int lines = 5;        ///< of height to begin with; see CaptionEdit::setVisibleLines()
        bool redrafts = true; ///< Regenerate, Shorter…
        bool snippets = true; ///< emoji, hashtag groups, saved captions
    };
    CaptionField(PostDraft &draft, const ComposerServices &services, const Options &options, QWidget *parent = nullptr);
    ~CaptionField() override;

    [[nodiscard]] CaptionEdit &edit() const { return *m_edit; }
    void setLabel(const QString &label); ///< a TikTok title is a caption when the post is a clip
    void focusEditor();

Q_SIGNALS:
    void mediaPasted(); ///< the clipboard holds files or a picture instead of words: the stage takes them

private:
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] QToolButton *makeEmoji();
    [[nodiscard]] QWidget *makeFoot();
    void prepareEditor();
    void prepareOrder();
    void refresh(PostDraft::Parts parts);
    void showWords();
    void write(const QString &text);
    void say(const QString &sentence);
    void sayWhatIsOver();
    [[nodiscard]] QString current() const;

    PostDraft &m_draft;
    const ComposerServices m_services;
    const Options m_options;
    QLabel *m_label = nullptr;
    DraftMark *m_mark = nullptr;
    TextCounter *m_counter = nullptr;
    CaptionEdit *m_edit = nullptr;
    SnippetsButton *m_snippets = nullptr;
    QToolButton *m_emoji = nullptr;
    EmojiPicker *m_picker = nullptr;
    RedraftBar *m_redraft = nullptr;
    FollowMark *m_follow = nullptr;
    QLabel *m_notice = nullptr;
    bool m_shown = false;
    bool m_writing = false;
    bool m_wasFollowing = false;
};

} // namespace kalends
