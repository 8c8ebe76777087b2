// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secret.h"

namespace kalends
{

void Secret::wipe()
{
    // data() would detach a shared buffer and overwrite a fresh copy; a buffer that others share is theirs to wipe.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        // volatile: the compiler may not drop writes to memory that is about to be freed
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
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
