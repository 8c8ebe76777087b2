// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secret.h"

namespace kalends
{

void Secret::overwrite(char *bytes, qsizetype size)
{
    volatile char *sink = bytes;
    for (qsizetype i = 0; i < size; ++i)
        sink[i] = 0;
}

void Secret::wipe()
{
    // A buffer that others share is not ours to zero, and data() would only give us a fresh copy of it.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool Secret::constantTimeEquals(const QByteArray &a, const QByteArray &b)
{
    // The length is no secret; where the first difference lies is.
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const char other = b.isEmpty() ? char(0) : b.at(i % b.size());
        difference |= unsigned(uchar(a.at(i)) ^ uchar(other));
    }
    return difference == 0;
}

} // namespace kalends
