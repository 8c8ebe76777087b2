// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"
#include "model/media.h"
#include "model/mediaedit.h"
#include "model/result.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace kalends
{

class Database;
class MediaLibrary;
class RenderControl;

/// Makes of a picture or clip what a channel takes: crops, turns, trims and converts it into a new medium of the
/// library, and remembers what was made of what, so that nothing is made twice. The original is never touched. Belongs
/// to the thread of its database connection; the work is done on a pool of its own, and every answer comes in this
/// thread. Nothing here blocks, except where it says so.
class MediaDoctor final : public QObject
{
    Q_OBJECT
public:
    struct Order {
        MediaAsset source; ///< an original of the library
        MediaEdit edit;    ///< what is to be done; `media` and `result` are not looked at
        Channel channel = Channel::Instagram;
        PostType type = PostType::Post;
    };
    using Ticket = quint64;
    using Progress = std::function<void(double done)>; ///< 0..1, some hundred times at most
    using Done = std::function<void(Result<MediaAsset>)>;
    using Picture = std::function<void(Result<QImage>)>;
    using Frame = std::function<void(int index, qint64 atMs, const Result<QImage> &)>;

    MediaDoctor(Database &database, const MediaLibrary &library, QObject *parent = nullptr);
    ~MediaDoctor() override; ///< cancels what runs and waits until it has ended

    /// `done` gets the new medium (or the known one, when the same was made before): in the library, probed again, and
    /// free of mediaIssues() for that channel and type. `progress` may be empty. Neither is called any more once
    /// `guard` is gone, and the work is given up. Errors: MediaMissing (the original), MediaRejected (damaged, cannot
    /// be decoded or encoded here, or what is still wrong with the result), StorageFull, StorageReadOnly, Canceled.
    /// Nothing stays behind on error. The ticket is never 0.
    Ticket make(const Order &order, QObject *guard, Progress progress, Done done);
    /// Ends it soon; its `done` gets the error Canceled. Nothing happens for a ticket that is done. Also for frames().
    void cancel(Ticket ticket);
    /// Blocking: the same for a command line that has nothing else to do.
    [[nodiscard]] Result<MediaAsset> makeNow(const Order &order, const Progress &progress = {});
    /// The result of that recipe if it was made before and its file is still there.
    [[nodiscard]] std::optional<MediaAsset> known(const Order &order) const;

    /// A small upright picture with the edit applied (a clip: its frame at the edit's start, or at `atMs` from its
    /// beginning), at most `side` pixels on its longer side. For previews: scaled decoding, nothing is kept.
    void previewOf(const MediaAsset &source, const MediaEdit &edit, int side, QObject *guard, Picture done,
                   std::optional<qint64> atMs = {});
    /// Blocking: the same; any thread.
    [[nodiscard]] Result<QImage> previewNow(const MediaAsset &source, const MediaEdit &edit, int side,
                                            std::optional<qint64> atMs = {}) const;
    /// `count` frames of a clip, evenly spread over its length, each as soon as it is there, index 0 first. `done` is
    /// told once after the last one.
    Ticket frames(const MediaAsset &clip, int count, int side, QObject *guard, const Frame &each,
                  std::function<void()> done = {});

    // What would help. Pure, any thread.

    /// The channel refuses the file as it is, and plain conversion (no cut, no crop, no turn) mends all of it: HEIC,
    /// PNG, a large MOV… Such a file is converted without asking.
    [[nodiscard]] static bool needsConversion(const MediaAsset &asset, Channel channel, PostType type);
    /// The recipe for that: an edit that only converts; nothing when no conversion is needed or it would not do.
    [[nodiscard]] static std::optional<MediaEdit> automaticEdit(const MediaAsset &asset, Channel channel,
                                                                PostType type);
    /// What the button of an issue of mediaIssues() does, on top of `current`: "crop" the nearest allowed shape,
    /// "convert" nothing but conversion, "trim" the first part that is short enough. Nothing for any other fix.
    [[nodiscard]] static std::optional<MediaEdit> suggestedEdit(const MediaAsset &asset, Channel channel, PostType type,
                                                                const ReadinessIssue &issue,
                                                                const MediaEdit &current = {});
    /// What a person should know about the result before it is made, in sentences: high dynamic range becomes ordinary,
    /// of more than two channels of sound two are left, interlaced loses lines…; empty: nothing is lost to speak of.
    [[nodiscard]] static QStringList remarks(const MediaAsset &asset, const MediaEdit &edit, Channel channel,
                                             PostType type);

private:
    [[nodiscard]] Result<MediaAsset> keep(const Order &order, const MediaAsset &made);
    struct Running {
        std::shared_ptr<RenderControl> control;
        QMetaObject::Connection guardWatch;
    };
    Ticket begin(QObject *guard, std::shared_ptr<RenderControl> control);
    bool end(Ticket ticket); ///< false: it was canceled

    Database &m_database;
    const MediaLibrary &m_library;
    Ticket m_lastTicket = 0;
    std::unordered_map<Ticket, Running> m_running;
    QThreadPool m_renders;  ///< one at a time: each uses all cores
    QThreadPool m_previews; ///< must not wait behind a conversion
};

} // namespace kalends
