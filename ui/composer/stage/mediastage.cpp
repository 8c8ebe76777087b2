// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/mediastage.h"

#include "ui/composer/stage/mediastage_p.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kFixes{"add_media"_L1, "crop"_L1, "convert"_L1, "trim"_L1, "remove_media"_L1};

} // namespace

MediaStage::Private::Private(MediaStage &ownStage, PostDraft &itsDraft, const ComposerServices &itsServices)
    : stage(ownStage),
      draft(itsDraft),
      services(itsServices),
      edits(itsDraft),
      pictures(itsServices.doctor),
      scrubber(itsServices.doctor),
      intake(itsServices.media),
      preparation(std::make_unique<MediaPreparation>(itsDraft, itsServices.doctor, itsServices.board))
{
}

MediaStage::MediaStage(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, draft, services))
{
    setObjectName(u"mediaStage"_s);
    setAccessibleName(tr("Media"));
    setAcceptDrops(true);
    d->build();
    d->connectParts();
    d->current = draft.media().isEmpty() ? -1 : 0;
    d->refresh();
}

MediaStage::~MediaStage()
{
    d->preparation->disconnect();
    MediaPreparation::letGo(std::move(d->preparation));
}

void MediaStage::setChannel(std::optional<Channel> channel)
{
    if (channel == d->edits.channel())
        return;
    d->edits.setChannel(channel);
    d->alsoOther.reset();
    if (!d->suits(d->tool))
        d->open(Private::Tool::None);
    d->refresh();
    d->refreshTool();
}

int MediaStage::current() const
{
    return d->current;
}

void MediaStage::setCurrent(int index)
{
    const int count = int(d->draft.media().size());
    if (count > 0 && (index < 0 || index >= count))
        return;
    const int wanted = count == 0 ? -1 : index;
    if (wanted == d->current)
        return;
    d->current = wanted;
    d->alsoOther.reset();
    d->scrubber.stop();
    d->isScrubbing = false;
    if (!d->suits(d->tool))
        d->open(Private::Tool::None);
    d->refresh();
    d->refreshTool();
    Q_EMIT currentChanged(wanted);
}

void MediaStage::addFiles(const QStringList &paths)
{
    if (!paths.isEmpty() && !d->draft.isReadOnly())
        d->intake.takeFiles(paths, d->room());
}

void MediaStage::chooseFiles()
{
    if (d->draft.isReadOnly() || findChild<QFileDialog *>())
        return;
    auto *dialog = new QFileDialog(this, tr("Add media"));
    dialog->setObjectName(u"addMediaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MediaStage::addFiles);
    dialog->open();
}

bool MediaStage::pasteMedia()
{
    if (d->draft.isReadOnly())
        return false;
    return d->intake.take(QApplication::clipboard()->mimeData(), d->room());
}

bool MediaStage::fix(const ReadinessIssue &issue)
{
    return d->fix(issue);
}

bool MediaStage::canFix(const QString &action)
{
    return std::ranges::any_of(kFixes, [&action](QLatin1String known) { return action == known; });
}

void MediaStage::openCrop()
{
    d->open(Private::Tool::Crop);
}

void MediaStage::openTrim()
{
    d->open(Private::Tool::Trim);
}

void MediaStage::openCover()
{
    d->open(Private::Tool::Cover);
}

void MediaStage::openAltText()
{
    d->open(Private::Tool::AltText);
}

void MediaStage::openPeople()
{
    d->open(Private::Tool::People);
}

bool MediaStage::closeTool()
{
    if (d->tool == Private::Tool::None)
        return false;
    d->open(Private::Tool::None);
    return true;
}

bool MediaStage::isImporting() const
{
    return d->intake.running() > 0;
}

bool MediaStage::isConverting() const
{
    return d->preparation->isBusy();
}

bool MediaStage::isBeingConverted(const ReadinessIssue &issue) const
{
    using State = MediaPreparation::State;
    if (issue.fix != "convert"_L1)
        return false;
    const int index = d->indexOf(issue);
    if (index < 0)
        return d->preparation->isBusy();
    const MediaPreparation::Task *task = d->preparation->taskOf(d->draft.media().at(index).id, issue.channel);
    return task && (task->state == State::Waiting || task->state == State::Making);
}

bool MediaStage::event(QEvent *event)
{
    // Escape closes the open tool before it closes the window.
    if (event->type() == QEvent::ShortcutOverride && d->tool != Private::Tool::None &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MediaStage::dragEnterEvent(QDragEnterEvent *event)
{
    if (d->draft.isReadOnly() || !MediaIntake::canTake(event->mimeData()))
        return;
    d->canvas->setDropHere(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MediaStage::dragLeaveEvent(QDragLeaveEvent *)
{
    d->canvas->setDropHere(false);
}

void MediaStage::dropEvent(QDropEvent *event)
{
    d->canvas->setDropHere(false);
    if (d->draft.isReadOnly() || !d->intake.take(event->mimeData(), d->room()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MediaStage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && pasteMedia())
        return;
    if (event->key() == Qt::Key_Escape && closeTool())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // what a field here lets through must not press the window's default button
    QWidget::keyPressEvent(event);
}

void MediaStage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), d->services.theme.colors().sunk);
}

void MediaStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        d->refreshSoon();
}

} // namespace kalends
