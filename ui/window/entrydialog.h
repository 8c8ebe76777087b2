// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "ui/composer/draft/entryform.h"
#include "ui/window/windowparts.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace kalends
{

class ChannelFields;
class IssueList;
class MediaStrip;
class PublishTimeEdit;
struct PlanAnswer;

/// "New post" and "Edit post": media on the left, words on the right, time below; says what is not ready while it is
/// being written, and mends it. Saves through the board, so that each save can be undone. Show with open();
/// delete-on-close is set.
class EntryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new post at `at` (wall time of the board's zone); without one it begins on the shelf.
    EntryDialog(const WindowParts &parts, std::optional<WallTime> at, QWidget *parent = nullptr);
    EntryDialog(const WindowParts &parts, const EntryDetails &details, QWidget *parent = nullptr);
    ~EntryDialog() override;

    [[nodiscard]] const EntryForm &form() const { return m_form; }
    [[nodiscard]] const EntryId &entryId() const { return m_form.id; }
    void addFiles(const QStringList &paths);
    /// Goes to what a fix word of readiness mends here: "add_media", "choose_privacy", "consent"…; false: not here.
    bool goToFix(const QString &fix, std::optional<Channel> channel = {});

    /// Asks first where words would be lost; a new post with something in it is kept as a draft.
    void reject() override;

Q_SIGNALS:
    void saved(const kalends::EntryId &id, bool planned);
    /// Something that is mended elsewhere: "reconnect", "link_account", "enable_publishing", "retry", "review"…
    void fixRequested(const kalends::EntryId &id, const QString &fix, std::optional<kalends::Channel> channel);
    void duplicateRequested(const kalends::EntryId &id);
    void deleteRequested(const kalends::EntryId &id);
    void publishNowRequested(const kalends::EntryId &id);

protected:
    /// Ctrl+Enter is the filled button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    EntryDialog(const WindowParts &parts, const EntryForm &form, const EntryDetails &details, QWidget *parent);
    QWidget *wordsSide();
    QWidget *sharedPage();
    QWidget *footer();
    void addChannelPage(Channel channel);
    void fill();
    void touched(bool concernsTikTok);
    void takeTime();
    void assess();
    void lockWhatIsOut();
    void save(EntryState wanted);
    void askBeforeClosing();
    void answered(const PlanAnswer &answer);
    void setBusy(bool busy);
    void refreshButtons();
    [[nodiscard]] bool isChanged() const { return m_form != m_before; }
    [[nodiscard]] PostType typeFor(Channel channel) const;

    const WindowParts &m_parts;
    EntryForm m_form;
    EntryForm m_before; ///< as it was stored, or as it began
    EntryDetails m_details;
    QList<Account> m_accounts;
    Flags m_flags;
    QTimer m_assessSoon;
    quint64 m_ticket = 0;
    EntryState m_wanted = EntryState::Draft;
    bool m_filling = false;
    bool m_out = false; ///< published or on its way: nothing can be changed
    QString m_trouble;  ///< why the last save did not come about

    IssueList *m_issues = nullptr;
    MediaStrip *m_media = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_caption = nullptr;
    QLabel *m_captionCount = nullptr;
    QLineEdit *m_labels = nullptr;
    QHash<Channel, QCheckBox *> m_channelBoxes;
    QHash<Channel, ChannelFields *> m_channelFields;
    PublishTimeEdit *m_time = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_publishNow = nullptr;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_schedule = nullptr;
};

} // namespace kalends
