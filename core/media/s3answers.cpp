// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/staging.h"

#include "model/texts.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

Error failed(const HttpAnswer &answer, const QString &message, const QString &hint)
{
    return {.code = ErrorCode::StagingFailed,
            .message = message,
            .hint = hint,
            .traceId = QString::fromLatin1(answer.header("x-amz-request-id").left(100)),
            .httpStatus = answer.status};
}

struct StorageError {
    QString code;
    QString message;
};

/// Storage never sends one, and entities are how XML attacks its reader.
bool hasDocumentType(const QByteArray &body)
{
    return body.contains("<!DOCTYPE");
}

/// <Error><Code>…</Code><Message>…</Message>…</Error>; empty when the body is something else.
StorageError readError(const QByteArray &body)
{
    StorageError error;
    QXmlStreamReader xml(body.left(64 * 1024));
    if (hasDocumentType(body) || !xml.readNextStartElement() || xml.name() != "Error"_L1)
        return error;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1)
            error.code = xml.readElementText(QXmlStreamReader::SkipChildElements).left(100);
        else if (xml.name() == "Message"_L1)
            error.message = xml.readElementText(QXmlStreamReader::SkipChildElements).left(300);
        else
            xml.skipCurrentElement();
    }
    return error;
}

/// What a person can do about one of S3's error codes (Amazon S3 API Reference, "Error Responses").
QString hintFor(const QString &code, int status)
{
    if (code == "InvalidAccessKeyId"_L1)
        return Texts::tr("Check staging/access_key_id in the settings.");
    if (code == "SignatureDoesNotMatch"_L1)
        return Texts::tr("Check the storage's secret key, and staging/region.");
    if (code == "RequestTimeTooSkewed"_L1)
        return Texts::tr("The computer's clock is wrong; set it and try again.");
    if (code == "NoSuchBucket"_L1)
        return Texts::tr("Check staging/bucket, or make the bucket.");
    if (code == "NoSuchKey"_L1)
        return Texts::tr("The object is not in the bucket; it will be uploaded again.");
    if (code == "PermanentRedirect"_L1 || code == "AuthorizationHeaderMalformed"_L1 || (status >= 300 && status < 400))
        return Texts::tr("Check staging/region and staging/endpoint: the bucket lives elsewhere.");
    if (status == 401 || status == 403)
        return Texts::tr("Give the key the rights to put, get, list and delete objects below the prefix.");
    if (status == 413)
        return Texts::tr("The storage takes no file of this size; choose another storage or a smaller file.");
    if (status == 429 || status >= 500)
        return Texts::tr("The storage is busy or down; it is tried again by itself.");
    return Texts::tr("Check the staging settings.");
}

/// The shape of newObjectKey(). Whatever else people keep below the same prefix is no business of the sweep.
bool isOurs(const QString &key)
{
    static const QRegularExpression shape(u"/[0-9a-f]{32}/[0-9a-f]{8}\\.[a-z0-9]{1,8}\\z"_s);
    return key.size() <= 1024 && shape.match(key).hasMatch();
}

void readObject(QXmlStreamReader &xml, Staging::Listing &listing)
{
    QString key;
    std::optional<Instant> modified;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Key"_L1)
            key = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "LastModified"_L1)
            modified = instantFromIso(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else
            xml.skipCurrentElement();
    }
    if (isOurs(key) && modified)
        listing.objects.append({key, *modified});
}

} // namespace

Result<void> Staging::readOutcome(const HttpAnswer &answer)
{
    if (answer.success())
        return {};
    if (!answer.arrived())
        return failed(answer, Texts::tr("The storage could not be reached: %1.").arg(answer.faultText),
                      Texts::tr("Check the connection and staging/endpoint."));
    const StorageError error = readError(answer.body);
    const QString what = error.code.isEmpty() ? Texts::tr("HTTP status %1").arg(answer.status) : error.code;
    Error result =
        failed(answer, Texts::tr("The storage refused the request: %1.").arg(what), hintFor(error.code, answer.status));
    result.platformCode = error.code;
    result.platformMessage = error.message;
    return result;
}

Result<Staging::Listing> Staging::readListing(const HttpAnswer &answer)
{
    KALENDS_TRY(readOutcome(answer));
    Listing listing;
    bool truncated = false;
    QString continuation;
    QXmlStreamReader xml(answer.body);
    const bool isListing =
        !hasDocumentType(answer.body) && xml.readNextStartElement() && xml.name() == "ListBucketResult"_L1;
    while (isListing && xml.readNextStartElement()) {
        if (xml.name() == "Contents"_L1)
            readObject(xml, listing);
        else if (xml.name() == "IsTruncated"_L1)
            truncated = xml.readElementText(QXmlStreamReader::SkipChildElements) == "true"_L1;
        else if (xml.name() == "NextContinuationToken"_L1)
            continuation = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    if (!isListing || xml.hasError())
        return failed(answer, Texts::tr("The storage answered a listing that cannot be read."),
                      Texts::tr("Check that staging/endpoint is the address of S3-compatible storage."));
    if (truncated)
        listing.continuation = continuation;
    return listing;
}

} // namespace kalends
