// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "fakeaccountdesk.h"
#include "profile/settings.h"
#include "shots.h"
#include "support/quiet.h"
#include "ui/panels/assistantsetup.h"
#include "ui/panels/checkline.h"
#include "ui/panels/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// Answers from the event loop; remembers what it was asked.
class FakeSetup final : public AssistantSetup
{
public:
    ProviderReport report;
    Result<QStringList> listed = QStringList{u"llava"_s, u"qwen2.5-vl"_s};
    QList<Provider> asked;

    void testProvider(const Provider &provider, QObject *guard, std::function<void(const ProviderCheck &)> each,
                      std::function<void(Result<ProviderReport>)> done) override
    {
        asked.append(provider);
        QTimer::singleShot(0, guard, [this, each, done] {
            for (const ProviderCheck &check : report.checks)
                each(check);
            done(report);
        });
    }
    void providerModels(const Provider &provider, QObject *guard,
                        std::function<void(Result<QStringList>)> done) override
    {
        asked.append(provider);
        QTimer::singleShot(0, guard, [this, done] { done(listed); });
    }
};

} // namespace

/// The assistant's page of the settings: presets, the provider's models, a test with each result in words.
class PanelsAssistantTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aPresetFillsInAddressAndModel();
    void anAddressOfOnesOwnIsNoPreset();
    void theTestSavesAndShowsEachResult();
    void theProvidersModelsCanBeChosen();
    void aProviderThatDoesNotAnswerIsSaid();
    void thePictures();

private:
    template <class T> [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeSetup m_setup;
    FakeAccountDesk m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void PanelsAssistantTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
}

void PanelsAssistantTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"settings.ini"_s);
    m_setup = {};
    m_desk.setup = &m_setup;
    m_dialog = std::make_unique<SettingsDialog>(m_path, &m_desk, m_theme);
    m_dialog->showPage(SettingsDialog::Page::Assistant);
    m_dialog->open();
}

void PanelsAssistantTest::aPresetFillsInAddressAndModel()
{
    auto *presets = part<QComboBox>("assistantPreset");
    QCOMPARE(presets->currentIndex(), 0); // off
    const auto ollama = providerPresets().at(1);
    presets->setCurrentIndex(2);
    Q_EMIT presets->activated(2);
    QCOMPARE(part<QLineEdit>("assistant_base_url")->text(), ollama.baseUrl);
    QCOMPARE(part<QLineEdit>("assistant_model")->text(), ollama.model);
    QVERIFY(Settings::load(m_path).assistant.model.isEmpty()); // nothing is written before Save
    m_dialog->accept();
    QTRY_COMPARE(Settings::load(m_path).assistant.model, ollama.model);
}

void PanelsAssistantTest::anAddressOfOnesOwnIsNoPreset()
{
    auto *presets = part<QComboBox>("assistantPreset");
    auto *address = part<QLineEdit>("assistant_base_url");
    address->setText(u"https://models.example/v1"_s);
    QCOMPARE(presets->currentIndex(), presets->count() - 1);
    address->setText(providerPresets().first().baseUrl);
    QCOMPARE(presets->currentIndex(), 1);
    address->clear();
    QCOMPARE(presets->currentIndex(), 0);
}

void PanelsAssistantTest::theTestSavesAndShowsEachResult()
{
    using Check = ProviderCheck;
    m_setup.report.checks = {{Check::Subject::Address, Check::Verdict::Good, u"It answers."_s},
                             {Check::Subject::Key, Check::Verdict::Bad, u"The key is wrong."_s},
                             {Check::Subject::Vision, Check::Verdict::Skipped, u"Not looked at."_s}};
    part<QLineEdit>("assistant_base_url")->setText(u"https://models.example/v1"_s);
    part<QLineEdit>("assistant_model")->setText(u"m"_s);
    part<QLineEdit>("assistant_vision")->setText(u"off"_s);
    part<QLineEdit>("assistant_api_key")->setText(u"key"_s);
    part<QPushButton>("testAssistant")->click();
    QTRY_COMPARE(part<CheckLine>("check_address")->state(), CheckLine::State::Passed);
    QCOMPARE(part<CheckLine>("check_key")->state(), CheckLine::State::Failed);
    QCOMPARE(part<CheckLine>("check_key")->detail(), u"The key is wrong."_s);
    QCOMPARE(part<CheckLine>("check_vision")->state(), CheckLine::State::Skipped);
    QVERIFY(part<QPushButton>("testAssistant")->isEnabled());
    QCOMPARE(m_setup.asked.size(), 1);
    QCOMPARE(m_setup.asked.first().baseUrl.toString(), u"https://models.example/v1"_s);
    QCOMPARE(m_setup.asked.first().vision, VisionUse::Off);
    QVERIFY(m_setup.asked.first().key.isEmpty()); // it is in the keychain by now
    QVERIFY(m_desk.calls.contains(u"setSecret assistant.api_key"_s));
    QCOMPARE(Settings::load(m_path).assistant.model, u"m"_s);
}

void PanelsAssistantTest::theProvidersModelsCanBeChosen()
{
    part<QLineEdit>("assistant_base_url")->setText(u"https://models.example/v1"_s);
    auto *models = part<QComboBox>("assistantModels");
    QVERIFY(!models->isEnabled());
    part<QPushButton>("listModels")->click();
    QTRY_COMPARE(models->count(), 2);
    QVERIFY(models->isEnabled());
    models->hidePopup();
    Q_EMIT models->textActivated(u"qwen2.5-vl"_s);
    QCOMPARE(part<QLineEdit>("assistant_model")->text(), u"qwen2.5-vl"_s);
}

void PanelsAssistantTest::aProviderThatDoesNotAnswerIsSaid()
{
    m_setup.listed =
        Error{.code = ErrorCode::Network, .message = u"It refused the connection."_s, .hint = u"Start it."_s};
    part<QPushButton>("listModels")->click();
    QTRY_COMPARE(part<QLabel>("assistantProblem")->text(), u"It refused the connection. Start it."_s);
    QVERIFY(part<QPushButton>("listModels")->isEnabled());
}

void PanelsAssistantTest::thePictures()
{
    using Check = ProviderCheck;
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        init();
        m_setup.report.checks = {{Check::Subject::Address, Check::Verdict::Good, u"127.0.0.1:11434 answers."_s},
                                 {Check::Subject::Key, Check::Verdict::Good, u"It asks for no key."_s},
                                 {Check::Subject::Model, Check::Verdict::Good, u"The model is “llava”."_s},
                                 {Check::Subject::Answering, Check::Verdict::Good, u"It answered after 1.4 s."_s},
                                 {Check::Subject::Json, Check::Verdict::Bad, u"It does not keep to JSON."_s},
                                 {Check::Subject::Vision, Check::Verdict::Skipped, u"Not looked at."_s}};
        const QString end = m_theme.isDark() ? u"-dark"_s : u"-light"_s;
        test::untilQuiet();
        keepShot(*m_dialog, u"assistant-top"_s + end);
        part<QPushButton>("testAssistant")->click();
        QTRY_COMPARE(part<CheckLine>("check_json")->state(), CheckLine::State::Failed);
        auto *page = part<QScrollArea>("page.sparkle");
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        test::untilQuiet();
        keepShot(*m_dialog, u"assistant-bottom"_s + end);
        m_dialog->setLayoutDirection(Qt::RightToLeft);
        test::untilQuiet();
        keepShot(*m_dialog, u"assistant-rtl"_s + end);
    }
}

QTEST_MAIN(PanelsAssistantTest)
#include "panelsassistanttest.moc"
