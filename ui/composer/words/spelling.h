// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <memory>

namespace kalends
{

/// The dictionaries of some languages. Used by one thread at a time, never by the GUI thread.
class SpellDictionary
{
public:
    virtual ~SpellDictionary() = default;
    [[nodiscard]] virtual bool isRight(const QString &word) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0;
};

/// Opens the dictionaries of these languages ("de_DE"); nullptr: there is none of them. Called off the GUI thread.
using DictionaryMaker = std::function<std::unique_ptr<SpellDictionary>(const QStringList &languages)>;

/// What the system has: Enchant, else Hunspell, loaded while running and only if it is there.
[[nodiscard]] DictionaryMaker systemDictionaries();
/// The languages of the dictionaries that are installed ("de_DE"), sorted. Any thread; reads a few folders.
[[nodiscard]] QStringList installedDictionaries();
/// These languages as dictionaries are there for them: de_DE for de_AT when only that is installed. Any thread; reads a
/// few folders.
[[nodiscard]] QStringList nearestDictionaries(const QStringList &languages);

/// Whether words are spelled right, as far as that is known already: looking up and opening dictionaries happens in
/// the background. GUI thread. Where the system has no dictionary, no word is ever wrong.
class Spelling final : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Unknown, Right, Wrong };

    explicit Spelling(DictionaryMaker maker, QObject *parent = nullptr);
    ~Spelling() override;

    /// In which languages; a word is right when one of them has it. None: nothing is checked.
    void setLanguages(const QStringList &languages);
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// The same for the nearest that is installed, which is looked up in the background: changed() when it is known.
    void setLanguagesNear(const QStringList &languages);
    void choose(const QStringList &languages); ///< as a person does: languagesChosen() tells whoever keeps them

    /// An unknown word is looked up; checked() says when it is worth asking again.
    [[nodiscard]] Verdict verdict(const QString &word);
    /// `done` gets up to eight better words, unless `guard` is gone.
    void suggest(const QString &word, QObject *guard, std::function<void(const QStringList &)> done);
    /// Words that are right whatever a dictionary says: names, brands.
    void setOwnWords(const QStringList &words);
    [[nodiscard]] QStringList ownWords() const;
    void learn(const QString &word); ///< wordLearned() tells whoever keeps them

Q_SIGNALS:
    void checked(); ///< words that were unknown are known now
    void changed(); ///< other languages or words of one's own: what was known does not hold any more
    void wordLearned(const QString &word);
    void languagesChosen(const QStringList &languages);

private:
    struct Engine;
    void ask();
    void take(quint64 generation, const QHash<QString, bool> &answers);

    std::shared_ptr<Engine> m_engine; ///< shared with what runs in the background
    QHash<quint64, std::function<void(const QStringList &)>> m_wishes;
    QStringList m_languages;
    QHash<QString, Verdict> m_verdicts;
    QSet<QString> m_asked; ///< to be sent
    QSet<QString> m_own;
    quint64 m_generation = 0; ///< answers for other languages are dropped
    quint64 m_lastWish = 0;
    bool m_sent = false;
};

/// A word of a text that a dictionary may judge: not part of a tag or an address, without digits, not shouted, of more
/// than one letter. Units: UTF-16.
struct SpellWord {
    qsizetype start = 0;
    QString word;
};
[[nodiscard]] QList<SpellWord> spellWords(const QString &text);

} // namespace kalends
