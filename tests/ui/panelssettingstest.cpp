// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "fakeaccountdesk.h"
#include "profile/settings.h"
#include "shots.h"
#include "support/quiet.h"
#include "ui/panels/checkline.h"
#include "ui/panels/settingfield.h"
#include "ui/panels/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

class PanelsSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyKeyOfTheFileHasAField();
    void whatTheFileSaysIsShown();
    void onlyWhatChangedIsWritten();
    void nothingIsWrittenBeforeAllIsRight_data();
    void nothingIsWrittenBeforeAllIsRight();
    void whatIsWrongIsSaidWhileTyping();
    void aFileThatIsWrongAlreadySaysSoAtOnce();
    void secretsGoToTheKeychainAndNeverToTheFile();
    void aStoredSecretCanBeRemoved();
    void aKeychainThatRefusesKeepsTheDialogOpen();
    void theStorageIsTestedWithWhatWasEntered();
    void aFailedTestSaysWhy();
    void preferencesAreAppliedAndKept();
    void preferencesOfAnOddFileFallBack_data();
    void preferencesOfAnOddFileFallBack();
    void aFolderThatCannotBeWrittenIsSaid();
    void withoutADeskThereAreNoSecrets();
    void hostileValuesStayInTheirField();
    void thePictures();

private:
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    [[nodiscard]] SettingField *field(const QString &key) const;
    void open(AccountDesk *desk);
    void write(const QByteArray &text);
    [[nodiscard]] QByteArray read() const;

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeAccountDesk m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void PanelsSettingsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
}

void PanelsSettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"settings.ini"_s);
    m_desk = FakeAccountDesk();
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setReducedMotion(false);
}

void PanelsSettingsTest::cleanup()
{
    m_dialog.reset();
}

void PanelsSettingsTest::open(AccountDesk *desk)
{
    m_dialog = std::make_unique<SettingsDialog>(m_path, desk, m_theme);
    m_dialog->open();
}

void PanelsSettingsTest::write(const QByteArray &text)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray PanelsSettingsTest::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SettingField *PanelsSettingsTest::field(const QString &key) const
{
    for (SettingField *each : m_dialog->findChildren<SettingField *>()) {
        if (each->key() == key)
            return each;
    }
    return nullptr;
}

/// The list that people rely on, so that a key that is added there and not here is missed.
void PanelsSettingsTest::everyKeyOfTheFileHasAField()
{
    open(&m_desk);
    const QHash<QString, QString> keys{
        {u"publishing"_s, u"retry_delays late_grace max_parallel poll_first request_timeout"_s},
        {u"instagram"_s, u"client_id redirect_url authorize_url token_url graph_url"_s},
        {u"tiktok"_s, u"client_key redirect_url authorize_url api_url upload_hosts"_s},
        {u"staging"_s, u"kind endpoint region bucket access_key_id prefix url_ttl path_style public_base_url"_s},
        {u"assistant"_s, u"base_url model language voice vision prefill"_s},
        {u"api"_s, u"enabled port"_s}};
    int count = 0;
    for (auto section = keys.begin(); section != keys.end(); ++section) {
        for (const QString &name : section.value().split(u' ')) {
            QVERIFY2(field(section.key() + u'/' + name), qPrintable(name));
            ++count;
        }
    }
    QCOMPARE(m_dialog->findChildren<SettingField *>().size(), count);
    for (const QWidget *editor : m_dialog->findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(editor->parentWidget()))
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(editor->objectName()));
    }
    QTRY_COMPARE(m_dialog->findChildren<SecretField *>().size(), 4);
}

void PanelsSettingsTest::whatTheFileSaysIsShown()
{
    write("[publishing]\nretry_delays=1m,2m\nlate_grace=2h\n[staging]\npath_style=false\n[assistant]\nvoice=Warm, "
          "short\n");
    open(&m_desk);
    QCOMPARE(line(u"publishing_retry_delays"_s)->text(), u"1m,2m"_s);
    QCOMPARE(line(u"publishing_late_grace"_s)->text(), u"2h"_s);
    QVERIFY(!m_dialog->findChild<QCheckBox *>(u"staging_path_style"_s)->isChecked());
    QVERIFY(m_dialog->findChild<QCheckBox *>(u"api_enabled"_s)->isChecked());
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>(u"assistant_voice"_s)->toPlainText().startsWith(u"Warm,"_s));
    QVERIFY(line(u"publishing_max_parallel"_s)->text().isEmpty());
    QCOMPARE(line(u"publishing_max_parallel"_s)->placeholderText(), u"4"_s);
}

