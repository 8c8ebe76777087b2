// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/sampleplan.h"

#include "catalog/mediacatalog.h"
#include "model/zone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::SamplePlan)
};

struct Sample {
    const char *caption;
    int day; ///< from today; -1: on the shelf
    int hour;
    int minute;
    int pictures;
    bool instagram;
    bool tiktok;
    bool planned;
};

constexpr std::array kSamples{
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Morning light at the studio"), 1, 9, 0, 1, true, false, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Five lenses I would buy again"), 2, 18, 30, 3, true, false, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "How I edit in ten minutes"), 4, 12, 15, 2, false, true, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Before and after"), 4, 19, 0, 2, true, true, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Answering your questions"), 6, 17, 0, 1, true, false, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Slow Saturday"), 8, 11, 0, 1, true, false, false},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Autumn presets are here"), 9, 9, 0, 1, true, true, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Client work, uncut"), 11, 17, 30, 4, true, false, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Weekend plan"), 13, 20, 0, 0, true, false, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Thank you for ten thousand"), 16, 18, 0, 1, true, true, true},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Reel idea: rain on glass"), -1, 0, 0, 1, true, false, false},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Desk setup 2027"), -1, 0, 0, 1, false, true, false},
    Sample{QT_TRANSLATE_NOOP("kalends::SamplePlan", "Film versus digital"), -1, 0, 0, 2, true, false, false},
};

NewEntry entryFor(const Sample &sample, const QTimeZone &zone, QDate today)
{
    NewEntry entry;
    entry.timezone = zone.id();
    entry.caption = Tr::tr(sample.caption);
    entry.state = sample.planned ? EntryState::Planned : EntryState::Draft;
    if (sample.day >= 0)
        entry.at = WallTime::from(today.addDays(sample.day), QTime(sample.hour, sample.minute));
    if (sample.instagram)
        entry.channels.append({.channel = Channel::Instagram, .fields = {}, .suggested = {}});
    if (sample.tiktok)
        entry.channels.append({.channel = Channel::TikTok,
                               .fields = {{u"privacy_level"_s, u"SELF_ONLY"_s}, {u"consent"_s, true}},
                               .suggested = {}});
    return entry;
}

} // namespace

QImage samplePicture(int number, QSize size)
{
    static constexpr std::array<std::pair<QRgb, QRgb>, 10> skies{{{0xfff4d06f, 0xffff8c61},
                                                                  {0xffa1c4fd, 0xffc2e9fb},
                                                                  {0xffd4fc79, 0xff96e6a1},
                                                                  {0xfffbc2eb, 0xffa6c1ee},
                                                                  {0xff667eea, 0xff764ba2},
                                                                  {0xff84fab0, 0xff8fd3f4},
                                                                  {0xfff093fb, 0xfff5576c},
                                                                  {0xff30cfd0, 0xff330867},
                                                                  {0xfffddb92, 0xffd1fdff},
                                                                  {0xff43e97b, 0xff38f9d7}}};
    QRandomGenerator dice(quint32(number) * 7919U + 17U);
    const auto &[above, below] = skies.at(size_t(number) % skies.size());
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, size.width() * dice.generateDouble(), size.height());
    sky.setColorAt(0, QColor::fromRgb(above));
    sky.setColorAt(1, QColor::fromRgb(below));
    painter.fillRect(image.rect(), sky);
    const QPointF sun(size.width() * (0.2 + 0.6 * dice.generateDouble()),
                      size.height() * (0.15 + 0.3 * dice.generateDouble()));
    QRadialGradient light(sun, size.width() * 0.5);
    light.setColorAt(0, QColor(255, 255, 255, 190));
    light.setColorAt(1, QColor(255, 255, 255, 0));
    painter.fillRect(image.rect(), light);
    painter.setPen(Qt::NoPen);
    for (int ridge = 0; ridge < 3; ++ridge) { // hills, the nearer the darker
        QColor tone = QColor::fromRgb(below).darker(110 + 35 * ridge);
        tone.setAlpha(210);
        painter.setBrush(tone);
        QPolygonF line;
        const double base = size.height() * (0.55 + 0.14 * ridge);
        double y = base;
        line << QPointF(0, size.height());
        for (int x = 0; x <= size.width(); x += std::max(1, size.width() / 24)) {
            y += (dice.generateDouble() - 0.5) * size.height() * 0.05;
            line << QPointF(x, y);
        }
        line << QPointF(size.width(), y) << QPointF(size.width(), size.height());
        painter.drawPolygon(line);
    }
    return image;
}

Result<void> makeSamplePlan(Planner &planner, MediaCatalog &catalog, const QString &folder, Instant now,
                            const QByteArray &zoneId)
{
    const auto zone = zoneFromId(zoneId);
    if (!zone.ok())
        return zone.error();
    const QDate today = wallTimeAt(now, *zone).date();
    QDir().mkpath(folder);
    int picture = 0;
    const auto addPictures = [&](NewEntry &entry, int count) -> Result<void> {
        for (int i = 0; i < count; ++i, ++picture) {
            const QString path = u"%1/sample-%2.jpg"_s.arg(folder).arg(picture + 1, 2, 10, '0'_L1);
            if (!samplePicture(picture, {1080, 1350}).save(path, "jpg", 90))
                return Error{.code = ErrorCode::StorageReadOnly,
                             .message = Tr::tr("The sample picture %1 cannot be written.").arg(path)};
            const auto asset = catalog.importNow(path);
            QFile::remove(path);
            if (!asset.ok())
                return asset.error();
            entry.media.append(asset->id);
        }
        return {};
    };
    NewEntry soon = entryFor(
        {QT_TRANSLATE_NOOP("kalends::SamplePlan", "Watch me go out in two minutes"), -1, 0, 0, 1, true, false, true},
        *zone, today);
    soon.at = now + 2min;
    KALENDS_TRY(addPictures(soon, 1));
    QList<NewEntry> entries{soon};
    for (const Sample &sample : kSamples) {
        NewEntry entry = entryFor(sample, *zone, today);
        KALENDS_TRY(addPictures(entry, sample.pictures));
        entries.append(entry);
    }
    KALENDS_TRY(planner.createEntries(entries));
    return {};
}

} // namespace kalends
