// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/draftasking.h"

#include "assistant/answers.h"
#include "assistant/language.h"
#include "model/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

bool hasAnythingToDraft(const Entry &entry)
{
    if (mayBeDrafted(entry, {}, u"caption"_s))
        return true;
    for (const EntryChannel &part : entry.channels) {
        for (const FieldSpec &spec : fieldSpecs(part.channel)) {
            if (mayBeDrafted(entry, part.channel, spec.name))
                return true;
        }
    }
    return false;
}

QList<Channel> channelsOf(const Entry &entry)
{
    QList<Channel> channels;
    for (const EntryChannel &part : entry.channels)
        channels.append(part.channel);
    return channels;
}

std::optional<SlotAdvice> slotFor(const DraftBrief &brief, Instant now)
{
    if (brief.entry.scheduledAt)
        return std::nullopt;
    const auto zone = zoneFromId(brief.entry.timezone.isEmpty() ? systemZoneId() : brief.entry.timezone);
    return zone.ok() ? SlotAdvisor(brief.history.times, now, *zone).next(channelsOf(brief.entry)) : std::nullopt;
}

Error otherLanguage()
{
    return {.code = ErrorCode::InvalidResponse,
            .message = Texts::tr("The model answered in another language."),
            .hint = Texts::tr("Choose another model, or another language in the settings.")};
}

} // namespace

void DraftAsking::begin()
{
    auto brief = briefFor(m_request);
    if (!brief.ok()) {
        m_done(brief.error());
        return end();
    }
    m_brief = std::move(*brief);
    if (!hasAnythingToDraft(m_brief.entry)) {
        m_done(DraftAnswer{.suggestions = {}, .slot = slotFor(m_brief, now()), .note = {}});
        return end();
    }
    withProvider(m_request.offline,
                 [this](const Provider &provider) { provider.isSetUp() ? askProvider(provider) : finishOffline({}); });
}

void DraftAsking::askProvider(const Provider &provider)
{
    m_provider = provider;
    const auto gathered = [this](const ShownPictures &shown) {
        m_shown = shown;
        m_prompt = draftPrompt(m_brief, shown.jpegs, int(shown.frameOffsets.size()));
        chat();
    };
    if (!m_client.talents(provider).pictures)
        return gathered({});
    gatherPictures(*m_services.library, m_brief.media, this, gathered);
}

void DraftAsking::chat()
{
    // Streamed although nobody watches: the time-out then counts from the last word, not from the question.
    m_client.chat(
        m_provider, m_prompt, this, [](const QString &) {},
        [this](const Result<ChatAnswer> &answer) { answered(answer); });
}

void DraftAsking::answered(const Result<ChatAnswer> &answer)
{
    if (!answer.ok() && answer.error().code != ErrorCode::InvalidResponse)
        return finishOffline(answer.error().message);
    Result<Draft> draft = answer.ok() ? draftFromAnswer(answer->content, m_brief, m_shown.frameOffsets, answer->model)
                                      : Result<Draft>(answer.error());
    const bool foreign = draft.ok() && isOtherLanguage(draft->caption, m_brief.language);
    if (draft.ok() && !foreign) {
        if (!answer->sawPictures) // what it did not see it cannot describe
            draft->altTexts.clear();
        return finish(*draft, {});
    }
    if (std::exchange(m_askedTwice, true))
        return finishOffline(foreign ? otherLanguage().message : draft.error().message);
    if (foreign)
        m_prompt = insistingOnLanguage(m_prompt, m_brief.language);
    chat();
}

void DraftAsking::finish(const Draft &draft, const QString &note)
{
    DraftAnswer answer{.suggestions = suggestionsFrom(draft, m_brief), .slot = slotFor(m_brief, now()), .note = note};
    if (draft.source == SuggestionSource::Assistant && !draft.coverOffsetMs) {
        const Draft own = offlineDraft(m_brief); // the cover that nobody chose
        for (const Suggestion &suggestion : suggestionsFrom(own, m_brief)) {
            if (suggestion.field == "cover_offset_ms"_L1)
                answer.suggestions.append(suggestion);
        }
    }
    m_done(answer);
    end();
}

void DraftAsking::finishOffline(const QString &note)
{
    finish(offlineDraft(m_brief), note);
}

} // namespace kalends
