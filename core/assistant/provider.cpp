// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/provider.h"

#include "model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

using Check = ProviderCheck;

constexpr std::array kSubjects{Word<Check::Subject>{Check::Subject::Address, "address"_L1},
                               Word<Check::Subject>{Check::Subject::Key, "key"_L1},
                               Word<Check::Subject>{Check::Subject::Model, "model"_L1},
                               Word<Check::Subject>{Check::Subject::Answering, "answer"_L1},
                               Word<Check::Subject>{Check::Subject::Json, "json"_L1},
                               Word<Check::Subject>{Check::Subject::Vision, "vision"_L1}};
static_assert(isComplete(kSubjects, Check::Subject::Vision));

constexpr std::array kVerdicts{
    Word<Check::Verdict>{Check::Verdict::Good, "good"_L1}, Word<Check::Verdict>{Check::Verdict::Limited, "limited"_L1},
    Word<Check::Verdict>{Check::Verdict::Bad, "bad"_L1}, Word<Check::Verdict>{Check::Verdict::Skipped, "skipped"_L1}};
static_assert(isComplete(kVerdicts, Check::Verdict::Skipped));

} // namespace

QString Provider::host() const
{
    const QString name = baseUrl.host();
    return name.isEmpty() || baseUrl.port() < 0 ? name : u"%1:%2"_s.arg(name).arg(baseUrl.port());
}

QUrl Provider::address(const char *what) const
{
    QString path = baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/chat/completions"_L1)) // the whole address was pasted
        path.chop(int(qstrlen("/chat/completions")));
    if (path.isEmpty())
        path = u"/v1"_s;
    QUrl url = baseUrl;
    url.setPath(path + u'/' + QString::fromLatin1(what));
    return url;
}

QList<ProviderPreset> providerPresets()
{
    return {{u"OpenAI"_s, u"https://api.openai.com/v1"_s, u"gpt-4o-mini"_s, true},
            {u"Ollama"_s, u"http://127.0.0.1:11434/v1"_s, u"llama3.2-vision"_s, false},
            {u"llama.cpp"_s, u"http://127.0.0.1:8080/v1"_s, u"default"_s, false},
            {u"LM Studio"_s, u"http://127.0.0.1:1234/v1"_s, {}, false}};
}

QLatin1String word(ProviderCheck::Subject subject)
{
    return wordOf(kSubjects, subject);
}

QLatin1String word(ProviderCheck::Verdict verdict)
{
    return wordOf(kVerdicts, verdict);
}

bool ProviderReport::usable() const
{
    return !checks.isEmpty() && std::ranges::none_of(checks, [](const ProviderCheck &check) {
        return check.verdict == ProviderCheck::Verdict::Bad;
    });
}

} // namespace kalends
