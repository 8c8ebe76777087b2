// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/assistant.h"

#include "assistant/draftasking.h"
#include "assistant/modelsasking.h"
#include "assistant/planasking.h"
#include "assistant/testasking.h"
#include "model/texts.h"
#include "vault/mailbox.h"

#include <QMutex>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kalends
{

struct Assistant::Private {
    explicit Private(AssistantServices given) : services(std::move(given)), client(*services.http, *services.clock) {}

    struct Waiting {
        Wanted wanted;
        QMetaObject::Connection onGone; ///< of the guard
    };

    /// Notes a new question; it is over when its guard goes. Any thread.
    quint64 open(Assistant *assistant, QObject *guard, const Wanted &wanted)
    {
        const QMutexLocker lock(&mutex);
        const quint64 id = ++last;
        const auto onGone = connect(guard, &QObject::destroyed, assistant, [assistant, id] { assistant->cancel(id); });
        waiting.insert(id, {.wanted = wanted, .onGone = onGone});
        return id;
    }
    /// Nothing when it is over already.
    Wanted close(quint64 id)
    {
        const QMutexLocker lock(&mutex);
        const Waiting one = waiting.take(id);
        disconnect(one.onGone);
        return one.wanted;
    }

    AssistantServices services;
    ProviderClient client;
    QHash<quint64, QPointer<Asking>> askings; ///< in the assistant's thread
    QMutex mutex;
    QHash<quint64, Waiting> waiting;
    quint64 last = 0;
};

namespace
{

/// The way of an answer back to its asker: in the guard's thread, and only while it is wanted.
template <class T>
std::function<void(T)> posted(const Mailbox &mailbox, const std::shared_ptr<std::atomic<bool>> &wanted,
                              std::function<void(T)> done)
{
    if (!done)
        return {};
    return [mailbox, wanted, done = std::move(done)](T value) {
        mailbox.post([wanted, done, value = std::move(value)] {
            if (*wanted)
                done(value);
        });
    };
}

} // namespace

Assistant::Assistant(AssistantServices services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(services)))
{
}

Assistant::~Assistant()
{
    const auto askings = std::exchange(d->askings, {});
    for (const QPointer<Asking> &asking : askings)
        delete asking; // before the client that they use
}

/// Makes the question in the assistant's thread and lets it run.
template <class Make> quint64 Assistant::launch(QObject *guard, const Wanted &wanted, Make make)
{
    const quint64 id = d->open(this, guard, wanted);
    QMetaObject::invokeMethod(
        this,
        [this, id, wanted, make = std::move(make)] {
            if (!*wanted)
                return;
            Asking *asking = make();
            d->askings.insert(id, asking);
            connect(asking, &Asking::over, this, [this, id] {
                d->askings.remove(id);
                d->close(id);
            });
            asking->begin();
        },
        Qt::QueuedConnection);
    return id;
}

quint64 Assistant::draft(const DraftRequest &request, QObject *guard, Done<DraftAnswer> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    const auto answer = posted<Result<DraftAnswer>>(Mailbox(guard), wanted, std::move(done));
    return launch(guard, wanted, [this, request, answer]() -> Asking * {
        return new DraftAsking(d->services, d->client, request, answer);
    });
}

quint64 Assistant::reword(const RewordRequest &request, QObject *guard, std::function<void(const QString &)> partial,
                          Done<Suggestion> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    const Mailbox mailbox(guard);
    const auto answer = posted<Result<Suggestion>>(mailbox, wanted, std::move(done));
    const auto piece = posted<QString>(mailbox, wanted, std::move(partial));
    return launch(guard, wanted, [this, request, piece, answer]() -> Asking * {
        return new RewordAsking(d->services, d->client, request, piece, answer);
    });
}

