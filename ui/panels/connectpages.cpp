// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/connectpages.h"

#include "model/errortext.h"
#include "profile/settings.h"
#include "profile/settingsreader.h"
#include "ui/panels/checkline.h"
#include "ui/panels/settingfield.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

QVBoxLayout *newColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

Words *wrapped(const QString &text, Words::Voice voice, const Theme &theme)
{
    auto *words = new Words(text, voice, theme);
    words->setWordWrap(true);
    return words;
}

// Meta, "Instagram API with Instagram Login: get started"; TikTok, "Login Kit for Desktop".
QStringList tokenSteps()
{
    return {AppPage::tr("Switch your Instagram account to a business or creator account, in the Instagram app."),
            AppPage::tr("At developers.facebook.com choose My Apps, Create App, and add the product Instagram."),
            AppPage::tr("Under API setup with Instagram login, add your account and press Generate token."),
            AppPage::tr("Copy the token and paste it here. It goes into the keychain and is renewed by itself.")};
}

QStringList instagramSteps()
{
    return {AppPage::tr("Switch your Instagram account to a business or creator account, in the Instagram app."),
            AppPage::tr("At developers.facebook.com choose My Apps, Create App, and add the product Instagram."),
            AppPage::tr("Under API setup with Instagram login, copy the Instagram app ID and the app secret."),
            AppPage::tr("Under Business login settings, enter a redirect address, and the same one here.")};
}

QStringList tiktokSteps()
{
    return {AppPage::tr("At developers.tiktok.com choose Manage apps, Connect an app."),
            AppPage::tr("Add the products Login Kit and Content Posting API, and turn Direct Post on."),
            AppPage::tr("In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/"),
            AppPage::tr("Copy the client key and the client secret. Until TikTok has audited your app, posts are "
                        "visible to you only.")};
}

} // namespace

CredentialForm::CredentialForm(const QString &section, const QStringList &keys, const QString &secret,
                               const QString &secretLabel, const QString &settingsPath, AccountDesk &desk,
                               const Theme &theme)
    : m_path(settingsPath), m_desk(desk)
{
    auto *column = newColumn(this);
    SettingsReader file(settingsPath);
    for (const SettingSpec &spec : settingSpecs(section)) {
        if (!keys.contains(spec.key))
            continue;
        auto *field = new SettingField(spec, theme);
        field->setOriginal(settingText(file, spec.key));
        connect(field, &SettingField::edited, field, [field] { field->setProblem({}); });
        m_fields.append(field);
        column->addWidget(field);
    }
    m_secret = new SecretField(secret, secretLabel, theme);
    column->addWidget(m_secret);
    desk.secretNames(this, [this](const Result<QStringList> &names) {
        if (names.ok())
            m_secret->setStored(names->contains(m_secret->name()));
    });
}

QString CredentialForm::value(const QString &key) const
{
    for (const SettingField *field : m_fields) {
        if (field->key() == key)
            return field->value();
    }
    return {};
}

bool CredentialForm::hasSecret() const
{
    return m_secret->isStored() || !m_secret->entered().isEmpty();
}

bool CredentialForm::judge()
{
    QHash<QString, QString> values;
    for (const SettingField *field : m_fields)
        values.insert(field->key(), field->value());
    const QHash<QString, QString> problems = settingProblems(m_path, values);
    for (SettingField *field : m_fields)
        field->setProblem(problems.value(field->key()));
    return problems.isEmpty();
}

void CredentialForm::save(QObject *guard, AccountDesk::Done<void> done)
{
    for (SettingField *field : m_fields) {
        if (!field->isChanged())
            continue;
        if (const auto written = Settings::write(m_path, field->key(), field->value()); !written.ok())
            return done(written);
        field->setOriginal(field->value());
    }
    if (m_secret->entered().isEmpty())
        return done({});
    m_desk.setSecret(m_secret->name(), Secret(m_secret->entered().toUtf8()), guard,
                     [this, done = std::move(done)](const Result<void> &stored) {
                         if (stored.ok()) {
                             m_secret->clear();
                             m_secret->setStored(true);
                         }
                         done(stored);
                     });
}

