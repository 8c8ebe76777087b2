// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "net/http.h"

#include <QFile>
#include <QIODevice>
#include <memory>

namespace kalends
{

/// A body that can be read once and not be rewound: Qt's HTTP stack re-sends a POST by itself when the connection drops
/// before the answer, and cannot do so with this one. An empty one serves a request without a body, which would be
/// re-sent as well.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray data, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_data.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }
    bool reset() override { return false; } ///< the refusal that keeps Qt from sending it again

protected:
    qint64 readData(char *out, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_read = 0;
};

/// A part of a file as a body, streamed from disk. For Delivery::Once it cannot be rewound.
class FileRangeBody final : public QIODevice
{
    Q_OBJECT
public:
    /// Error FileUnreadable: gone, not a file, not readable, or shorter than the range.
    [[nodiscard]] static Result<std::unique_ptr<FileRangeBody>> open(const FileRange &range, Delivery delivery);

    [[nodiscard]] bool isSequential() const override { return m_once; }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_range.length; }
    [[nodiscard]] qint64 size() const override { return m_once ? bytesAvailable() : m_range.length; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }

Q_SIGNALS:
    /// The file became shorter, or unreadable, while it was sent.
    void broken();

protected:
    qint64 readData(char *out, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    FileRangeBody(const FileRange &range, Delivery delivery);
    FileRange m_range;
    QFile m_file;
    bool m_once;
    qint64 m_read = 0;
};

} // namespace kalends
