// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/flagrepository.h"

#include "store/database.h"
#include "store/readinessbacklog.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

Error unknownFlag(const QString &name)
{
    QStringList names;
    for (const QLatin1String known : kFlagNames)
        names.append(known);
    return {.code = ErrorCode::NotFound,
            .message = QCoreApplication::translate("Store", "There is no flag called \"%1\".").arg(name.left(80)),
            .hint = QCoreApplication::translate("Store", "The flags are %1.").arg(names.join(", "_L1))};
}

} // namespace

Result<QList<FlagRepository::Flag>> FlagRepository::list() const
{
    QHash<QString, Flag> stored;
    KALENDS_TRY(m_database.select("SELECT name, enabled, changed_at FROM feature_flags", {}, [&](const Row &row) {
        stored.insert(row.text(0), {row.text(0), row.boolean(1), row.instant(2)});
    }));
    QList<Flag> flags;
    for (const QLatin1String name : kFlagNames)
        flags.append(stored.value(name, Flag{name, false, std::nullopt}));
    return flags;
}

Result<Flags> FlagRepository::flags() const
{
    const Result<QList<Flag>> all = list();
    if (!all)
        return all.error();
    Flags flags;
    for (const Flag &flag : *all) {
        if (flag.name == "publish_now"_L1)
            flags.publishNow = flag.enabled;
        else if (flag.name == publishFlag(Channel::Instagram))
            flags.publishInstagram = flag.enabled;
        else if (flag.name == publishFlag(Channel::TikTok))
            flags.publishTikTok = flag.enabled;
        else if (flag.name == "ig_reissue"_L1)
            flags.instagramReissue = flag.enabled;
    }
    return flags;
}

Result<void> FlagRepository::turn(const QString &name, bool enabled)
{
    if (std::find(kFlagNames.begin(), kFlagNames.end(), name) == kFlagNames.end())
        return unknownFlag(name);
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<int> changed = m_database.run(
        "INSERT INTO feature_flags (name, enabled, changed_at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
        "SET enabled = excluded.enabled, changed_at = excluded.changed_at WHERE enabled <> excluded.enabled",
        {name, qint64(enabled), bind(m_database.now())});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return transaction.commit(); // it was so already
    m_database.noteFlagsChanged();
    for (const Channel channel : kChannels) {
        if (name != publishFlag(channel))
            continue;
        KALENDS_TRY(ReadinessBacklog(m_database).add(channel));
    }
    return transaction.commit();
}

Result<void> FlagRepository::set(const QString &name, bool enabled)
{
    KALENDS_TRY(turn(name, enabled));
    return ReadinessBacklog(m_database).finish();
}

} // namespace kalends
