// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/panelservices.h"

#include <QMap>
#include <QTimer>

namespace kalends
{

/// Answers from the event loop, as the real desk does; remembers what it was asked.
class FakeAccountDesk final : public AccountDesk
{
public:
    // What it will answer.
    Result<void> reach;
    Result<void> staging;
    Result<void> secretWrite;
    Result<void> flagWrite;
    Result<Link> begun = Link{};
    Result<Link> state = Link{};
    Result<Link> completed = Link{};
    Result<Account> byToken = Account{};
    Result<Account> found = Account{};
    Flags flagsNow;
    AssistantSetup *setup = nullptr;
    // What it was asked.
    QStringList calls;
    QMap<QString, QByteArray> secrets;
    QByteArray lastToken;
    QByteArray lastPasted;
    QByteArray lastZone;

    void beginLink(Channel channel, const QByteArray &timezone, QObject *guard, Done<Link> done) override
    {
        calls << QStringLiteral("beginLink ") + word(channel);
        lastZone = timezone;
        later(guard, begun, done);
    }
    void linkState(const LinkId &, QObject *guard, Done<Link> done) override
    {
        calls << QStringLiteral("linkState");
        later(guard, state, done);
    }
    void completeLink(const LinkId &, const Secret &pasted, QObject *guard, Done<Link> done) override
    {
        calls << QStringLiteral("completeLink");
        lastPasted = pasted.reveal();
        later(guard, completed, done);
    }
    void linkWithToken(Channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                       Done<Account> done) override
    {
        calls << QStringLiteral("linkWithToken");
        lastToken = token.reveal();
        lastZone = timezone;
        later(guard, byToken, done);
    }
    void findAccount(const AccountId &, QObject *guard, Done<Account> done) override { later(guard, found, done); }
    void checkReachable(Channel, QObject *guard, Done<void> done) override
    {
        calls << QStringLiteral("reach");
        later(guard, reach, done);
    }
    void secretNames(QObject *guard, Done<QStringList> done) override
    {
        later(guard, Result<QStringList>(QStringList(secrets.keys())), done);
    }
    [[nodiscard]] AssistantSetup *assistantSetup() override { return setup; }
    void setSecret(const QString &name, const Secret &value, QObject *guard, Done<void> done) override
    {
        calls << QStringLiteral("setSecret ") + name;
        if (secretWrite.ok())
            secrets.insert(name, QByteArray(value.reveal().constData(), value.reveal().size()));
        later(guard, secretWrite, done);
    }
    void removeSecret(const QString &name, QObject *guard, Done<void> done) override
    {
        secrets.remove(name);
        later(guard, Result<void>(), done);
    }
    void testStaging(QObject *guard, Done<void> done) override
    {
        calls << QStringLiteral("testStaging");
        later(guard, staging, done);
    }
    void flags(QObject *guard, Done<Flags> done) override { later(guard, Result<Flags>(flagsNow), done); }
    void setFlag(const QString &name, bool enabled, QObject *guard, Done<void> done) override
    {
        calls << QStringLiteral("setFlag %1 %2").arg(name).arg(int(enabled));
        later(guard, flagWrite, done);
    }

private:
    template <class T> static void later(QObject *guard, const Result<T> &answer, const Done<T> &done)
    {
        QTimer::singleShot(0, guard, [answer, done] { done(answer); });
    }
};

} // namespace kalends