void PanelsSettingsTest::onlyWhatChangedIsWritten()
{
    write("; mine\n[publishing]\nlate_grace=2h\nunknown=kept\n");
    open(&m_desk);
    QSignalSpy written(m_dialog.get(), &SettingsDialog::settingsWritten);
    line(u"publishing_retry_delays"_s)->setText(u" 1m,2m,3m "_s);
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(written.count(), 1);
    const QByteArray text = read();
    QVERIFY(text.contains("; mine") && text.contains("unknown=kept") && text.contains("late_grace=2h"));
    QVERIFY(!text.contains("max_parallel") && !text.contains("[instagram]") && !text.contains("[window]"));
    QCOMPARE(Settings::load(m_path).publishing.retry.delays, (QList<Milliseconds>{1min, 2min, 3min}));
}

void PanelsSettingsTest::nothingIsWrittenBeforeAllIsRight_data()
{
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("page");
    QTest::newRow("duration") << u"publishing_late_grace"_s << u"soon"_s << 1;
    QTest::newRow("too long") << u"publishing_late_grace"_s << u"25h"_s << 1;
    QTest::newRow("list") << u"publishing_retry_delays"_s << u"5m,x"_s << 1;
    QTest::newRow("number") << u"publishing_max_parallel"_s << u"33"_s << 1;
    QTest::newRow("no TLS") << u"instagram_graph_url"_s << u"http://example.com"_s << 2;
    QTest::newRow("a path") << u"tiktok_api_url"_s << u"https://example.com/x"_s << 3;
    QTest::newRow("host") << u"tiktok_upload_hosts"_s << u"a b"_s << 3;
    QTest::newRow("bucket") << u"staging_bucket"_s << u"My Bucket!"_s << 4;
    QTest::newRow("kind") << u"staging_kind"_s << u"ftp"_s << 4;
    QTest::newRow("assistant") << u"assistant_base_url"_s << u"ftp://x"_s << 5;
    QTest::newRow("port") << u"api_port"_s << u"65536"_s << 6;
}

void PanelsSettingsTest::nothingIsWrittenBeforeAllIsRight()
{
    QFETCH(QString, editor);
    QFETCH(QString, value);
    QFETCH(int, page);
    write("[api]\nport=1234\n");
    const QByteArray before = read();
    open(&m_desk);
    line(u"assistant_model"_s)->setText(u"llama"_s);
    line(editor)->setText(value);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(read(), before);
    const QString problem = field(QString(editor).replace(editor.indexOf(u'_'), 1, u'/'))->problem();
    QVERIFY(!problem.isEmpty());
    QVERIFY2(!problem.contains(u"settings.ini"_s), qPrintable(problem));
    QCOMPARE(m_dialog->findChild<QListWidget *>(u"pages"_s)->currentRow(), page);
    line(editor)->setText({});
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(Settings::load(m_path).assistant.model, u"llama"_s);
}

void PanelsSettingsTest::whatIsWrongIsSaidWhileTyping()
{
    open(&m_desk);
    line(u"publishing_max_parallel"_s)->setText(u"0"_s);
    QTRY_COMPARE(field(u"publishing/max_parallel"_s)->problem(), u"It must be a whole number from 1 to 32."_s);
    line(u"publishing_max_parallel"_s)->setText(u"8"_s);
    QTRY_VERIFY(field(u"publishing/max_parallel"_s)->problem().isEmpty());
}

void PanelsSettingsTest::aFileThatIsWrongAlreadySaysSoAtOnce()
{
    write("[publishing]\nlate_grace=never\n");
    open(&m_desk);
    QVERIFY(!field(u"publishing/late_grace"_s)->problem().isEmpty());
    QVERIFY(field(u"publishing/poll_first"_s)->problem().isEmpty());
}

void PanelsSettingsTest::secretsGoToTheKeychainAndNeverToTheFile()
{
    m_desk.secrets.insert(u"tiktok.client_secret"_s, "old");
    open(&m_desk);
    QTRY_VERIFY(line(u"tiktok_client_secret"_s)->placeholderText().contains(u"In the keychain"_s));
    QVERIFY(line(u"assistant_api_key"_s)->placeholderText().startsWith(u"Not set"_s));
    QCOMPARE(line(u"assistant_api_key"_s)->echoMode(), QLineEdit::Password);
    line(u"assistant_api_key"_s)->setText(u"sk-very-secret"_s);
    line(u"assistant_model"_s)->setText(u"llama"_s);
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_desk.secrets.value(u"assistant.api_key"_s), QByteArray("sk-very-secret"));
    QCOMPARE(m_desk.secrets.value(u"tiktok.client_secret"_s), QByteArray("old"));
    QVERIFY(!read().contains("sk-very"));
    QVERIFY(line(u"assistant_api_key"_s)->text().isEmpty());
}

