// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/sniff.h"

#include "model/texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Family = Sniffed::Family;

Sniffed known(const QString &label)
{
    return {Family::Known, {}, {}, label};
}

/// The brands of an ftyp box: the major one first. Empty when there is no such box.
QList<QByteArray> brands(const QByteArray &head)
{
    if (head.size() < 16 || head.mid(4, 4) != "ftyp")
        return {};
    const auto size =
        qsizetype(quint8(head.at(2)) << 8 | quint8(head.at(3))); // no honest ftyp box needs more than 64 KiB
    QList<QByteArray> all{head.mid(8, 4)};
    for (qsizetype at = 16; at + 4 <= qMin(size, head.size()); at += 4)
        all.append(head.mid(at, 4));
    return all;
}

bool hasAny(const QList<QByteArray> &brands, const QSet<QByteArray> &wanted)
{
    for (const QByteArray &brand : brands) {
        if (wanted.contains(brand))
            return true;
    }
    return false;
}

/// Files whose first box is named by four letters at offset 4 (ISO/IEC 14496-12; brands as registered at mp4ra.org).
Sniffed sniffBoxes(const QByteArray &head)
{
    static const QSet<QByteArray> kHeic{"heic", "heix", "heim", "heis"};
    static const QSet<QByteArray> kAvif{"avif", "avis"};
    static const QSet<QByteArray> kPicture{"mif1", "msf1", "hevc", "hevx"};
    const QList<QByteArray> all = brands(head);
    if (!all.isEmpty()) {
        const QByteArray &major = all.first();
        if (kAvif.contains(major) || (kPicture.contains(major) && hasAny(all, kAvif) && !hasAny(all, kHeic)))
            return known(Texts::tr("AVIF picture"));
        if (kHeic.contains(major) || kPicture.contains(major))
            return {Family::Heif, u"heic"_s, u"image/heic"_s, Texts::tr("HEIC picture")};
        if (major == "crx ")
            return known(Texts::tr("camera raw picture"));
        if (major == "M4A " || major == "M4B ")
            return known(Texts::tr("sound file"));
        if (major == "qt  ")
            return {Family::Mov, u"mov"_s, u"video/quicktime"_s, Texts::tr("MOV clip")};
        return {Family::Mov, u"mp4"_s, u"video/mp4"_s, Texts::tr("MP4 clip")};
    }
    static const QSet<QByteArray> kOldQuickTime{"moov", "mdat", "wide", "free", "skip", "pnot"};
    if (kOldQuickTime.contains(head.mid(4, 4)))
        return {Family::Mov, u"mov"_s, u"video/quicktime"_s, Texts::tr("MOV clip")};
    return {};
}

Sniffed sniffOthers(const QByteArray &head)
{
    struct Mark {
        qsizetype at;
        QByteArray bytes;
        const char *label;
    };
    static const QList<Mark> kMarks{
        {0, "GIF8", QT_TRANSLATE_NOOP("kalends::Media", "GIF picture")},
        {0, QByteArray("II*\0", 4), QT_TRANSLATE_NOOP("kalends::Media", "TIFF or camera raw picture")},
        {0, QByteArray("MM\0*", 4), QT_TRANSLATE_NOOP("kalends::Media", "TIFF or camera raw picture")},
        {0, "8BPS", QT_TRANSLATE_NOOP("kalends::Media", "Photoshop picture")},
        {0, "%PDF", QT_TRANSLATE_NOOP("kalends::Media", "PDF document")},
        {0, "PK\x03\x04", QT_TRANSLATE_NOOP("kalends::Media", "ZIP archive or office document")},
        {8, "AVI ", QT_TRANSLATE_NOOP("kalends::Media", "AVI clip")},
        {8, "WAVE", QT_TRANSLATE_NOOP("kalends::Media", "sound file")},
        {0, "ID3", QT_TRANSLATE_NOOP("kalends::Media", "sound file")},
        {0, "OggS", QT_TRANSLATE_NOOP("kalends::Media", "Ogg file")},
        {0, "fLaC", QT_TRANSLATE_NOOP("kalends::Media", "sound file")},
        {0, "FLV\x01", QT_TRANSLATE_NOOP("kalends::Media", "Flash clip")},
        {0, "\x30\x26\xB2\x75", QT_TRANSLATE_NOOP("kalends::Media", "Windows Media clip")},
        {0, QByteArray("\0\0\x01\xBA", 4), QT_TRANSLATE_NOOP("kalends::Media", "MPEG clip")},
        {0, "\xFF\x0A", QT_TRANSLATE_NOOP("kalends::Media", "JPEG XL picture")},
        {0, QByteArray("\0\0\0\x0CJXL ", 8), QT_TRANSLATE_NOOP("kalends::Media", "JPEG XL picture")},
    };
    for (const Mark &mark : kMarks) {
        if (head.mid(mark.at, mark.bytes.size()) == mark.bytes)
            return known(Texts::tr(mark.label));
    }
    const QByteArray start = head.left(200).trimmed().toLower();
    if (start.startsWith("<svg") || (start.startsWith("<?xml") && head.contains("<svg")))
        return known(Texts::tr("SVG drawing"));
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return known(Texts::tr("web page"));
    return {};
}

} // namespace

Sniffed sniff(const QByteArray &head)
{
    if (head.startsWith("\xFF\xD8\xFF"))
        return {Family::Jpeg, u"jpeg"_s, u"image/jpeg"_s, Texts::tr("JPEG picture")};
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return {Family::Png, u"png"_s, u"image/png"_s, Texts::tr("PNG picture")};
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return {Family::WebP, u"webp"_s, u"image/webp"_s, Texts::tr("WebP picture")};
    if (head.startsWith("\x1A\x45\xDF\xA3")) {
        if (head.left(200).contains("webm"))
            return {Family::WebM, u"webm"_s, u"video/webm"_s, Texts::tr("WebM clip")};
        return known(Texts::tr("Matroska (MKV) clip"));
    }
    if (const Sniffed boxes = sniffBoxes(head); boxes.family != Family::Unknown)
        return boxes;
    return sniffOthers(head);
}

QString extensionOf(const QString &container)
{
    if (container == "jpeg"_L1)
        return u"jpg"_s;
    for (const QString &each : {u"png"_s, u"webp"_s, u"heic"_s, u"mp4"_s, u"mov"_s, u"webm"_s}) {
        if (container == each)
            return each;
    }
    return u"bin"_s;
}

} // namespace kalends