AppPage::AppPage(Channel channel, const QString &settingsPath, AccountDesk &desk, const Theme &theme)
{
    auto *column = newColumn(this);
    column->addWidget(wrapped(tr("%1 lets programs in only through an app of your own. It is free and takes about ten "
                                 "minutes, once.")
                                  .arg(displayName(channel)),
                              Words::Voice::Plain, theme));
    if (channel == Channel::Instagram) {
        m_byToken = new QRadioButton(tr("Paste a token (simplest)"));
        m_byToken->setObjectName(u"byToken"_s);
        m_byBrowser = new QRadioButton(tr("Sign in with the browser"));
        m_byBrowser->setObjectName(u"byBrowser"_s);
        column->addWidget(m_byToken);
        column->addWidget(m_byBrowser);
        addSteps(*column, tokenSteps(), theme, m_tokenSteps);
        m_token = new QLineEdit;
        m_token->setObjectName(u"token"_s);
        m_token->setEchoMode(QLineEdit::Password);
        m_token->setAccessibleName(tr("Access token"));
        m_token->setPlaceholderText(tr("Access token"));
        column->addWidget(m_token);
        connect(m_byToken, &QRadioButton::toggled, this, &AppPage::showWay);
    }
    const bool instagram = channel == Channel::Instagram;
    addSteps(*column, instagram ? instagramSteps() : tiktokSteps(), theme, m_browserSteps);
    m_form =
        instagram
            ? new CredentialForm(u"instagram"_s, {u"instagram/client_id"_s, u"instagram/redirect_url"_s},
                                 u"instagram.client_secret"_s, tr("Instagram app secret"), settingsPath, desk, theme)
            : new CredentialForm(u"tiktok"_s, {u"tiktok/client_key"_s, u"tiktok/redirect_url"_s},
                                 u"tiktok.client_secret"_s, tr("TikTok client secret"), settingsPath, desk, theme);
    column->addWidget(m_form);
    column->addStretch(1);
    if (m_byToken) {
        const bool hasApp = !m_form->value(u"instagram/client_id"_s).isEmpty();
        (hasApp ? m_byBrowser : m_byToken)->setChecked(true);
    }
    showWay();
}

void AppPage::addSteps(QVBoxLayout &column, const QStringList &steps, const Theme &theme, QWidget *&box)
{
    box = new QWidget;
    auto *lines = newColumn(box);
    lines->setSpacing(6);
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *number = new Words(QLocale().toString(i + 1), Words::Voice::Heading, theme);
        number->setFixedWidth(theme.scaled(16));
        row->addWidget(number, 0, Qt::AlignTop);
        auto *step = wrapped(steps.at(i), Words::Voice::Meta, theme);
        step->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(step, 1);
        lines->addLayout(row);
    }
    column.addWidget(box);
}

bool AppPage::usesToken() const
{
    return m_byToken && m_byToken->isChecked();
}

Secret AppPage::token() const
{
    return m_token ? Secret(m_token->text().trimmed().toUtf8()) : Secret();
}

void AppPage::forgetToken()
{
    if (m_token)
        m_token->clear();
}

void AppPage::showWay()
{
    const bool token = usesToken();
    if (m_tokenSteps)
        m_tokenSteps->setVisible(token);
    if (m_token)
        m_token->setVisible(token);
    m_browserSteps->setVisible(!token);
    m_form->setVisible(!token);
}

ChecksPage::ChecksPage(Channel channel, const Theme &theme)
{
    auto *column = newColumn(this);
    const auto add = [&](Check check, const QString &name, const QString &what) {
        auto *line = new CheckLine(what, theme);
        line->setObjectName(name);
        m_lines.insert(check, line);
        column->addWidget(line);
    };
    const QString platform = displayName(channel);
    add(Check::Credentials, u"checkCredentials"_s, tr("App credentials"));
    add(Check::Reachable, u"checkReachable"_s, tr("%1 can be reached").arg(platform));
    add(Check::SignIn, u"checkSignIn"_s, tr("%1 knows you").arg(platform));
    add(Check::Permissions, u"checkPermissions"_s, tr("Permission to publish"));
    add(Check::AccountKind, u"checkAccount"_s,
        channel == Channel::Instagram ? tr("A professional account") : tr("An account that may post"));
    m_signIn = new QWidget;
    auto *box = newColumn(m_signIn);
    box->setSpacing(8);
    m_signInWords = wrapped({}, Words::Voice::Plain, theme);
    box->addWidget(m_signInWords);
    auto *row = new QHBoxLayout;
    m_address = new QLineEdit;
    m_address->setObjectName(u"authorizeUrl"_s);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the log-in page"));
    auto *again = new QPushButton(theme.icon(u"external"_s), tr("Open again"));
    again->setObjectName(u"openBrowser"_s);
    row->addWidget(m_address, 1);
    row->addWidget(again);
    box->addLayout(row);
    auto *pasteRow = new QHBoxLayout;
    m_paste = new QLineEdit;
    m_paste->setObjectName(u"redirectedUrl"_s);
    m_paste->setAccessibleName(tr("Address that the browser ended on"));
    m_paste->setPlaceholderText(tr("Paste the address that the browser ended on"));
    m_use = new QPushButton(tr("Use it"));
    m_use->setObjectName(u"useRedirected"_s);
    m_use->setEnabled(false);
    pasteRow->addWidget(m_paste, 1);
    pasteRow->addWidget(m_use);
    box->addLayout(pasteRow);
    column->addWidget(m_signIn);
    m_repeat = new QPushButton(theme.icon(u"retry"_s), tr("Try again"));
    m_repeat->setObjectName(u"repeatChecks"_s);
    column->addWidget(m_repeat, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(again, &QPushButton::clicked, this, &ChecksPage::browserRequested);
    connect(m_paste, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT pasted(m_paste->text().trimmed()); });
    connect(m_paste, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_repeat, &QPushButton::clicked, this, &ChecksPage::repeatRequested);
    begin(false);
}

