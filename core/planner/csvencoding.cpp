// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

// What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls; 0: nothing (Unicode's table CP1252.TXT).
constexpr std::array<char16_t, 32> kWindows1252{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

std::optional<QString> decoded(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    // Takes a byte order mark off. Stateless: what is half a character at the end is an error, not the first half of
    // more.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

/// Without a mark: commas, digits and line ends have a zero byte as their other half.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 512) / 2;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked * 2; ++i)
        zeros[size_t(i % 2)] += int(bytes.at(i) == '\0');
    if (bytes.size() % 2 != 0 || looked < 2)
        return std::nullopt;
    if (zeros[1] > looked / 2 && zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    if (zeros[0] > looked / 2 && zeros[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = uchar(byte);
        const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        const char16_t unit = code >= 0x80 && code < 0xa0 ? kWindows1252[code - 0x80] : char16_t(code);
        if (isControl || code == 0x7f || unit == 0)
            return std::nullopt;
        text.append(QChar(unit));
    }
    return text;
}

} // namespace

Result<CsvText> csvTextFrom(const QByteArray &bytes)
{
    const Error noText{.code = ErrorCode::UnsupportedMediaType,
                       .message = Tr::tr("The file is not text in UTF-8, UTF-16 or Windows-1252."),
                       .hint = Tr::tr("Save it as CSV UTF-8.")};
    std::optional<QStringDecoder::Encoding> utf16;
    if (bytes.startsWith("\xff\xfe"))
        utf16 = QStringDecoder::Utf16LE;
    else if (bytes.startsWith("\xfe\xff"))
        utf16 = QStringDecoder::Utf16BE;
    else
        utf16 = unmarkedUtf16(bytes);
    if (utf16) {
        const auto text = decoded(*utf16, bytes);
        return text && bytes.size() % 2 == 0 ? Result<CsvText>(CsvText{.text = *text, .encoding = "utf-16"_L1})
                                             : Result<CsvText>(noText);
    }
    if (const auto text = decoded(QStringDecoder::Utf8, bytes))
        return CsvText{.text = *text, .encoding = "utf-8"_L1};
    if (bytes.startsWith("\xef\xbb\xbf")) // it says that it is UTF-8, and is broken
        return noText;
    if (const auto text = fromWindows1252(bytes))
        return CsvText{.text = *text, .encoding = "windows-1252"_L1, .guessed = true};
    return noText;
}

} // namespace kalends
