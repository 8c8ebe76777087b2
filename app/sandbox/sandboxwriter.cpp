// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandboxwriter.h"

#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

/// Everything that a request says, taken apart once.
struct Asked {
    QString system;
    QString user;
    QJsonObject facts; ///< the user's message, where it is JSON
    QList<QImage> pictures;
    QJsonObject schema;
    bool wantsJson = false;
    QString language = u"English"_s;

    [[nodiscard]] bool wants(const QString &member) const
    {
        return schema.value(u"properties"_s).toObject().contains(member);
    }
};

struct Pens {
    QStringList about;
    QStringList plain;
    QStringList ideas;
    QString longer;
    QString alt;
    QString plainAlt; ///< where nothing is known of what is in it
};

const Pens &pensFor(const QString &language)
{
    static const QHash<QString, Pens> all{
        {u"English"_s,
         {{u"%1, and nothing else on the list today."_s, u"Kept this one for a grey day: %2."_s,
           u"Some weeks need more of this. %1, no filter."_s, u"%1. The quiet part of making things."_s},
          {u"A small thing from today that I did not want to lose."_s, u"Nothing planned, and then this happened."_s,
           u"The part of the day that nobody sees."_s},
          {u"%1: the first five minutes"_s, u"%1: what it looked like before"_s, u"%1: one question, answered"_s,
           u"%1: a mistake and what came of it"_s, u"%1: hands only, no talking"_s},
          u"It took three tries and a lot of coffee, and the last one is the one I kept."_s,
          u"A picture in %1 with %2 in it"_s,
          u"A picture in %1"_s}},
        {u"German"_s,
         {{u"%1, und sonst stand heute nichts auf der Liste."_s, u"Für einen grauen Tag aufgehoben: %2."_s,
           u"Davon darf es mehr geben. %1, ohne Filter."_s, u"%1. Der leise Teil der Arbeit."_s},
          {u"Eine Kleinigkeit von heute, die ich nicht verlieren wollte."_s, u"Nichts geplant, und dann das hier."_s,
           u"Der Teil des Tages, den sonst niemand sieht."_s},
          {u"%1: die ersten fünf Minuten"_s, u"%1: wie es vorher aussah"_s, u"%1: eine Frage und die Antwort"_s,
           u"%1: ein Fehler und was daraus wurde"_s, u"%1: nur Hände, kein Wort"_s},
          u"Es hat drei Anläufe und viel Kaffee gebraucht, und der letzte ist der, der bleibt."_s,
          u"Ein Bild in %1, darauf: %2"_s,
          u"Ein Bild in %1"_s}},
        {u"French"_s,
         {{u"%1, et rien d’autre au programme aujourd’hui."_s, u"À garder pour un jour gris : %2."_s,
           u"Il en faudrait plus souvent. %1, sans filtre."_s},
          {u"Un petit moment d’aujourd’hui que je ne voulais pas perdre."_s, u"Rien de prévu, et puis ceci."_s},
          {u"%1 : les cinq premières minutes"_s, u"%1 : avant"_s, u"%1 : une question et sa réponse"_s,
           u"%1 : une erreur et sa suite"_s},
          u"Il a fallu trois essais et beaucoup de café, et c’est le dernier que je garde."_s,
          u"Une image en %1 avec %2"_s,
          u"Une image en %1"_s}},
        {u"Spanish"_s,
         {{u"%1, y nada más en la lista de hoy."_s, u"Guardado para un día gris: %2."_s,
           u"Más días así. %1, sin filtro."_s},
          {u"Algo pequeño de hoy que no quería perder."_s, u"No había plan, y luego pasó esto."_s},
          {u"%1: los primeros cinco minutos"_s, u"%1: cómo era antes"_s, u"%1: una pregunta y su respuesta"_s},
          u"Hicieron falta tres intentos y mucho café, y me quedo con el último."_s,
          u"Una imagen en %1 con %2"_s,
          u"Una imagen en %1"_s}},
        {u"Portuguese"_s,
         {{u"%1, e mais nada na lista de hoje."_s, u"Guardado para um dia cinzento: %2."_s,
           u"Mais dias assim. %1, sem filtro."_s},
          {u"Uma coisa pequena de hoje que não queria perder."_s, u"Não havia plano, e depois isto."_s},
          {u"%1: os primeiros cinco minutos"_s, u"%1: como era antes"_s, u"%1: uma pergunta e a resposta"_s},
          u"Foram três tentativas e muito café, e fico com a última."_s,
          u"Uma imagem em %1 com %2"_s,
          u"Uma imagem em %1"_s}},
        {u"Japanese"_s,
         {{u"%1。今日はそれだけで十分でした。"_s, u"曇りの日のために取っておく一枚。%2。"_s,
           u"こういう時間をもっと。%1。"_s},
          {u"なくしたくなかった、今日の小さなこと。"_s, u"予定のない日に、こんなことがありました。"_s},
          {u"%1：最初の五分"_s, u"%1：前はこうでした"_s, u"%1：質問に答えます"_s},
          u"三回やり直して、最後の一枚を残しました。"_s,
          u"%1の写真、%2"_s,
          u"%1の写真"_s}},
        {u"Arabic"_s,
         {{u"%1، ولا شيء آخر في قائمة اليوم."_s, u"أحتفظ بها ليوم غائم: %2."_s,
           u"نحتاج إلى المزيد من هذا. %1 بلا فلتر."_s},
          {u"شيء صغير من اليوم لم أرد أن يضيع."_s, u"لم نخطط لشيء، ثم حدث هذا."_s},
          {u"%1: الدقائق الخمس الأولى"_s, u"%1: كيف كان من قبل"_s, u"%1: سؤال وجوابه"_s},
          u"احتاج الأمر إلى ثلاث محاولات وكثير من القهوة، والأخيرة هي التي بقيت."_s,
          u"صورة بلون %1 وفيها %2"_s,
          u"صورة بلون %1"_s}}};
    const auto found = all.constFind(language);
    static const Pens english = all.value(u"English"_s);
    return found == all.constEnd() ? english : *found;
}

