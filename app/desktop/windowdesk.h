// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/autostart.h"
#include "desktop/workroom.h"
#include "ui/window/windowparts.h"

#include <QObject>

namespace kalends
{

/// What the main window asks of the program around it. GUI thread.
class HouseWindowDesk final : public QObject, public WindowDesk
{
    Q_OBJECT
public:
    HouseWindowDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom, Autostart autostart);

    void heartbeat(QObject *guard, Done<Heartbeat> done) override;
    void issuesOf(const QList<EntryId> &ids, QObject *guard, Done<QHash<EntryId, ReadinessIssue>> done) override;
    void labels(QObject *guard, Done<QStringList> done) override;
    void unlink(const AccountId &id, QObject *guard, Done<void> done) override;
    void publishNow(const EntryId &id, QObject *guard, Done<void> done) override;
    void exportPlan(const QString &path, QObject *guard, Done<QString> done) override;
    void importPlan(const ImportRequest &request, QObject *guard, Done<ImportReport> done) override;
    [[nodiscard]] QString remembered(const QString &key) const override;
    void remember(const QString &key, const QString &value) override;
    [[nodiscard]] std::optional<bool> startsAtLogin() const override;
    Result<void> setStartsAtLogin(bool on) override;
    [[nodiscard]] bool hasTray() const override;
    void beginSandbox() override;
    void openSandbox() override;

Q_SIGNALS:
    void sandboxBegun();
    void sandboxFailed(const QString &why); ///< it did not start; nothing else changes

private:
    bool startSandbox();

    HouseParts m_parts;
    AccountLinker &m_linker;
    Workroom &m_workroom;
    Autostart m_autostart;
};

} // namespace kalends
