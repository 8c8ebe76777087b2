// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/assistantroom.h"

#include "house/livesettings.h"
#include "net/httpclient.h"
#include "store/database.h"

namespace kalends
{

AssistantRoom::AssistantRoom(HouseParts parts) : m_parts(std::move(parts)) {}
AssistantRoom::~AssistantRoom() = default;

Result<void> AssistantRoom::furnish()
{
    auto database = connectTo(m_parts);
    KALENDS_TRY(database);
    m_database = std::move(*database);
    m_http = std::make_unique<HttpClient>();
    m_assistant = std::make_unique<Assistant>(
        AssistantServices{.database = m_database.get(),
                          .http = m_http.get(),
                          .vault = m_parts.vault,
                          .library = m_parts.library,
                          .clock = m_parts.clock,
                          .settings = [settings = m_parts.settings] { return settings->now().assistant; }});
    return {};
}

} // namespace kalends
