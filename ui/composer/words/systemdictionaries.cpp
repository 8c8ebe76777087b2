// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/spelling.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLocale>
#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// Both libraries are opened while running, so that the program neither needs them nor brings them along; the
// declarations below repeat their stable C interfaces (enchant.h 2.x, hunspell.h 1.x).

namespace kalends
{

namespace
{

/// One language's dictionary.
class Lexicon
{
public:
    explicit Lexicon(const QString &language) : m_script(QLocale(language).script()) {}
    virtual ~Lexicon() = default;
    [[nodiscard]] virtual bool has(const QString &word) = 0;
    [[nodiscard]] virtual QStringList near(const QString &word) = 0;
    [[nodiscard]] QLocale::Script script() const { return m_script; }

private:
    QLocale::Script m_script;
};
using Lexica = std::vector<std::unique_ptr<Lexicon>>;

// ---- Enchant ----

struct EnchantLibrary {
    struct Broker;
    struct Dict;
    Broker *(*init)() = nullptr;
    void (*free)(Broker *) = nullptr;
    Dict *(*request)(Broker *, const char *) = nullptr;
    void (*freeDict)(Broker *, Dict *) = nullptr;
    int (*check)(Dict *, const char *, ssize_t) = nullptr;
    char **(*suggest)(Dict *, const char *, ssize_t, size_t *) = nullptr;
    void (*freeList)(Dict *, char **) = nullptr;

    [[nodiscard]] bool load()
    {
        QLibrary library(u"enchant-2"_s, 2);
        const auto find = [&library](auto &function, const char *name) {
            function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
            return function != nullptr;
        };
        return library.load() && find(init, "enchant_broker_init") && find(free, "enchant_broker_free") &&
               find(request, "enchant_broker_request_dict") && find(freeDict, "enchant_broker_free_dict") &&
               find(check, "enchant_dict_check") && find(suggest, "enchant_dict_suggest") &&
               find(freeList, "enchant_dict_free_string_list");
    }
};

/// The library and its broker, which outlives every dictionary of it.
class EnchantBroker
{
public:
    explicit EnchantBroker(const EnchantLibrary &library) : api(library), broker(library.init()) {}
    ~EnchantBroker()
    {
        if (broker)
            api.free(broker);
    }
    Q_DISABLE_COPY_MOVE(EnchantBroker)

    const EnchantLibrary api;
    EnchantLibrary::Broker *const broker;
};

class EnchantLexicon final : public Lexicon
{
public:
    EnchantLexicon(const QString &language, std::shared_ptr<EnchantBroker> broker, EnchantLibrary::Dict *dict)
        : Lexicon(language), m_broker(std::move(broker)), m_dict(dict)
    {
    }
    ~EnchantLexicon() override { m_broker->api.freeDict(m_broker->broker, m_dict); }
    Q_DISABLE_COPY_MOVE(EnchantLexicon)

    bool has(const QString &word) override
    {
        const QByteArray bytes = word.toUtf8();
        return m_broker->api.check(m_dict, bytes.constData(), bytes.size()) <=
               0; // below zero: it could not be looked up
    }
    QStringList near(const QString &word) override
    {
        const QByteArray bytes = word.toUtf8();
        size_t count = 0;
        char **list = m_broker->api.suggest(m_dict, bytes.constData(), bytes.size(), &count);
        QStringList words;
        for (size_t i = 0; i < count; ++i)
            words.append(QString::fromUtf8(list[i]));
        if (list)
            m_broker->api.freeList(m_dict, list);
        return words;
    }

private:
    std::shared_ptr<EnchantBroker> m_broker;
    EnchantLibrary::Dict *m_dict;
};

Lexica enchantLexica(const QStringList &languages)
{
    EnchantLibrary library;
    if (!library.load())
        return {};
    const auto broker = std::make_shared<EnchantBroker>(library);
    Lexica lexica;
    for (const QString &language : languages) {
        if (!broker->broker)
            break;
        if (auto *dict = library.request(broker->broker, language.toUtf8().constData()))
            lexica.push_back(std::make_unique<EnchantLexicon>(language, broker, dict));
    }
    return lexica;
}

// ---- Hunspell ----

struct HunspellLibrary {
    struct Handle;
    Handle *(*create)(const char *, const char *) = nullptr;
    void (*destroy)(Handle *) = nullptr;
    int (*spell)(Handle *, const char *) = nullptr;
    int (*suggest)(Handle *, char ***, const char *) = nullptr;
    void (*freeList)(Handle *, char ***, int) = nullptr;
    char *(*encoding)(Handle *) = nullptr;

    [[nodiscard]] bool load()
    {
        for (const auto &name : {u"hunspell-1.7"_s, u"hunspell-1.6"_s, u"hunspell"_s}) {
            if (loadFrom(name))
                return true;
        }
        return false;
    }

private:
    bool loadFrom(const QString &name)
    {
        QLibrary library(name, 0);
        const auto find = [&library](auto &function, const char *symbol) {
            function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(symbol));
            return function != nullptr;
        };
        return library.load() && find(create, "Hunspell_create") && find(destroy, "Hunspell_destroy") &&
               find(spell, "Hunspell_spell") && find(suggest, "Hunspell_suggest") &&
               find(freeList, "Hunspell_free_list") && find(encoding, "Hunspell_get_dic_encoding");
    }
};

class HunspellLexicon final : public Lexicon
{
public:
    HunspellLexicon(const QString &language, const HunspellLibrary &library, HunspellLibrary::Handle *handle)
        : Lexicon(language),
          m_api(library),
          m_handle(handle),
          m_encode(library.encoding(handle)),
          m_decode(library.encoding(handle))
    {
    }
    ~HunspellLexicon() override { m_api.destroy(m_handle); }
    Q_DISABLE_COPY_MOVE(HunspellLexicon)

