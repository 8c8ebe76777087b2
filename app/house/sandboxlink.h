// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/result.h"

#include <QList>
#include <QObject>
#include <functional>

namespace kalends
{

namespace sandbox
{
class Sandbox;
}
class AccountLinker;
class HttpClient;
class Vault;

/// Puts the sandbox's secrets into the vault and links its account on each of the `channels`, the way a person would:
/// Instagram with a pasted token, TikTok by visiting the authorize page, which agrees at once for that moment. In the
/// thread of `guard`, `http` and the linker.
void linkSandboxAccounts(sandbox::Sandbox &sandbox, Vault &vault, AccountLinker &linker, HttpClient &http,
                         const QList<Channel> &channels, QObject *guard, std::function<void(Result<void>)> done);

} // namespace kalends
