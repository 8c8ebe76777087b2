// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What comes to the loopback ports: request heads of the API, cursors of its lists, what a browser or a person brings
// back from an authorize page; and the dates in answers.
#include "bytes.h"

#include "api/httprequest.h"
#include "net/httpdate.h"
#include "net/oauthreceiver.h"
#include "store/page.h"

using namespace kalends;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Bytes bytes(data, size);
    const quint8 what = bytes.number() % 5;
    const QByteArray rest = bytes.rest();
    if (what == 0) {
        const Result<HttpHead> head = readHead(rest);
        if (!head)
            return 0;
        fuzz::demand(head->count("host") <= 1 && head->count("content-length") <= 1 && head->length >= 0);
        fuzz::demand(!(head->has("content-length") && head->has("transfer-encoding")));
        (void)readTarget(head->target);
    } else if (what == 1) {
        if (const Result<HttpTarget> target = readTarget(rest))
            fuzz::demand(!target->path.contains(QChar(0)) && !target->path.contains(u'\n'));
    } else if (what == 2) {
        (void)readPastedRedirect(Secret(rest));
        (void)readRedirectQuery(rest);
    } else if (what == 3) {
        const QString cursor = QString::fromUtf8(rest);
        for (const int parts : {1, 2, 3}) {
            if (const auto key = keyFromCursor(cursor, parts))
                fuzz::demand(key->size() == parts && keyFromCursor(cursorFromKey(*key), parts).value() == *key);
        }
    } else {
        (void)instantFromHttpDate(rest);
    }
    return 0;
}
