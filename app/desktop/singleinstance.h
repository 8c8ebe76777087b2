// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

/// One window per profile: the first process holds a lock and listens, a second one asks it to come to the front. GUI
/// thread; never waits.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `profileFolder` as the person named it; two ways to write the same folder are the same instance.
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// This process is the first and listens from now on.
    [[nodiscard]] bool isFirst() const { return m_server != nullptr; }
    /// Asks the first process to show itself; `done` says within three seconds whether it did hear.
    void raiseFirst(std::function<void(bool heard)> done);

    /// Where the first one of this profile listens: below the user's runtime folder. For tests.
    [[nodiscard]] static QString socketPath(const QString &profileFolder);

Q_SIGNALS:
    /// A second start wants the window. The desktop's token, where it gave one, lets the window come to the front.
    void raiseRequested(const QByteArray &activationToken);

private:
    void listen();
    void answer();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kalends