void PanelsSettingsTest::aStoredSecretCanBeRemoved()
{
    m_desk.secrets.insert(u"assistant.api_key"_s, "old");
    open(&m_desk);
    auto *remove = m_dialog->findChild<QPushButton *>(u"remove_assistant_api_key"_s);
    QVERIFY(remove->isHidden());
    QTRY_VERIFY(!remove->isHidden());
    QVERIFY(m_dialog->findChild<QPushButton *>(u"remove_tiktok_client_secret"_s)->isHidden());
    remove->click();
    QTRY_VERIFY(remove->isHidden());
    QVERIFY(m_desk.secrets.isEmpty());
}

void PanelsSettingsTest::aKeychainThatRefusesKeepsTheDialogOpen()
{
    m_desk.secretWrite = Error{.code = ErrorCode::KeychainLocked, .message = u"The keychain is locked."_s};
    open(&m_desk);
    line(u"assistant_api_key"_s)->setText(u"key"_s);
    m_dialog->accept();
    auto *problem = m_dialog->findChild<QLabel *>(u"settingsProblem"_s);
    QTRY_COMPARE(problem->text(), u"The keychain is locked."_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(line(u"assistant_api_key"_s)->text(), u"key"_s); // nothing typed is lost
    m_desk.secretWrite = {};
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void PanelsSettingsTest::theStorageIsTestedWithWhatWasEntered()
{
    open(&m_desk);
    m_dialog->showPage(SettingsDialog::Page::Staging);
    line(u"staging_endpoint"_s)->setText(u"http://127.0.0.1:9000"_s);
    line(u"staging_bucket"_s)->setText(u"posts"_s);
    line(u"staging_secret_access_key"_s)->setText(u"abc"_s);
    auto *result = m_dialog->findChild<CheckLine *>(u"stagingResult"_s);
    m_dialog->findChild<QPushButton *>(u"testStaging"_s)->click();
    QTRY_COMPARE(result->state(), CheckLine::State::Passed);
    QCOMPARE(m_desk.calls, (QStringList{u"setSecret staging.secret_access_key"_s, u"testStaging"_s}));
    QVERIFY(Settings::load(m_path).staging.configured());
    QVERIFY(m_dialog->isVisible());
}

void PanelsSettingsTest::aFailedTestSaysWhy()
{
    m_desk.staging =
        Error{.code = ErrorCode::StagingFailed, .message = u"The bucket is not there."_s, .hint = u"Make it."_s};
    open(&m_desk);
    m_dialog->findChild<QPushButton *>(u"testStaging"_s)->click();
    auto *result = m_dialog->findChild<CheckLine *>(u"stagingResult"_s);
    QTRY_COMPARE(result->state(), CheckLine::State::Failed);
    QCOMPARE(result->detail(), u"The bucket is not there. Make it."_s);
    QVERIFY(m_dialog->findChild<QPushButton *>(u"testStaging"_s)->isEnabled());
}

void PanelsSettingsTest::preferencesAreAppliedAndKept()
{
    open(&m_desk);
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::preferencesChanged);
    const auto choose = [this](const QString &name, const QVariant &value) {
        auto *box = m_dialog->findChild<QComboBox *>(name);
        QVERIFY(box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
    };
    choose(u"theme"_s, int(Theme::Mode::Dark));
    choose(u"language"_s, u"pt_BR"_s);
    choose(u"secondZone"_s, u"Asia/Tokyo"_s);
    choose(u"snap"_s, 30);
    choose(u"dropFiles"_s, int(UiPreferences::Files::Carousel));
    choose(u"onClose"_s, int(UiPreferences::Close::KeepPublishing));
    m_dialog->findChild<QCheckBox *>(u"reducedMotion"_s)->setChecked(true);
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_theme.isDark() && m_theme.reducedMotion());
    const UiPreferences wanted{.mode = Theme::Mode::Dark,
                               .reducedMotion = true,
                               .language = u"pt_BR"_s,
                               .secondZone = "Asia/Tokyo",
                               .snapMinutes = 30,
                               .files = UiPreferences::Files::Carousel,
                               .close = UiPreferences::Close::KeepPublishing};
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<UiPreferences>(), wanted);
    QCOMPARE(UiPreferences::load(m_path), wanted);
    open(&m_desk); // and back
    m_dialog->findChild<QComboBox *>(u"secondZone"_s)->setCurrentIndex(0);
    choose(u"theme"_s, int(Theme::Mode::System));
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(UiPreferences::load(m_path).secondZone.isEmpty());
    QCOMPARE(UiPreferences::load(m_path).mode, Theme::Mode::System);
}

