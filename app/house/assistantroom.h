// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"
#include "house/rooms.h"

namespace kalends
{

/// The assistant's thread: its connection, its network, and so one breaker for the whole program. Made in the main
/// thread, moved, then furnish()ed and used in its own; assistant() may be called from any thread after that.
class AssistantRoom final : public QObject
{
    Q_OBJECT
public:
    explicit AssistantRoom(HouseParts parts);
    ~AssistantRoom() override;

    [[nodiscard]] Result<void> furnish();
    [[nodiscard]] Assistant &assistant() { return *m_assistant; }

private:
    HouseParts m_parts;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Assistant> m_assistant;
};

} // namespace kalends
