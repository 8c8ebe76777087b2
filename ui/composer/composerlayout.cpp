// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/errortext.h"
#include "ui/composer/composeradvice.h"
#include "ui/composer/composerdialog_p.h"
#include "ui/composer/composersession.h"
#include "ui/composer/instagram/instagrampage.h"
#include "ui/composer/preview/previewpane.h"
#include "ui/composer/publishedview.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/tiktok/tiktokpage.h"
#include "ui/composer/veil.h"
#include "ui/composer/warningsband.h"
#include "ui/composer/words/sharedpage.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize kWanted(1020, 760); ///< as drawn, over a window of 1440×900
constexpr int kRoomAround = 12;     ///< of the window that shows beside it, at least
constexpr int kHeaderHeight = 46;
constexpr qreal kRoomyText = 1.25; ///< up to this scale everything fits into the least window

/// One hairline.
QWidget *line(Qt::Orientation orientation, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    made->setFrameShadow(QFrame::Plain);
    made->setForegroundRole(QPalette::Mid);
    orientation == Qt::Horizontal ? made->setFixedHeight(1) : made->setFixedWidth(1);
    return made;
}

} // namespace

ComposerDialog::Private::Private(ComposerDialog &dialog, const ComposerServices &theServices,
                                 PostDraft::Beginning beginning)
    : q(dialog), services(theServices), draft(std::move(beginning), theServices.clock)
{
    session = new ComposerSession(draft, services, this);
    advice = new ComposerAdvice(draft, services, this);
}

ComposerDialog::Private::~Private()
{
    disconnect(session, nullptr, this, nullptr);
    disconnect(&draft, nullptr, this, nullptr);
    // Those that write into the draft go before it, and the session, which keeps what they wrote, after them.
    for (QObject *part : std::initializer_list<QObject *>{stage, preview, shared, instagram, tikTok, published, footer})
        delete part;
    delete advice;
    delete session;
}

void ComposerDialog::Private::build()
{
    // In the order in which the keyboard goes through it.
    QWidget *head = makeHeader();
    band = new WarningsBand(services.theme, &q);
    setGuidePage(band, u"trouble"_s);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeLeft(), 51);
    body->addWidget(line(Qt::Vertical, &q));
    body->addWidget(makeRight(), 49);
    footer = new ComposerFooter(draft, services, &q);
    auto *box = new QVBoxLayout(&q);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(head);
    box->addWidget(line(Qt::Horizontal, &q));
    box->addWidget(band);
    box->addLayout(body, 1);
    box->addWidget(footer);
    connectParts();
    showTabs();
    showStanding();
    showState();
    showIssues();
    fit();
    if (!draft.isReadOnly())
        shared->focusField(u"caption"_s); // one begins to write at once
}

QWidget *ComposerDialog::Private::makeHeader()
{
    header = new QWidget(&q);
    header->setFixedHeight(services.theme.scaled(kHeaderHeight));
    header->installEventFilter(&q);
    title = new Words({}, Words::Voice::Strong, services.theme, header);
    series = new Words({}, Words::Voice::Meta, services.theme, header);
    series->setObjectName(u"composerSeries"_s);
    series->hide();
    state = new Words({}, Words::Voice::Meta, services.theme, header);
    state->setObjectName(u"composerState"_s);
    cross = new QToolButton(header);
    cross->setObjectName(u"composerCross"_s);
    cross->setIcon(services.theme.icon(u"close"_s));
    cross->setAccessibleName(tr("Close"));
    cross->setToolTip(tr("Close"));
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::TabFocus);
    connect(cross, &QToolButton::clicked, &q, &QDialog::reject);
    auto *box = new QHBoxLayout(header);
    box->setContentsMargins(kComposerSide, 0, kComposerSide, 0);
    box->setSpacing(2 * kGrid);
    box->addWidget(title);
    box->addWidget(series);
    box->addStretch();
    box->addWidget(state);
    box->addWidget(cross);
    return header;
}

