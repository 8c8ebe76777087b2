// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composerdialog.h"

#include "ui/board/planboard.h"
#include "ui/composer/composeradvice.h"
#include "ui/composer/composerdialog_p.h"
#include "ui/composer/composersession.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/veil.h"
#include "ui/composer/warningsband.h"
#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStackedWidget>
#include <QTabBar>
#include <QWindow>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

PostDraft::Beginning newPost(const PlanBoard &board, std::optional<WallTime> at, const QList<Account> &accounts,
                             const Flags &flags)
{
    PostDraft::Beginning beginning;
    beginning.form.timezone = board.zone().id();
    beginning.form.at = at;
    for (const Channel channel : kChannels) { // what is linked is what is meant; with nothing linked, both
        if (accounts.isEmpty() || std::ranges::find(accounts, channel, &Account::channel) != accounts.end())
            beginning.form.channels.append(channel);
    }
    beginning.accounts = accounts;
    beginning.flags = flags;
    return beginning;
}

PostDraft::Beginning storedPost(const EntryDetails &details, const QList<Account> &accounts, const Flags &flags)
{
    return {.form = EntryForm::of(details.entry),
            .media = details.media,
            .results = details.results,
            .jobs = details.jobs,
            .readiness = details.entry.readiness,
            .accounts = accounts,
            .flags = flags};
}

ComposerDialog::ComposerDialog(const ComposerServices &services, PostDraft::Beginning beginning, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      d(std::make_unique<Private>(*this, services, std::move(beginning)))
{
    setObjectName(u"composerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // round corners
    setModal(true);
    d->build();
}

ComposerDialog::~ComposerDialog()
{
    delete d->veil;
}

PostDraft &ComposerDialog::draft() const
{
    return d->draft;
}

ComposerSession &ComposerDialog::session() const
{
    return *d->session;
}

void ComposerDialog::setSeries(int index, int count)
{
    d->inSeries = count > 1;
    d->series->setText(count > 1 ? tr("%1 of %2").arg(index).arg(count) : QString());
    d->series->setVisible(count > 1);
    d->footer->setSeries(index, count);
}

void ComposerDialog::setNotice(const QString &sentence)
{
    d->fixedNotice = sentence;
    d->band->setNotice(sentence);
}

bool ComposerDialog::goToFix(const QString &fix, std::optional<Channel> channel)
{
    const auto known = std::ranges::find_if(d->draft.issues(), [&](const ReadinessIssue &issue) {
        return issue.fix == fix && (!channel || issue.channel == channel);
    });
    ReadinessIssue issue;
    issue.channel = channel;
    issue.fix = fix;
    return d->mend(known == d->draft.issues().end() ? issue : *known);
}

void ComposerDialog::reject()
{
    d->close();
}

void ComposerDialog::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape && d->stage->closeTool())
        return event->accept();
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return d->footer->press(ComposerFooter::Verb::Schedule);
    if (event->matches(QKeySequence::Save))
        return d->saveAndStay();
    if (control && event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + kComposerTabs) {
        const int tab = event->key() - Qt::Key_1;
        if (d->tabs->isTabVisible(tab))
            d->tabs->setCurrentIndex(tab);
        return event->accept();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept(); // never a button that nobody aimed at
    QDialog::keyPressEvent(event);
}

/// The header moves the window, which has no other frame.
bool ComposerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->header && event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && windowHandle()) {
        windowHandle()->startSystemMove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ComposerDialog::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = d->services.theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kDialogRadius, kDialogRadius);
    const QWidget *side = d->left->parentWidget() == this ? d->left : d->left->parentWidget(); // where it scrolls
    painter.fillRect(QRect(side->mapTo(this, QPoint()), side->size()), colors.sunk);
    if (std::exchange(d->painted, true))
        return;
    QMetaObject::invokeMethod(d.get(), &Private::makeRest, Qt::QueuedConnection);
}

void ComposerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!d->veil && parentWidget())
        d->veil = new Veil(d->services.theme, parentWidget()->window());
    d->shown = true;
}

/// Where nothing composes windows, the corners are cut off instead of seen through.
void ComposerDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (QGuiApplication::platformName() != "xcb"_L1)
        return;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), kDialogRadius, kDialogRadius);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace kalends
