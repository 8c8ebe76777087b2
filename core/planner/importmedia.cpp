// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/importmedia.h"

#include "model/mediaedit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

bool isOnTheWeb(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

Error notFetched(const QString &text)
{
    return Error{.code = ErrorCode::MediaMissing,
                 .message = Tr::tr("“%1” is on the web, and nothing is fetched from there.").arg(text.left(200)),
                 .hint = Tr::tr("Put the file, under the name at the end of its address, into the folder of the plan, "
                                "or add it to the post later.")};
}

} // namespace

Result<QList<MediaRef>> ImportMedia::find(const ImportCandidate &candidate, QList<Error> &notes)
{
    QList<MediaRef> refs;
    for (const QString &text : candidate.media) {
        const Result<MediaRef> ref = findOne(text, candidate, notes);
        if (ref.ok()) {
            refs.append(*ref);
            continue;
        }
        const bool isMissing = ref.error().code == ErrorCode::NotFound;
        if (isMissing && isOnTheWeb(text))
            notes.append(notFetched(text));
        else if (isMissing && candidate.mayLackMedia)
            notes.append(ref.error());
        else
            return ref.error();
    }
    return refs;
}

Result<std::optional<MediaRef>> ImportMedia::findInLibrary(const QString &text, const ImportCandidate &candidate,
                                                           QList<Error> &notes)
{
    using Found = std::optional<MediaRef>;
    if (const auto id = MediaId::fromString(text)) {
        const auto unknown = m_entries.firstUnknownMedium({*id});
        if (!unknown.ok())
            return unknown.error();
        if (!*unknown)
            return Found(MediaRef{.id = *id});
    }
    static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
    if (!sha256.match(text).hasMatch())
        return Found();
    const auto asset = m_media.findByHash(text.toLatin1());
    if (!asset.ok())
        return asset.error();
    if (*asset)
        return Found(MediaRef{.id = (*asset)->id});
    for (const MediaAsset &described : candidate.described) {
        if (described.sha256 != text.toLatin1())
            continue;
        // The entry comes whole all the same; its file is missing until somebody adds it.
        notes.append(Error{.code = ErrorCode::MediaMissing,
                           .message = Tr::tr("“%1” is not in this library.").arg(described.fileName),
                           .hint = Tr::tr("Add the file; the entries that use it find it then.")});
        return Found(MediaRef{.absent = described});
    }
    return Found();
}

Result<MediaRef> ImportMedia::findOne(const QString &text, const ImportCandidate &candidate, QList<Error> &notes)
{
    const auto known = findInLibrary(text, candidate, notes);
    if (!known.ok())
        return known.error();
    if (*known)
        return **known;
    const QString path = pathOf(isOnTheWeb(text) ? QUrl(text).fileName() : text);
    if (path.isEmpty() || !m_options.importMedia)
        return Error{
            .code = ErrorCode::NotFound,
            .message = Tr::tr("media: “%1” is neither in the library nor a file that can be read.").arg(text.left(200)),
            .hint = Tr::tr("Give an id or SHA-256 of the library, or a file beside the one imported.")};
    return MediaRef{.path = path};
}

/// A regular file; a relative one has to stay in the media folder, whatever links say. Empty: it is not.
QString ImportMedia::pathOf(const QString &text) const
{
    const bool relative = QDir::isRelativePath(text);
    if (text.isEmpty() || text.startsWith(u':') || (relative && m_options.mediaFolder.isEmpty()))
        return {}; // a colon: Qt's own resources
    const QFileInfo file(relative ? m_options.mediaFolder + u'/' + text : text);
    if (!file.isFile())
        return {};
    const QString path = file.canonicalFilePath();
    const QString folder = QFileInfo(m_options.mediaFolder).canonicalFilePath();
    return !relative || path.startsWith(folder + u'/') ? path : QString();
}

Result<MediaId> ImportMedia::idOf(const MediaRef &ref)
{
    if (!ref.id.isEmpty())
        return ref.id;
    if (ref.absent) {
        MediaAsset asset = *ref.absent;
        asset.id = MediaId::create();
        asset.importedAt = m_clock.now();
        const auto stored = m_media.insertOrFind(asset);
        return stored.ok() ? Result<MediaId>(stored->asset.id) : Result<MediaId>(stored.error());
    }
    if (!m_imported.contains(ref.path)) {
        const Result<MediaId> id = m_options.importMedia(ref.path);
        if (!id.ok())
            return id.error();
        m_imported.insert(ref.path, *id);
    }
    return m_imported.value(ref.path);
}

Result<void> ImportMedia::bringIn(ImportCandidate &candidate, const QList<MediaRef> &refs)
{
    candidate.wanted.media.clear();
    for (const MediaRef &ref : refs) {
        const Result<MediaId> id = idOf(ref);
        if (!id.ok())
            return id.error();
        candidate.wanted.media.append(*id);
    }
    return candidate.exact ? moveEdits(candidate) : Result<void>();
}

/// The edits of a file name its library's media: they follow to ours. What they made is kept where it is here too, else
/// it is made again.
Result<void> ImportMedia::moveEdits(ImportCandidate &candidate)
{
    const QList<MediaId> &written = candidate.exact->media;
    for (ChannelPatch &patch : candidate.wanted.channels) {
        if (!patch.fields.contains(kMediaEditsField) || written.size() != candidate.wanted.media.size())
            continue;
        QList<MediaEdit> moved;
        for (MediaEdit edit : mediaEdits(patch.fields)) {
            const qsizetype place = written.indexOf(edit.media);
            if (place < 0)
                continue;
            edit.media = candidate.wanted.media.at(place);
            if (!edit.result.isEmpty()) {
                const auto unknown = m_entries.firstUnknownMedium({edit.result});
                KALENDS_TRY(unknown);
                if (*unknown)
                    edit.result = {};
            }
            moved = withMediaEdit(moved, edit);
        }
        patch.fields.remove(kMediaEditsField);
        if (!moved.isEmpty())
            patch.fields.insert(kMediaEditsField, toJson(moved));
    }
    return {};
}

} // namespace kalends
