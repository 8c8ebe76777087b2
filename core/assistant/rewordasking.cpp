// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/answers.h"
#include "assistant/draftasking.h"
#include "assistant/words.h"
#include "model/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kMostVariants = 7;
constexpr qsizetype kMostShown = 16 * 1024; ///< of an answer while it streams in

bool isRewordable(std::optional<Channel> channel, const QString &field)
{
    if (!channel)
        return field == "caption"_L1;
    const FieldSpec *spec = fieldSpec(*channel, field);
    return spec != nullptr && (spec->kind == FieldKind::Text || field == "alt_text"_L1) &&
           (field == "caption"_L1 || field == "alt_text"_L1 || field == "title"_L1 || field == "description"_L1);
}

/// The entry as if the field had not been written, so that it may be drafted.
Entry without(Entry entry, std::optional<Channel> channel, const QString &field)
{
    entry.suggested = entry.caption.isEmpty() ? QStringList() : QStringList{u"caption"_s};
    if (!channel)
        entry.caption.clear();
    for (EntryChannel &part : entry.channels) {
        part.fields.remove(u"consent"_s);
        if (part.channel == channel)
            part.fields.remove(field);
    }
    return entry;
}

std::optional<Suggestion> chosen(const QList<Suggestion> &suggestions, const RewordRequest &request)
{
    for (const Suggestion &suggestion : suggestions) {
        if (suggestion.channel == request.channel && suggestion.field == request.field)
            return suggestion;
    }
    // Words that nothing was added to for that channel are the shared ones.
    for (const Suggestion &suggestion : suggestions) {
        if (!suggestion.channel && request.field != "alt_text"_L1) {
            Suggestion own = suggestion;
            own.channel = request.channel;
            own.field = request.field;
            return own;
        }
    }
    return std::nullopt;
}

/// Its first sentence, or about two thirds of it; empty where it could be cut only inside a word.
QString cutShorter(const QString &text)
{
    const QString sentence = firstSentence(text);
    if (sentence.size() < text.size())
        return sentence;
    const QString part = shortened(text, int(text.size() * 2 / 3));
    const bool insideWord = text.startsWith(part) && text.mid(part.size(), 1).at(0).isLetterOrNumber();
    return insideWord ? QString() : part;
}

Error nothingToSay()
{
    return {.code = ErrorCode::InvalidState,
            .message = Texts::tr("There is nothing to draft this from."),
            .hint = Texts::tr("Add a picture or a clip, or write a few words.")};
}

} // namespace

void RewordAsking::begin()
{
    if (!isRewordable(m_request.channel, m_request.field))
        return finish(
            Error{.code = ErrorCode::InvalidValue,
                  .message = Texts::tr("“%1” is not a text that can be drafted.").arg(m_request.field.left(40))});
    auto brief = briefFor(m_request.post);
    if (!brief.ok())
        return finish(brief.error());
    m_brief = std::move(*brief);
    m_text = presentText();
    if (m_text.trimmed().isEmpty() || m_request.field == "alt_text"_L1)
        return draftAfresh();
    withProvider(m_request.post.offline,
                 [this](const Provider &provider) { provider.isSetUp() ? askProvider(provider) : finishOffline({}); });
}

QString RewordAsking::presentText() const
{
    const Entry &entry = m_brief.entry;
    if (!m_request.channel)
        return entry.caption;
    const EntryChannel *part = entry.channelPart(*m_request.channel);
    const QString own = part != nullptr ? part->fields.value(m_request.field).toString() : QString();
    return own.isEmpty() ? entry.caption : own;
}

int RewordAsking::longest() const
{
    if (!m_request.channel)
        return std::max(1, m_brief.longestCaption());
    const TextLimits &limits = m_brief.limits(*m_request.channel);
    const bool shortTitle = m_request.field == "title"_L1 && limits.maxTitle > 0;
    return std::max(1, shortTitle ? limits.maxTitle : limits.maxCaption);
}

void RewordAsking::draftAfresh()
{
    DraftRequest request = m_request.post;
    request.entry = without(request.entry, m_request.channel, m_request.field);
    auto *draft = new DraftAsking(m_services, m_client, request, [this](const Result<DraftAnswer> &answer) {
        if (!answer.ok())
            return finish(answer.error());
        const auto suggestion = chosen(answer->suggestions, m_request);
        finish(suggestion ? Result<Suggestion>(*suggestion) : Result<Suggestion>(nothingToSay()));
    });
    draft->setParent(this);
    draft->begin();
}

void RewordAsking::askProvider(const Provider &provider)
{
    if (!m_client.talents(provider).pictures)
        return chat(provider, {});
    gatherPictures(*m_services.library, m_brief.media, this,
                   [this, provider](const ShownPictures &shown) { chat(provider, shown.jpegs); });
}

void RewordAsking::chat(const Provider &provider, const QList<QByteArray> &pictures)
{
    const ChatPrompt prompt = rewordPrompt(m_brief, m_request, m_text, longest(), pictures);
    m_client.chat(
        provider, prompt, this,
        [this](const QString &piece) {
            m_soFar += piece;
            if (m_soFar.size() > kMostShown) // no text is that long; the end will say it
                return;
            const QString shown = partialText(m_soFar);
            if (m_partial && !shown.isEmpty())
                m_partial(shortened(shown, longest()));
        },
        [this](const Result<ChatAnswer> &answer) {
            if (!answer.ok())
                return finishOffline(answer.error());
            const auto text = textFromAnswer(answer->content, longest(), m_brief.knownMentions());
            if (!text.ok())
                return finishOffline(text.error());
            finish(Suggestion{.channel = m_request.channel,
                              .field = m_request.field,
                              .value = *text,
                              .source = SuggestionSource::Assistant,
                              .model = answer->model});
        });
}

/// Cutting and other phrases need no model; a tone or a translation does.
void RewordAsking::finishOffline(const std::optional<Error> &why)
{
    using Wish = RewordRequest::Wish;
    QString text;
    if (m_request.wish == Wish::Shorter) {
        text = cutShorter(m_text.trimmed());
    } else if (m_request.wish == Wish::Again) {
        DraftBrief brief = m_brief;
        brief.entry = without(brief.entry, m_request.channel, m_request.field);
        for (int variant = 1; variant < kMostVariants; ++variant) { // another one than there is
            const auto suggestion = chosen(suggestionsFrom(offlineDraft(brief, variant), brief), m_request);
            text = suggestion ? suggestion->value.toString() : QString();
            if (!text.isEmpty() && text != m_text)
                break;
        }
    }
    if (!text.isEmpty() && text != m_text)
        return finish(Suggestion{.channel = m_request.channel,
                                 .field = m_request.field,
                                 .value = text,
                                 .source = SuggestionSource::Offline,
                                 .model = {}});
    if (why)
        return finish(*why);
    finish(Error{.code = ErrorCode::InvalidState,
                 .message = Texts::tr("Only a model can do that, and none is set up."),
                 .hint = Texts::tr("Set one up in the settings, under Assistant.")});
}

void RewordAsking::finish(Result<Suggestion> result)
{
    m_done(std::move(result));
    end();
}

} // namespace kalends
