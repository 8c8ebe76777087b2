// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpface.h"

#include "api/httpserver.h"

namespace kalends
{

HttpFace::HttpFace(Router &router, StoreEvents &events, Secret token, const HttpLimits &limits)
    : m_server(new HttpServer(router, events, std::move(token), limits))
{
    m_thread.setObjectName(QStringLiteral("http"));
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

HttpFace::~HttpFace()
{
    stop();
}

Result<int> HttpFace::listen(int port)
{
    Result<int> bound = 0;
    QMetaObject::invokeMethod(
        m_server, [&] { bound = m_server->listen(port); }, Qt::BlockingQueuedConnection);
    return bound;
}

void HttpFace::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->stop([thread = &m_thread] { thread->quit(); }); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace kalends
