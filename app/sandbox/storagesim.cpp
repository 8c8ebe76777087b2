// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/storagesim.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

SimResponse s3Error(int status, const QByteArray &code, const QByteArray &message)
{
    return SimResponse::text(status, "application/xml",
                             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" +
                                 QString::fromUtf8(message).toHtmlEscaped().toUtf8() + "</Message><RequestId>" +
                                 randomToken(16).toUpper() + "</RequestId></Error>");
}

QByteArray httpTime(Instant instant)
{
    return QLocale::c()
               .toString(QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss"_s)
               .toLatin1() +
           " GMT";
}

} // namespace

StorageSim::StorageSim(World &world, QObject *parent) : SimService(u"storage"_s, world, parent) {}

QString StorageSim::operationOf(const SimRequest &request) const
{
    const bool bucketItself = request.rawPath.count('/') == 1 || request.rawPath.endsWith('/');
    if (request.method == "PUT")
        return u"put"_s;
    if (request.method == "DELETE")
        return u"delete"_s;
    if (request.method == "HEAD")
        return u"head"_s;
    if (bucketItself && request.rawPath != "/")
        return u"list"_s;
    return request.header("user-agent").endsWith("(sandbox)") ? u"fetch"_s : u"get"_s;
}

SimResponse StorageSim::errorAnswer(const Fault &fault) const
{
    return s3Error(fault.status ? fault.status : 503,
                   fault.code.isEmpty() ? QByteArray("SlowDown") : fault.code.toUtf8(), fault.message.toUtf8());
}

void StorageSim::handle(const SimExchangePtr &exchange)
{
    SimResponse response = serve(exchange->request());
    response.headers += {{"x-amz-request-id", randomToken(16).toUpper()}, {"Server", "KalendsSandboxStorage"}};
    exchange->respond(std::move(response));
}

SimResponse StorageSim::serve(const SimRequest &request)
{
    const QString path = request.path();
    const QString bucket = u'/' + m_world.credentials.storageBucket;
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (path.startsWith("/public/"_L1))
        return reads ? get(request, path.mid(8)) : s3Error(403, "AccessDenied", "Access Denied");
    const SigningKey key{m_world.credentials.storageKeyId.toLatin1(), m_world.credentials.storageSecret.toLatin1(),
                         m_world.credentials.storageRegion.toLatin1()};
    const SignatureVerdict verdict = verifySignature(request, key, virtualNow(), m_world.config.checkSkew);
    if (!verdict.accepted())
        return s3Error(verdict.status, verdict.code, verdict.message);
    if (path == bucket || path == bucket + u'/')
        return reads ? list(request) : s3Error(405, "MethodNotAllowed", "The bucket is only listed.");
    if (!path.startsWith(bucket + u'/'))
        return s3Error(404, "NoSuchBucket", "The specified bucket does not exist");
    const QString object = path.mid(bucket.size() + 1);
    if (request.method == "PUT")
        return put(request, object);
    if (request.method == "DELETE") {
        m_objects.remove(object);
        return SimResponse::text(204, "application/xml", {});
    }
    return reads ? get(request, object) : s3Error(405, "MethodNotAllowed", "This method is not allowed.");
}

