// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/starter.h"

#include "model/texts.h"
#include "profile/profile.h"
#include "store/recovery.h"
#include "ui/window/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

namespace kalends
{

using namespace Qt::StringLiterals;

Starter::Starter(DesktopOptions options, Theme &theme) : m_options(std::move(options)), m_theme(theme) {}

Starter::~Starter() = default;

void Starter::begin()
{
    auto desktop = Desktop::build(m_options, m_theme);
    if (!desktop.ok())
        return explain(desktop.error());
    m_desktop = std::move(*desktop);
    Q_EMIT ready();
}

void Starter::close()
{
    m_desktop.reset();
}

void Starter::explain(const Error &error)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, Texts::tr("Kalends cannot start"), error.message, QMessageBox::Close);
    box->setObjectName(u"cannotStart"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.hint);
    if (error.code == ErrorCode::ProfileLocked)
        box->setInformativeText(Texts::tr(
            "Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then "
            "start this again."));
    QPushButton *recovery = nullptr;
    if (error.code == ErrorCode::DatabaseCorrupt) {
        box->setInformativeText(
            Texts::tr("The damaged file can be set aside, untouched, and the newest good backup taken in its "
                      "place. Posts that are overdue then wait for your yes."));
        recovery = box->addButton(Texts::tr("Restore the backup"), QMessageBox::AcceptRole);
        recovery->setObjectName(u"restoreBackup"_s);
    }
    connect(box, &QDialog::finished, this, [this, box, recovery] {
        if (!recovery || box->clickedButton() != recovery) {
            Q_EMIT givenUp();
            return;
        }
        if (const auto recovered = recover(); !recovered.ok())
            return explain(recovered.error());
        begin();
    });
    box->show();
}

Result<void> Starter::recover()
{
    auto profile = Profile::open(m_options.folder.isEmpty() ? Profile::defaultFolder() : m_options.folder);
    if (!profile.ok())
        return profile.error();
    KALENDS_TRY(profile->lock());
    const auto recovered =
        recoverDatabase({.database = profile->databasePath(), .backupFolder = profile->backupFolder()}, SystemClock());
    return recovered.ok() ? Result<void>() : Result<void>(recovered.error());
}

} // namespace kalends
