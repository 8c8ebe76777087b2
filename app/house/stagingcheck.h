// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"
#include "profile/settings.h"

#include <QObject>
#include <functional>

namespace kalends
{

class Clock;
class HttpClient;

/// Puts a tiny file into the staging storage, fetches it by the address that a platform would be given, and takes it
/// away again. Error: StagingFailed, saying which of the three did not work. Answers in `guard`'s thread.
void checkStaging(HttpClient &http, const Settings::Staging &settings, const Secret &key, const Clock &clock,
                  QObject *guard, std::function<void(Result<void>)> done);

} // namespace kalends