QString colourOf(const QImage &picture)
{
    const QColor mean = picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
    if (mean.value() < 50)
        return u"black"_s;
    if (mean.saturation() < 40)
        return mean.value() > 200 ? u"white"_s : u"grey"_s;
    constexpr std::array<std::pair<int, const char *>, 7> hues{
        {{20, "red"}, {45, "orange"}, {70, "yellow"}, {165, "green"}, {260, "blue"}, {320, "violet"}, {360, "red"}}};
    for (const auto &[upTo, name] : hues) {
        if (mean.hue() < upTo)
            return QString::fromLatin1(name);
    }
    return u"red"_s;
}

Asked takenApart(const QJsonObject &request)
{
    Asked asked;
    const QJsonArray messages = request.value(u"messages"_s).toArray();
    for (const QJsonValue &message : messages) {
        const QJsonValue content = message[u"content"_s];
        if (message[u"role"_s].toString() != "user"_L1) {
            asked.system += content.toString();
            continue;
        }
        asked.user = content.toString();
        const QJsonArray parts = content.toArray();
        for (const QJsonValue &part : parts) {
            asked.user += part[u"text"_s].toString();
            const QString url = part[u"image_url"_s][u"url"_s].toString();
            if (const qsizetype comma = url.indexOf(u','); url.startsWith("data:image/"_L1) && comma > 0)
                asked.pictures.append(QImage::fromData(QByteArray::fromBase64(url.mid(comma + 1).toLatin1())));
        }
    }
    asked.facts = QJsonDocument::fromJson(asked.user.toUtf8()).object();
    static const QRegularExpression language(u"(?:Write in|Put the text into|has to be in) ([A-Z][a-z]+)"_s);
    for (auto it = language.globalMatch(asked.system); it.hasNext();)
        asked.language = it.next().captured(1);
    const QJsonObject format = request.value(u"response_format"_s).toObject();
    asked.schema = format.value(u"json_schema"_s)[u"schema"_s].toObject();
    const QString kind = format.value(u"type"_s).toString();
    asked.wantsJson = !kind.isEmpty() || (asked.system + asked.user).contains("json"_L1, Qt::CaseInsensitive);
    if (const qsizetype schema = asked.system.indexOf(u"The schema: "_s); asked.schema.isEmpty() && schema >= 0) {
        const QByteArray text = asked.system.mid(schema + 12).toUtf8(); // by words alone: up to its last bracket
        asked.schema = QJsonDocument::fromJson(text.left(text.lastIndexOf('}') + 1)).object();
    }
    return asked;
}

