// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/tourexamples.h"

#include "desktop/sampleplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <array>

/// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void initKalendsTour()
{
    Q_INIT_RESOURCE(tour);
}

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::TourExamples)
};

struct Picture {
    const char *file;
    const char *name;
    int number; ///< of samplePicture(); others than those of the sample plan
};

constexpr std::array kPictures{
    Picture{"evening-hills.jpg", QT_TRANSLATE_NOOP("kalends::TourExamples", "Evening hills"), 104},
    Picture{"quiet-lake.jpg", QT_TRANSLATE_NOOP("kalends::TourExamples", "A quiet lake"), 107},
    Picture{"first-frost.jpg", QT_TRANSLATE_NOOP("kalends::TourExamples", "First frost"), 101},
};
constexpr QSize kPictureSize(1080, 1350);
constexpr QSize kPosterSize(216, 270);

Error unwritable(const QString &path)
{
    return {.code = ErrorCode::StorageReadOnly,
            .message = Tr::tr("The example %1 cannot be written.").arg(path),
            .hint = Tr::tr("Free some space, or use files of your own.")};
}

Result<ExampleFile> clip(const QString &path)
{
    QFile source(u":/tour/clip.mp4"_s);
    QFile file(path);
    const bool written = source.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly) &&
                         file.write(source.readAll()) == source.size() && file.flush();
    if (!written)
        return unwritable(path);
    return ExampleFile{.path = path,
                       .name = Tr::tr("Drifting colours, a clip"),
                       .poster = QImage(u":/tour/clip.jpg"_s),
                       .isClip = true};
}

} // namespace

Result<QList<ExampleFile>> makeTourExamples(const QString &folder)
{
    initKalendsTour();
    QDir().mkpath(folder);
    QList<ExampleFile> files;
    for (const Picture &picture : kPictures) {
        const QString path = folder + u'/' + QLatin1String(picture.file);
        const QImage image = samplePicture(picture.number, kPictureSize);
        if (!image.save(path, "jpg", 90))
            return unwritable(path);
        files.append({.path = path,
                      .name = Tr::tr(picture.name),
                      .poster = image.scaled(kPosterSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
    }
    const auto moving = clip(folder + "/drifting-colours.mp4"_L1);
    if (!moving.ok())
        return moving.error();
    files.append(*moving);
    return files;
}

} // namespace kalends
