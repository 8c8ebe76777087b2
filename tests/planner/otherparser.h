// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

#include <optional>

/// What another program's parser reads in a calendar file: for each event “start summary”, in the file's order, the
/// start in the event's own zone. Nothing where Python's icalendar is not installed or the parser refused (its words go
/// to the log).
inline std::optional<QStringList> eventsByAnotherParser(const QByteArray &calendar)
{
    using namespace Qt::StringLiterals;
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import sys, icalendar\n"
                           "for e in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT'):\n"
                           "    print(e.decoded('DTSTART').isoformat(), e['SUMMARY'])"_s});
    python.write(calendar);
    python.closeWriteChannel();
    const bool read = python.waitForFinished() && python.exitCode() == 0;
    if (!read)
        qWarning("%s", python.readAllStandardError().constData());
    return read ? std::optional(QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
                : std::nullopt;
}

inline bool anotherParserIsInstalled()
{
    using namespace Qt::StringLiterals;
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import icalendar"_s}) == 0;
}
