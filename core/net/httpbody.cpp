// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpbody.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstring>

namespace kalends
{

namespace
{
Error unreadable(const char *why, const FileRange &range)
{
    return {.code = ErrorCode::FileUnreadable,
            .message = QCoreApplication::translate("HttpBody", why).arg(QFileInfo(range.path).fileName()),
            .hint = QCoreApplication::translate("HttpBody", "Add the file again."),
            .platformCode = {},
            .platformMessage = {},
            .traceId = {}};
}
} // namespace

OneShotBody::OneShotBody(QByteArray data, QObject *parent) : QIODevice(parent), m_data(std::move(data))
{
    QIODevice::open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_data.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *out, qint64 max)
{
    const qint64 count = qMin<qint64>(max, m_data.size() - m_read);
    if (count <= 0)
        return -1;
    std::memcpy(out, m_data.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

FileRangeBody::FileRangeBody(const FileRange &range, Delivery delivery)
    : m_range(range), m_file(range.path), m_once(delivery == Delivery::Once)
{
}

Result<std::unique_ptr<FileRangeBody>> FileRangeBody::open(const FileRange &range, Delivery delivery)
{
    std::unique_ptr<FileRangeBody> body(new FileRangeBody(range, delivery));
    if (!QFileInfo(range.path).isFile() || !body->m_file.open(ReadOnly | Unbuffered))
        return unreadable(QT_TRANSLATE_NOOP("HttpBody", "The file “%1” cannot be read."), range);
    if (range.offset < 0 || range.length < 0 || range.offset + range.length > body->m_file.size() ||
        !body->m_file.seek(range.offset))
        return unreadable(QT_TRANSLATE_NOOP("HttpBody", "The file “%1” is shorter than it was when it was added."),
                          range);
    body->QIODevice::open(ReadOnly | Unbuffered);
    return body;
}

qint64 FileRangeBody::bytesAvailable() const
{
    return m_range.length - m_read;
}

bool FileRangeBody::seek(qint64 position)
{
    if (m_once || position < 0 || position > m_range.length || !m_file.seek(m_range.offset + position))
        return false;
    m_read = position;
    return QIODevice::seek(position);
}

qint64 FileRangeBody::readData(char *out, qint64 max)
{
    const qint64 wanted = qMin(max, m_range.length - m_read);
    if (wanted <= 0)
        return -1;
    const qint64 count = m_file.read(out, wanted);
    if (count <= 0) {
        // Queued: the HTTP stack is in the middle of asking for bytes.
        QMetaObject::invokeMethod(this, &FileRangeBody::broken, Qt::QueuedConnection);
        return 0; // -1 would let the stack fail the request with a word of its own
    }
    m_read += count;
    return count;
}

} // namespace kalends
