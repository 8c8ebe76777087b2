// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What a language model and its provider answer: the stream as it comes in pieces, drafts, single texts, ideas for a
// calendar, what a provider says when it refuses; and what scripts send for plans. Whatever it is, only plain words
// within their limits come out, and it does not matter where the network cuts it.
#include "bytes.h"

#include "assistant/answers.h"
#include "assistant/assistantjson.h"
#include "assistant/chatstream.h"
#include "assistant/providererrors.h"
#include "assistant/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// Once cut where the first bytes say, once whole.
void readStream(fuzz::Bytes &bytes)
{
    const quint8 cut = bytes.number();
    const QByteArray answer = bytes.rest();
    const auto read = [&answer](qsizetype piece) {
        ChatStream stream;
        QString shown;
        for (qsizetype at = 0; at < answer.size(); at += piece) {
            const auto added = stream.feed(answer.mid(at, piece));
            if (!added) {
                fuzz::demand(!added.error().message.isEmpty());
                return std::pair(false, QString());
            }
            shown += *added;
            fuzz::demand(shown == stream.content());
        }
        const auto whole = stream.finish();
        fuzz::demand(stream.content().size() <= ChatStream::kLongestContent);
        return std::pair(whole.ok(), whole.ok() ? *whole : QString());
    };
    fuzz::demand(read(1 + cut) == read(std::max<qsizetype>(1, answer.size())));
    fuzz::demand(providerMessage(answer).size() <= 200);
}

DraftBrief brief(quint8 kind)
{
    DraftBrief brief;
    brief.language = u"en"_s;
    const bool clip = (kind & 1) != 0;
    for (int i = 0; i < (clip ? 1 : 1 + kind % 4); ++i) {
        MediaAsset asset;
        asset.id = MediaId::fromTrusted(u"01890000-0000-7000-8000-00000000001%1"_s.arg(i));
        asset.kind = clip ? MediaKind::Video : MediaKind::Image;
        asset.mime = clip ? u"video/mp4"_s : u"image/jpeg"_s;
        asset.width = 1080;
        asset.height = 1350;
        asset.durationMs = clip ? 20'000 : 0;
        brief.media.append(asset);
        brief.entry.media.append(asset.id);
    }
    for (const Channel channel : kChannels) {
        if ((kind & (channel == Channel::Instagram ? 8 : 16)) == 0)
            brief.entry.channels.append(
                {.channel = channel, .accountId = {}, .fields = {}, .suggested = {}, .consentAt = {}});
    }
    return brief;
}

/// Nobody is called on, nothing is hidden, nothing is markup.
void demandPlain(const QString &text)
{
    for (const QChar letter : text) {
        fuzz::demand(letter == u'\n' || letter.category() != QChar::Other_Control);
        fuzz::demand(letter.unicode() < 0x202A || letter.unicode() > 0x202E);
    }
}

void readDraft(fuzz::Bytes &bytes)
{
    const DraftBrief post = brief(bytes.number());
    const auto draft = draftFromAnswer(QString::fromUtf8(bytes.rest()), post, {0, 5000, 15'000}, u"model"_s);
    if (!draft)
        return fuzz::demand(!draft.error().message.isEmpty());
    fuzz::demand(!draft->caption.isEmpty() && draft->hashtags.size() <= kMostHashtags);
    fuzz::demand(draft->altTexts.size() <= post.media.size());
    for (const Suggestion &suggestion : suggestionsFrom(*draft, post)) {
        fuzz::demand(suggestion.field != u"privacy_level" && suggestion.field != u"consent" &&
                     suggestion.field != u"disclosure");
        if (!suggestion.value.isString())
            continue;
        demandPlain(suggestion.value.toString());
        const auto channel = suggestion.channel;
        const int longest = channel ? post.limits(*channel).maxCaption : post.longestCaption();
        fuzz::demand(suggestion.value.toString().size() <= std::max(longest, 100)); // a title is shorter than both
    }
}

void readText(fuzz::Bytes &bytes)
{
    const int longest = 1 + bytes.number() * 8;
    const QString answer = QString::fromUtf8(bytes.rest());
    if (const auto text = textFromAnswer(answer, longest, {u"lumen"_s})) {
        fuzz::demand(text->size() <= longest);
        demandPlain(*text);
    }
    for (qsizetype part = 0; part <= std::min<qsizetype>(answer.size(), 400); part += 7)
        (void)partialText(answer.left(part));
}

void readIdeas(fuzz::Bytes &bytes)
{
    const int cut = 1 + bytes.number();
    const QString answer = QString::fromUtf8(bytes.rest());
    ObjectStream whole;
    const QList<QJsonObject> atOnce = whole.feed(answer);
    ObjectStream pieces;
    QList<QJsonObject> inPieces;
    for (qsizetype at = 0; at < answer.size(); at += cut)
        inPieces += pieces.feed(answer.mid(at, cut));
    fuzz::demand(atOnce == inPieces);
    for (const QJsonObject &object : atOnce) {
        if (const auto idea = ideaFromAnswer(object)) {
            fuzz::demand(idea->slot > 0 && !(idea->idea.isEmpty() && idea->caption.isEmpty()));
            demandPlain(idea->idea);
            demandPlain(idea->caption);
        }
    }
}

void readRefusal(fuzz::Bytes &bytes)
{
    static constexpr int kStatus[] = {200, 301, 400, 401, 403, 404, 415, 422, 429, 500, 503};
    HttpAnswer answer;
    const quint8 fault = bytes.number();
    answer.fault = fault < 200 ? NetFault::None : NetFault(fault % 6);
    answer.faultText =
        answer.fault == NetFault::None ? QString() : u"The connection broke off."_s; // the client's words
    answer.status = kStatus[bytes.number() % std::size(kStatus)];
    answer.headers.emplaceBack("retry-after", bytes.take(bytes.number() % 16));
    answer.body = bytes.rest();
    if (const auto error = providerError(answer, u"models.example"_s))
        fuzz::demand(!error->message.isEmpty() && error->message.size() < 2000);
    (void)saysDown(answer);
    (void)refusedForm(answer);
}

void readPlan(fuzz::Bytes &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.rest()).object();
    if (const auto request = calendarRequestFromJson(object, instantFromMs(1'790'000'000'000)))
        fuzz::demand(!request->channels.isEmpty() && !request->timezone.isEmpty());
    (void)entriesFromProposals(object);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Bytes bytes(data, size);
    constexpr std::array kReaders{readStream, readDraft, readText, readIdeas, readRefusal, readPlan};
    const quint8 which = bytes.number() % (kReaders.size() + 1);
    if (which < kReaders.size())
        kReaders[which](bytes);
    else
        (void)pictureTakenAt(bytes.rest());
    return 0;
}
