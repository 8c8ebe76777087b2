// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

QChar separatorOf(const QString &text)
{
    const QStringView header = QStringView(text).left(text.indexOf(u'\n'));
    return header.contains(u';') && !header.contains(u',') ? u';' : u',';
}

/// Behind any number of apostrophes. Also as East Asian keyboards write the signs, at full width.
bool beginsAsFormula(const QString &cell)
{
    constexpr QStringView signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first != cell.end() && signs.contains(*first);
}

class Parser
{
public:
    Parser(const QString &text, int maxRows) : m_text(text), m_separator(separatorOf(text)), m_maxRows(maxRows) {}

    Result<QList<CsvRow>> run()
    {
        while (m_at < m_text.size()) {
            KALENDS_TRY(row());
            if (m_rows.size() > m_maxRows)
                return Error{.code = ErrorCode::PayloadTooLarge,
                             .message = Tr::tr("The file has more than %1 rows.").arg(m_maxRows),
                             .hint = Tr::tr("Split it.")};
        }
        return m_rows;
    }

private:
    Result<void> row()
    {
        CsvRow row{.number = ++m_number, .cells = {}};
        while (true) {
            const Result<QString> text = cell();
            if (!text.ok())
                return text.error();
            row.cells.append(*text);
            if (row.cells.size() > kMaxCsvCells)
                return Error{.code = ErrorCode::InvalidValue,
                             .message = Tr::tr("Row %1 has more than %2 cells.").arg(m_number).arg(kMaxCsvCells)};
            if (m_at >= m_text.size() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty())
            m_rows.append(row);
        return {};
    }

    Result<QString> cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return quoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString> quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size();) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                break;
            value += QStringView(m_text).mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || endsCell(m_text.at(m_at)))
                return value;
            if (m_text.at(m_at) != u'"')
                return Error{.code = ErrorCode::InvalidValue,
                             .message = Tr::tr("Row %1: there is text behind a closing quote.").arg(m_number),
                             .hint = Tr::tr("Double the quotes that belong to the text.")};
            value += u'"';
            ++m_at;
        }
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("Row %1: a quote is opened and never closed.").arg(m_number),
                     .hint = Tr::tr("Close it, or double it if it belongs to the text.")};
    }

    [[nodiscard]] bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    const QString &m_text;
    QChar m_separator;
    int m_maxRows;
    int m_number = 0;
    qsizetype m_at = 0;
    QList<CsvRow> m_rows;
};

} // namespace

Result<QList<CsvRow>> csvRows(const QString &text, int maxRows)
{
    return Parser(text, maxRows).run();
}

QString neutralized(const QString &cell)
{
    return beginsAsFormula(cell) ? u'\'' + cell : cell;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsAsFormula(cell) ? cell.mid(1) : cell;
}

void appendCsvRow(QString &text, const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        if (!std::exchange(first, false))
            text += u',';
        const bool plain = !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u';') &&
                           !cell.contains(u'\n') && !cell.contains(u'\r') && cell == cell.trimmed();
        if (plain) {
            text += cell;
            continue;
        }
        QString doubled = cell;
        text += u'"' + doubled.replace(u'"', "\"\""_L1) + u'"';
    }
    text += "\r\n"_L1;
}

QString joinedList(const QStringList &values)
{
    QStringList escaped;
    for (QString value : values)
        escaped.append(value.replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1));
    return escaped.join(u'|');
}

QStringList splitList(const QString &cell)
{
    QStringList values;
    QString value;
    const auto finish = [&values, &value] {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
        value.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        const QChar next = i + 1 < cell.size() ? cell.at(i + 1) : QChar();
        if (c == u'\\' && (next == u'|' || next == u'\\')) {
            value += next;
            ++i;
        } else if (c == u'|') {
            finish();
        } else {
            value += c;
        }
    }
    finish();
    return values;
}

} // namespace kalends
