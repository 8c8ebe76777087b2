// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QFrame;
class QLabel;
class QToolButton;

namespace kalends
{

class CaptionEdit;
class FlowLayout;
class Words;

/// What a person may wish of one text: again, shorter, longer, another tone or language. The answer streams into the
/// editor, where it is one step of undo, and can be stopped. What will be sent is shown before the first time. Errors
/// are said under the buttons. Bound to the draft.
class RedraftBar final : public QWidget
{
    Q_OBJECT
public:
    using Choices = QList<std::pair<QString, QString>>; ///< what the assistant is told, and what people read

    RedraftBar(PostDraft &draft, const ComposerServices &services, std::optional<Channel> channel, const QString &field,
               CaptionEdit &edit, QWidget *parent = nullptr);
    ~RedraftBar() override; ///< stops what is on its way

    [[nodiscard]] bool isBusy() const { return m_busy; }
    void wish(const Redraft &wish);
    void cancel();
    /// Puts something of the field's own, such as its follow mark, at the far end of the buttons.
    void addAtEnd(QWidget &widget);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWish(const QString &name, const QString &words, const QString &help, Redraft::Wish kind);
    void addWishes(const QString &name, const QString &words, const QString &help, Redraft::Wish kind,
                   Choices (*choices)());
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &words, const QString &help);
    void makeConsent();
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
    FlowLayout *m_row = nullptr;
    QList<QToolButton *> m_wishes; ///< seen while nothing is written
    QToolButton *m_stop = nullptr;
    Words *m_words = nullptr;
    QFrame *m_consent = nullptr;
    QLabel *m_sent = nullptr; ///< what will be sent
    Redraft m_waiting;        ///< for the yes to it
    quint64 m_asking = 0;
    quint64 m_turn = 0; ///< answers of an earlier asking are not listened to
    bool m_busy = false;
};

} // namespace kalends
