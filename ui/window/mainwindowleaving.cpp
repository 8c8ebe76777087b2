// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/texts.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving) {
        event->accept();
        return;
    }
    if (qGuiApp->isSavingSession()) { // the desktop goes down: nobody is asked
        event->accept();
        quit(true);
        return;
    }
    event->ignore();
    if (!m_parts.desk.hasTray() || m_preferences.close == UiPreferences::Close::Quit)
        return quit();
    if (m_preferences.close == UiPreferences::Close::Ask)
        return askBeforeHiding();
    rememberAll();
    hide();
}

void MainWindow::askBeforeHiding()
{
    auto *question =
        plainBox(this, u"closeQuestion"_s, tr("Close the window"), tr("Keep publishing in the background?"),
                 tr("Kalends then waits as an icon in your panel and posts on time. When it is not running, "
                    "nothing is posted."));
    question->addButton(QMessageBox::Cancel);
    QPushButton *keep = question->addButton(tr("Keep publishing"), QMessageBox::AcceptRole);
    QPushButton *end = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    auto *always = new QCheckBox(tr("Do the same next time"), question);
    always->setChecked(true);
    always->setObjectName(u"sameNextTime"_s);
    question->setCheckBox(always);
    question->setDefaultButton(keep);
    connect(question, &QMessageBox::buttonClicked, this, [this, keep, end, always](QAbstractButton *pressed) {
        if (pressed != keep && pressed != end)
            return;
        if (always->isChecked()) {
            m_preferences.close = pressed == keep ? UiPreferences::Close::KeepPublishing : UiPreferences::Close::Quit;
            if (const auto kept = m_preferences.save(m_parts.settingsPath); !kept.ok())
                say(kept.error().message);
        }
        if (pressed == end)
            return quit();
        rememberAll();
        hide();
    });
    nameButtons(question);
    question->open();
}

QList<EntryTile> MainWindow::missedByQuitting() const
{
    const Instant now = m_parts.clock.now();
    QList<EntryTile> missed;
    const auto tiles = m_parts.planner.tiles(now, now + 24h);
    for (const EntryTile &tile : tiles.ok() ? *tiles : QList<EntryTile>()) {
        if (tile.state == EntryState::Planned && tile.readiness != Readiness::Published)
            missed.append(tile);
    }
    return missed;
}

void MainWindow::quit(bool quietly)
{
    if (m_leaving)
        return;
    const QList<EntryTile> missed = quietly ? QList<EntryTile>() : missedByQuitting();
    if (missed.isEmpty())
        return leave();
    if (findChild<QMessageBox *>(u"quitQuestion"_s))
        return;
    const EntryTile &first = missed.first();
    const WallTime wall = m_parts.board.wallAt(*first.scheduledAt);
    const QString at = QLocale().toString(wall.date(), Texts::tr("ddd d MMM", "a day, as QLocale writes it")) + ' '_L1 +
                       clockText(wall.time());
    auto *question = plainBox(this, u"quitQuestion"_s, tr("Quit Kalends"),
                              tr("%n post(s) of the next 24 hours will not go out.", nullptr, int(missed.size())),
                              tr("The first is “%1” at %2. Kalends publishes only while it runs.")
                                  .arg(first.title.isEmpty() ? tr("Untitled") : first.title, at));
    question->addButton(QMessageBox::Cancel);
    QPushButton *end = question->addButton(tr("Quit anyway"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel); // Return alone must not miss a post
    connect(question, &QMessageBox::buttonClicked, this, [this, end](QAbstractButton *pressed) {
        if (pressed == end)
            leave();
    });
    raiseForPerson();
    nameButtons(question);
    question->open();
}

/// What is being written is in the store or in its journal by then: the composer is closed, or there would be no menu.
void MainWindow::leaveToRestore(const QString &backup)
{
    if (m_leaving)
        return;
    rememberAll();
    m_leaving = true;
    hide();
    Q_EMIT restoreRequested(backup);
}

void MainWindow::leave()
{
    rememberAll();
    m_leaving = true;
    hide();
    Q_EMIT quitRequested();
}

} // namespace kalends
