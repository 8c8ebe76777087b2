// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/inifile.h"

#include <QList>

namespace kalends
{

namespace
{

bool endsInBackslash(const QByteArray &line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(line.size() - 1 - count) == '\\')
        ++count;
    return count % 2 == 1;
}

/// Physical lines joined to logical ones: a backslash at the end continues a value. Line ends stay inside.
QList<QByteArray> logicalLines(const QByteArray &text)
{
    QList<QByteArray> lines;
    QByteArray current;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        const QByteArray piece = text.mid(from, next - from);
        current += piece;
        from = next;
        QByteArray bare = piece;
        while (bare.endsWith('\n') || bare.endsWith('\r'))
            bare.chop(1);
        const QByteArray start = current.trimmed();
        const bool comment = start.startsWith(';') || start.startsWith('#') || start.startsWith('[');
        if (!comment && endsInBackslash(bare) && from < text.size())
            continue;
        lines.append(std::exchange(current, {}));
    }
    return lines;
}

QByteArray keyOf(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
        return {};
    return trimmed.left(trimmed.indexOf('=')).trimmed();
}

} // namespace

QByteArray quotedIniValue(const QString &value)
{
    QByteArray quoted = value.startsWith(u'@') ? "@" : ""; // QSettings has types that begin with one @
    bool needsQuotes = value.startsWith(u' ') || value.endsWith(u' ');
    for (const char c : value.toUtf8()) {
        switch (c) {
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        case '\t':
            quoted += "\\t";
            break;
        case '"':
        case '\\':
            quoted += '\\';
            quoted += c;
            break;
        default:
            quoted += c;
            needsQuotes = needsQuotes || c == ',' || c == ';' || c == '=' || c == '#';
            continue;
        }
        needsQuotes = true;
    }
    return needsQuotes ? '"' + quoted + '"' : quoted;
}

QByteArray withIniValue(const QByteArray &text, const QByteArray &section, const QByteArray &key, const QString &value)
{
    const QByteArray newline = text.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray line = key + '=' + quotedIniValue(value) + newline;
    QList<QByteArray> lines = logicalLines(text);
    qsizetype found = -1;
    qsizetype lastOfSection = -1;
    bool inside = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray trimmed = lines.at(i).trimmed();
        if (trimmed.startsWith('['))
            inside = trimmed.mid(1, trimmed.indexOf(']') - 1).trimmed() == section;
        if (!inside)
            continue;
        if (!trimmed.isEmpty())
            lastOfSection = i;
        if (keyOf(lines.at(i)) == key)
            found = i;
    }
    if (found >= 0) {
        lines[found] = line;
        return lines.join();
    }
    const bool atEnd = lastOfSection < 0 || lastOfSection + 1 == lines.size();
    if (atEnd && !lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last() += newline;
    if (lastOfSection >= 0)
        lines.insert(lastOfSection + 1, line);
    else
        lines.append((lines.isEmpty() ? QByteArray() : newline) + '[' + section + ']' + newline + line);
    return lines.join();
}

} // namespace kalends
