// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/videofile.h"
#include "model/result.h"

#include <QString>

struct AVCodecContext;
struct AVFormatContext;
struct AVPacket;
struct AVRational;
struct AVStream;

namespace kalends
{

/// An MP4 that is being written: streams first, then packets, then finish(), which puts the index first. Blocking, for
/// worker threads. Errors: StorageFull, StorageReadOnly, MediaRejected.
class ClipWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ClipWriter>> create(const QString &path, const QString &name);
    ~ClipWriter();

    [[nodiscard]] AVFormatContext *format() const { return m_format; }
    /// For what `encoder` makes. Null when there is no memory.
    [[nodiscard]] AVStream *addEncoded(const AVCodecContext &encoder);
    /// For packets of `source` as they are. Null when there is no memory.
    [[nodiscard]] AVStream *addCopied(const AVStream &source);
    /// Once all streams are there.
    [[nodiscard]] Result<void> begin();
    /// Takes the packet's content; its times are in `base`.
    [[nodiscard]] Result<void> write(AVPacket &packet, const AVStream &stream, AVRational base);
    [[nodiscard]] Result<void> finish();

private:
    explicit ClipWriter(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] Result<void> checked(int code) const;

    QString m_name;
    AVFormatContext *m_format = nullptr;
};

} // namespace kalends