void ChecksPage::begin(bool withToken)
{
    for (CheckLine *line : std::as_const(m_lines))
        line->setState(CheckLine::State::Waiting);
    m_lines.value(Check::Credentials)->setState(CheckLine::State::Running, withToken ? tr("The token") : QString());
    m_signIn->hide();
    m_repeat->hide();
    m_paste->clear();
}

void ChecksPage::showSignIn(const QString &authorizeUrl, bool listening, bool opened)
{
    m_signInWords->setVisible(opened || !listening);
    m_signInWords->setText(listening
                               ? tr("Your browser is open: log in, say yes, and come back. This goes on by itself.")
                               : tr("Your browser is open: log in and say yes. Then copy the address of the page that "
                                    "it ended on, even if that page shows an error, and paste it here."));
    m_address->setText(authorizeUrl);
    m_address->setCursorPosition(0);
    m_signIn->show();
}

void ChecksPage::endSignIn(bool canRepeat)
{
    m_signIn->hide();
    m_paste->clear(); // it holds a code
    m_repeat->setVisible(canRepeat);
}

StoragePage::StoragePage(const QString &settingsPath, AccountDesk &desk, const Theme &theme) : m_desk(desk)
{
    auto *column = newColumn(this);
    column->addWidget(wrapped(tr("The platforms fetch pictures from the web, so they have to lie somewhere for a "
                                 "moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze "
                                 "B2 or your own MinIO. Links end by themselves and files are deleted afterwards."),
                              Words::Voice::Plain, theme));
    m_form = new CredentialForm(
        u"staging"_s, {u"staging/endpoint"_s, u"staging/region"_s, u"staging/bucket"_s, u"staging/access_key_id"_s},
        u"staging.secret_access_key"_s, tr("Secret access key"), settingsPath, desk, theme);
    column->addWidget(m_form);
    m_test = new QPushButton(tr("Test it"));
    m_test->setObjectName(u"testStorage"_s);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    m_result = new CheckLine(tr("Put a small file there, fetch it, take it away"), theme);
    m_result->setObjectName(u"storageResult"_s);
    column->addWidget(m_result);
    column->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &StoragePage::test);
}

void StoragePage::test()
{
    if (!m_form->judge())
        return;
    m_test->setEnabled(false);
    m_result->setState(CheckLine::State::Running);
    m_form->save(this, [this](const Result<void> &saved) {
        if (!saved.ok())
            return end(saved);
        m_desk.testStaging(this, [this](const Result<void> &result) { end(result); });
    });
}

void StoragePage::end(const Result<void> &result)
{
    m_test->setEnabled(true);
    m_passed = result.ok();
    m_result->setState(m_passed ? CheckLine::State::Passed : CheckLine::State::Failed,
                       m_passed ? tr("The storage works.") : sentenceOf(result.error()));
    Q_EMIT passedChanged();
}

ConsentPage::ConsentPage(Channel channel, const Theme &theme) : m_channel(channel)
{
    auto *column = newColumn(this);
    m_linked = wrapped({}, Words::Voice::Strong, theme);
    m_linked->setObjectName(u"linkedWords"_s);
    column->addWidget(m_linked);
    column->addWidget(
        wrapped(tr("Kalends can publish what you have planned by itself, at its time, as long as it runs. "
                   "Each post goes out once, or Kalends says clearly why it did not."),
                Words::Voice::Plain, theme));
    m_yes = new QCheckBox(tr("Yes, publish planned posts to %1 by itself").arg(displayName(channel)));
    m_yes->setObjectName(u"consent"_s);
    makeSwitch(m_yes);
    column->addWidget(m_yes);
    column->addWidget(
        wrapped(tr("Off: nothing is sent, and planned posts wait. You can turn this on and off at any time "
                   "in the account's menu; nothing is lost."),
                Words::Voice::Meta, theme));
    m_problem = wrapped({}, Words::Voice::Bad, theme);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
}

void ConsentPage::setAccount(const QString &name)
{
    m_linked->setText(tr("%1 is connected to %2.").arg(name, displayName(m_channel)));
}

void ConsentPage::setConsent(bool given)
{
    m_yes->setChecked(given);
}

bool ConsentPage::consent() const
{
    return m_yes->isChecked();
}

void ConsentPage::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace kalends