QWidget *ComposerDialog::Private::makeLeft()
{
    left = new QStackedWidget(&q);
    left->setObjectName(u"composerLeft"_s);
    stage = new MediaStage(draft, services, left);
    left->addWidget(stage);
    if (services.theme.textScale() <= kRoomyText)
        return left;
    auto *scroll = new QScrollArea(&q); // large words push the tools below the window's edge
    scroll->setObjectName(u"composerLeftArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(left);
    return scroll;
}

QWidget *ComposerDialog::Private::makeRight()
{
    right = new QWidget(&q);
    tabs = new QTabBar(right);
    tabs->setObjectName(u"composerTabs"_s);
    tabs->setAccessibleName(tr("What the post says, and where"));
    tabs->setDocumentMode(true);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->addTab(tr("Shared"));
    for (const Channel channel : kChannels)
        tabs->addTab(services.theme.icon(u"channel-"_s + word(channel)), displayName(channel));
    previewSwitch = new QToolButton(right);
    previewSwitch->setObjectName(u"previewSwitch"_s);
    previewSwitch->setText(tr("Preview"));
    previewSwitch->setToolTip(tr("How the post will look in the app"));
    previewSwitch->setIcon(services.theme.icon(u"eye"_s));
    previewSwitch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    previewSwitch->setCheckable(true);
    previewSwitch->setAutoRaise(true);
    previewSwitch->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kComposerSide - 2 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    row->addWidget(tabs);
    row->addStretch();
    row->addWidget(previewSwitch);
    pages = new QStackedWidget(right);
    pages->setObjectName(u"composerPages"_s);
    auto *box = new QVBoxLayout(right);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(row);
    box->addWidget(line(Qt::Horizontal, right));
    box->addWidget(pages, 1);
    return right;
}

void ComposerDialog::Private::connectParts()
{
    connect(&draft, &PostDraft::changed, this, &Private::refresh);
    connect(session, &ComposerSession::stateChanged, this, &Private::showState);
    connect(session, &ComposerSession::stored, this, &Private::stored);
    connect(session, &ComposerSession::refused, this, &Private::refused);
    connect(session, &ComposerSession::contested, this, &Private::contested);
    connect(session, &ComposerSession::settled, this, [this] {
        if (const auto next = std::exchange(then, {}))
            next();
    });
    connect(advice, &ComposerAdvice::slotChanged, this, [this] { footer->setSuggestion(advice->slot()); });
    connect(advice, &ComposerAdvice::draftingChanged, this, &Private::showState);
    connect(band, &WarningsBand::fixRequested, this, &Private::mendOrAsk);
    connect(band, &WarningsBand::noticed, this, &Private::noticed);
    connect(footer, &ComposerFooter::wanted, this, &Private::act);
    connect(tabs, &QTabBar::currentChanged, this, [this](int index) { showTab(ComposerTab(index)); });
    connect(previewSwitch, &QToolButton::toggled, this, &Private::showPreview);
    connect(stage, &MediaStage::busyChanged, this, [this] {
        footer->setBusy(stage->isImporting(), stage->isImporting() ? tr("Files are still being read.") : QString());
        showIssues();
        showState();
    });
    connect(stage, &MediaStage::failed, this, [this](const Error &error) { say(sentenceOf(error)); });
    connect(stage, &MediaStage::currentChanged, this, [this](int index) {
        if (preview)
            preview->setCurrentMedia(index);
    });
}

/// Over the middle of its window, as large as drawn or as there is room.
void ComposerDialog::Private::fit()
{
    const QSize wanted(services.theme.scaled(kWanted.width()), services.theme.scaled(kWanted.height()));
    const QWidget *over = q.parentWidget() ? q.parentWidget()->window() : nullptr;
    if (!over)
        return q.resize(wanted);
    const QSize most = over->size() - QSize(2 * kRoomAround, 2 * kRoomAround);
    q.resize(wanted.boundedTo(most));
    const QPoint corner((over->width() - q.width()) / 2, (over->height() - q.height()) / 2);
    q.move(over->mapToGlobal(corner));
}

/// Behind the first look, so that the window is there at once.
void ComposerDialog::Private::makeRest()
{
    advice->begin();
    QTimer::singleShot(0, this, &Private::makeNextPage);
}

// ---- What it shows ----

void ComposerDialog::Private::refresh(PostDraft::Parts parts)
{
    using Part = PostDraft::Part;
    if (parts.testFlag(Part::Issues))
        showIssues();
    if (parts.testFlag(Part::Channels))
        showTabs();
    if (parts.testFlag(Part::Standing))
        showStanding();
}

/// What is being converted already has no button for it: the line stays as it is until it is gone.
void ComposerDialog::Private::showIssues()
{
    QList<ReadinessIssue> issues = draft.issues();
    for (ReadinessIssue &issue : issues) {
        if (stage->isBeingConverted(issue))
            issue.fix.clear();
    }
    band->setIssues(issues);
}

void ComposerDialog::Private::showState()
{
    using State = ComposerSession::State;
    QString words;
    switch (session->state()) {
    case State::Blank:
        break;
    case State::Saved:
        words = tr("saved");
        break;
    case State::Kept:
        words = session->storesByItself() ? tr("saving…") : tr("changed, not saved yet");
        break;
    case State::Saving:
        words = tr("saving…");
        break;
    case State::Failed:
        words = tr("not saved");
        break;
    }
    if (stage->isImporting())
        words = tr("reading files…");
    else if (advice->isDrafting())
        words = tr("drafting…");
    if (draft.isReadOnly())
        words.clear();
    if (session->state() == State::Saved && std::exchange(saidTrouble, false))
        say({});
    state->setText(words);
    state->setVoice(session->state() == State::Failed ? Words::Voice::Bad : Words::Voice::Meta);
}

/// New or stored, to be changed or only to be read.
void ComposerDialog::Private::showStanding()
{
    const bool out = draft.isReadOnly();
    const QString name = draft.isNew() ? ComposerDialog::tr("New post") : ComposerDialog::tr("Edit post");
    if (q.accessibleName() != name) // what scripts know the window by
        q.setAccessibleName(name);
    const QString shownName = out ? ComposerDialog::tr("Post") : name; // nothing is edited there
    if (q.windowTitle() != shownName) {
        q.setWindowTitle(shownName);
        title->setText(shownName);
    }
    tabs->setVisible(!out);
    if (out && !published) {
        published = new PublishedView(draft, services, pages);
        pages->addWidget(published);
    }
    if (out)
        pages->setCurrentWidget(published);
    else
        pages->setCurrentWidget(page(ComposerTab(tabs->currentIndex())));
    if (out && !wasReadOnly && shown && draft.isChanged()) { // its time came while it was being changed
        asked = Asked::WentOut;
        band->setNotice(tr("This post went out as it was planned while you were changing it."),
                        tr("Keep my changes as a new post"));
    }
    wasReadOnly = out;
    showState();
}

} // namespace kalends
