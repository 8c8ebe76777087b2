// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/heifdecode.h"

#include "diagnostics/log.h"
#include "media/heif.h"
#include "media/mediaerror.h"
#include "model/texts.h"

#include <QColorSpace>
#include <QFile>
#include <cstring>
#include <dlfcn.h>
#include <libheif/heif.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qint64 kMaxPixels = 64'000'000; ///< what fits into 256 MB, as for every other picture
constexpr char kSoname[] = "libheif.so.1";

// What we call.
#define KALENDS_HEIF_FUNCTIONS(X)                                                                                      \
    X(heif_context_alloc)                                                                                              \
    X(heif_context_free)                                                                                               \
    X(heif_context_get_primary_image_handle)                                                                           \
    X(heif_context_read_from_file)                                                                                     \
    X(heif_decode_image)                                                                                               \
    X(heif_image_get_height)                                                                                           \
    X(heif_image_get_plane_readonly)                                                                                   \
    X(heif_image_get_width)                                                                                            \
    X(heif_image_handle_get_height)                                                                                    \
    X(heif_image_handle_get_raw_color_profile)                                                                         \
    X(heif_image_handle_get_raw_color_profile_size)                                                                    \
    X(heif_image_handle_get_width)                                                                                     \
    X(heif_image_handle_release)                                                                                       \
    X(heif_image_release)

struct LibHeif {
// NOLINTNEXTLINE(bugprone-macro-parentheses): the name of a member takes none
#define KALENDS_HEIF_MEMBER(name) decltype(&::name) name = nullptr;
    KALENDS_HEIF_FUNCTIONS(KALENDS_HEIF_MEMBER)
#undef KALENDS_HEIF_MEMBER
};

std::optional<LibHeif> loadHeif()
{
    void *library = ::dlopen(kSoname, RTLD_LAZY | RTLD_LOCAL); // stays for the life of the process
    if (!library) {
        Log::warning("library_missing", {{u"library"_s, QString::fromLatin1(kSoname)}});
        return std::nullopt;
    }
    LibHeif loaded;
    bool whole = true;
#define KALENDS_HEIF_RESOLVE(name)                                                                                     \
    loaded.name = reinterpret_cast<decltype(loaded.name)>(::dlsym(library, #name));                                    \
    whole &= loaded.name != nullptr;
    KALENDS_HEIF_FUNCTIONS(KALENDS_HEIF_RESOLVE)
#undef KALENDS_HEIF_RESOLVE
    return whole ? std::optional(loaded) : std::nullopt;
}

const LibHeif *heif()
{
    static const std::optional<LibHeif> loaded = loadHeif();
    return loaded ? &*loaded : nullptr;
}

struct HeifDeleter {
    void operator()(heif_context *context) const { heif()->heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif()->heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif()->heif_image_release(image); }
};
template <class T> using HeifPtr = std::unique_ptr<T, HeifDeleter>;

Error damaged(const QString &name, const heif_error &error)
{
    return rejected(name,
                    Texts::tr("is a HEIC picture that cannot be decoded (%1)")
                        .arg(QString::fromUtf8(error.message ? error.message : "?").left(200)),
                    Texts::tr("Save it as JPEG and add that."));
}

QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    constexpr size_t kMostBytes = 4 << 20;
    const size_t size = heif()->heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > kMostBytes)
        return {};
    QByteArray profile(qsizetype(size), '\0');
    if (heif()->heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(profile);
}

QImage copied(const heif_image *decoded)
{
    const int width = heif()->heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif()->heif_image_get_height(decoded, heif_channel_interleaved);
    int stride = 0;
    const uint8_t *plane = heif()->heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    if (!plane || width <= 0 || height <= 0)
        return {};
    QImage image(width, height, QImage::Format_RGBA8888);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), plane + qsizetype(y) * stride, size_t(width) * 4);
    return image;
}

} // namespace

Result<QImage> decodeHeif(const QString &path, const QString &name)
{
    if (!heif())
        return unreadable(name, Texts::tr("cannot be shown: the library for HEIC pictures is missing on this computer"),
                          Texts::tr("Install the package libheif1 and start Kalends again, or save it as JPEG."));
    const QSize announced = readHeif(path).size;
    if (qint64(announced.width()) * announced.height() > kMaxPixels)
        return rejected(name,
                        Texts::tr("has %1 × %2 pixels, too many for this computer")
                            .arg(QString::number(announced.width()), QString::number(announced.height())),
                        Texts::tr("Make it smaller and add it again."));
    const HeifPtr<heif_context> context(heif()->heif_context_alloc());
    heif_error error = heif()->heif_context_read_from_file(context.get(), QFile::encodeName(path).constData(), nullptr);
    if (error.code != heif_error_Ok)
        return damaged(name, error);
    heif_image_handle *rawHandle = nullptr;
    error = heif()->heif_context_get_primary_image_handle(context.get(), &rawHandle);
    if (error.code != heif_error_Ok)
        return damaged(name, error);
    const HeifPtr<heif_image_handle> handle(rawHandle);
    const qint64 pixels =
        qint64(heif()->heif_image_handle_get_width(rawHandle)) * heif()->heif_image_handle_get_height(rawHandle);
    if (pixels > kMaxPixels) // the file's tables and its bitstream need not agree
        return damaged(name, {heif_error_Memory_allocation_error, heif_suberror_Unspecified, "too many pixels"});
    heif_image *rawImage = nullptr;
    error = heif()->heif_decode_image(rawHandle, &rawImage, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    if (error.code != heif_error_Ok)
        return damaged(name, error);
    const HeifPtr<heif_image> decoded(rawImage);
    QImage image = copied(rawImage);
    if (image.isNull())
        return damaged(name, {heif_error_Decoder_plugin_error, heif_suberror_Unspecified, "no pixels"});
    image.setColorSpace(colourSpaceOf(rawHandle));
    return image;
}

} // namespace kalends
