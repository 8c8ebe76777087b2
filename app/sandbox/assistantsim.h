// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/simservice.h"

#include <QJsonObject>

namespace kalends::sandbox
{

/// An assistant that speaks the OpenAI chat protocol: POST /v1/chat/completions, whole or streamed, and GET /v1/models.
/// It knows nothing: its answers are made of the prompt's own words, in the JSON shape that was asked for. Sandbox
/// thread.
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
    [[nodiscard]] SimResponse complete(const SimRequest &request) const;
};

} // namespace kalends::sandbox
