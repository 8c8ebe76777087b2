// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/slotadvisor.h"
#include "model/texts.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kMostPerDay = 10;
constexpr int kMostPerWeek = 50;

Error notACadence(const QString &text)
{
    return {.code = ErrorCode::InvalidValue,
            .message = Texts::tr("“%1” does not say how often.").arg(text.left(60)),
            .hint = Texts::tr("Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.")};
}

QString bare(const QString &name)
{
    return name.toCaseFolded().remove(u'.');
}

/// The days' names and their short forms in the languages of the program.
const QHash<QString, int> &weekdayNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> all;
        for (const char *language : {"en", "de", "fr", "es", "pt", "ja", "ar"}) {
            const QLocale locale(QString::fromLatin1(language));
            for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
                all.insert(bare(locale.standaloneDayName(day, QLocale::LongFormat)), day);
                all.insert(bare(locale.standaloneDayName(day, QLocale::ShortFormat)), day);
            }
        }
        return all;
    }();
    return names;
}

const QHash<QString, Cadence> &wholeWords()
{
    static const QHash<QString, Cadence> words = [] {
        QHash<QString, Cadence> all;
        for (const QString &daily : {u"daily"_s, u"every day"_s, u"täglich"_s, u"jeden tag"_s, u"chaque jour"_s,
                                     u"tous les jours"_s, u"cada día"_s, u"todos los días"_s, u"diario"_s,
                                     u"diariamente"_s, u"todos os dias"_s, u"毎日"_s, u"يوميا"_s, u"يوميًا"_s})
            all.insert(daily, {.perDay = 1, .perWeek = 0, .weekdays = {}});
        for (const QString &weekly : {u"weekly"_s, u"every week"_s, u"wöchentlich"_s, u"chaque semaine"_s, u"semanal"_s,
                                      u"semanalmente"_s, u"毎週"_s, u"أسبوعيا"_s, u"أسبوعيًا"_s})
            all.insert(weekly, {.perDay = 0, .perWeek = 1, .weekdays = {}});
        all.insert(u"weekdays"_s, {.perDay = 1, .perWeek = 0, .weekdays = {1, 2, 3, 4, 5}});
        all.insert(u"weekends"_s, {.perDay = 1, .perWeek = 0, .weekdays = {6, 7}});
        return all;
    }();
    return words;
}

std::optional<Cadence> counted(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(\\d{1,3})\\s*(?:x|×|times|mal|fois|veces|vezes|回)?\\s*(?:/|per|a|an|each|every|pro|die|par|por|na|al|a "
        u"la)?"
        "\\s*(day|tag|jour|día|dia|日|week|woche|semaine|semana|週|اليوم|الأسبوع)\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList days{u"day"_s, u"tag"_s, u"jour"_s, u"día"_s, u"dia"_s, u"日"_s, u"اليوم"_s};
    const int count = match.captured(1).toInt();
    const bool daily = days.contains(match.captured(2));
    if (count < 1 || count > (daily ? kMostPerDay : kMostPerWeek))
        return std::nullopt;
    return daily ? Cadence{.perDay = count, .perWeek = 0, .weekdays = {}}
                 : Cadence{.perDay = 0, .perWeek = count, .weekdays = {}};
}

} // namespace

Result<Cadence> cadenceFromText(const QString &text)
{
    const QString folded = text.left(200).simplified().toCaseFolded();
    if (const auto whole = wholeWords().constFind(folded); whole != wholeWords().constEnd())
        return *whole;
    if (const auto many = counted(folded))
        return *many;
    static const QRegularExpression between(u"[,;、،+/\\s]+"_s);
    Cadence cadence{.perDay = 1, .perWeek = 0, .weekdays = {}};
    for (const QString &part : folded.split(between, Qt::SkipEmptyParts)) {
        const int day = weekdayNames().value(bare(part));
        if (day == 0)
            return notACadence(text);
        if (!cadence.weekdays.contains(day))
            cadence.weekdays.append(day);
    }
    if (cadence.weekdays.isEmpty())
        return notACadence(text);
    std::sort(cadence.weekdays.begin(), cadence.weekdays.end());
    return cadence;
}

} // namespace kalends
