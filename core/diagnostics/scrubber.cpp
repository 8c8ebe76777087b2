// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/log.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString &pattern, const QString &replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), replacement};
}

Rule exactRule(const QString &pattern)
{
    return {QRegularExpression(pattern), u"[removed]"_s};
}

/// Every quantifier runs over one character class that its neighbour does not share, so hostile text costs linear time.
const auto &rules()
{
    static const auto &kRules = *new std::array{
        // never destroyed, as the log is not
        // Headers, up to the end of the line.
        rule(uR"(\b((?:proxy-)?authorization|cookie|set-cookie)(["']?\s*[:=]\s*)[^\r\n]+)"_s, u"\\1\\2[removed]"_s),
        rule(uR"(\b(bearer|basic)\s+[\w.~+/=|%-]{8,})"_s, u"\\1 [removed]"_s),
        // The query of any address: signatures, upload tokens and codes live there. User names and passwords before the
        // host too.
        rule(uR"((\bhttps?://[^\s?"'<>]*)\?[^\s"'<>]*)"_s, u"\\1?[removed]"_s),
        rule(uR"((\b[a-z]+://)[^\s/?#"'<>@]+@)"_s, u"\\1[removed]@"_s),
        // name=value, name: value, "name":"value", name%3Dvalue
        rule(
            uR"(((?:access|refresh|id|upload|session|security|auth|page|user|api|csrf)[_-]?token|client[_-]?(?:secret|key)|app[_-]?secret|secret[_-]?(?:access[_-]?)?key|api[_-]?key|secret|password|passwd|code[_-]?verifier|x-amz-(?:signature|credential|security-token)|\btoken|\bsignature)(["']?\s*(?:=|:|%3d)\s*["']?)[^\s"'&,;<>]+)"_s,
            u"\\1\\2[removed]"_s),
        // A code or state of OAuth. Not "code: 190" and not "code=9007": that is how platforms name their errors.
        rule(uR"((?<![\w-])(code|state)(=|%3d)(?!-?\d{1,9}(?![\w-]))[^\s"'&,;<>]+)"_s, u"\\1\\2[removed]"_s),
        // Tokens as the platforms shape them, and keys of assistants.
        exactRule(uR"((?:(?<![A-Za-z0-9])|(?<=%3D))(?:act|rft|clt)\.[\w!*.%~-]{17,})"_s),
        exactRule(uR"((?:(?<![A-Za-z0-9])|(?<=%3D))(?:IG|EAA)[\w-]{18,})"_s),
        exactRule(uR"(\bsk-[\w-]{16,})"_s),
        exactRule(uR"(\beyJ[\w-]+\.[\w-]+\.[\w-]+)"_s),
        // Any long run of mixed letters and digits; a hash or an id of ours has one case only.
        exactRule(uR"((?<![\w-])(?=[\w-]{0,400}[A-Z])(?=[\w-]{0,400}[a-z])(?=[\w-]{0,400}\d)[\w-]{40,})"_s),
    };
    return kRules;
}

/// Words, numbers, ids and hashes of ours: most of what is logged, and nothing that a rule could match.
bool isPlainWord(const QString &text)
{
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
        if (!plain)
            return false;
    }
    return text.size() <= 64 && !text.contains("sk-"_L1);
}

} // namespace

QString scrubbed(const QString &text)
{
    if (isPlainWord(text))
        return text;
    QString clean = text;
    for (const Rule &each : rules())
        clean.replace(each.pattern, each.replacement);
    return clean;
}

} // namespace kalends
