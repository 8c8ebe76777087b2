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

Result<std::unique_ptr<Workroom>> Workroom::open(const HouseParts &parts)
{
    std::unique_ptr<Workroom> room(new Workroom);
    room->m_thread.setObjectName(u"workroom"_s);
    room->m_thread.start();
    room->m_context = new QObject;
    room->m_context->moveToThread(&room->m_thread);
    Result<void> opened;
    QMetaObject::invokeMethod(
        room->m_context,
        [&] {
            auto services = Services::make(parts);
            if (services.ok())
                room->m_services = std::move(*services);
            else
                opened = services.error();
        },
        Qt::BlockingQueuedConnection); // once, before there is a window
    if (!opened.ok())
        return opened.error();
    return room;
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