void PanelsSettingsTest::preferencesOfAnOddFileFallBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problems");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("theme") << QByteArray("[window]\ntheme=purple\n") << 1;
    QTest::newRow("text size") << QByteArray("[window]\ntext_size=9000\n") << 1;
    QTest::newRow("snap") << QByteArray("[window]\nsnap_minutes=7\n") << 1;
    QTest::newRow("zone") << QByteArray("[window]\nsecond_zone=Mars/Base\n") << 1;
    QTest::newRow("language") << QByteArray("[window]\nlanguage=../../etc\n") << 1;
    QTest::newRow("all") << QByteArray("[window]\ntheme=1\nsnap_minutes=x\nreduced_motion=perhaps\n") << 3;
    QTest::newRow("binary") << QByteArray("\0\1\2[window", 10) << 1;
}

void PanelsSettingsTest::preferencesOfAnOddFileFallBack()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problems);
    write(text);
    QStringList said;
    QCOMPARE(UiPreferences::load(m_path, &said), UiPreferences());
    QCOMPARE(said.size(), problems);
    UiPreferences other;
    other.snapMinutes = 60;
    if (!text.contains('\0')) {
        QVERIFY(other.save(m_path).ok()); // mends what was wrong
        QCOMPARE(UiPreferences::load(m_path, &said), other);
        QVERIFY(said.isEmpty());
    }
}

void PanelsSettingsTest::aFolderThatCannotBeWrittenIsSaid()
{
    m_path = m_folder->filePath(u"no/such/folder/settings.ini"_s);
    open(&m_desk);
    line(u"assistant_model"_s)->setText(u"llama"_s);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->findChild<QLabel *>(u"settingsProblem"_s)->text().contains(u"could not be written"_s));
}

void PanelsSettingsTest::withoutADeskThereAreNoSecrets()
{
    open(nullptr);
    QVERIFY(m_dialog->findChildren<SecretField *>().isEmpty());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"testStaging"_s));
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!QFile::exists(m_path)); // nothing was changed, nothing is made
}

void PanelsSettingsTest::hostileValuesStayInTheirField()
{
    open(&m_desk);
    line(u"assistant_model"_s)->setText(u"x\"\n[api]\nenabled=false; %1 %2 \\"_s);
    m_dialog->accept();
    if (m_dialog->isVisible()) // a control character is refused, in words
        QVERIFY(!field(u"assistant/model"_s)->problem().isEmpty());
    line(u"assistant_model"_s)->setText(u"x\" [api] enabled=false; %1 , \\ ünï 👩‍👩‍👧 \u202Eאב"_s);
    m_dialog->accept();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QStringList problems;
    const Settings settings = Settings::load(m_path, &problems);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(settings.api.enabled);
    QVERIFY(settings.assistant.model.contains(u"👩‍👩‍👧"_s));
}

void PanelsSettingsTest::thePictures()
{
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        open(&m_desk);
        const QString end = m_theme.isDark() ? u"-dark"_s : u"-light"_s;
        keepShot(*m_dialog, u"settings-window"_s + end);
        m_dialog->showPage(SettingsDialog::Page::Publishing);
        line(u"publishing_late_grace"_s)->setText(u"soon"_s);
        QTRY_VERIFY(!field(u"publishing/late_grace"_s)->problem().isEmpty());
        keepShot(*m_dialog, u"settings-publishing"_s + end);
        m_dialog->showPage(SettingsDialog::Page::Staging);
        QCoreApplication::processEvents();
        keepShot(*m_dialog, u"settings-staging"_s + end);
        m_dialog->setLayoutDirection(Qt::RightToLeft);
        test::untilQuiet();
        keepShot(*m_dialog, u"settings-rtl"_s + end);
    }
}

QTEST_MAIN(PanelsSettingsTest)
#include "panelssettingstest.moc"
