// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/asking.h"

namespace kalends
{

/// Looks at a provider, one thing after the other: address, key, model, an answer, its form, pictures. A person asked
/// for it, so the breaker does not hold it back.
class TestAsking final : public Asking
{
    Q_OBJECT
public:
    using Each = std::function<void(const ProviderCheck &)>;
    using Done = std::function<void(Result<ProviderReport>)>;
    TestAsking(const AssistantServices &services, ProviderClient &client, std::optional<Provider> provider, Each each,
               Done done)
        : Asking(services, client), m_given(std::move(provider)), m_each(std::move(each)), m_done(std::move(done))
    {
    }
    void begin() override;

private:
    using Subject = ProviderCheck::Subject;
    using Verdict = ProviderCheck::Verdict;
    void askModels();
    void judgeModels(const Result<QStringList> &models);
    void judgeModel(const QStringList &models);
    void askForAnswer();
    void judgeAnswer(const Result<ChatAnswer> &answer, Milliseconds took);
    void askForColour();
    void judgeColour(const Result<ChatAnswer> &answer);
    void say(Subject subject, Verdict verdict, const QString &words);
    /// What was not looked at is skipped.
    void finish();

    std::optional<Provider> m_given;
    Each m_each;
    Done m_done;
    Provider m_provider;
    ProviderReport m_report;
};

} // namespace kalends
