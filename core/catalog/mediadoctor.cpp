// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "catalog/mediadoctor.h"

#include "media/delivery.h"
#include "media/library.h"
#include "media/render.h"
#include "media/videoframe.h"
#include "model/cropgeometry.h"
#include "model/limits.h"
#include "store/derivationrepository.h"
#include "store/mediarepository.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// Goes up when the same recipe would be made differently.
constexpr int kMakerVersion = 1;

/// Keys sorted, as QJsonObject keeps them.
QString recipeOf(const MediaDoctor::Order &order)
{
    MediaEdit edit = order.edit;
    edit.media = {};
    edit.result = {};
    const QJsonObject recipe{{u"edit"_s, toJson(QList<MediaEdit>{edit}).toArray().first()},
                             {u"channel"_s, word(order.channel)},
                             {u"type"_s, word(order.type)},
                             {u"version"_s, kMakerVersion}};
    return QString::fromUtf8(QJsonDocument(recipe).toJson(QJsonDocument::Compact));
}

/// "IMG_1.heic" becomes "IMG_1.jpg".
QString nameFor(const MediaAsset &source)
{
    const qsizetype dot = source.fileName.lastIndexOf(u'.');
    return (dot > 0 ? source.fileName.left(dot) : source.fileName) +
           (source.kind == MediaKind::Image ? ".jpg"_L1 : ".mp4"_L1);
}

Error stillWrong(const ReadinessIssue &issue)
{
    return {.code = ErrorCode::MediaRejected,
            .message = issue.message,
            .hint = issue.fix == "crop"_L1   ? MediaDoctor::tr("Crop it to a shape that the channel takes.")
                    : issue.fix == "trim"_L1 ? MediaDoctor::tr("Trim it to a length that the channel takes.")
                                             : MediaDoctor::tr("Choose another picture or clip.")};
}

Error canceled(const MediaDoctor::Order &order)
{
    return renderCanceled(order.source.fileName);
}

