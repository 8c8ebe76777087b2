// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/composerdialog.h"
#include "ui/composer/composerfooter.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPointer>
#include <array>

class QMessageBox;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace kalends
{

class ComposerAdvice;
class InstagramPage;
class MediaStage;
class PreviewPane;
class PublishedView;
class SharedPage;
class TikTokPage;
class Veil;
class WarningsBand;
class Words;

/// The tabs on the right, in their order.
enum class ComposerTab { Shared, Instagram, TikTok };
inline constexpr int kComposerTabs = 3;
inline constexpr int kComposerSide = 5 * kGrid; ///< left and right of everything

[[nodiscard]] inline ComposerTab tabOf(std::optional<Channel> channel)
{
    if (!channel)
        return ComposerTab::Shared;
    return *channel == Channel::Instagram ? ComposerTab::Instagram : ComposerTab::TikTok;
}
[[nodiscard]] inline std::optional<Channel> channelOf(ComposerTab tab)
{
    if (tab == ComposerTab::Shared)
        return std::nullopt;
    return tab == ComposerTab::Instagram ? Channel::Instagram : Channel::TikTok;
}

/// What the composer is made of and how its parts work together. composerlayout.cpp puts it together and shows how the
/// post stands, composerpages.cpp has the tabs and the preview, composerverbs.cpp does what is asked of it.
class ComposerDialog::Private final : public QObject
{
    Q_OBJECT
public:
    Private(ComposerDialog &dialog, const ComposerServices &theServices, PostDraft::Beginning beginning);
    ~Private() override;

    // ---- composerlayout.cpp ----
    void build();
    void fit();      ///< over the window that it belongs to
    void makeRest(); ///< what the first look does not need
    void refresh(PostDraft::Parts parts);
    void showIssues();
    void showState();
    void showStanding();

    // ---- composerpages.cpp ----
    QWidget *page(ComposerTab tab); ///< made if it is not there yet
    void makeNextPage();            ///< one that a person will look at, and behind it the next
    void showTabs();
    void showTab(ComposerTab tab);
    void showPreview(bool on);

    // ---- composerverbs.cpp ----
    bool focusField(std::optional<Channel> channel, const QString &name);
    bool mend(const ReadinessIssue &issue); ///< false: not here
    void mendOrAsk(const ReadinessIssue &issue);
    void act(ComposerFooter::Verb verb);
    void schedule();
    void publishNow();
    void saveDraft();
    void saveAndStay();
    void backToDraft();
    void remove();
    void duplicate();
    void duplicateWithMyWords();
    void stored(const EntryId &id, EntryState state);
    void refused(const Error &error);
    void contested(const QStringList &parts);
    void noticed(int button);
    void close();
    void askBeforeClosing();
    void closeNow();
    void whenSettled(std::function<void()> then);
    void say(const QString &sentence);
    [[nodiscard]] QString whyNotYet() const; ///< what keeps it from being scheduled; empty: nothing

    enum class Asked { Nothing, Contested, WentOut }; ///< what the band's buttons are about

    ComposerDialog &q;
    const ComposerServices services;
    PostDraft draft;
    ComposerSession *session = nullptr;
    ComposerAdvice *advice = nullptr;

    WarningsBand *band = nullptr;
    Words *title = nullptr;
    Words *series = nullptr;
    Words *state = nullptr;
    QToolButton *cross = nullptr;
    QWidget *header = nullptr;
    QStackedWidget *left = nullptr;
    MediaStage *stage = nullptr;
    PreviewPane *preview = nullptr; ///< made when it is first wanted
    QWidget *right = nullptr;
    QTabBar *tabs = nullptr;
    QToolButton *previewSwitch = nullptr;
    QStackedWidget *pages = nullptr;
    std::array<QScrollArea *, kComposerTabs> scrolls{};
    SharedPage *shared = nullptr;
    InstagramPage *instagram = nullptr;
    TikTokPage *tikTok = nullptr;
    PublishedView *published = nullptr;
    ComposerFooter *footer = nullptr;
    QPointer<Veil> veil;
    QPointer<QMessageBox> question;

    std::function<void()> then; ///< once nothing is on its way any more
    QImage creatorPicture;      ///< TikTok's; null: none
    QString fixedNotice;        ///< why it is open
    Asked asked = Asked::Nothing;
    bool shown = false;
    bool painted = false;
    bool closing = false;
    bool staying = false; ///< saved, and still open
    bool inSeries = false;
    bool goesOn = false;      ///< to the next of the series
    bool saidTrouble = false; ///< a save that did not come about; gone with the next that does
    bool wasReadOnly = false;

private:
    QWidget *makeHeader();
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectParts();
    void addPage(ComposerTab tab, QWidget *made);
    [[nodiscard]] QWidget *makePage(ComposerTab tab);
    void orderTabs(QWidget *page);
};

} // namespace kalends
