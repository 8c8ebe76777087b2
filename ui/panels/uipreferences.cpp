// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/uipreferences.h"

#include "model/zone.h"
#include "profile/settings.h"
#include "profile/settingsreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

template <class T> using Choices = std::initializer_list<std::pair<T, QLatin1String>>;

constexpr Choices<Theme::Mode> kModes{
    {Theme::Mode::System, "system"_L1}, {Theme::Mode::Light, "light"_L1}, {Theme::Mode::Dark, "dark"_L1}};
constexpr Choices<UiPreferences::Files> kFiles{{UiPreferences::Files::Ask, "ask"_L1},
                                               {UiPreferences::Files::Separate, "separate"_L1},
                                               {UiPreferences::Files::Carousel, "carousel"_L1}};
constexpr Choices<UiPreferences::Close> kCloses{{UiPreferences::Close::Ask, "ask"_L1},
                                                {UiPreferences::Close::KeepPublishing, "keep"_L1},
                                                {UiPreferences::Close::Quit, "quit"_L1}};
constexpr Choices<int> kTextSizes{{0, "system"_L1}, {100, "100"_L1}, {125, "125"_L1}, {150, "150"_L1}, {200, "200"_L1}};
constexpr Choices<int> kSnaps{{5, "5"_L1}, {15, "15"_L1}, {30, "30"_L1}, {60, "60"_L1}};

template <class T> T choice(SettingsReader &file, const char *key, const Choices<T> &choices, T otherwise)
{
    const QString text = file.text(key).toLower();
    if (text.isEmpty())
        return otherwise;
    QStringList words;
    for (const auto &[value, word] : choices) {
        if (text == word)
            return value;
        words.append(word);
    }
    file.reject(key, text, UiPreferences::tr("it must be one of %1").arg(words.join(u", "_s)));
    return otherwise;
}

template <class T> QString wordOf(const Choices<T> &choices, T wanted)
{
    for (const auto &[value, word] : choices) {
        if (value == wanted)
            return word;
    }
    return {};
}

QString language(SettingsReader &file)
{
    static const QRegularExpression shape(u"\\A[a-z]{2,3}(_[A-Z]{2})?\\z"_s);
    const QString text = file.text("window/language");
    if (text.isEmpty() || shape.match(text).hasMatch())
        return text;
    file.reject("window/language", text, UiPreferences::tr("it must look like de or pt_BR"));
    return {};
}

QByteArray zone(SettingsReader &file)
{
    const QString text = file.text("window/second_zone");
    if (text.isEmpty())
        return {};
    const auto known = zoneFromId(text.toUtf8());
    if (known.ok())
        return text.toUtf8();
    file.reject("window/second_zone", text, UiPreferences::tr("it is not a time zone such as Asia/Tokyo"));
    return {};
}

} // namespace

UiPreferences UiPreferences::load(const QString &settingsPath, QStringList *problems)
{
    SettingsReader file(settingsPath);
    const UiPreferences none;
    UiPreferences preferences;
    preferences.mode = choice(file, "window/theme", kModes, none.mode);
    preferences.reducedMotion = file.flag("window/reduced_motion", none.reducedMotion);
    preferences.textPercent = choice(file, "window/text_size", kTextSizes, none.textPercent);
    preferences.language = kalends::language(file);
    preferences.secondZone = zone(file);
    preferences.snapMinutes = choice(file, "window/snap_minutes", kSnaps, none.snapMinutes);
    preferences.files = choice(file, "window/drop_files", kFiles, none.files);
    preferences.close = choice(file, "window/on_close", kCloses, none.close);
    if (problems)
        *problems = file.problems();
    return preferences;
}

Result<void> UiPreferences::save(const QString &settingsPath) const
{
    QStringList problems;
    const UiPreferences now = load(settingsPath, &problems);
    const auto write = [&](const QString &key, const QString &value, bool differs) -> Result<void> {
        const bool unusable = !problems.filter(key).isEmpty();
        return differs || unusable ? Settings::write(settingsPath, key, value) : Result<void>();
    };
    KALENDS_TRY(write(u"window/theme"_s, wordOf(kModes, mode), mode != now.mode));
    KALENDS_TRY(
        write(u"window/reduced_motion"_s, reducedMotion ? u"true"_s : u"false"_s, reducedMotion != now.reducedMotion));
    KALENDS_TRY(write(u"window/text_size"_s, wordOf(kTextSizes, textPercent), textPercent != now.textPercent));
    KALENDS_TRY(write(u"window/language"_s, language, language != now.language));
    KALENDS_TRY(write(u"window/second_zone"_s, QString::fromUtf8(secondZone), secondZone != now.secondZone));
    KALENDS_TRY(write(u"window/snap_minutes"_s, wordOf(kSnaps, snapMinutes), snapMinutes != now.snapMinutes));
    KALENDS_TRY(write(u"window/drop_files"_s, wordOf(kFiles, files), files != now.files));
    return write(u"window/on_close"_s, wordOf(kCloses, close), close != now.close);
}

} // namespace kalends