    /// A dictionary in an encoding that we cannot write is of no use.
    [[nodiscard]] bool isReadable() const { return m_encode.isValid() && m_decode.isValid(); }
    bool has(const QString &word) override { return m_api.spell(m_handle, encoded(word).constData()) != 0; }
    QStringList near(const QString &word) override
    {
        char **list = nullptr;
        const int count = m_api.suggest(m_handle, &list, encoded(word).constData());
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(m_decode.decode(QByteArrayView(list[i])));
        if (list)
            m_api.freeList(m_handle, &list, count);
        return words;
    }

private:
    [[nodiscard]] QByteArray encoded(const QString &word) { return m_encode.encode(word); }

    const HunspellLibrary m_api;
    HunspellLibrary::Handle *m_handle;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

QStringList dictionaryFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell"_s,
            u"/usr/share/myspell/dicts"_s};
}

/// "…/de_DE" of a dictionary's two files; empty: the system has none.
QString hunspellFiles(const QString &language)
{
    const QStringList folders = dictionaryFolders();
    for (const QString &folder : folders) {
        const QString stem = folder + u'/' + language;
        if (QFileInfo::exists(stem + ".aff"_L1) && QFileInfo::exists(stem + ".dic"_L1))
            return stem;
    }
    return {};
}

Lexica hunspellLexica(const QStringList &languages)
{
    HunspellLibrary library;
    if (!library.load())
        return {};
    Lexica lexica;
    for (const QString &language : languages) {
        const QString stem = hunspellFiles(language);
        if (stem.isEmpty())
            continue;
        auto *handle = library.create(QFile::encodeName(stem + ".aff"_L1).constData(),
                                      QFile::encodeName(stem + ".dic"_L1).constData());
        if (!handle)
            continue;
        auto lexicon = std::make_unique<HunspellLexicon>(language, library, handle);
        if (lexicon->isReadable())
            lexica.push_back(std::move(lexicon));
    }
    return lexica;
}

// ---- Both ----

QLocale::Script scriptOf(const QString &word)
{
    switch (word.isEmpty() ? QChar::Script_Unknown : word.at(0).script()) {
    case QChar::Script_Latin:
        return QLocale::LatinScript;
    case QChar::Script_Cyrillic:
        return QLocale::CyrillicScript;
    case QChar::Script_Arabic:
        return QLocale::ArabicScript;
    case QChar::Script_Hebrew:
        return QLocale::HebrewScript;
    case QChar::Script_Greek:
        return QLocale::GreekScript;
    case QChar::Script_Devanagari:
        return QLocale::DevanagariScript;
    case QChar::Script_Hangul:
        return QLocale::KoreanScript;
    default:
        return QLocale::AnyScript;
    }
}

/// Right is what one of the languages has. Words in a script that none of them is written in are not judged.
class Polyglot final : public SpellDictionary
{
public:
    explicit Polyglot(Lexica lexica) : m_lexica(std::move(lexica)) {}

    bool isRight(const QString &word) override
    {
        const QLocale::Script script = scriptOf(word);
        bool judged = false;
        for (const auto &lexicon : m_lexica) {
            if (lexicon->script() != script)
                continue;
            if (lexicon->has(word))
                return true;
            judged = true;
        }
        return !judged;
    }
    QStringList suggestions(const QString &word) override
    {
        QStringList words; // by turns, so that every language has its best ones among the first
        QList<QStringList> lists;
        qsizetype longest = 0;
        for (const auto &lexicon : m_lexica) {
            if (lexicon->script() == scriptOf(word))
                lists.append(lexicon->near(word));
            longest = std::max(longest, lists.isEmpty() ? 0 : lists.last().size());
        }
        for (qsizetype i = 0; i < longest; ++i) {
            for (const QStringList &list : std::as_const(lists)) {
                if (i < list.size() && !words.contains(list.at(i)))
                    words.append(list.at(i));
            }
        }
        return words;
    }

private:
    Lexica m_lexica;
};

} // namespace

QStringList installedDictionaries()
{
    QStringList languages;
    const QStringList folders = dictionaryFolders();
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files)) {
            const QString language = file.completeBaseName();
            if (!language.startsWith("hyph"_L1) && !languages.contains(language))
                languages.append(language);
        }
    }
    languages.sort();
    return languages;
}

QStringList nearestDictionaries(const QStringList &languages)
{
    const QStringList installed = installedDictionaries();
    QStringList nearest;
    for (const QString &language : languages) {
        const QString stem = language.section(u'_', 0, 0) + u'_';
        const auto alike = [&stem](const QString &other) { return other.startsWith(stem); };
        const auto other = std::ranges::find_if(installed, alike);
        // What is not installed stays: Enchant may know dictionaries of other kinds.
        const bool stays = installed.contains(language) || other == installed.end();
        if (const QString &taken = stays ? language : *other; !nearest.contains(taken))
            nearest.append(taken);
    }
    return nearest;
}

DictionaryMaker systemDictionaries()
{
    return [](const QStringList &languages) -> std::unique_ptr<SpellDictionary> {
        Lexica lexica = enchantLexica(languages);
        if (lexica.empty())
            lexica = hunspellLexica(languages);
        if (lexica.empty())
            return nullptr;
        return std::make_unique<Polyglot>(std::move(lexica));
    };
}

} // namespace kalends
