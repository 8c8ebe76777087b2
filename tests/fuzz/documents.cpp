// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// JSON that people and scripts send: entries, patches, shifts, fields; and settings.ini.
#include "bytes.h"

#include "model/fields.h"
#include "planner/plan.h"
#include "profile/settings.h"

#include <QJsonDocument>

using namespace kalends;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::OneFile file(".ini");
    fuzz::Bytes bytes(data, size);
    const quint8 what = bytes.number() % 5;
    const QByteArray rest = bytes.rest();
    if (what == 0) {
        QStringList problems;
        const Settings settings = Settings::load(file.write(rest), &problems);
        for (const QString &problem : problems)
            fuzz::demand(!problem.isEmpty());
        fuzz::demand(settings.publishing.maxParallel > 0);
        return 0;
    }
    const QJsonObject object = QJsonDocument::fromJson(rest).object();
    if (what == 1)
        (void)newEntryFromJson(object);
    else if (what == 2)
        (void)entryPatchFromJson(object);
    else if (what == 3)
        (void)shiftRequestFromJson(object);
    else {
        for (const Channel channel : kChannels) {
            // What was taken is taken again, unchanged.
            if (const Result<QJsonObject> merged = mergeFields(channel, {}, object)) {
                const Result<QJsonObject> again = mergeFields(channel, {}, *merged);
                fuzz::demand(again.ok() && *again == *merged);
            }
        }
        (void)fieldFromText(Channel::Instagram, u"user_tags"_s, QString::fromUtf8(rest));
    }
    return 0;
}
