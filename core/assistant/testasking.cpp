// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/testasking.h"

#include "assistant/answers.h"
#include "model/texts.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

ChatPrompt question(const QString &user, const QList<QByteArray> &pictures)
{
    return {.system = u"You are being tested. Answer with one JSON object that fits the schema, and nothing else."_s,
            .user = user,
            .pictures = pictures,
            .schemaName = u"post_text"_s,
            .schema = {{u"type"_s, u"object"_s},
                       {u"properties"_s, QJsonObject{{u"text"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
                       {u"required"_s, QJsonArray{u"text"_s}},
                       {u"additionalProperties"_s, false}}};
}

QByteArray redSquare()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

/// "llava" and "llava:latest" are the same to Ollama.
bool lists(const QStringList &models, const QString &model)
{
    return std::any_of(models.begin(), models.end(), [&model](const QString &one) {
        return one == model || one.section(u':', 0, 0) == model || one == model.section(u':', 0, 0) + u":latest"_s;
    });
}

QString withHint(const Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

} // namespace

void TestAsking::begin()
{
    m_provider = m_given.value_or(providerFrom(settings()));
    if (!m_provider.baseUrl.isValid() || m_provider.baseUrl.isEmpty()) {
        say(Subject::Address, Verdict::Bad, Texts::tr("No base URL is set, so posts are drafted offline."));
        return finish();
    }
    if (!m_provider.key.isEmpty())
        return askModels();
    addKey(m_provider, [this](const Provider &provider) {
        m_provider = provider;
        askModels();
    });
}

void TestAsking::askModels()
{
    m_client.breaker(m_provider.host()).succeeded();
    m_client.forgetTalents(m_provider);
    m_client.models(m_provider, this, [this](const Result<QStringList> &models) { judgeModels(models); });
}

void TestAsking::judgeModels(const Result<QStringList> &models)
{
    const QString host = m_provider.host();
    if (models.ok()) {
        say(Subject::Address, Verdict::Good, Texts::tr("%1 answers.").arg(host));
        m_report.models = *models;
        return judgeModel(*models);
    }
    switch (models.error().code) {
    case ErrorCode::Unauthorized:
        say(Subject::Address, Verdict::Good, Texts::tr("%1 answers.").arg(host));
        say(Subject::Key, Verdict::Bad, withHint(models.error()));
        return finish();
    case ErrorCode::InvalidValue: // it answers, but keeps no list: the chat will show
    case ErrorCode::InvalidResponse:
        say(Subject::Address, Verdict::Limited, Texts::tr("%1 answers, but does not list its models.").arg(host));
        return judgeModel({});
    default:
        say(Subject::Address, Verdict::Bad, withHint(models.error()));
        return finish();
    }
}

void TestAsking::judgeModel(const QStringList &models)
{
    if (m_provider.model.isEmpty()) {
        say(Subject::Model, Verdict::Bad, Texts::tr("No model is chosen."));
        return finish();
    }
    if (!models.isEmpty() && !lists(models, m_provider.model))
        say(Subject::Model, Verdict::Limited,
            Texts::tr("“%1” is not among the %n model(s) that are listed.", nullptr, int(models.size()))
                .arg(m_provider.model));
    else
        say(Subject::Model, Verdict::Good, Texts::tr("The model is “%1”.").arg(m_provider.model));
    askForAnswer();
}

void TestAsking::askForAnswer()
{
    const Milliseconds begun = m_services.clock->steady();
    m_client.chat(
        m_provider, question(u"{\"say\":\"hello\"}"_s, {}), this, [](const QString &) {},
        [this, begun](const Result<ChatAnswer> &answer) { judgeAnswer(answer, m_services.clock->steady() - begun); });
}

void TestAsking::judgeAnswer(const Result<ChatAnswer> &answer, Milliseconds took)
{
    const bool keyRefused = !answer.ok() && answer.error().code == ErrorCode::Unauthorized;
    if (keyRefused)
        say(Subject::Key, Verdict::Bad, withHint(answer.error()));
    else
        say(Subject::Key, Verdict::Good,
            m_provider.key.isEmpty() ? Texts::tr("It asks for no key.") : Texts::tr("The key is accepted."));
    if (!answer.ok()) {
        if (!keyRefused)
            say(Subject::Answering, Verdict::Bad, withHint(answer.error()));
        return finish();
    }
    const QString seconds = QLocale().toString(double(took.count()) / 1000, 'f', 1);
    say(Subject::Answering, took > std::chrono::seconds(20) ? Verdict::Limited : Verdict::Good,
        Texts::tr("It answered after %1 s.").arg(seconds));
    if (!objectIn(answer->content).ok())
        say(Subject::Json, Verdict::Bad, Texts::tr("It does not keep to JSON, so its drafts cannot be used."));
    else if (m_client.talents(m_provider).json == JsonMode::Schema)
        say(Subject::Json, Verdict::Good, Texts::tr("It keeps to a JSON schema."));
    else
        say(Subject::Json, Verdict::Limited, Texts::tr("It writes JSON, but takes no schema: some drafts may fail."));
    askForColour();
}

void TestAsking::askForColour()
{
    if (m_provider.vision == VisionUse::Off) {
        say(Subject::Vision, Verdict::Skipped, Texts::tr("It is not shown pictures, as you chose."));
        return finish();
    }
    m_client.chat(
        m_provider, question(u"{\"question\":\"Which colour is the picture? One word.\"}"_s, {redSquare()}), this,
        [](const QString &) {}, [this](const Result<ChatAnswer> &answer) { judgeColour(answer); });
}

void TestAsking::judgeColour(const Result<ChatAnswer> &answer)
{
    if (!answer.ok() || !answer->sawPictures)
        say(Subject::Vision, Verdict::Limited,
            Texts::tr("It takes no pictures: captions are drafted from words alone."));
    else if (answer->content.contains("red"_L1, Qt::CaseInsensitive))
        say(Subject::Vision, Verdict::Good, Texts::tr("It sees pictures."));
    else
        say(Subject::Vision, Verdict::Limited, Texts::tr("It takes pictures, but did not recognise a red square."));
    finish();
}

void TestAsking::say(Subject subject, Verdict verdict, const QString &words)
{
    const ProviderCheck check{.subject = subject, .verdict = verdict, .words = words};
    m_report.checks.append(check);
    if (m_each)
        m_each(check);
}

void TestAsking::finish()
{
    for (const Subject subject :
         {Subject::Address, Subject::Key, Subject::Model, Subject::Answering, Subject::Json, Subject::Vision}) {
        const bool looked = std::ranges::any_of(
            m_report.checks, [subject](const ProviderCheck &check) { return check.subject == subject; });
        if (!looked)
            say(subject, Verdict::Skipped, Texts::tr("Not looked at."));
    }
    std::ranges::stable_sort(m_report.checks, {}, &ProviderCheck::subject);
    m_done(m_report);
    end();
}

} // namespace kalends
