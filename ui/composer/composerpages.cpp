// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composerdialog_p.h"
#include "ui/composer/instagram/instagrampage.h"
#include "ui/composer/preview/previewpane.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/tiktok/tiktokpage.h"
#include "ui/composer/words/sharedpage.h"
#include "ui/theme/controls.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

QWidget *ComposerDialog::Private::makePage(ComposerTab tab)
{
    if (tab == ComposerTab::Shared) {
        shared = new SharedPage(draft, services);
        connect(shared, &SharedPage::linkRequested, this,
                [this](Channel channel) { Q_EMIT q.fixRequested(draft.form().id, u"link_account"_s, channel); });
        connect(shared, &SharedPage::mediaPasted, stage, &MediaStage::pasteMedia);
        return shared;
    }
    if (tab == ComposerTab::Instagram) {
        instagram = new InstagramPage(draft, services);
        connect(instagram, &InstagramPage::mediaPasted, stage, &MediaStage::pasteMedia);
        connect(instagram, &InstagramPage::pictureWanted, stage, &MediaStage::setCurrent);
        connect(stage, &MediaStage::currentChanged, instagram, &InstagramPage::setPicture);
        instagram->setPicture(stage->current());
        connect(instagram, &InstagramPage::coverFrameRequested, this, [this] {
            showPreview(false);
            stage->openCover();
        });
        connect(instagram, &InstagramPage::placeTagRequested, this, [this](int index) {
            showPreview(false);
            stage->setCurrent(index);
            stage->openPeople();
        });
        return instagram;
    }
    tikTok = new TikTokPage(draft, services);
    connect(tikTok, &TikTokPage::accountWanted, this, [this] {
        const bool linked = draft.account(Channel::TikTok).has_value();
        Q_EMIT q.fixRequested(draft.form().id, linked ? u"reconnect"_s : u"link_account"_s, Channel::TikTok);
    });
    connect(tikTok, &TikTokPage::creatorPictureChanged, this, [this](const QImage &picture) {
        creatorPicture = picture;
        if (preview)
            preview->setAvatar(Channel::TikTok, picture);
    });
    connect(tikTok, &TikTokPage::coverWanted, this, [this] {
        showPreview(false);
        stage->openCover();
    });
    return tikTok;
}

void ComposerDialog::Private::addPage(ComposerTab tab, QWidget *made)
{
    auto *scroll = new QScrollArea(pages);
    scroll->setObjectName(u"composerPage.%1"_s.arg(int(tab)));
    if (tab != ComposerTab::Shared)
        setGuidePage(scroll, tab == ComposerTab::Instagram ? u"instagram"_s : u"tiktok"_s);
    scroll->setAccessibleName(tabs->tabText(int(tab)));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large words in a small window
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *room = new QWidget(scroll);
    auto *box = new QVBoxLayout(room);
    box->setContentsMargins(kComposerSide, 4 * kGrid, kComposerSide, 4 * kGrid);
    box->addWidget(made);
    scroll->setWidget(room);
    room->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scrolls.at(size_t(tab)) = scroll;
    pages->addWidget(scroll);
    orderTabs(scroll);
}

/// A page that is made later is behind the footer for the keyboard; it belongs before it, behind the tabs.
void ComposerDialog::Private::orderTabs(QWidget *page)
{
    QWidget *before = previewSwitch;
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || part->focusProxy() || part->window() != &q)
            continue;
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

QWidget *ComposerDialog::Private::page(ComposerTab tab)
{
    if (!scrolls.at(size_t(tab)))
        addPage(tab, makePage(tab));
    return scrolls.at(size_t(tab));
}

/// One at a time, so that whoever writes already is not held up by what they do not see.
void ComposerDialog::Private::makeNextPage()
{
    if (draft.isReadOnly())
        return;
    for (const Channel channel : draft.form().channels) {
        if (scrolls.at(size_t(tabOf(channel))))
            continue;
        page(tabOf(channel));
        return QTimer::singleShot(0, this, &Private::makeNextPage);
    }
}

void ComposerDialog::Private::showTab(ComposerTab tab)
{
    if (draft.isReadOnly())
        return;
    pages->setCurrentWidget(page(tab));
    const auto channel = channelOf(tab);
    stage->setChannel(channel);
    if (preview && channel)
        preview->setChannel(*channel);
}

void ComposerDialog::Private::showTabs()
{
    for (const Channel channel : kChannels)
        tabs->setTabVisible(int(tabOf(channel)), draft.isOn(channel));
}

void ComposerDialog::Private::showPreview(bool on)
{
    const QSignalBlocker quiet(previewSwitch);
    previewSwitch->setChecked(on);
    if (!on)
        return left->setCurrentWidget(stage);
    if (!preview) {
        preview = new PreviewPane(draft, services, left);
        left->addWidget(preview);
        preview->setAvatar(Channel::TikTok, creatorPicture);
        connect(preview, &PreviewPane::currentMediaChanged, stage, &MediaStage::setCurrent);
    }
    const auto channel = channelOf(ComposerTab(tabs->currentIndex()));
    const auto first = draft.form().channels.isEmpty() ? Channel::Instagram : draft.form().channels.constFirst();
    preview->setChannel(channel.value_or(first));
    preview->setCurrentMedia(std::max(stage->current(), 0));
    left->setCurrentWidget(preview);
}

} // namespace kalends
