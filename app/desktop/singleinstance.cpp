// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kPatience = 3s;
constexpr qsizetype kMostBytes = 300; ///< of what a second start says

/// Wayland's and X11's start-up token; anything else is dropped.
QByteArray cleanToken(const QByteArray &token)
{
    const bool clean = token.size() <= 200 && std::all_of(token.begin(), token.end(), [](char c) {
                           return c > ' ' && c < 127 && c != '"' && c != '\\';
                       });
    return clean ? token : QByteArray();
}

} // namespace

QString SingleInstance::socketPath(const QString &profileFolder)
{
    const QFileInfo info(profileFolder);
    const QString folder = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray name = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    // Absolute: a bare name would land in the temporary folder that everybody shares.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/kalends-"_L1 +
           QString::fromLatin1(name) + ".socket"_L1;
}

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent), m_path(socketPath(profileFolder)), m_lock(std::make_unique<QLockFile>(m_path + ".lock"_L1))
{
    m_lock->setStaleLockTime(0); // only the death of its process makes a lock stale, never its age
    if (m_lock->tryLock(0))
        listen();
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_path); // left by a crash; the lock is ours, so nobody listens there
    m_server->listen(m_path);           // where that fails, a second start says so; the window works all the same
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kPatience, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < kMostBytes)
                return;
            const QByteArray line = socket->readLine(kMostBytes).trimmed();
            if (!line.startsWith("raise"))
                return socket->abort();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested(cleanToken(line.mid(5).trimmed()));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may have come with the connection
    }
}

void SingleInstance::raiseFirst(std::function<void(bool)> done)
{
    auto *socket = new QLocalSocket(this);
    const auto once = [socket, over = std::make_shared<bool>(false), done = std::move(done)](bool heard) {
        if (std::exchange(*over, true))
            return;
        socket->deleteLater();
        done(heard);
    };
    connect(socket, &QLocalSocket::connected, this,
            [socket] { socket->write("raise " + cleanToken(qgetenv("XDG_ACTIVATION_TOKEN")) + '\n'); });
    connect(socket, &QLocalSocket::readyRead, this, [once] { once(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [once] { once(false); });
    QTimer::singleShot(kPatience, socket, [once] { once(false); });
    socket->connectToServer(m_path);
}

} // namespace kalends
