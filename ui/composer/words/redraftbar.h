// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace kalends
{

class CaptionEdit;
class ConsentPanel;

/// What a person may wish of one text: again, shorter, longer, another tone or language. The answer streams into the
/// editor, where it is one step of undo, and can be stopped. What will be sent is shown before the first time. Errors
/// are said under the buttons. Bound to the draft.
class RedraftBar final : public QWidget
{
    Q_OBJECT
public:
    RedraftBar(PostDraft &draft, const ComposerServices &services, std::optional<Channel> channel, const QString &field,
               CaptionEdit &edit, QWidget *parent = nullptr);
    ~RedraftBar() override; ///< stops what is on its way

    [[nodiscard]] bool isBusy() const { return m_asking != 0; }
    void wish(const Redraft &wish);
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void addButtons(QLayout &row);
    [[nodiscard]] QToolButton *addWish(QLayout &row, const QString &name, const QString &words, Redraft::Wish wish);
    [[nodiscard]] QToolButton *addMenu(QLayout &row, const QString &name, const QString &words, QMenu *menu);
    void begin(const Redraft &wish);
    void finish(const Result<Suggestion> &answer);
    void setBusy(bool busy);
    void say(const QString &sentence, bool mistake);
    void refresh();

    PostDraft &m_draft;
    const ComposerServices m_services;
    const std::optional<Channel> m_channel;
    const QString m_field;
    CaptionEdit &m_edit;
    QList<QToolButton *> m_wishes;
    QToolButton *m_stop = nullptr;
    QLabel *m_words = nullptr;
    ConsentPanel *m_consent = nullptr;
    quint64 m_asking = 0;
    quint64 m_turn = 0; ///< answers of an earlier asking are not listened to
};

} // namespace kalends
