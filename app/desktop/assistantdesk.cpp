// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/assistantdesk.h"

#include "diagnostics/log.h"
#include "house/livesettings.h"
#include "profile/profile.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

RewordRequest::Wish wishFrom(Redraft::Wish wish)
{
    switch (wish) {
    case Redraft::Wish::Shorter:
        return RewordRequest::Wish::Shorter;
    case Redraft::Wish::Longer:
        return RewordRequest::Wish::Longer;
    case Redraft::Wish::Tone:
        return RewordRequest::Wish::Tone;
    case Redraft::Wish::Language:
        return RewordRequest::Wish::Language;
    case Redraft::Wish::Again:
        break;
    }
    return RewordRequest::Wish::Again;
}

} // namespace

HouseAssistantDesk::HouseAssistantDesk(const HouseParts &parts, Assistant &assistant)
    : m_parts(parts), m_assistant(assistant)
{
}

/// The sandbox's own assistant is a part of this program: nothing leaves it.
bool HouseAssistantDesk::hasAgreed() const
{
    const QString host = m_assistant.providerHost();
    return m_parts.sandbox || m_agreed.contains(host) || m_parts.settings->now().assistant.agreedHosts.contains(host);
}

bool HouseAssistantDesk::hasProvider() const
{
    return m_assistant.hasProvider() && hasAgreed();
}

QString HouseAssistantDesk::obstacle() const
{
    return {}; // the offline drafter is always there
}

QString HouseAssistantDesk::whatIsSent(const Entry &entry) const
{
    return !m_assistant.hasProvider() || hasAgreed() ? QString() : m_assistant.whatIsSent(entry);
}

void HouseAssistantDesk::agree()
{
    const QString host = m_assistant.providerHost();
    if (host.isEmpty() || hasAgreed())
        return;
    m_agreed.append(host);
    QStringList hosts = m_parts.settings->now().assistant.agreedHosts + m_agreed;
    hosts.removeDuplicates();
    const auto kept =
        Settings::write(m_parts.profile->settingsPath(), u"assistant/agreed_hosts"_s, hosts.join(u", "_s));
    if (!kept.ok()) // it counts until the program ends, and is asked again then
        Log::warning("assistant_agreement_not_kept", {{u"error_code"_s, QString(word(kept.error().code))}});
}

quint64 HouseAssistantDesk::prefill(const Entry &entry, const QList<MediaAsset> &media, QObject *guard,
                                    Done<QList<Suggestion>> done)
{
    return m_assistant.draft({.entry = entry, .media = media, .offline = !hasProvider()}, guard,
                             [this, done = std::move(done)](const Result<DraftAnswer> &answer) {
                                 if (!answer.ok())
                                     return done(answer.error());
                                 if (!answer->note.isEmpty())
                                     Q_EMIT fellBack(answer->note);
                                 done(answer->suggestions);
                             });
}

quint64 HouseAssistantDesk::redraft(const Entry &entry, const QList<MediaAsset> &media, std::optional<Channel> channel,
                                    const QString &field, const Redraft &wish, QObject *guard,
                                    std::function<void(const QString &)> partial, Done<Suggestion> done)
{
    return m_assistant.reword({.post = {.entry = entry, .media = media, .offline = !hasProvider()},
                               .channel = channel,
                               .field = field,
                               .wish = wishFrom(wish.wish),
                               .detail = wish.detail},
                              guard, std::move(partial), std::move(done));
}

void HouseAssistantDesk::cancel(quint64 asking)
{
    m_assistant.cancel(asking);
}

void HouseAssistantDesk::testProvider(const Provider &provider, QObject *guard,
                                      std::function<void(const ProviderCheck &)> each,
                                      std::function<void(Result<ProviderReport>)> done)
{
    m_assistant.test(provider, guard, std::move(each), std::move(done));
}

void HouseAssistantDesk::providerModels(const Provider &provider, QObject *guard,
                                        std::function<void(Result<QStringList>)> done)
{
    m_assistant.models(provider, guard, std::move(done));
}

QString HouseAssistantDesk::provider() const
{
    return m_assistant.providerName();
}

QString HouseAssistantDesk::whatPlanSends() const
{
    return hasAgreed() ? QString() : m_assistant.whatPlanSends();
}

quint64 HouseAssistantDesk::plan(CalendarRequest request, QObject *guard, std::function<void(const Proposal &)> each,
                                 std::function<void(Result<CalendarAnswer>)> done)
{
    request.offline = !hasProvider();
    return m_assistant.plan(request, guard, std::move(each), std::move(done));
}

bool HouseAssistantDesk::prefillsNewEntries() const
{
    return m_parts.settings->now().assistant.prefill;
}

} // namespace kalends
