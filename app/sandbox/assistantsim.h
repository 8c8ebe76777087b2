// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/simservice.h"

#include <QJsonObject>

namespace kalends::sandbox
{

/// An assistant that speaks the OpenAI chat protocol: POST /v1/chat/completions, whole or streamed, and GET /v1/models.
/// What it writes is in sandboxwriter.h; streamed answers come a few letters at a time. Which forms of a request it
/// takes, and how fast it is, is set by the assistant_… keys of the configuration. Sandbox thread.
class AssistantSim final : public SimService
{
    Q_OBJECT
public:
    AssistantSim(World &world, QObject *parent);

protected:
    QString operationOf(const SimRequest &request) const override;
    void handle(const SimExchangePtr &exchange) override;
    SimResponse errorAnswer(const Fault &fault) const override;
    SimResponse contentAnswer(const Fault &fault, SimResponse genuine) const override;

private:
    [[nodiscard]] std::optional<SimResponse> refusedForm(const QJsonObject &body) const;
    [[nodiscard]] SimResponse complete(const SimRequest &request) const;
};

} // namespace kalends::sandbox
