// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/spelling.h"

#include "ui/composer/words/tags.h"

#include <QMutex>
#include <QPointer>
#include <QTextBoundaryFinder>
#include <QThreadPool>
#include <algorithm>

namespace kalends
{

namespace
{
constexpr qsizetype kMostKnown = 20'000;
constexpr qsizetype kMostSuggestions = 8;
constexpr qsizetype kLongestWord = 60; ///< longer ones are no words, and dictionaries take long over them
} // namespace

/// What the background works with. The GUI thread hands it words and never waits for it.
struct Spelling::Engine {
    DictionaryMaker make;
    QMutex inUse; ///< one at a time: held while words are looked up
    QStringList languages;
    std::unique_ptr<SpellDictionary> dictionary;
    bool opened = false;
    QMutex telling; ///< held only for a moment
    Spelling *receiver = nullptr;

    SpellDictionary *open(const QStringList &wanted)
    {
        if (!opened || languages != wanted) {
            dictionary = make && !wanted.isEmpty() ? make(wanted) : nullptr;
            languages = wanted;
            opened = true;
        }
        return dictionary.get();
    }

    /// `what` gets the spelling in its own thread, if it is still there.
    void tell(std::function<void(Spelling &)> what)
    {
        const QMutexLocker lock(&telling);
        if (receiver)
            QMetaObject::invokeMethod(
                receiver, [spelling = receiver, what = std::move(what)] { what(*spelling); }, Qt::QueuedConnection);
    }
};

Spelling::Spelling(DictionaryMaker maker, QObject *parent) : QObject(parent), m_engine(std::make_shared<Engine>())
{
    m_engine->make = std::move(maker);
    m_engine->receiver = this;
}

Spelling::~Spelling()
{
    const QMutexLocker lock(&m_engine->telling);
    m_engine->receiver = nullptr;
}

void Spelling::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    ++m_generation;
    m_verdicts.clear();
    m_asked.clear();
    Q_EMIT changed();
}

void Spelling::setLanguagesNear(const QStringList &languages)
{
    QThreadPool::globalInstance()->start([engine = m_engine, languages, generation = m_generation] {
        engine->tell([generation, nearest = nearestDictionaries(languages)](Spelling &spelling) {
            if (generation == spelling.m_generation) // nobody has chosen others meanwhile
                spelling.setLanguages(nearest);
        });
    });
}

void Spelling::choose(const QStringList &languages)
{
    ++m_generation; // also a choice of what holds already is one
    setLanguages(languages);
    Q_EMIT languagesChosen(languages);
}

Spelling::Verdict Spelling::verdict(const QString &word)
{
    if (m_languages.isEmpty() || m_own.contains(word))
        return Verdict::Right;
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.constEnd())
        return *known;
    m_asked.insert(word);
    if (!m_sent) {
        m_sent = true; // all words of a paragraph go together
        QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
    }
    return Verdict::Unknown;
}

void Spelling::ask()
{
    const QSet<QString> words = std::exchange(m_asked, {});
    m_sent = !words.isEmpty();
    if (words.isEmpty())
        return;
    QThreadPool::globalInstance()->start(
        [engine = m_engine, words, languages = m_languages, generation = m_generation] {
            const QMutexLocker lock(&engine->inUse);
            SpellDictionary *dictionary = engine->open(languages);
            QHash<QString, bool> answers;
            for (const QString &word : words)
                answers.insert(word, !dictionary || dictionary->isRight(word));
            engine->tell([generation, answers](Spelling &spelling) { spelling.take(generation, answers); });
        });
}

void Spelling::take(quint64 generation, const QHash<QString, bool> &answers)
{
    m_sent = false;
    if (generation == m_generation) {
        if (m_verdicts.size() > kMostKnown)
            m_verdicts.clear();
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            m_verdicts.insert(answer.key(), answer.value() ? Verdict::Right : Verdict::Wrong);
        Q_EMIT checked();
    }
    if (!m_asked.isEmpty() && !m_sent) {
        m_sent = true;
        ask();
    }
}

void Spelling::suggest(const QString &word, QObject *guard, std::function<void(const QStringList &)> done)
{
    const quint64 wish = ++m_lastWish;
    m_wishes.insert(wish, [guarded = QPointer<QObject>(guard), done = std::move(done)](const QStringList &words) {
        if (guarded)
            done(words);
    });
    QThreadPool::globalInstance()->start([engine = m_engine, word, languages = m_languages, wish] {
        const QMutexLocker lock(&engine->inUse);
        SpellDictionary *dictionary = engine->open(languages);
        const QStringList words = dictionary ? dictionary->suggestions(word).mid(0, kMostSuggestions) : QStringList();
        engine->tell([wish, words](Spelling &spelling) {
            if (const auto tell = spelling.m_wishes.take(wish))
                tell(words);
        });
    });
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_own = QSet<QString>(words.begin(), words.end());
    Q_EMIT changed();
}

QStringList Spelling::ownWords() const
{
    QStringList words = m_own.values();
    words.sort();
    return words;
}

void Spelling::learn(const QString &word)
{
    if (m_own.contains(word))
        return;
    m_own.insert(word);
    Q_EMIT wordLearned(word);
    Q_EMIT changed();
}

namespace
{

bool isJudged(const QString &word)
{
    const QString shouted = word.toUpper();
    const bool hasCase = shouted != word.toLower();
    if (word.size() < 2 || word.size() > kLongestWord || (hasCase && word == shouted))
        return false;
    return std::ranges::none_of(word, [](QChar c) { return c.isDigit() || c == u'_'; });
}

/// Which stretches hold no words, sorted by where they start.
QList<TextRange> skipped(const QString &text)
{
    QList<TextRange> ranges = hashtagRanges(text) + mentionRanges(text) + addressRanges(text);
    std::ranges::sort(ranges, {}, &TextRange::start);
    return ranges;
}

} // namespace

QList<SpellWord> spellWords(const QString &text)
{
    QList<SpellWord> words;
    const QList<TextRange> skip = skipped(text);
    auto next = skip.begin();
    qsizetype skipUntil = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if ((reasons & QTextBoundaryFinder::EndOfItem) && start >= 0) {
            for (; next != skip.end() && next->start < at; ++next)
                skipUntil = std::max(skipUntil, next->start + next->length);
            const QString word = text.mid(start, at - start);
            if (start >= skipUntil && isJudged(word))
                words.append({start, word});
            start = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = at;
    }
    return words;
}

} // namespace kalends
