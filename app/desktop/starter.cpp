// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/starter.h"

#include "model/texts.h"
#include "profile/profile.h"
#include "store/recovery.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kToBeSeen = std::chrono::milliseconds(60); ///< before the program is taken down behind the words
}

Starter::Starter(DesktopOptions options, Theme &theme) : m_options(std::move(options)), m_theme(theme) {}

Starter::~Starter()
{
    close();
}

void Starter::begin()
{
    auto desktop = Desktop::build(m_options, m_theme);
    if (!desktop.ok())
        return explain(desktop.error());
    m_desktop = std::move(*desktop);
    // Queued: the program is gone when it comes to that.
    connect(m_desktop.get(), &Desktop::restoreRequested, this, &Starter::restore, Qt::QueuedConnection);
    Q_EMIT ready();
}

void Starter::stop()
{
    m_stopWanted = true;
    if (m_desktop)
        m_desktop->window().quit(true);
    else if (!m_worker)
        Q_EMIT givenUp();
}

void Starter::close()
{
    if (m_worker)
        m_worker->wait(); // only when the program ends under it: the copy is whole either way
    m_desktop.reset();
}

void Starter::explain(const Error &error)
{
    const bool damaged = error.code == ErrorCode::DatabaseCorrupt;
    const QString hint =
        error.code == ErrorCode::ProfileLocked
            ? Texts::tr("Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it "
                        "there, then start this again.")
        : damaged ? Texts::tr("The damaged file can be set aside, untouched, and the newest good backup taken in its "
                              "place. Posts that are overdue then wait for your yes.")
                  : error.hint;
    auto *box = plainBox(nullptr, u"cannotStart"_s, Texts::tr("Kalends cannot start"), error.message, hint);
    box->addButton(QMessageBox::Close);
    QPushButton *recovery = nullptr;
    if (damaged) {
        recovery = box->addButton(Texts::tr("Restore the backup"), QMessageBox::AcceptRole);
        recovery->setObjectName(u"restoreBackup"_s);
    }
    connect(box, &QDialog::finished, this, [this, box, recovery] {
        if (!recovery || box->clickedButton() != recovery) {
            Q_EMIT givenUp();
            return;
        }
        recover();
    });
    box->show();
}

void Starter::recover()
{
    drawCurtain(Texts::tr("Restoring the newest good backup…"));
    workOnProfile(
        [](const RecoveryPaths &paths) {
            const auto recovered = recoverDatabase(paths, SystemClock());
            return recovered.ok() ? Result<void>() : Result<void>(recovered.error());
        },
        [this](const Result<void> &recovered) {
            if (!recovered.ok())
                return explain(recovered.error());
            begin();
        });
}

/// The program stands still; nobody reads or writes the store once it is down.
void Starter::restore(const QString &backup)
{
    drawCurtain(Texts::tr("Restoring the plan. Kalends comes back by itself."));
    QTimer::singleShot(kToBeSeen, this, [this, backup] {
        m_desktop.reset();
        workOnProfile(
            [backup](const RecoveryPaths &paths) {
                const auto restored = restoreBackup(paths, backup, SystemClock());
                return restored.ok() ? Result<void>() : Result<void>(restored.error());
            },
            [this](const Result<void> &restored) { comeBack(restored); });
    });
}

void Starter::drawCurtain(const QString &saying)
{
    auto curtain = std::make_unique<QLabel>(saying);
    curtain->setObjectName(u"restoringCurtain"_s);
    curtain->setWindowTitle(Texts::tr("Restoring"));
    curtain->setAccessibleName(saying);
    curtain->setAlignment(Qt::AlignCenter);
    curtain->setContentsMargins(12 * kGrid, 8 * kGrid, 12 * kGrid, 8 * kGrid);
    curtain->show();
    m_curtain = std::move(curtain);
}

void Starter::workOnProfile(std::function<Result<void>(const RecoveryPaths &)> work,
                            std::function<void(const Result<void> &)> done)
{
    const QString folder = m_options.folder.isEmpty() ? Profile::defaultFolder() : m_options.folder;
    const auto outcome = std::make_shared<Result<void>>();
    m_worker.reset(QThread::create([folder, work = std::move(work), outcome] {
        *outcome = [&]() -> Result<void> {
            auto profile = Profile::open(folder);
            if (!profile.ok())
                return profile.error();
            KALENDS_TRY(profile->lock()); // a kalends-cli serve may have been quicker
            return work({.database = profile->databasePath(), .backupFolder = profile->backupFolder()});
        }();
    }));
    connect(
        m_worker.get(), &QThread::finished, this,
        [this, outcome, done = std::move(done)] {
            m_worker.reset();
            const auto curtain = std::move(m_curtain); // until something else is there to see
            if (m_stopWanted)
                Q_EMIT givenUp();
            else
                done(*outcome);
        },
        Qt::QueuedConnection);
    m_worker->start();
}

/// On the restored plan, or on the old one with the reason why.
void Starter::comeBack(const Result<void> &restored)
{
    m_options.hidden = false; // the person is looking
    if (!restored.ok() && restored.error().code == ErrorCode::ProfileLocked)
        return explain({.code = ErrorCode::ProfileLocked,
                        .message = Texts::tr("The plan was not restored, and nothing was changed: another program took "
                                             "the profile in between."),
                        .hint = restored.error().hint});
    begin();
    if (restored.ok() || !m_desktop)
        return;
    auto *box = plainBox(&m_desktop->window(), u"notRestored"_s, Texts::tr("The plan was not restored"),
                         restored.error().message, restored.error().hint);
    box->addButton(QMessageBox::Close);
    nameButtons(box);
    box->open();
}

} // namespace kalends
