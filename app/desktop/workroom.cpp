// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/workroom.h"

#include "store/database.h"

namespace kalends
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Services>> Services::make(const HouseParts &parts)
{
    auto database = connectTo(parts);
    if (!database.ok())
        return database.error();
    auto services = std::make_unique<Services>();
    services->database = std::move(*database);
    services->planner = std::make_unique<Planner>(*services->database, *parts.clock);
    services->jobs = std::make_unique<JobService>(*services->database, parts.pulse);
    services->flags = std::make_unique<FlagService>(*services->database);
    return services;
}

Workroom::Workroom(const HouseParts &parts) : m_context(new QObject)
{
    m_thread.setObjectName(u"workroom"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this, parts] {
        auto services = Services::make(parts);
        if (services.ok())
            m_services = std::move(*services);
        else
            m_failure = services.error();
    });
}

Workroom::~Workroom()
{
    // Behind everything that was asked before; the connection closes in the thread that opened it.
    QMetaObject::invokeMethod(m_context, [this] {
        m_services.reset();
        m_context->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace kalends
