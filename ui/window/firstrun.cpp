// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/firstrun.h"

#include "ui/theme/theme.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

FirstRunDialog::FirstRunDialog(const Theme &theme, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"firstRunDialog"_s);
    setWindowTitle(tr("Welcome to Kalends"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *title = new QLabel(tr("Welcome to Kalends"), this);
    title->setFont(theme.title());
    auto *words =
        new QLabel(tr("A calendar that publishes by itself: drop pictures on a day, write the words, and each post "
                      "goes out once and on time. Everything stays on this computer."),
                   this);
    words->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(title);
    box->addWidget(words);
    const auto add = [this, box](const char *name, const QString &icon, const QString &label, const QString &text) {
        QWidget *button = choice(name, icon, label, text);
        box->addWidget(button);
        return static_cast<QCommandLinkButton *>(button);
    };
    auto *sandbox =
        add("trySandboxButton", u"calendar"_s, tr("Try it in the sandbox"),
            tr("A local Instagram and TikTok with sample posts. No account, nothing leaves this computer."));
    auto *instagram = add("connectInstagramButton", u"channel-ig"_s, tr("Connect Instagram"),
                          tr("A professional account, with app credentials of your own. The steps are spelled out."));
    auto *tiktok = add("connectTikTokButton", u"channel-tiktok"_s, tr("Connect TikTok"),
                       tr("With app credentials of your own. The steps are spelled out."));
    auto *plan = add("justPlanButton", u"pencil"_s, tr("Just plan for now"),
                     tr("Begin with drafts; accounts can be connected at any time from the menu."));
    connect(sandbox, &QAbstractButton::clicked, this, [this] {
        Q_EMIT sandboxRequested();
        accept();
    });
    connect(instagram, &QAbstractButton::clicked, this, [this] {
        Q_EMIT connectRequested(Channel::Instagram);
        accept();
    });
    connect(tiktok, &QAbstractButton::clicked, this, [this] {
        Q_EMIT connectRequested(Channel::TikTok);
        accept();
    });
    connect(plan, &QAbstractButton::clicked, this, [this] {
        Q_EMIT planRequested();
        accept();
    });
    setMinimumWidth(m_theme.scaled(460));
}

QWidget *FirstRunDialog::choice(const char *name, const QString &icon, const QString &title, const QString &text)
{
    auto *button = new QCommandLinkButton(title, text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    button->setIcon(m_theme.icon(icon));
    return button;
}

} // namespace kalends
