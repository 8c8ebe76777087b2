// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controls.h"
#include "ui/window/guidewindow.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// What a menu's entry says, without its underlined letter: "&New post…", "新規投稿(&N)…".
QString plainWords(const QAction &action)
{
    static const QRegularExpression appended(u"\\s*\\(&.\\)"_s);
    return action.text().remove(appended).remove(u'&').remove(u'…');
}

} // namespace

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    dialog->setAccessibleName(dialog->windowTitle());
    QString rows;
    const bool mirrored = isRightToLeft(); // Qt's rich text leaves the columns of a table as they are
    const auto row = [&rows, mirrored](const QString &keys, const QString &what) {
        const QString shown = mirrored
                                  ? u"<tr><td align='right' width='100%' style='padding:3px 18px 3px 0'>%2</td>"
                                    "<td align='right' style='padding:3px 0; white-space:nowrap'><b>%1</b></td></tr>"_s
                                  : u"<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td>"
                                    "<td style='padding:3px 0'>%2</td></tr>"_s;
        rows += shown.arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    };
    row(tr("Arrows"), tr("Move the focus; with Shift extend the selection"));
    row(tr("Alt+Arrows"), tr("Move the selected posts by a day or a week"));
    row(tr("Enter"), tr("Open the post, or write one on an empty day"));
    row(tr("Ctrl while dragging"), tr("Copy instead of move"));
    row(tr("Esc"), tr("Cancel a drag"));
    row(tr("Menu key"), tr("What can be done here"));
    for (const QAction *action : findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->objectName().isEmpty())
            continue;
        row(action->shortcut().toString(QKeySequence::NativeText), plainWords(*action));
    }
    auto *text = new QTextBrowser(dialog);
    text->setObjectName(u"shortcutsText"_s);
    text->setAccessibleName(dialog->windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml((mirrored ? u"<table width='100%'>%1</table>"_s : u"<table>%1</table>"_s).arg(rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *box = new QVBoxLayout(dialog);
    box->addWidget(text);
    box->addWidget(buttons);
    nameButtons(dialog);
    resizeWithText(dialog, {480, 560}, m_parts.theme);
    dialog->open();
}

/// Beside the dialog that is open, where there is one: nothing else could be used before it is closed.
void MainWindow::showGuide(const QString &page)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *beside = modal && isAncestorOf(modal) ? modal : this;
    if (m_guide && m_guide->parentWidget() != beside)
        delete m_guide;
    if (!m_guide) {
        m_guide = new GuideWindow(m_parts.theme, beside);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

/// The tour breaks things and sends posts: it is for the sandbox alone.
void MainWindow::showTour()
{
    if (m_parts.sandbox) {
        Q_EMIT tourRequested();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, tr("Guided tour"),
                        tr("The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this "
                           "computer and everything may break."),
                        QMessageBox::Cancel, this);
    question->setObjectName(u"tourQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("It opens in a window of its own, on a profile that is thrown away when you close it. "
           "This window stays, and goes on publishing."));
    QPushButton *open = question->addButton(tr("Open the sandbox"), QMessageBox::AcceptRole);
    open->setObjectName(u"openSandbox"_s);
    question->setDefaultButton(open);
    connect(question, &QMessageBox::buttonClicked, this, [this, open](QAbstractButton *pressed) {
        if (pressed == open)
            m_parts.desk.openSandbox();
    });
    nameButtons(question);
    question->open();
}

/// F1 in a dialog, which shadows the window's own.
void MainWindow::offerGuide(QWidget *dialog)
{
    auto *key = new QShortcut(QKeySequence::HelpContents, dialog);
    connect(key, &QShortcut::activated, this, [this] { showGuide(guidePageFor(QApplication::focusWidget())); });
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Kalends"),
                                  tr("<h3>Kalends %1</h3><p>A calendar that publishes by itself.</p><p>Everything "
                                     "stays on this computer; nothing is "
                                     "sent but your posts.</p>")
                                      .arg(QStringLiteral(KALENDS_VERSION)),
                                  QMessageBox::Close, this);
    about->setObjectName(u"aboutDialog"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    nameButtons(about);
    about->open();
}

} // namespace kalends
