// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainqueue.h"

#include "vault/keychainprobe.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace kalends
{

using namespace Qt::StringLiterals;
using Code = KeychainOutcome::Code;

namespace
{

constexpr auto kServiceName = "kalends"_L1;

KeychainOutcome outcomeOf(const QKeychain::Job &job)
{
    KeychainOutcome outcome;
    outcome.text = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        outcome.code = Code::NotFound;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        outcome.code = Code::Denied;
        break;
    default:
        outcome.code = Code::Failed;
    }
    return outcome;
}

void runInSystemKeychain(const KeychainJob &given, std::function<void(KeychainOutcome)> done)
{
    QKeychain::Job *job = nullptr;
    if (given.kind == KeychainJob::Kind::Read) {
        job = new QKeychain::ReadPasswordJob(kServiceName);
    } else if (given.kind == KeychainJob::Kind::Write) {
        auto *write = new QKeychain::WritePasswordJob(kServiceName);
        write->setBinaryData(given.value.reveal());
        job = write;
    } else {
        job = new QKeychain::DeletePasswordJob(kServiceName);
    }
    job->setKey(given.key);
    job->setAutoDelete(true); // an abandoned job must live until the back end is done with it
    if (job->insecureFallback())
        qFatal("The keychain must never fall back to plain text.");
    QObject::connect(job, &QKeychain::Job::finished, job, [done = std::move(done)](QKeychain::Job *ended) {
        KeychainOutcome outcome = outcomeOf(*ended);
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended); read && outcome.code == Code::Ok)
            outcome.value = Secret(read->binaryData());
        done(std::move(outcome));
    });
    job->start();
}

} // namespace

KeychainDoors systemKeychain()
{
    return {.run = runInSystemKeychain, .probe = probeKeychain};
}

KeychainQueue::KeychainQueue(KeychainDoors doors, QObject *parent)
    : QObject(parent), m_doors(std::move(doors)), m_watchdog(this)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_doors.watchdog);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainQueue::giveUp);
}

void KeychainQueue::add(KeychainJob job, Done done)
{
    m_tasks.enqueue({std::move(job), std::move(done)});
    next();
}

void KeychainQueue::next()
{
    if (m_busy || m_tasks.isEmpty())
        return;
    m_busy = true;
    if (m_hanging) {
        finish(stuck(m_doors.watchdog));
        return;
    }
    run(m_tasks.head().job, &KeychainQueue::judge);
}

void KeychainQueue::run(const KeychainJob &job, Judge judgeWith)
{
    const quint64 number = ++m_run;
    m_watchdog.start();
    m_doors.run(job, [this, number, judgeWith](const KeychainOutcome &outcome) {
        if (number != m_run) { // too late: the watchdog has answered for it
            m_hanging = false;
            return;
        }
        m_watchdog.stop();
        (this->*judgeWith)(outcome);
    });
}

void KeychainQueue::giveUp()
{
    ++m_run;
    m_hanging = true;
    finish(stuck(m_doors.watchdog));
}

void KeychainQueue::judge(const KeychainOutcome &outcome)
{
    const KeychainJob job = m_tasks.head().job;
    if (outcome.code == Code::Ok) {
        if (job.kind == KeychainJob::Kind::Write)
            run({.kind = KeychainJob::Kind::Read, .key = job.key}, &KeychainQueue::judgeReadBack);
        else
            finish(outcome.value);
        return;
    }
    const VaultHealth health = m_doors.probe();
    if (outcome.code == Code::NotFound && health == VaultHealth::Ready && job.kind != KeychainJob::Kind::Write)
        finish(Secret());
    else
        finish(errorFor(outcome, health));
}

void KeychainQueue::judgeReadBack(const KeychainOutcome &outcome)
{
    if (outcome.code != Code::Ok) {
        finish(errorFor(outcome, m_doors.probe()));
        return;
    }
    if (!(outcome.value == m_tasks.head().job.value)) {
        finish(Error{.code = ErrorCode::KeychainUnavailable,
                     .message = tr("The keychain gave back something else than what was just stored in it."),
                     .hint = tr("Restart the keyring service and try again.")});
        return;
    }
    finish(Secret());
}

Error KeychainQueue::errorFor(const KeychainOutcome &outcome, VaultHealth health) const
{
    if (outcome.code == Code::Denied && health == VaultHealth::Ready) {
        return {.code = ErrorCode::KeychainDenied,
                .message = tr("The keychain refused access."),
                .hint = tr("Allow Kalends to use it when your desktop asks; posts wait until then."),
                .platformMessage = outcome.text};
    }
    return keychainError(health, outcome.text);
}

Error KeychainQueue::stuck(Milliseconds limit)
{
    return {.code = ErrorCode::KeychainTimeout,
            .message = tr("The keychain did not answer within %1.").arg(toText(limit)),
            .hint = tr("Look for a window that asks for its password; posts wait until then.")};
}

void KeychainQueue::finish(Result<Secret> result)
{
    m_watchdog.stop();
    const Task task = m_tasks.dequeue();
    m_busy = false;
    task.done(std::move(result));
    // Queued, so that a long line of refusals does not pile up on the stack.
    QMetaObject::invokeMethod(this, &KeychainQueue::next, Qt::QueuedConnection);
}

} // namespace kalends
