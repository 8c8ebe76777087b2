// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/appsecrets.h"

#include "vault/vault.h"

#include <QCoreApplication>
#include <memory>

namespace kalends
{

namespace
{
constexpr qsizetype kLongestSecret = 64 * 1024;

/// Reads one name after the other: the vault does one job at a time anyway.
void collect(Vault &vault, const std::shared_ptr<QStringList> &open, const std::shared_ptr<QStringList> &found,
             QObject *guard, std::function<void(Result<QStringList>)> done)
{
    if (open->isEmpty())
        return done(*found);
    const QString name = open->takeFirst();
    vault.read(secretKey(name), guard,
               [&vault, name, open, found, guard, done = std::move(done)](Result<Secret> value) {
                   if (!value.ok())
                       return done(value.error());
                   if (!value->isEmpty())
                       found->append(name);
                   collect(vault, open, found, guard, done);
               });
}

Result<void> checkName(const QString &name)
{
    if (secretNames().contains(name))
        return {};
    return Error{.code = ErrorCode::NotFound,
                 .message =
                     QCoreApplication::translate("AppSecrets", "There is no secret named “%1”.").arg(name.left(60)),
                 .hint = QCoreApplication::translate("AppSecrets", "These can be set: %1.")
                             .arg(secretNames().join(QStringLiteral(", ")))};
}
} // namespace

void AppSecrets::list(QObject *guard, std::function<void(Result<QStringList>)> done)
{
    collect(m_vault, std::make_shared<QStringList>(secretNames()), std::make_shared<QStringList>(), guard,
            std::move(done));
}

void AppSecrets::set(const QString &name, const Secret &value, QObject *guard, std::function<void(Result<void>)> done)
{
    if (const auto known = checkName(name); !known.ok())
        return done(known);
    if (value.isEmpty() || value.reveal().size() > kLongestSecret)
        return done(
            Error{.code = ErrorCode::InvalidValue,
                  .message = QCoreApplication::translate(
                                 "AppSecrets", "The value for %1 is empty or longer than 64 KiB; nothing was changed.")
                                 .arg(name)});
    m_vault.write(secretKey(name), value, guard, std::move(done));
}

void AppSecrets::remove(const QString &name, QObject *guard, std::function<void(Result<void>)> done)
{
    if (const auto known = checkName(name); !known.ok())
        return done(known);
    m_vault.remove(secretKey(name), guard, std::move(done));
}

} // namespace kalends
