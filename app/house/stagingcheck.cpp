// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/stagingcheck.h"

#include "media/staging.h"
#include "model/clock.h"
#include "model/ids.h"
#include "model/texts.h"
#include "net/httpclient.h"

#include <QCryptographicHash>
#include <QTemporaryFile>
#include <memory>

namespace kalends
{

namespace
{

Error failed(const char *what, const Error &why)
{
    Error error = why;
    error.code = ErrorCode::StagingFailed;
    error.message = Texts::tr(what) + QLatin1Char(' ') + why.message;
    return error;
}

} // namespace

void checkStaging(HttpClient &http, const Settings::Staging &settings, const Secret &key, const Clock &clock,
                  QObject *guard, std::function<void(Result<void>)> done)
{
    static const QByteArray content = "kalends";
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open() || file->write(content) != content.size() || !file->flush())
        return done(Error{.code = ErrorCode::StorageFull,
                          .message = Texts::tr("A temporary file cannot be written."),
                          .hint = Texts::tr("Free some space.")});

    auto staging = std::make_shared<Staging>(settings, key);
    const QString object = Staging::newObjectKey(settings.prefix, QStringLiteral("jpg"));
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const HttpRequest put =
        staging->put(object, file->fileName(), content.size(), QStringLiteral("image/jpeg"), hash, clock.now());
    http.send(put, newUuidV7(), guard,
              [&http, &clock, staging, file, object, guard, done = std::move(done)](const HttpAnswer &stored) {
                  if (const auto outcome = Staging::readOutcome(stored); !outcome.ok())
                      return done(failed("The staging storage did not take a file.", outcome.error()));
                  http.send(staging->probe(staging->publicUrl(object, clock.now())), newUuidV7(), guard,
                            [&http, &clock, staging, object, guard, done](const HttpAnswer &fetched) {
                                const auto readable = Staging::readOutcome(fetched);
                                http.send(
                                    staging->remove(object, clock.now()), newUuidV7(), guard,
                                    [readable, done](const HttpAnswer &removed) {
                                        if (!readable.ok())
                                            return done(failed("A staged file cannot be fetched by its public address.",
                                                               readable.error()));
                                        if (const auto outcome = Staging::readOutcome(removed); !outcome.ok())
                                            return done(
                                                failed("A staged file cannot be removed again.", outcome.error()));
                                        done({});
                                    });
                            });
              });
}

} // namespace kalends
