// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/providerclient.h"

#include "assistant/chatstream.h"
#include "assistant/providererrors.h"
#include "assistant/words.h"
#include "diagnostics/log.h"
#include "model/texts.h"
#include "net/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qsizetype kMostModels = 500;

Error heldBack(const QString &host, Milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return {.code = ErrorCode::InvalidState,
            .message = Texts::tr("%1 did not answer several times in a row and is left alone for %n second(s).",
                                 nullptr, int(std::max<qint64>(1, seconds)))
                           .arg(host),
            .hint = Texts::tr("Test the provider in the settings.")};
}

} // namespace

/// One question, asked in simpler forms until one is taken. Lives below the guard and ends with it.
class ProviderClient::Call final : public QObject
{
public:
    Call(ProviderClient &client, Provider provider, ChatPrompt prompt, Piece piece, Done<ChatAnswer> done,
         QObject *guard)
        : QObject(guard),
          m_client(client),
          m_provider(std::move(provider)),
          m_prompt(std::move(prompt)),
          m_piece(std::move(piece)),
          m_done(std::move(done))
    {
    }
    ~Call() override
    {
        if (m_underWay)
            m_client.breaker(m_provider.host()).withdrawn();
    }

    void ask()
    {
        const QString host = m_provider.host();
        if (!m_client.breaker(host).admit())
            return end(heldBack(host, m_client.breaker(host).wait()));
        const ModelTalents talents = m_client.talents(m_provider);
        m_json = talents.json;
        m_withPictures = !m_prompt.pictures.isEmpty() && talents.pictures;
        m_stream = {};
        m_broken.reset();
        HttpRequest request{.method = "POST",
                            .url = m_provider.address("chat/completions"),
                            .headers = {{"Content-Type", "application/json"}},
                            .body = chatBody(m_prompt, m_provider.model, m_json, m_withPictures, bool(m_piece)),
                            .bearer = m_provider.key,
                            .silenceLimit = m_client.m_limits.silence,
                            .totalLimit = m_client.m_limits.total,
                            .maxAnswerBytes = m_client.m_limits.wireBytes};
        delete m_flight;
        m_flight = new QObject(this);
        request.onBytes = [this](const QByteArray &bytes) { take(bytes); };
        m_underWay = true;
        m_client.m_http.send(std::move(request), newUuidV7(), m_flight,
                             [this](const HttpAnswer &answer) { landed(answer); });
    }

private:
    void take(const QByteArray &bytes)
    {
        if (m_broken)
            return;
        const auto added = m_stream.feed(bytes);
        if (added.ok()) {
            if (m_piece && !added->isEmpty())
                m_piece(*added);
            return;
        }
        m_broken = added.error();
        // What comes now is of no use; not from here, the connection's own code is on the stack.
        QMetaObject::invokeMethod(
            m_flight, [this] { brokeOff(); }, Qt::QueuedConnection);
    }

    void brokeOff()
    {
        if (!m_flight) // said already: the end of the answer was quicker
            return;
        m_flight->deleteLater(); // aborts the request
        m_flight = nullptr;
        settle(false);
        end(*m_broken);
    }

    void settle(bool down)
    {
        m_underWay = false;
        Breaker &breaker = m_client.breaker(m_provider.host());
        down ? breaker.failed() : breaker.succeeded();
        if (down && breaker.state() == Breaker::State::Open)
            Log::warning("assistant_breaker_open", {{u"host"_s, m_provider.host()}});
    }

    void landed(const HttpAnswer &answer)
    {
        if (m_broken)
            return brokeOff();
        if (const Refused refused = refusedForm(answer); (refused.json || refused.pictures) && simpler(refused)) {
            settle(false);
            return ask();
        }
        settle(saysDown(answer));
        if (const auto error = providerError(answer, m_provider.host()))
            return end(*error);
        const auto content = m_stream.finish();
        if (!content.ok())
            return end(content.error());
        end(ChatAnswer{.content = *content,
                       .model = m_stream.model().isEmpty() ? m_provider.model : m_stream.model(),
                       .sawPictures = m_withPictures});
    }

    /// Remembers what this model does not take; false when there is nothing left to leave out.
    bool simpler(const Refused &refused)
    {
        ModelTalents &talents = m_client.m_talents[talentKey(m_provider)];
        if (refused.pictures && m_withPictures && m_provider.vision != VisionUse::On) {
            talents.pictures = false;
            return true;
        }
        if (refused.json && m_json != JsonMode::Plain) {
            talents.json = m_json == JsonMode::Schema ? JsonMode::Object : JsonMode::Plain;
            return true;
        }
        if (m_withPictures && m_provider.vision != VisionUse::On) {
            talents = {.json = JsonMode::Schema, .pictures = false}; // then it was the pictures all along
            return true;
        }
        return false;
    }

    void end(Result<ChatAnswer> result)
    {
        deleteLater();
        const auto done = std::move(m_done); // the guard may go in it, and this with it
        done(std::move(result));
    }

    ProviderClient &m_client;
    Provider m_provider;
    ChatPrompt m_prompt;
    Piece m_piece;
    Done<ChatAnswer> m_done;
    ChatStream m_stream;
    std::optional<Error> m_broken;
    QPointer<QObject> m_flight;
    JsonMode m_json = JsonMode::Schema;
    bool m_withPictures = false;
    bool m_underWay = false;
};

ProviderClient::ProviderClient(HttpClient &http, const Clock &clock, ChatLimits limits)
    : m_http(http), m_clock(clock), m_limits(limits)
{
}

Breaker &ProviderClient::breaker(const QString &host)
{
    return m_breakers.try_emplace(host, m_clock).first->second;
}

ModelTalents ProviderClient::talents(const Provider &provider) const
{
    ModelTalents talents = m_talents.value(talentKey(provider));
    if (provider.vision == VisionUse::Off)
        talents.pictures = false;
    return talents;
}

void ProviderClient::chat(const Provider &provider, const ChatPrompt &prompt, QObject *guard, Piece piece,
                          Done<ChatAnswer> done)
{
    (new Call(*this, provider, prompt, std::move(piece), std::move(done), guard))->ask();
}

void ProviderClient::models(const Provider &provider, QObject *guard, Done<QStringList> done)
{
    HttpRequest request{.url = provider.address("models"),
                        .bearer = provider.key,
                        .silenceLimit = std::chrono::seconds(10),
                        .totalLimit = std::chrono::seconds(20),
                        .maxAnswerBytes = 1024 * 1024};
    m_http.send(std::move(request), newUuidV7(), guard,
                [host = provider.host(), done = std::move(done)](const HttpAnswer &answer) {
                    if (const auto error = providerError(answer, host))
                        return done(*error);
                    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
                    const QJsonValue list = document.object().value(u"data"_s);
                    if (!list.isArray())
                        return done(Error{.code = ErrorCode::InvalidResponse,
                                          .message = Texts::tr("%1 does not list its models.").arg(host),
                                          .hint = Texts::tr("Check the base URL; it usually ends in /v1.")});
                    QStringList names;
                    const QJsonArray items = list.toArray();
                    for (const QJsonValue &item : items) {
                        const QString name = plainWords(item[u"id"_s].toString(), 200);
                        if (!name.isEmpty() && names.size() < kMostModels)
                            names.append(name);
                    }
                    names.removeDuplicates();
                    names.sort(Qt::CaseInsensitive);
                    done(names);
                });
}

} // namespace kalends