SimResponse StorageSim::put(const SimRequest &request, const QString &key)
{
    if (key.toUtf8().size() > 1024)
        return s3Error(400, "KeyTooLongError", "Your key is too long");
    if (!request.hasHeader("content-length") || request.chunked)
        return s3Error(411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
    Object object;
    object.small = request.body;
    object.file = request.bodyFile;
    object.bytes = request.bodyBytes;
    object.contentType = request.header("content-type");
    if (object.contentType.isEmpty())
        object.contentType = "binary/octet-stream";
    object.etag = '"' + request.sha256().left(32) + '"';
    object.modifiedAt = virtualNow();
    SimResponse response = SimResponse::text(200, "application/xml", {});
    response.headers.append({"ETag", object.etag});
    m_objects.insert(key, object);
    return response;
}

SimResponse StorageSim::get(const SimRequest &request, const QString &key) const
{
    const auto found = m_objects.constFind(key);
    if (found == m_objects.constEnd())
        return s3Error(404, "NoSuchKey", "The specified key does not exist.");
    const Object &object = *found;
    qint64 first = 0;
    qint64 last = object.bytes - 1;
    SimResponse response;
    const QByteArray range = request.header("range");
    static const QRegularExpression shape(u"^bytes=(\\d*)-(\\d*)$"_s);
    if (const auto match = shape.match(QString::fromLatin1(range)); match.hasMatch() && match.capturedLength() > 7) {
        const bool suffix = match.captured(1).isEmpty();
        first =
            suffix ? qMax<qint64>(0, object.bytes - match.captured(2).toLongLong()) : match.captured(1).toLongLong();
        if (!suffix && !match.captured(2).isEmpty())
            last = qMin(last, match.captured(2).toLongLong());
        if (first > last)
            return s3Error(416, "InvalidRange", "The requested range is not satisfiable");
        response.status = 206;
        response.headers.append({"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                                      QByteArray::number(last) + '/' +
                                                      QByteArray::number(object.bytes)});
    }
    response.headers += {{"Content-Type", object.contentType},
                         {"ETag", object.etag},
                         {"Last-Modified", httpTime(object.modifiedAt)},
                         {"Accept-Ranges", "bytes"}};
    if (!object.file) {
        response.body = object.small.mid(first, last - first + 1);
        return response;
    }
    response.file = std::make_shared<QFile>(object.file->fileName()); // a position of its own for each reader
    if (!response.file->open(QIODevice::ReadOnly))
        return s3Error(500, "InternalError", "We encountered an internal error. Please try again.");
    response.fileOffset = first;
    response.fileLength = last - first + 1;
    return response;
}

SimResponse StorageSim::list(const SimRequest &request) const
{
    const QHash<QString, QString> query = decodeForm(request.rawQuery);
    if (query.value(u"list-type"_s) != "2"_L1)
        return s3Error(400, "InvalidArgument", "Only list-type=2 is offered.");
    const QString prefix = query.value(u"prefix"_s);
    const int most = qBound(1, query.value(u"max-keys"_s, u"1000"_s).toInt(), 1000);
    const QString after = QString::fromUtf8(QByteArray::fromBase64(query.value(u"continuation-token"_s).toLatin1()));
    QString contents;
    QString lastKey;
    int count = 0;
    bool more = false;
    for (auto it = after.isEmpty() ? m_objects.constBegin() : m_objects.upperBound(after); it != m_objects.constEnd();
         ++it) {
        if (!it.key().startsWith(prefix))
            continue;
        if (count == most) {
            more = true;
            break;
        }
        count += 1;
        lastKey = it.key();
        contents +=
            u"<Contents><Key>%1</Key><LastModified>%2</LastModified><ETag>%3</ETag><Size>%4</Size><StorageClass>STANDARD</StorageClass></Contents>"_s
                .arg(it.key().toHtmlEscaped(),
                     QDateTime::fromMSecsSinceEpoch(toMs(it->modifiedAt), Qt::UTC).toString(Qt::ISODateWithMs),
                     QString::fromLatin1(it->etag).toHtmlEscaped(), QString::number(it->bytes));
    }
    const QString next = more ? u"<NextContinuationToken>%1</NextContinuationToken>"_s.arg(
                                    QString::fromLatin1(lastKey.toUtf8().toBase64()))
                              : QString();
    return SimResponse::text(
        200, "application/xml",
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>%1</Name><Prefix>%2</Prefix><KeyCount>%3</KeyCount><MaxKeys>%4</MaxKeys><IsTruncated>%5</IsTruncated>%6%7</ListBucketResult>"_s
            .arg(m_world.credentials.storageBucket, prefix.toHtmlEscaped(), QString::number(count),
                 QString::number(most), more ? u"true"_s : u"false"_s, next, contents)
            .toUtf8());
}

} // namespace kalends::sandbox
