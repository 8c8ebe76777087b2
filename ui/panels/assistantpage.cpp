// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/assistantpage.h"

#include "model/errortext.h"
#include "ui/panels/checkline.h"
#include "ui/panels/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

using Subject = ProviderCheck::Subject;
using Verdict = ProviderCheck::Verdict;

CheckLine::State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Bad:
        return CheckLine::State::Failed;
    case Verdict::Skipped:
        return CheckLine::State::Skipped;
    case Verdict::Good:
    case Verdict::Limited: // it works, and the words say how far
        break;
    }
    return CheckLine::State::Passed;
}

} // namespace

PresetBox::PresetBox(const Theme &theme, QWidget *parent) : QWidget(parent), m_box(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *about =
        new Words(tr("Off until you choose a provider: then captions, hashtags and alt texts are drafted by its "
                     "model. Without one they come from templates, file names and your earlier posts."),
                  Words::Voice::Meta, theme);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(8);
    column->addWidget(new Words(tr("Provider"), Words::Voice::Plain, theme));
    m_box->setObjectName(u"assistantPreset"_s);
    m_box->setAccessibleName(tr("Provider"));
    m_box->addItem(tr("None: draft offline"));
    for (const ProviderPreset &preset : providerPresets())
        m_box->addItem(preset.needsKey ? preset.name : tr("%1 (on this computer)").arg(preset.name));
    m_box->addItem(tr("Another one"));
    column->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const auto presets = providerPresets();
        if (index == 0)
            Q_EMIT chosen({});
        else if (index <= presets.size())
            Q_EMIT chosen(presets.at(index - 1));
    });
}

void PresetBox::showFor(const QString &baseUrl)
{
    const auto presets = providerPresets();
    int index = baseUrl.isEmpty() ? 0 : int(presets.size()) + 1;
    for (qsizetype i = 0; i < presets.size(); ++i) {
        if (!baseUrl.isEmpty() && presets.at(i).baseUrl == baseUrl)
            index = int(i) + 1;
    }
    m_box->setCurrentIndex(index);
}

ProviderTrial::ProviderTrial(AssistantSetup &setup, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_setup(setup),
      m_models(new QComboBox),
      m_list(new QPushButton(tr("List models"))),
      m_test(new QPushButton(tr("Save and test"))),
      m_problem(new Words({}, Words::Voice::Bad, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_list->setObjectName(u"listModels"_s);
    m_list->setAutoDefault(false);
    m_models->setObjectName(u"assistantModels"_s);
    m_models->setAccessibleName(tr("Models that the provider lists"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->setMinimumContentsLength(12);
    m_models->setEnabled(false);
    row->addWidget(m_list);
    row->addWidget(m_models, 1);
    column->addLayout(row);
    m_test->setObjectName(u"testAssistant"_s);
    m_test->setAutoDefault(false);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    for (const auto &[subject, what] : {std::pair(Subject::Address, tr("The address answers")),
                                        {Subject::Key, tr("The key is accepted")},
                                        {Subject::Model, tr("The model is there")},
                                        {Subject::Answering, tr("It writes")},
                                        {Subject::Json, tr("It keeps to the form of a draft")},
                                        {Subject::Vision, tr("It sees pictures")}}) {
        auto *line = new CheckLine(what, theme);
        line->setObjectName(u"check_"_s + word(subject));
        m_lines.insert(int(subject), line);
        column->addWidget(line);
    }
    m_problem->setObjectName(u"assistantProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(new Words(tr("What is sent"), Words::Voice::Plain, theme));
    auto *sent =
        new Words(tr("Only when a post is drafted, and only after you have said yes once for this provider: its "
                     "pictures made small, or three moments of its clip, without place or camera data; the words "
                     "in the files’ names; the month of the picture; what you wrote for the post; your last five "
                     "captions and usual hashtags; your brand voice. Never account names, tokens or the files "
                     "themselves."),
                  Words::Voice::Meta, theme);
    sent->setObjectName(u"whatIsSent"_s);
    sent->setWordWrap(true);
    column->addWidget(sent);
    connect(m_list, &QPushButton::clicked, this, &ProviderTrial::modelsRequested);
    connect(m_test, &QPushButton::clicked, this, &ProviderTrial::testRequested);
    connect(m_models, &QComboBox::textActivated, this, &ProviderTrial::modelChosen);
}

void ProviderTrial::test(const Provider &provider)
{
    m_problem->hide();
    m_test->setEnabled(false);
    for (CheckLine *line : std::as_const(m_lines))
        line->setState(CheckLine::State::Running);
    m_setup.testProvider(
        provider, this,
        [this](const ProviderCheck &check) {
            m_lines.value(int(check.subject))->setState(stateOf(check.verdict), check.words);
        },
        [this](const Result<ProviderReport> &report) {
            m_test->setEnabled(true);
            if (!report.ok())
                return say(report.error());
            if (!report->models.isEmpty())
                showModels(report->models);
        });
}

void ProviderTrial::listModels(const Provider &provider)
{
    m_problem->hide();
    m_list->setEnabled(false);
    m_setup.providerModels(provider, this, [this](const Result<QStringList> &models) {
        m_list->setEnabled(true);
        if (!models.ok())
            return say(models.error());
        showModels(*models);
        m_models->showPopup();
    });
}

void ProviderTrial::showModels(const QStringList &models)
{
    m_models->clear();
    m_models->addItems(models);
    m_models->setCurrentIndex(-1);
    m_models->setEnabled(!models.isEmpty());
}

void ProviderTrial::say(const Error &error)
{
    m_problem->setText(sentenceOf(error));
    m_problem->show();
}

} // namespace kalends
