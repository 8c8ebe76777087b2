// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace kalends
{

class AttentionModel;
class Theme;
class Words;

/// One line of the list that no filter hides.
struct AttentionItem {
    EntryId id;
    QString title; ///< the first caption line; empty: "Untitled"
    std::optional<Instant> scheduledAt;
    QByteArray timezone;
    Readiness readiness = Readiness::NeedsAttention;
    QString reason; ///< a sentence: the worst issue's message
    QString fix;    ///< the issue's stable fix word; may be empty
    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// "Needs attention · 3" and the entries below it, each with what is wrong and the button that mends it.
class NeedsAttentionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsAttentionPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Soonest first is up to the caller. The current line stays when it is still there.
    void setItems(const QList<AttentionItem> &items);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void openRequested(const kalends::EntryId &id);
    /// The fix word of the item: "reconnect", "add_media"…
    void fixRequested(const kalends::EntryId &id, const QString &fix);
    void rescheduleRequested(const kalends::EntryId &id);

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);

    const Theme &m_theme;
    Words *m_heading = nullptr;
    Words *m_nothing = nullptr;
    QListView *m_list = nullptr;
    AttentionModel *m_model = nullptr;
};

/// "Reconnect", "Add media"…: the label of a fix word's button; empty for a word that has none.
[[nodiscard]] QString fixLabel(const QString &fix);

} // namespace kalends
