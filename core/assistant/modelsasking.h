// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/asking.h"

namespace kalends
{

/// The models that a provider lists.
class ModelsAsking final : public Asking
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<QStringList>)>;
    ModelsAsking(const AssistantServices &services, ProviderClient &client, Provider provider, Done done)
        : Asking(services, client), m_provider(std::move(provider)), m_done(std::move(done))
    {
    }

    void begin() override
    {
        if (m_provider.key.isEmpty())
            addKey(m_provider, [this](const Provider &provider) { ask(provider); });
        else
            ask(m_provider);
    }

private:
    void ask(const Provider &provider)
    {
        m_client.models(provider, this, [this](const Result<QStringList> &models) {
            m_done(models);
            end();
        });
    }

    Provider m_provider;
    Done m_done;
};

} // namespace kalends