/// A file that is being made, gone with this object.
class Scratch
{
public:
    explicit Scratch(const MediaLibrary &library) : m_path(library.scratchPath()) {}
    ~Scratch() { QFile::remove(m_path); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Blocking, on the pool: made, looked at again, and taken into the library.
Result<MediaAsset> made(const MediaLibrary &library, const MediaDoctor::Order &order, RenderControl &control)
{
    if (control.isCanceled())
        return canceled(order);
    KALENDS_TRY(library.verify(order.source, false));
    const Scratch scratch(library);
    KALENDS_TRY(render({.sourcePath = library.pathOf(order.source),
                        .source = order.source,
                        .edit = order.edit,
                        .limits = postLimits(order.channel, order.type)},
                       scratch.path(), control));
    if (control.isCanceled())
        return canceled(order);
    Result<MediaAsset> probed = probeFile(scratch.path());
    if (!probed)
        return probed;
    probed->fileName = nameFor(order.source);
    const QList<ReadinessIssue> issues = mediaIssues(*probed, order.channel, order.type);
    if (!issues.isEmpty())
        return stillWrong(issues.first());
    const Result<ImportedFile> imported = library.importMade(scratch.path(), nameFor(order.source));
    if (!imported)
        return imported.error();
    return imported->asset;
}

bool isMendedBy(const ReadinessIssue &issue, QLatin1String fix)
{
    return issue.fix == fix;
}

} // namespace

MediaDoctor::MediaDoctor(Database &database, const MediaLibrary &library, QObject *parent)
    : QObject(parent), m_database(database), m_library(library)
{
    m_renders.setMaxThreadCount(1);
    m_renders.setThreadPriority(QThread::LowPriority); // the window comes first
    m_previews.setMaxThreadCount(2);
}

MediaDoctor::~MediaDoctor()
{
    for (const auto &[ticket, running] : m_running)
        running.control->cancel();
    m_renders.clear();
    m_previews.clear();
    m_renders.waitForDone(); // it looks at every frame whether it is canceled
    m_previews.waitForDone();
}

MediaDoctor::Ticket MediaDoctor::begin(QObject *guard, std::shared_ptr<RenderControl> control)
{
    const Ticket ticket = ++m_lastTicket;
    const auto watch = connect(guard, &QObject::destroyed, this, [this, ticket] { cancel(ticket); });
    m_running.emplace(ticket, Running{std::move(control), watch});
    return ticket;
}

bool MediaDoctor::end(Ticket ticket)
{
    const Running running = std::move(m_running.extract(ticket).mapped());
    disconnect(running.guardWatch);
    return !running.control->isCanceled();
}

void MediaDoctor::cancel(Ticket ticket)
{
    if (const auto found = m_running.find(ticket); found != m_running.end())
        found->second.control->cancel();
}

MediaDoctor::Ticket MediaDoctor::make(const Order &order, QObject *guard, Progress progress, Done done)
{
    const QPointer<QObject> waiting(guard);
    const QPointer<MediaDoctor> self(this);
    auto control = std::make_shared<RenderControl>([self, waiting, progress](double share) {
        if (!progress || !self)
            return;
        QMetaObject::invokeMethod(
            self,
            [waiting, progress, share] {
                if (waiting)
                    progress(share);
            },
            Qt::QueuedConnection);
    });
    const Ticket ticket = begin(guard, control);
    const auto finish = [this, ticket, waiting, order, done = std::move(done)](const Result<MediaAsset> &outcome) {
        const bool wanted = end(ticket);
        const Result<MediaAsset> answer = !wanted        ? Result<MediaAsset>(canceled(order))
                                          : outcome.ok() ? keep(order, *outcome)
                                                         : outcome;
        if (waiting)
            done(answer);
    };
    if (const auto before = known(order)) {
        QMetaObject::invokeMethod(
            this, [finish, asset = *before] { finish(asset); }, Qt::QueuedConnection);
        return ticket;
    }
    m_renders.start([this, order, control, finish, home = Delivery(this)] {
        home.post([finish, outcome = made(m_library, order, *control)] { finish(outcome); });
    });
    return ticket;
}

Result<MediaAsset> MediaDoctor::makeNow(const Order &order, const Progress &progress)
{
    if (const auto before = known(order))
        return *before;
    RenderControl control(progress);
    const Result<MediaAsset> asset = made(m_library, order, control);
    return asset.ok() ? keep(order, *asset) : asset;
}

std::optional<MediaAsset> MediaDoctor::known(const Order &order) const
{
    // An original that fits and that nothing is done to is its own result.
    if (order.edit.isOnlyConversion() && mediaIssues(order.source, order.channel, order.type).isEmpty())
        return order.source;
    const auto id = DerivationRepository(m_database).find(order.source.id, recipeOf(order));
    if (!id.ok() || !*id)
        return std::nullopt;
    const auto asset = MediaRepository(m_database).find(**id);
    if (!asset.ok() || !m_library.verify(*asset, false))
        return std::nullopt; // it is made again, and the library has it back
    return *asset;
}

Result<MediaAsset> MediaDoctor::keep(const Order &order, const MediaAsset &asset)
{
    if (asset.id == order.source.id)
        return asset;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const auto stored = MediaRepository(m_database).insertOrFind(asset);
    if (!stored.ok())
        return stored.error();
    KALENDS_TRY(DerivationRepository(m_database).keep(order.source.id, recipeOf(order), stored->asset.id));
    KALENDS_TRY(transaction.commit());
    return stored->asset;
}

void MediaDoctor::previewOf(const MediaAsset &source, const MediaEdit &edit, int side, QObject *guard, Picture done,
                            std::optional<qint64> atMs)
{
    m_previews.start([this, source, edit, side, atMs, delivery = Delivery(guard), done = std::move(done)] {
        if (delivery.isWanted())
            delivery.post([picture = previewNow(source, edit, side, atMs), done] { done(picture); });
    });
}

Result<QImage> MediaDoctor::previewNow(const MediaAsset &source, const MediaEdit &edit, int side,
                                       std::optional<qint64> atMs) const
{
    return renderPreview(m_library.pathOf(source), source, edit, side, atMs.value_or(edit.trimStartMs));
}

MediaDoctor::Ticket MediaDoctor::frames(const MediaAsset &clip, int count, int side, QObject *guard, const Frame &each,
                                        std::function<void()> done)
{
    constexpr int kMostFrames = 200;
    QList<Milliseconds> times;
    const int wanted = std::clamp(count, 1, kMostFrames);
    for (int i = 0; i < wanted; ++i) // the middles of equal parts: the very first frame is often black
        times.append(Milliseconds(clip.durationMs * (2 * i + 1) / (2 * wanted)));
    auto control = std::make_shared<RenderControl>();
    const Ticket ticket = begin(guard, control);
    const QPointer<QObject> waiting(guard);
    const QPointer<MediaDoctor> self(this);
    const auto tell = [waiting, each, times](int index, const Result<QImage> &picture) {
        if (waiting)
            each(index, times.at(index).count(), picture);
    };
    const auto finish = [this, ticket, waiting, done = std::move(done)] {
        end(ticket);
        if (waiting && done)
            done();
    };
    m_previews.start([this, clip, side, times, control, tell, finish, self, home = Delivery(this)] {
        const auto post = [this, control, tell](int index, const Result<QImage> &picture) {
            if (!control->isCanceled())
                QMetaObject::invokeMethod(
                    this, [tell, index, picture] { tell(index, picture); }, Qt::QueuedConnection);
            return !control->isCanceled();
        };
        const auto outcome = control->isCanceled()
                                 ? Result<void>()
                                 : videoFrames(m_library.pathOf(clip), clip.fileName, clip.facts.container, times,
                                               std::clamp(side, 16, 4096), post);
        if (!outcome) // nothing of it can be shown: each place is told why
            for (int i = 0; i < times.size(); ++i)
                post(i, outcome.error());
        home.post(finish);
    });
    return ticket;
}

bool MediaDoctor::needsConversion(const MediaAsset &asset, Channel channel, PostType type)
{
    const QList<ReadinessIssue> issues = mediaIssues(asset, channel, type);
    return !asset.missing && !issues.isEmpty() &&
           std::ranges::all_of(issues, [](const ReadinessIssue &issue) { return isMendedBy(issue, "convert"_L1); });
}

std::optional<MediaEdit> MediaDoctor::automaticEdit(const MediaAsset &asset, Channel channel, PostType type)
{
    if (!needsConversion(asset, channel, type))
        return std::nullopt;
    return MediaEdit{.media = asset.id};
}

std::optional<MediaEdit> MediaDoctor::suggestedEdit(const MediaAsset &asset, Channel channel, PostType type,
                                                    const ReadinessIssue &issue, const MediaEdit &current)
{
    MediaEdit edit = current;
    edit.media = asset.id;
    edit.result = {};
    if (isMendedBy(issue, "convert"_L1))
        return edit;
    if (isMendedBy(issue, "crop"_L1)) {
        const QSize shown = turnedSize(QSize(asset.width, asset.height), edit.rotation);
        edit.crop = allowedCrop(shown, edit.crop, channel, type, asset.kind);
        return edit;
    }
    const Milliseconds most = postLimits(channel, type).video.maxDuration;
    if (isMendedBy(issue, "trim"_L1) && asset.kind == MediaKind::Video && most.count() > 0) {
        edit.trimStartMs =
            std::clamp<qint64>(edit.trimStartMs, 0, std::max<qint64>(0, asset.durationMs - most.count()));
        edit.trimEndMs = std::min(edit.trimStartMs + most.count(), asset.durationMs);
        return edit;
    }
    return std::nullopt;
}

QStringList MediaDoctor::remarks(const MediaAsset &asset, const MediaEdit &edit, Channel channel, PostType type)
{
    QStringList sentences;
    const bool converts = !edit.isOnlyConversion() || !mediaIssues(asset, channel, type).isEmpty();
    if (asset.kind != MediaKind::Video || !converts)
        return sentences;
    const MediaFacts &facts = asset.facts;
    if (facts.hdr)
        sentences.append(tr("The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so "
                            "bright parts may look paler."));
    else if (facts.pixelFormat.contains("10"_L1) || facts.pixelFormat.contains("12"_L1))
        sentences.append(
            tr("The clip has more than eight bits for each colour; it becomes ordinary video with eight."));
    if (facts.interlaced)
        sentences.append(tr("The clip is interlaced; only every other line is kept, so it becomes a little softer."));
    if (facts.audioChannels > 2)
        sentences.append(tr("The clip has %1 channels of sound; they are mixed into two.").arg(facts.audioChannels));
    const VideoLimits &limits = postLimits(channel, type).video;
    if (limits.maxFrameRate > 0 && facts.frameRate > limits.maxFrameRate + 0.05)
        sentences.append(
            tr("Of its %1 frames a second some are left out.").arg(QString::number(facts.frameRate, 'g', 5)));
    if (limits.minSide > 0 && std::min(asset.width, asset.height) < limits.minSide)
        sentences.append(tr("The clip is enlarged to %1 pixels, which does not make it sharper.").arg(limits.minSide));
    return sentences;
}

} // namespace kalends