/// The words that an answer is made of: the longest ones of what the person wrote last, in their order.
QStringList keyWords(const QString &prompt)
{
    static const QRegularExpression shape(u"[\\p{L}\\p{N}]{5,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto it = shape.globalMatch(prompt); it.hasNext() && words.size() < 8;) {
        const QString found = it.next().captured().toLower();
        if (!words.contains(found))
            words += found;
    }
    return words;
}

QString sentence(const QStringList &words)
{
    return words.isEmpty() ? u"A quiet moment, kept."_s : u"A few words about %1."_s.arg(words.mid(0, 4).join(u", "_s));
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString subjectOf(const Asked &asked)
{
    const QJsonArray files = asked.facts.value(u"files"_s).toArray();
    for (const QJsonValue &file : files) {
        if (const QString words = file[u"name_says"_s].toString(); !words.isEmpty())
            return words;
    }
    return {};
}

uint seedOf(const Asked &asked)
{
    uint sum = uint(asked.system.size());
    for (const QChar letter : asked.user)
        sum = sum * 31 + letter.unicode();
    return sum;
}

QString captionFor(const Asked &asked, const QString &subject, uint seed)
{
    const Pens &pens = pensFor(asked.language);
    if (subject.isEmpty())
        return pens.plain.at(int(seed % uint(pens.plain.size())));
    QString caption = pens.about.at(int(seed % uint(pens.about.size())));
    return caption.replace(u"%1"_s, capitalized(subject)).replace(u"%2"_s, subject);
}

QJsonArray hashtagsFor(const Asked &asked, const QString &subject)
{
    QStringList tags;
    const QStringList words = subject.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        tags.append(u'#' + words.join(QString()));
    for (const QString &word : words) {
        if (word.size() > 3 && tags.size() < 4)
            tags.append(u'#' + word);
    }
    const QJsonArray usual = asked.facts.value(u"usual_hashtags"_s).toArray();
    for (const QJsonValue &tag : usual) {
        if (tags.size() < 6)
            tags.append(tag.toString());
    }
    if (tags.isEmpty())
        tags = {u"#behindthescenes"_s, u"#everyday"_s};
    tags.removeDuplicates();
    return QJsonArray::fromStringList(tags);
}

QJsonObject draftFor(const Asked &asked)
{
    const QString subject = subjectOf(asked);
    const Pens &pens = pensFor(asked.language);
    QJsonArray alts;
    int brightest = 1;
    int best = -1;
    for (qsizetype i = 0; i < asked.pictures.size(); ++i) {
        const QString colour = colourOf(asked.pictures.at(i));
        alts.append(subject.isEmpty() ? pens.plainAlt.arg(colour) : pens.alt.arg(colour, subject));
        const int value = asked.pictures.at(i).scaled(1, 1).pixelColor(0, 0).value();
        if (value > best) {
            best = value;
            brightest = int(i) + 1;
        }
    }
    QJsonObject draft{{u"caption"_s, captionFor(asked, subject, seedOf(asked))},
                      {u"hashtags"_s, hashtagsFor(asked, subject)},
                      {u"alt_texts"_s, alts},
                      {u"title"_s, capitalized(subject)}};
    if (asked.wants(u"cover_frame"_s))
        draft.insert(u"cover_frame"_s, brightest);
    return draft;
}

QString rewordedFor(const Asked &asked)
{
    if (asked.facts.contains(u"question"_s))
        return asked.pictures.isEmpty() ? u"I cannot see it"_s : colourOf(asked.pictures.first());
    const QString text = asked.facts.value(u"text"_s).toString();
    if (text.isEmpty())
        return u"Hello"_s;
    if (asked.system.contains("half as long"_L1)) {
        const qsizetype stop = text.indexOf(QRegularExpression(u"[.!?。؟]"_s));
        return stop > 0 && stop + 1 < text.size() ? text.left(stop + 1) : text.left(text.size() / 2).trimmed();
    }
    if (asked.system.contains("twice as long"_L1))
        return text + u' ' + pensFor(asked.language).longer;
    const QString subject = subjectOf(asked);
    QString another = captionFor(asked, subject, seedOf(asked));
    if (another == text)
        another = captionFor(asked, subject, seedOf(asked) + 1);
    return another;
}

QJsonArray proposalsFor(const Asked &asked)
{
    static const QRegularExpression between(u"[\\n,;،、]+"_s);
    const QStringList goals = asked.facts.value(u"goals"_s).toString().split(between, Qt::SkipEmptyParts);
    const Pens &pens = pensFor(asked.language);
    QJsonArray proposals;
    const QJsonArray wanted = asked.facts.value(u"slots"_s).toArray();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        // "Sell the bowls" is about bowls.
        static const QRegularExpression verb(
            u"^(?:show|sell|promote|share|announce|launch)\\s+(?:the|our|my|some)?\\s*"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString goal = goals.isEmpty() ? QString() : goals.at(i % goals.size()).trimmed().remove(verb);
        const QString shape = pens.ideas.at(i % pens.ideas.size());
        const uint seed = uint(i) + seedOf(asked);
        proposals.append(QJsonObject{
            {u"slot"_s, wanted.at(i)[u"slot"_s]},
            {u"idea"_s, goal.isEmpty() ? pens.plain.at(int(i % pens.plain.size())) : shape.arg(capitalized(goal))},
            {u"caption"_s, captionFor(asked, goal, seed)}});
    }
    return proposals;
}

/// A value that fits a JSON schema; texts say which member they are for.
QJsonValue fromSchema(const QJsonObject &schema, const QString &name, const QStringList &words, int depth)
{
    if (const QJsonArray choices = schema.value(u"enum"_s).toArray(); !choices.isEmpty())
        return choices.first();
    QString type = schema.value(u"type"_s).toString();
    if (schema.value(u"type"_s).isArray())
        type = schema.value(u"type"_s).toArray().first().toString();
    if (depth > 8)
        return QJsonValue();
    if (type == "object"_L1) {
        QJsonObject object;
        const QJsonObject members = schema.value(u"properties"_s).toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.insert(it.key(), fromSchema(it.value().toObject(), it.key(), words, depth + 1));
        return object;
    }
    if (type == "array"_L1) {
        QJsonArray array;
        const int count = qBound(1, schema.value(u"minItems"_s).toInt(3), 50);
        for (int i = 0; i < count; ++i)
            array.append(
                fromSchema(schema.value(u"items"_s).toObject(), words.value(i, name), words.mid(i), depth + 1));
        return array;
    }
    if (type == "integer"_L1 || type == "number"_L1)
        return schema.value(u"minimum"_s).toInteger(1);
    if (type == "boolean"_L1)
        return false;
    const QString text = name.contains(u"hashtag"_s) || words.contains(name) ? name : sentence(words);
    const qint64 most = schema.value(u"maxLength"_s).toInteger(0);
    return most > 0 ? text.left(most) : text;
}

} // namespace

QString writtenFor(const QJsonObject &request)
{
    const Asked asked = takenApart(request);
    QJsonObject answer;
    if (asked.facts.isEmpty() && asked.schema.isEmpty() && !asked.wantsJson)
        return sentence(keyWords(asked.user));
    if (asked.wants(u"proposals"_s))
        answer = {{u"proposals"_s, proposalsFor(asked)}};
    else if (asked.wants(u"caption"_s) || (asked.schema.isEmpty() && asked.facts.contains(u"files"_s)))
        answer = draftFor(asked);
    else if (asked.wants(u"text"_s) && !asked.facts.isEmpty())
        answer = {{u"text"_s, rewordedFor(asked)}};
    else if (!asked.schema.isEmpty())
        answer = fromSchema(asked.schema, u"answer"_s, keyWords(asked.user), 0).toObject();
    else
        answer = {{u"caption"_s, sentence(keyWords(asked.user))}, {u"hashtags"_s, hashtagsFor(asked, {})}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

} // namespace kalends::sandbox
