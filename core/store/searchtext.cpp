// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/searchtext.h"

#include "store/connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// A letter that nobody types: no search reaches from one text into the next.
constexpr QChar kBetween(0x1f);

/// The fields that hold words, of all channels.
constexpr std::array kWords{"caption"_L1, "first_comment"_L1, "title"_L1, "description"_L1};

class Words
{
public:
    explicit Words(const QString &caption) : m_folded(foldedForSearch(caption)) {}
    void add(const QJsonObject &fields)
    {
        for (const QLatin1String name : kWords) {
            const auto field = fields.constFind(name);
            if (field == fields.constEnd() || !field->isString())
                continue;
            const QString folded = foldedForSearch(field->toString());
            if (!folded.isEmpty() && !m_folded.contains(folded))
                m_folded += kBetween + folded;
        }
    }
    [[nodiscard]] const QString &folded() const { return m_folded; }

private:
    QString m_folded;
};

QByteArray bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return QByteArray(bytes, sqlite3_value_bytes(value));
}

void searchText(sqlite3_context *context, int, sqlite3_value **values)
{
    Words words(QString::fromUtf8(bytesOf(values[0])));
    for (int channel = 1; channel <= 2; ++channel) {
        const QByteArray fields = bytesOf(values[channel]);
        if (!fields.isEmpty() && fields != "{}")
            words.add(QJsonDocument::fromJson(fields).object());
    }
    const QByteArray utf8 = words.folded().toUtf8();
    sqlite3_result_text64(context, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(u'ß', "ss"_L1);      // as in its capitals; Qt folds letter by letter
    folded.replace(QChar(u'\0'), u' '); // SQLite's LIKE takes it for the end
    return folded;
}

QString searchTextOf(const Entry &entry)
{
    Words words(entry.caption);
    for (const EntryChannel &part : entry.channels)
        words.add(part.fields);
    return words.folded();
}

void addSearchTextFunction(const Connection &connection)
{
    sqlite3_create_function_v2(connection.handle(), "search_text", 3,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, searchText, nullptr,
                               nullptr, nullptr);
}

} // namespace kalends
