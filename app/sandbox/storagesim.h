// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sigv4.h"
#include "sandbox/simservice.h"

#include <QMap>

namespace kalends::sandbox
{

/// S3-compatible storage with one bucket, path style: PUT, GET (with ranges), HEAD, DELETE and ListObjectsV2, each with
/// Signature V4 in the header or the query; below /public/ the same objects for everybody, as behind a domain. Sandbox
/// thread.
class StorageSim final : public SimService
{
    Q_OBJECT
public:
    StorageSim(World &world, QObject *parent);
    [[nodiscard]] QByteArray publicBase() const { return base() + "/public"; }
    [[nodiscard]] qsizetype objectCount() const { return m_objects.size(); }

protected:
    QString operationOf(const SimRequest &request) const override;
    void handle(const SimExchangePtr &exchange) override;
    SimResponse errorAnswer(const Fault &fault) const override;

private:
    struct Object {
        QByteArray small;                     ///< up to 1 MB
        std::shared_ptr<QTemporaryFile> file; ///< larger ones
        qint64 bytes = 0;
        QByteArray contentType;
        QByteArray etag;
        Instant modifiedAt{};
    };
    [[nodiscard]] SimResponse serve(const SimRequest &request);
    [[nodiscard]] SimResponse put(const SimRequest &request, const QString &key);
    [[nodiscard]] SimResponse get(const SimRequest &request, const QString &key) const;
    [[nodiscard]] SimResponse list(const SimRequest &request) const;

    QMap<QString, Object> m_objects; ///< sorted, as listings are
};

} // namespace kalends::sandbox
