// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/undopayload.h"

#include "planner/entrysnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

// One byte for the kind, the number of rows, the rows. Ids as their 16 bytes, numbers as varints with the sign in the
// lowest bit, times as differences to the row before: neighbours in the plan are neighbours in time.
constexpr char kTimes = 'T';
constexpr char kEdit = 'E';
constexpr char kEdits = 'M';
constexpr char kCame = 'C';
constexpr char kWent = 'D';

class Writer
{
public:
    explicit Writer(qsizetype reserve) { bytes.reserve(reserve); }
    void number(qint64 value)
    {
        quint64 rest = (quint64(value) << 1) ^ quint64(value >> 63);
        for (; rest >= 0x80; rest >>= 7)
            bytes.append(char(rest | 0x80));
        bytes.append(char(rest));
    }
    void id(const QString &text) { bytes.append(QUuid::fromString(text).toRfc4122()); }

    QByteArray bytes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &source) : m_bytes(source) {}
    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = quint8(m_bytes.at(m_at++));
            value |= quint64(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return qint64(value >> 1) ^ -qint64(value & 1);
        }
        m_ok = false;
        return 0;
    }
    QString id()
    {
        if (m_bytes.size() - m_at < 16) {
            m_ok = false;
            m_at = m_bytes.size();
            return {};
        }
        const QByteArrayView raw = QByteArrayView(m_bytes).sliced(m_at, 16);
        m_at += 16;
        return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
    }
    /// A number of rows that the rest can hold, so that damage cannot ask for memory.
    size_t count(qsizetype smallestRow)
    {
        const qint64 rows = number();
        if (rows < 0 || rows > (m_bytes.size() - m_at) / smallestRow)
            m_ok = false;
        return m_ok ? size_t(rows) : 0;
    }
    QByteArray rest() { return m_bytes.mid(std::exchange(m_at, m_bytes.size())); }
    void skip(qsizetype count) { m_at += count; }
    [[nodiscard]] bool isDone() const { return m_ok && m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

QByteArray bytesOf(const TimesUndo &times)
{
    Writer out(qsizetype(times.rows.size()) * 40 + 16);
    out.bytes.append(kTimes);
    out.number(qint64(times.rows.size()));
    qint64 last = 0;
    for (const TimesUndo::Row &row : times.rows) {
        out.id(row.id);
        out.number(row.atBefore - last);
        out.number(row.wallBefore - row.atBefore);
        out.number(row.atAfter - row.atBefore);
        out.number(row.wallAfter - row.atAfter);
        out.number(row.version);
        last = row.atBefore;
    }
    return out.bytes;
}

QByteArray bytesOf(const EditUndo &edit)
{
    const QJsonObject both{{u"before"_s, snapshotOf(edit.before)}, {u"after"_s, snapshotOf(edit.after)}};
    Writer out(64);
    out.bytes.append(kEdit);
    out.number(edit.version);
    out.bytes.append(QJsonDocument(both).toJson(QJsonDocument::Compact));
    return out.bytes;
}

QByteArray bytesOf(const EditsUndo &edits)
{
    QJsonArray rows;
    for (const EditUndo &edit : edits.rows) {
        rows.append(QJsonObject{{u"before"_s, snapshotOf(edit.before)},
                                {u"after"_s, snapshotOf(edit.after)},
                                {u"version"_s, edit.version}});
    }
    return kEdits + QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const PresenceUndo &presence)
{
    Writer out(qsizetype(presence.rows.size()) * 20 + 16);
    out.bytes.append(presence.came ? kCame : kWent);
    out.number(qint64(presence.rows.size()));
    for (const PresenceUndo::Row &row : presence.rows) {
        out.id(row.id);
        out.number(row.version);
    }
    return out.bytes;
}

TimesUndo timesFrom(Reader &in)
{
    TimesUndo times;
    times.rows.resize(in.count(21));
    qint64 last = 0;
    for (TimesUndo::Row &row : times.rows) {
        row.id = in.id();
        row.atBefore = last + in.number();
        row.wallBefore = row.atBefore + in.number();
        row.atAfter = row.atBefore + in.number();
        row.wallAfter = row.atAfter + in.number();
        row.version = int(in.number());
        last = row.atBefore;
    }
    return times;
}

std::optional<EditUndo> editFrom(const QJsonObject &both, int version)
{
    const Result<Entry> before = entryFromSnapshot(both.value(u"before"_s).toObject());
    const Result<Entry> after = entryFromSnapshot(both.value(u"after"_s).toObject());
    if (!before.ok() || !after.ok())
        return std::nullopt;
    return EditUndo{*before, *after, version};
}

std::optional<EditsUndo> editsFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    EditsUndo edits;
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        const std::optional<EditUndo> edit = editFrom(row.toObject(), row[u"version"].toInt());
        if (!edit)
            return std::nullopt;
        edits.rows.push_back(*edit);
    }
    return edits;
}

PresenceUndo presenceFrom(Reader &in, bool came)
{
    PresenceUndo presence{.came = came, .rows = {}};
    presence.rows.resize(in.count(17));
    for (PresenceUndo::Row &row : presence.rows) {
        row.id = in.id();
        row.version = int(in.number());
    }
    return presence;
}

} // namespace

QByteArray toBytes(const UndoPayload &payload)
{
    return std::visit([](const auto &kind) { return bytesOf(kind); }, payload);
}

std::optional<UndoPayload> undoPayloadFromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    Reader in(bytes);
    in.skip(1);
    UndoPayload payload;
    switch (bytes.at(0)) {
    case kTimes:
        payload = timesFrom(in);
        break;
    case kCame:
    case kWent:
        payload = presenceFrom(in, bytes.at(0) == kCame);
        break;
    case kEdit: {
        const int version = int(in.number());
        const QJsonObject both = QJsonDocument::fromJson(in.rest()).object();
        const std::optional<EditUndo> edit = editFrom(both, version);
        if (!edit)
            return std::nullopt;
        payload = *edit;
        break;
    }
    case kEdits: {
        const std::optional<EditsUndo> edits = editsFrom(in.rest());
        if (!edits)
            return std::nullopt;
        payload = *edits;
        break;
    }
    default:
        return std::nullopt;
    }
    return in.isDone() ? std::optional(std::move(payload)) : std::nullopt;
}

} // namespace kalends
