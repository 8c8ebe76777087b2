// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/workroom.h"
#include "net/httpclient.h"
#include "ui/panels/panelservices.h"

namespace kalends
{

/// What the account windows ask, handed to the linker, the vault, the flags and the network. GUI thread.
class HouseAccountDesk final : public AccountDesk
{
public:
    HouseAccountDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom);

    void beginLink(Channel channel, const QByteArray &timezone, QObject *guard, Done<Link> done) override;
    void linkState(const LinkId &id, QObject *guard, Done<Link> done) override;
    void completeLink(const LinkId &id, const Secret &pasted, QObject *guard, Done<Link> done) override;
    void linkWithToken(Channel channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                       Done<Account> done) override;
    void findAccount(const AccountId &id, QObject *guard, Done<Account> done) override;
    void checkReachable(Channel channel, QObject *guard, Done<void> done) override;
    void secretNames(QObject *guard, Done<QStringList> done) override;
    void setSecret(const QString &name, const Secret &value, QObject *guard, Done<void> done) override;
    void removeSecret(const QString &name, QObject *guard, Done<void> done) override;
    void testStaging(QObject *guard, Done<void> done) override;
    [[nodiscard]] AssistantSetup *assistantSetup() override { return m_assistant; }
    void setAssistantSetup(AssistantSetup *setup) { m_assistant = setup; } ///< outlives this
    void flags(QObject *guard, Done<Flags> done) override;
    void setFlag(const QString &name, bool enabled, QObject *guard, Done<void> done) override;

private:
    HouseParts m_parts;
    AccountLinker &m_linker;
    Workroom &m_workroom;
    AppSecrets m_secrets;
    HttpClient m_http; ///< the windows' own, for checks
    AssistantSetup *m_assistant = nullptr;
};

/// Jobs and attempts, read and acted on in the workroom. GUI thread.
class HouseJobDesk final : public JobDesk
{
public:
    explicit HouseJobDesk(Workroom &workroom) : m_workroom(workroom) {}

    void jobs(const std::optional<EntryId> &entry, QObject *guard, Done<QList<JobRow>> done) override;
    void attempts(const JobId &job, QObject *guard, Done<QList<Attempt>> done) override;
    void act(const JobId &job, JobAction action, std::optional<Instant> at, bool confirmedNotPublished, QObject *guard,
             Done<void> done) override;

private:
    Workroom &m_workroom;
};

} // namespace kalends
