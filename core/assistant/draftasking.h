// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/asking.h"

namespace kalends
{

/// Words for a post: asked of the provider once more where the answer has the wrong form or language, and drafted
/// offline where it does not come.
class DraftAsking final : public Asking
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<DraftAnswer>)>;
    DraftAsking(const AssistantServices &services, ProviderClient &client, DraftRequest request, Done done)
        : Asking(services, client), m_request(std::move(request)), m_done(std::move(done))
    {
    }
    void begin() override;

private:
    void askProvider(const Provider &provider);
    void chat();
    void answered(const Result<ChatAnswer> &answer);
    void finish(const Draft &draft, const QString &note);
    void finishOffline(const QString &note);

    DraftRequest m_request;
    Done m_done;
    DraftBrief m_brief;
    Provider m_provider;
    ShownPictures m_shown;
    ChatPrompt m_prompt;
    bool m_askedTwice = false;
};

/// One text anew.
class RewordAsking final : public Asking
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Suggestion>)>;
    using Partial = std::function<void(const QString &)>;
    RewordAsking(const AssistantServices &services, ProviderClient &client, RewordRequest request, Partial partial,
                 Done done)
        : Asking(services, client),
          m_request(std::move(request)),
          m_partial(std::move(partial)),
          m_done(std::move(done))
    {
    }
    void begin() override;

private:
    [[nodiscard]] QString presentText() const;
    [[nodiscard]] int longest() const;
    /// A field that is empty, or a list: drafted as for a new post.
    void draftAfresh();
    void askProvider(const Provider &provider);
    void chat(const Provider &provider, const QList<QByteArray> &pictures);
    void finishOffline(const std::optional<Error> &why);
    void finish(Result<Suggestion> result);

    RewordRequest m_request;
    Partial m_partial;
    Done m_done;
    DraftBrief m_brief;
    QString m_text;
    QString m_soFar;
};

} // namespace kalends
