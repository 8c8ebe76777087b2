// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/composerdialog.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

namespace kalends
{

/// Opens composers over the main window: for a new post, for a stored one, for several one after the other, and for
/// what an earlier start left unsaved. One at a time. GUI thread; a child of the window.
class ComposerDoor final : public QObject
{
    Q_OBJECT
public:
    ComposerDoor(const WindowParts &parts, QWidget *window);

    ComposerDialog *newPost(std::optional<WallTime> at);
    /// Nothing when it is gone (the person is told), or while another one is open: it follows then.
    ComposerDialog *open(const EntryId &id);
    /// In this order, each after the one before.
    void openSeries(const QList<EntryId> &ids);
    [[nodiscard]] ComposerDialog *current() const { return m_current; }
    /// What was being written when the program ended; each in a composer, in which it can be saved or discarded. Also
    /// by itself when the window is first shown.
    void restoreUnsaved();

public Q_SLOTS:
    /// Accounts or flags have changed.
    void standingChanged();
    /// Words that were drafted in the background for the post that is open.
    void suggest(const kalends::EntryId &id, const QList<kalends::Suggestion> &suggestions);

Q_SIGNALS:
    void stored(const kalends::EntryId &id, bool planned);
    void deleteRequested(const kalends::EntryId &id);
    void duplicateRequested(const kalends::EntryId &id);
    void publishNowRequested(const kalends::EntryId &id);
    void activityRequested(const kalends::EntryId &id);
    void fixRequested(const kalends::EntryId &id, const QString &fix, std::optional<kalends::Channel> channel);
    void said(const QString &sentence);
    void opened(QWidget *dialog);
    /// Which post is being worked on; empty: none, or a new one that is not stored yet.
    void openEntryChanged(const kalends::EntryId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What waits to be opened.
    struct Next {
        EntryId id;         ///< empty: a new post
        QString journalKey; ///< of what is to be restored; empty: nothing
        QByteArray journal;
        int index = 0; ///< in its series, from 1; 0: not part of one
        int count = 0;
    };
    void openNext();
    void tellOpenEntry();
    ComposerDialog *present(const Next &what);
    ComposerDialog *show(ComposerDialog *dialog);
    [[nodiscard]] ComposerServices services() const;
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] Flags flags() const;

    const WindowParts &m_parts;
    QWidget *m_window;
    QPointer<ComposerDialog> m_current;
    QList<Next> m_waiting;
    EntryId m_told; ///< by openEntryChanged()
    bool m_restored = false;
};

} // namespace kalends
