// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/stagewords.h"

#include "model/cropgeometry.h"
#include "model/texts.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;

QString twoDigits(qint64 value)
{
    const QLocale locale;
    const QString digits = locale.toString(value);
    return value < 10 ? locale.toString(0) + digits : digits;
}

QString shortened(const QString &name, int letters)
{
    if (name.size() <= letters || letters < 5)
        return name;
    const qsizetype tail = letters / 3; // the suffix stays
    return name.left(letters - tail - 1) + u'…' + name.right(tail);
}

/// One part of a time: digits, in the last one with a decimal sign.
std::optional<double> numberFrom(const QString &text, bool isLast)
{
    bool ok = false;
    const double value = isLast ? QLocale().toDouble(text, &ok) : double(QLocale().toInt(text, &ok));
    if (ok)
        return value >= 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
    const double plain = isLast ? text.toDouble(&ok) : double(text.toInt(&ok));
    return ok && plain >= 0 && std::isfinite(plain) ? std::optional(plain) : std::nullopt;
}

} // namespace

QString timeText(qint64 ms)
{
    const QLocale locale;
    const qint64 tenths = std::llround(double(std::max<qint64>(0, ms)) / 100);
    const qint64 seconds = tenths / 10 % 60;
    const qint64 minutes = tenths / 600 % 60;
    const qint64 hours = tenths / 36'000;
    const QString tail = twoDigits(seconds) + locale.decimalPoint() + locale.toString(tenths % 10);
    if (hours > 0)
        return locale.toString(hours) + u':' + twoDigits(minutes) + u':' + tail;
    return locale.toString(minutes) + u':' + tail;
}

std::optional<qint64> timeFromText(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = numberFrom(parts.at(i).trimmed(), i + 1 == parts.size());
        if (!number)
            return std::nullopt;
        seconds = seconds * 60 + *number;
    }
    constexpr double kMostSeconds = 1e9;
    return seconds < kMostSeconds ? std::optional<qint64>(std::llround(seconds * kSecondMs)) : std::nullopt;
}

QString lengthWords(qint64 ms)
{
    const QLocale locale;
    const auto number = [&locale](double value) {
        return locale.toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
    };
    if (ms < kMinuteMs - 50)
        return Texts::tr("%1 s").arg(number(double(ms) / kSecondMs));
    const qint64 seconds = std::llround(double(ms) / kSecondMs);
    if (seconds % 60 == 0)
        return Texts::tr("%1 min").arg(locale.toString(seconds / 60));
    return Texts::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
}

QString factsLine(const MediaAsset &asset, int nameLetters)
{
    const QLocale locale;
    QStringList facts;
    if (!asset.fileName.isEmpty() && nameLetters > 0)
        facts.append(shortened(asset.fileName, nameLetters));
    facts.append(locale.formattedDataSize(asset.bytes, 1, QLocale::DataSizeSIFormat));
    if (asset.width > 0 && asset.height > 0)
        facts.append(Texts::tr("%1 × %2").arg(locale.toString(asset.width), locale.toString(asset.height)));
    if (asset.kind == MediaKind::Video)
        facts.append(lengthWords(asset.durationMs));
    return facts.join(u" · "_s);
}

QString cropWords(QSize picture, const QRectF &crop)
{
    const QLocale locale;
    const QRect pixels = pixelCrop(picture, crop);
    return Texts::tr("%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top")
        .arg(locale.toString(pixels.width()), locale.toString(pixels.height()), locale.toString(picture.width()),
             locale.toString(picture.height()), locale.toString(pixels.x()), locale.toString(pixels.y()));
}

QString trimWords(qint64 lengthMs, qint64 durationMs, Channel channel, qint64 leastMs, qint64 mostMs)
{
    const QString whole = lengthMs == durationMs
                              ? lengthWords(lengthMs)
                              : Texts::tr("%1 of %2").arg(lengthWords(lengthMs), lengthWords(durationMs));
    const QString name = displayName(channel);
    if (leastMs > 0 && mostMs > 0)
        return whole + u" · "_s + Texts::tr("%1 takes %2 to %3").arg(name, lengthWords(leastMs), lengthWords(mostMs));
    if (mostMs > 0)
        return whole + u" · "_s + Texts::tr("%1 takes up to %2").arg(name, lengthWords(mostMs));
    return whole;
}

QString thumbnailWords(const MediaAsset &asset, int index, int count)
{
    const QString sentence =
        asset.kind == MediaKind::Image ? Texts::tr("Picture %1 of %2: %3") : Texts::tr("Clip %1 of %2: %3");
    return sentence.arg(QLocale().toString(index + 1), QLocale().toString(count), asset.fileName);
}

} // namespace kalends