quint64 Assistant::plan(const CalendarRequest &request, QObject *guard, std::function<void(const Proposal &)> each,
                        Done<CalendarAnswer> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    const Mailbox mailbox(guard);
    const auto answer = posted<Result<CalendarAnswer>>(mailbox, wanted, std::move(done));
    const auto proposal = posted<Proposal>(mailbox, wanted, std::move(each));
    return launch(guard, wanted, [this, request, proposal, answer]() -> Asking * {
        return new PlanAsking(d->services, d->client, request, proposal, answer);
    });
}

quint64 Assistant::testWith(const std::optional<Provider> &provider, QObject *guard,
                            std::function<void(const ProviderCheck &)> each, Done<ProviderReport> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    const Mailbox mailbox(guard);
    const auto answer = posted<Result<ProviderReport>>(mailbox, wanted, std::move(done));
    const auto check = posted<ProviderCheck>(mailbox, wanted, std::move(each));
    return launch(guard, wanted, [this, provider, check, answer]() -> Asking * {
        return new TestAsking(d->services, d->client, provider, check, answer);
    });
}

quint64 Assistant::test(const Provider &provider, QObject *guard, std::function<void(const ProviderCheck &)> each,
                        Done<ProviderReport> done)
{
    return testWith(provider, guard, std::move(each), std::move(done));
}

quint64 Assistant::test(QObject *guard, std::function<void(const ProviderCheck &)> each, Done<ProviderReport> done)
{
    return testWith({}, guard, std::move(each), std::move(done));
}

quint64 Assistant::models(const Provider &provider, QObject *guard, Done<QStringList> done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    const auto answer = posted<Result<QStringList>>(Mailbox(guard), wanted, std::move(done));
    return launch(guard, wanted, [this, provider, answer]() -> Asking * {
        return new ModelsAsking(d->services, d->client, provider, answer);
    });
}

void Assistant::cancel(quint64 asking)
{
    const Wanted wanted = d->close(asking);
    if (!wanted)
        return;
    *wanted = false;
    QMetaObject::invokeMethod(
        this, [this, asking] { delete d->askings.take(asking); }, Qt::QueuedConnection);
}

bool Assistant::hasProvider() const
{
    return providerFrom(d->services.settings()).isSetUp();
}

QString Assistant::providerHost() const
{
    const Provider provider = providerFrom(d->services.settings());
    return provider.isSetUp() ? provider.host() : QString();
}

QString Assistant::whatIsSent(const Entry &entry) const
{
    const Settings::Assistant settings = d->services.settings();
    const Provider provider = providerFrom(settings);
    if (!provider.isSetUp())
        return {};
    QStringList lines{tr("To %1, for the model “%2”:").arg(provider.host(), provider.model)};
    if (provider.vision != VisionUse::Off && !entry.media.isEmpty())
        lines.append(tr("• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and "
                        "without any data about camera or place"));
    lines.append(tr("• the words in the files’ names, the month in which the picture was taken, and what you have "
                    "written for this post"));
    lines.append(tr("• your last five captions and your usual hashtags"));
    if (!settings.voice.isEmpty())
        lines.append(tr("• how you want to sound, from the settings"));
    lines.append(tr("Account names, tokens and the files themselves are not sent. What happens to it there is up to "
                    "that provider."));
    return lines.join(u'\n');
}

QString Assistant::whatPlanSends() const
{
    const Settings::Assistant settings = d->services.settings();
    const Provider provider = providerFrom(settings);
    if (!provider.isSetUp())
        return {};
    QStringList lines{tr("To %1, for the model “%2”:").arg(provider.host(), provider.model),
                      tr("• the goals as you wrote them, the channels, and the days and times that were found"),
                      tr("• your last five captions and your usual hashtags")};
    if (!settings.voice.isEmpty())
        lines.append(tr("• how you want to sound, from the settings"));
    lines.append(tr("Pictures, account names and tokens are not sent. What happens to it there is up to that "
                    "provider."));
    return lines.join(u'\n');
}

QString Assistant::providerName() const
{
    const Provider provider = providerFrom(d->services.settings());
    return provider.isSetUp() ? tr("%1 at %2", "a model at a host").arg(provider.model, provider.host()) : QString();
}

} // namespace kalends
