// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/phrases.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kalends
{

const Phrases &phrasesFor(const QString &languageCode)
{
    static const QHash<QString, Phrases> all{
        {u"en"_s,
         {.about = {u"%1."_s, u"%1, just as it was."_s, u"%1. More of this soon."_s},
          .picture = {u"A moment worth keeping."_s, u"Something from this week."_s,
                      u"This one made me stop and look."_s},
          .pictures = {u"A few pictures from this week."_s, u"Swipe through: small moments, in no particular order."_s},
          .clip = {u"A few seconds from today."_s, u"A short look behind the scenes."_s, u"Press play."_s},
          .dated = {u"From %1."_s, u"Looking back at %1."_s},
          .pictureOf = u"Picture: %1"_s,
          .ideas = {u"A look behind the scenes"_s, u"One thing you learned this week"_s,
                    u"An answer to a question you often get"_s, u"Before and after"_s,
                    u"Something small that made your day"_s, u"A tip that takes a minute"_s,
                    u"The place where you work"_s},
          .ideasAbout = {u"%1: show how it is made"_s, u"%1: the story behind it"_s, u"%1: one detail, close up"_s,
                         u"%1: what people ask about it"_s}}},
        {u"de"_s,
         {.about = {u"%1."_s, u"%1, genau so, wie es war."_s, u"%1. Bald mehr davon."_s},
          .picture = {u"Ein Moment zum Behalten."_s, u"Etwas aus dieser Woche."_s,
                      u"Hier bin ich kurz stehen geblieben."_s},
          .pictures = {u"Ein paar Bilder aus dieser Woche."_s,
                       u"Einmal durchwischen: kleine Momente, ohne Reihenfolge."_s},
          .clip = {u"Ein paar Sekunden von heute."_s, u"Ein kurzer Blick hinter die Kulissen."_s, u"Ton an."_s},
          .dated = {u"Aus dem %1."_s, u"Rückblick: %1."_s},
          .pictureOf = u"Bild: %1"_s,
          .ideas = {u"Ein Blick hinter die Kulissen"_s, u"Etwas, das du diese Woche gelernt hast"_s,
                    u"Die Antwort auf eine häufige Frage"_s, u"Vorher und nachher"_s,
                    u"Eine Kleinigkeit, die den Tag gerettet hat"_s, u"Ein Tipp für eine Minute"_s,
                    u"Der Ort, an dem du arbeitest"_s},
          .ideasAbout = {u"%1: wie es entsteht"_s, u"%1: die Geschichte dahinter"_s, u"%1: ein Detail ganz nah"_s,
                         u"%1: was andere dazu fragen"_s}}},
        {u"fr"_s,
         {.about = {u"%1."_s, u"%1, tout simplement."_s, u"%1. La suite bientôt."_s},
          .picture = {u"Un moment à garder."_s, u"Une image de cette semaine."_s,
                      u"Je me suis arrêté un instant ici."_s},
          .pictures = {u"Quelques images de la semaine."_s,
                       u"À faire défiler : de petits moments, sans ordre précis."_s},
          .clip = {u"Quelques secondes d’aujourd’hui."_s, u"Un petit tour en coulisses."_s, u"Avec le son."_s},
          .dated = {u"Souvenir : %1."_s, u"Retour sur %1."_s},
          .pictureOf = u"Image : %1"_s,
          .ideas = {u"Un regard en coulisses"_s, u"Une chose apprise cette semaine"_s,
                    u"La réponse à une question fréquente"_s, u"Avant et après"_s,
                    u"Un petit rien qui a fait la journée"_s, u"Une astuce en une minute"_s,
                    u"L’endroit où vous travaillez"_s},
          .ideasAbout = {u"%1 : comment c’est fait"_s, u"%1 : l’histoire derrière"_s, u"%1 : un détail de tout près"_s,
                         u"%1 : ce qu’on vous demande"_s}}},
        {u"es"_s,
         {.about = {u"%1."_s, u"%1, tal como fue."_s, u"%1. Pronto, más."_s},
          .picture = {u"Un momento para guardar."_s, u"Algo de esta semana."_s, u"Aquí me detuve un momento."_s},
          .pictures = {u"Unas fotos de esta semana."_s, u"Desliza: pequeños momentos, sin orden."_s},
          .clip = {u"Unos segundos de hoy."_s, u"Un vistazo detrás de cámaras."_s, u"Dale al play."_s},
          .dated = {u"Recuerdo de %1."_s, u"Mirando atrás: %1."_s},
          .pictureOf = u"Imagen: %1"_s,
          .ideas = {u"Detrás de cámaras"_s, u"Algo que aprendiste esta semana"_s,
                    u"La respuesta a una pregunta frecuente"_s, u"Antes y después"_s,
                    u"Un detalle que te alegró el día"_s, u"Un truco de un minuto"_s, u"El lugar donde trabajas"_s},
          .ideasAbout = {u"%1: cómo se hace"_s, u"%1: la historia que hay detrás"_s, u"%1: un detalle de cerca"_s,
                         u"%1: lo que te preguntan"_s}}},
        {u"pt"_s,
         {.about = {u"%1."_s, u"%1, tal como foi."_s, u"%1. Em breve há mais."_s},
          .picture = {u"Um momento para guardar."_s, u"Algo desta semana."_s, u"Aqui parei um instante."_s},
          .pictures = {u"Algumas imagens desta semana."_s, u"Deslize: pequenos momentos, sem ordem."_s},
          .clip = {u"Uns segundos de hoje."_s, u"Um olhar pelos bastidores."_s, u"Com som."_s},
          .dated = {u"Lembrança de %1."_s, u"Olhando para trás: %1."_s},
          .pictureOf = u"Imagem: %1"_s,
          .ideas = {u"Um olhar pelos bastidores"_s, u"Algo que aprendeu esta semana"_s,
                    u"A resposta a uma pergunta frequente"_s, u"Antes e depois"_s, u"Um detalhe que alegrou o dia"_s,
                    u"Uma dica de um minuto"_s, u"O lugar onde trabalha"_s},
          .ideasAbout = {u"%1: como é feito"_s, u"%1: a história por trás"_s, u"%1: um detalhe de perto"_s,
                         u"%1: o que lhe perguntam"_s}}},
        {u"ja"_s,
         {.about = {u"%1。"_s, u"%1、そのままに。"_s, u"%1。続きはまた。"_s},
          .picture = {u"残しておきたい一枚。"_s, u"今週の一枚。"_s, u"思わず足を止めました。"_s},
          .pictures = {u"今週の写真から。"_s, u"スワイプしてどうぞ。小さな瞬間を集めました。"_s},
          .clip = {u"今日の数秒。"_s, u"ちょっとした舞台裏。"_s, u"音ありでどうぞ。"_s},
          .dated = {u"%1の記録。"_s, u"%1を振り返って。"_s},
          .pictureOf = u"写真：%1"_s,
          .ideas = {u"舞台裏を見せる"_s, u"今週学んだこと"_s, u"よくある質問への答え"_s, u"ビフォー・アフター"_s,
                    u"今日の小さなうれしいこと"_s, u"一分でできるコツ"_s, u"仕事をする場所"_s},
          .ideasAbout = {u"%1：作り方を見せる"_s, u"%1：その裏話"_s, u"%1：細部を近くで"_s,
                         u"%1：よく聞かれること"_s}}},
        {u"ar"_s,
         {.about = {u"%1."_s, u"%1، كما هي."_s, u"%1. المزيد قريبًا."_s},
          .picture = {u"لحظة تستحق أن تبقى."_s, u"من هذا الأسبوع."_s, u"توقفت هنا قليلًا."_s},
          .pictures = {u"صور من هذا الأسبوع."_s, u"مرّروا: لحظات صغيرة بلا ترتيب."_s},
          .clip = {u"ثوانٍ من اليوم."_s, u"نظرة سريعة خلف الكواليس."_s, u"شغّلوا الصوت."_s},
          .dated = {u"من %1."_s, u"ذكرى من %1."_s},
          .pictureOf = u"صورة: %1"_s,
          .ideas = {u"نظرة خلف الكواليس"_s, u"شيء تعلمته هذا الأسبوع"_s, u"إجابة عن سؤال متكرر"_s, u"قبل وبعد"_s,
                    u"تفصيل صغير أسعد يومك"_s, u"نصيحة في دقيقة"_s, u"المكان الذي تعمل فيه"_s},
          .ideasAbout = {u"%1: كيف يُصنع"_s, u"%1: القصة وراءه"_s, u"%1: تفصيل عن قرب"_s, u"%1: ما يسأل عنه الناس"_s}}}};
    static const Phrases english = all.value(u"en"_s);
    const auto found = all.constFind(languageCode);
    return found == all.constEnd() ? english : *found;
}

} // namespace kalends
