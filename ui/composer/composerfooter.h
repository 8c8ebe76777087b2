// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace kalends
{

class PublishTimeEdit;

/// When the post goes out and what is done with it: day, time, zone, the suggested slot with its reason; Save draft,
/// Schedule, Publish now, and a menu with the rest. Bound to the draft.
class ComposerFooter final : public QWidget
{
    Q_OBJECT
public:
    enum class Verb {
        SaveDraft,
        Schedule, ///< or Save, for what is planned
        PublishNow,
        BackToDraft,
        Duplicate,
        Delete,
        ShowActivity,
        Skip, ///< the series goes on without it
        Close
    };

    ComposerFooter(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    /// A time that would be good, and why; nothing: none is known.
    void setSuggestion(const std::optional<SlotSuggestion> &suggestion);
    /// Something is on its way that has to end first; `why` is the tooltip.
    void setBusy(bool busy, const QString &why = {});
    /// 0: not part of a series.
    void setSeries(int index, int count);
    void focusTime();
    void press(Verb verb); ///< as if its button were pressed, where it is offered and not busy

    /// With the buttons below the time: where both have no room beside each other, they stand in two lines.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(kalends::ComposerFooter::Verb verb);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSlot();
    void makeMenu();
    void makeButtons();
    [[nodiscard]] QPushButton *makeButton(const char *name, const QString &label);
    QPushButton *addButton(const char *name, const QString &label, Verb verb);
    QAction *addAction(const char *name, const QString &icon, const QString &label, Verb verb);
    void refresh();
    void showTime();
    void showSuggestion();
    void takeTime();

    PostDraft &m_draft;
    const ComposerServices m_services;
    PublishTimeEdit *m_time = nullptr;
    QBoxLayout *m_lines = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QWidget *m_room = nullptr;
    QPushButton *m_slot = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_publishNow = nullptr;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_schedule = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_duplicateAsNew = nullptr;
    QAction *m_backToDraft = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_activity = nullptr;
    QAction *m_delete = nullptr;
    std::optional<SlotSuggestion> m_suggestion;
    bool m_busy = false;
    bool m_lastOfSeries = true;
};

} // namespace kalends
