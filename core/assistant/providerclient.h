// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/breaker.h"
#include "assistant/prompts.h"
#include "assistant/provider.h"

#include <QHash>
#include <QObject>
#include <map>

namespace kalends
{

class HttpClient;
struct HttpAnswer;

/// What a model can do, as far as it has shown. Learnt from refusals; kept while the program runs.
struct ModelTalents {
    JsonMode json = JsonMode::Schema; ///< the strictest that it has not refused
    bool pictures = true;             ///< it has not refused any
};

struct ChatAnswer {
    QString content;
    QString model; ///< as the provider named it, else as it was asked for
    bool sawPictures = false;
};

/// How long a provider may take. A model on one's own computer may think for a while before its first word.
struct ChatLimits {
    Milliseconds silence = std::chrono::seconds(60);
    Milliseconds total = std::chrono::minutes(3);
    qint64 wireBytes = 4 * 1024 * 1024; ///< events around each word make it many times the text
};

/// Speaks the OpenAI chat protocol: one request after another until one is taken, as not every server knows JSON
/// schemas or pictures. Requests that a breaker holds back, and those to hosts off this computer without TLS, never
/// leave. One thread, that of its HttpClient.
class ProviderClient
{
public:
    ProviderClient(HttpClient &http, const Clock &clock, ChatLimits limits = {});

    using Piece = std::function<void(const QString &)>;
    template <class T> using Done = std::function<void(Result<T>)>;

    /// `piece` gets the text as it comes; empty: it is not streamed. Ends when `guard` dies. Errors: InvalidState (the
    /// breaker holds it back), Unauthorized, RateLimited, PlatformUnavailable, Network, Timeout, InvalidResponse,
    /// PayloadTooLarge, InvalidValue (the provider refuses the request in all its forms).
    void chat(const Provider &provider, const ChatPrompt &prompt, QObject *guard, Piece piece, Done<ChatAnswer> done);
    /// The models that it lists, sorted. Errors as above.
    void models(const Provider &provider, QObject *guard, Done<QStringList> done);

    [[nodiscard]] ModelTalents talents(const Provider &provider) const;
    void forgetTalents(const Provider &provider) { m_talents.remove(talentKey(provider)); }
    [[nodiscard]] Breaker &breaker(const QString &host);

private:
    class Call;
    [[nodiscard]] static QString talentKey(const Provider &provider)
    {
        return provider.baseUrl.toString() + u' ' + provider.model;
    }

    HttpClient &m_http;
    const Clock &m_clock;
    ChatLimits m_limits;
    QHash<QString, ModelTalents> m_talents;
    std::map<QString, Breaker> m_breakers;
};

} // namespace kalends
