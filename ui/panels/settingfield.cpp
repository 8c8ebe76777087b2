// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/settingfield.h"

#include "model/texts.h"
#include "profile/inifile.h"
#include "profile/settings.h"
#include "profile/settingsreader.h"
#include "ui/panels/uipreferences.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kLongest = 4000;

QList<SettingSpec> publishingSpecs()
{
    return {
        {u"publishing/retry_delays"_s, Texts::tr("Waits between attempts"), u"5m,15m,30m"_s,
         Texts::tr("After each failed attempt the next of these; after the last one a post needs you.")},
        {u"publishing/late_grace"_s, Texts::tr("Still publish when late by at most"), u"60m"_s,
         Texts::tr("For when the computer was off. 0m to 24h.")},
        {u"publishing/max_parallel"_s, Texts::tr("Posts at the same time"), u"4"_s, Texts::tr("1 to 32.")},
        {u"publishing/poll_first"_s, Texts::tr("First look after"), u"3s"_s,
         Texts::tr("How soon to ask a platform whether it is done; later looks come at growing distances.")},
        {u"publishing/request_timeout"_s, Texts::tr("Longest silence of a request"), u"30s"_s, {}},
    };
}

QList<SettingSpec> instagramSpecs()
{
    return {
        {u"instagram/client_id"_s, Texts::tr("Instagram app ID"), Texts::tr("from your app's dashboard"), {}},
        {u"instagram/redirect_url"_s, Texts::tr("Redirect address"), u"https://…"_s,
         Texts::tr("Exactly as in your app's business login settings.")},
        {u"instagram/authorize_url"_s, Texts::tr("Log-in address"), u"https://www.instagram.com/oauth/authorize"_s, {}},
        {u"instagram/token_url"_s, Texts::tr("Token host"), u"https://api.instagram.com"_s,
         Texts::tr("Your own token broker, if you have one.")},
        {u"instagram/graph_url"_s, Texts::tr("API host"), u"https://graph.instagram.com"_s, {}},
    };
}

QList<SettingSpec> tiktokSpecs()
{
    return {
        {u"tiktok/client_key"_s, Texts::tr("TikTok client key"), Texts::tr("from your app's page"), {}},
        {u"tiktok/redirect_url"_s, Texts::tr("Redirect address"), u"http://127.0.0.1:*/callback/"_s,
         Texts::tr("As in Login Kit's desktop settings; * stands for any free port.")},
        {u"tiktok/authorize_url"_s, Texts::tr("Log-in address"), u"https://www.tiktok.com/v2/auth/authorize/"_s, {}},
        {u"tiktok/api_url"_s, Texts::tr("API host"), u"https://open.tiktokapis.com"_s, {}},
        {u"tiktok/upload_hosts"_s, Texts::tr("Further upload hosts"), Texts::tr("none"),
         Texts::tr("Host names, separated by commas.")},
    };
}

QList<SettingSpec> stagingSpecs()
{
    return {
        {u"staging/kind"_s, Texts::tr("Kind of storage"), u"s3"_s,
         Texts::tr("s3: any storage that speaks the S3 protocol.")},
        {u"staging/endpoint"_s, Texts::tr("Endpoint"), u"https://s3.example.com"_s, {}},
        {u"staging/region"_s, Texts::tr("Region"), u"auto"_s, {}},
        {u"staging/bucket"_s, Texts::tr("Bucket"), {}, {}},
        {u"staging/access_key_id"_s, Texts::tr("Access key ID"), {}, {}},
        {u"staging/prefix"_s, Texts::tr("Folder in the bucket"), u"kalends"_s, {}},
        {u"staging/url_ttl"_s, Texts::tr("Links live for"), u"24h"_s, Texts::tr("1m to 24h.")},
        {u"staging/path_style"_s,
         Texts::tr("Bucket in the path, not in the host name"),
         {},
         {},
         SettingSpec::Kind::Flag,
         true},
        {u"staging/public_base_url"_s, Texts::tr("Public address"), Texts::tr("signed links"),
         Texts::tr("Only for a bucket behind a domain that TikTok has verified.")},
    };
}

QList<SettingSpec> assistantSpecs()
{
    return {
        {u"assistant/base_url"_s, Texts::tr("Address"), u"http://127.0.0.1:11434/v1"_s,
         Texts::tr("Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.")},
        {u"assistant/model"_s, Texts::tr("Model"), {}, {}},
        {u"assistant/language"_s, Texts::tr("Language of drafts"), Texts::tr("that of this computer"), {}},
        {u"assistant/voice"_s,
         Texts::tr("Brand voice"),
         Texts::tr("How you sound, in your own words"),
         {},
         SettingSpec::Kind::Long},
        {u"assistant/vision"_s, Texts::tr("Show it pictures"), u"auto"_s,
         Texts::tr("auto, on or off. With auto it is tried, and left when the model does not take them.")},
        {u"assistant/prefill"_s,
         Texts::tr("Draft new posts in the background"),
         {},
         Texts::tr("When files are dropped on the calendar, their words are drafted at once. What you type stays."),
         SettingSpec::Kind::Flag,
         true},
    };
}

QList<SettingSpec> apiSpecs()
{
    return {
        {u"api/enabled"_s,
         Texts::tr("Let programs on this computer in"),
         {},
         Texts::tr(
             "The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next "
             "start."),
         SettingSpec::Kind::Flag,
         true},
        {u"api/port"_s, Texts::tr("Port"), u"0"_s, Texts::tr("0: any free one.")},
    };
}

/// From "settings.ini: KEY = “VALUE” cannot be used: WHY. The default is used." the WHY. A translation may be built
/// otherwise: then the whole sentence stands.
QString reasonIn(const QString &problem)
{
    const auto close = problem.indexOf(u'”');
    const auto colon = close < 0 ? -1 : problem.indexOf(u": "_s, close);
    const auto end = problem.lastIndexOf(u". "_s);
    if (colon < 0 || end <= colon)
        return problem;
    QString reason = problem.mid(colon + 2, end - colon - 2);
    reason[0] = reason.at(0).toUpper();
    return reason + u'.';
}

} // namespace

QList<SettingSpec> settingSpecs(const QString &section)
{
    if (section == "publishing"_L1)
        return publishingSpecs();
    if (section == "instagram"_L1)
        return instagramSpecs();
    if (section == "tiktok"_L1)
        return tiktokSpecs();
    if (section == "staging"_L1)
        return stagingSpecs();
    if (section == "assistant"_L1)
        return assistantSpecs();
    return section == "api"_L1 ? apiSpecs() : QList<SettingSpec>();
}

QString settingText(SettingsReader &file, const QString &key)
{
    return file.text(key.toLatin1().constData(), {}, kLongest);
}

QHash<QString, QString> settingProblems(const QString &settingsPath, const QHash<QString, QString> &values)
{
    QFile file(settingsPath);
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return {{QString(), Texts::tr("The settings could not be read from “%1”.").arg(settingsPath)}};
    QByteArray text = file.isOpen() ? file.readAll() : QByteArray();
    QHash<QString, QString> found;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->size() > kLongest || value->contains(QChar(u'\0')))
            found.insert(value.key(), Texts::tr("It is longer than %1 characters.").arg(kLongest));
        else
            text = withIniValue(text, value.key().section(u'/', 0, 0).toLatin1(),
                                value.key().section(u'/', 1).toLatin1(), *value);
    }
    // Settings::load reads files; this one is gone again when this function ends.
    QTemporaryFile copy;
    if (!copy.open() || copy.write(text) != text.size() || !copy.flush())
        return {{QString(), Texts::tr("The settings could not be checked: %1.").arg(copy.errorString())}};
    QStringList problems;
    QStringList ofWindow;
    std::ignore = Settings::load(copy.fileName(), &problems);
    std::ignore = UiPreferences::load(copy.fileName(), &ofWindow);
    for (const QString &problem : problems + ofWindow) {
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (problem.contains(value.key() + u' '))
                found.insert(value.key(), reasonIn(problem));
        }
    }
    return found;
}

SettingField::SettingField(const SettingSpec &spec, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_spec(spec), m_problem(new Words({}, Words::Voice::Bad, theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (spec.kind != SettingSpec::Kind::Flag)
        column->addWidget(new Words(spec.label, Words::Voice::Plain, theme));
    QWidget *editor = buildEditor();
    editor->setObjectName(QString(spec.key).replace(u'/', u'_'));
    editor->setAccessibleName(spec.label);
    editor->setAccessibleDescription(spec.help);
    column->addWidget(editor);
    if (!spec.help.isEmpty()) {
        auto *help = new Words(spec.help, Words::Voice::Meta, theme);
        help->setWordWrap(true);
        column->addWidget(help);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

QWidget *SettingField::buildEditor()
{
    switch (m_spec.kind) {
    case SettingSpec::Kind::Flag:
        m_flag = new QCheckBox(m_spec.label);
        makeSwitch(m_flag);
        m_flag->setChecked(m_spec.onByDefault);
        connect(m_flag, &QCheckBox::toggled, this, &SettingField::edited);
        return m_flag;
    case SettingSpec::Kind::Long:
        m_long = new QPlainTextEdit;
        m_long->setPlaceholderText(m_spec.placeholder);
        m_long->setTabChangesFocus(true);
        m_long->setFixedHeight(m_long->fontMetrics().lineSpacing() * 5 + 12);
        connect(m_long, &QPlainTextEdit::textChanged, this, &SettingField::edited);
        return m_long;
    case SettingSpec::Kind::Line:
        break;
    }
    m_line = new QLineEdit;
    m_line->setPlaceholderText(m_spec.placeholder);
    connect(m_line, &QLineEdit::textChanged, this, &SettingField::edited);
    return m_line;
}

/// A file's value has one line: the voice's line ends become blanks.
QString SettingField::value() const
{
    if (m_flag)
        return m_flag->isChecked() ? u"true"_s : u"false"_s;
    if (m_long)
        return m_long->toPlainText().simplified();
    return m_line->text().trimmed();
}

void SettingField::setOriginal(const QString &text)
{
    if (m_flag) {
        const QString word = text.toLower();
        m_flag->setChecked(word.isEmpty() ? m_spec.onByDefault
                                          : word == "true"_L1 || word == "yes"_L1 || word == "on"_L1 || word == "1"_L1);
        m_original = value();
        return;
    }
    if (m_long)
        m_long->setPlainText(text);
    else
        m_line->setText(text);
    m_original = value();
}

void SettingField::setValue(const QString &text)
{
    if (m_long)
        m_long->setPlainText(text);
    else if (m_line)
        m_line->setText(text);
}

void SettingField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString SettingField::problem() const
{
    return m_problem->text();
}

void SettingField::focusEditor()
{
    QWidget *editor = m_flag ? static_cast<QWidget *>(m_flag) : m_long ? static_cast<QWidget *>(m_long) : m_line;
    editor->setFocus();
}

SecretField::SecretField(const QString &name, const QString &label, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(name), m_line(new QLineEdit), m_remove(new QPushButton(tr("Remove")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Words(label, Words::Voice::Plain, theme));
    m_line->setObjectName(QString(name).replace(u'.', u'_'));
    m_line->setAccessibleName(label);
    m_line->setEchoMode(QLineEdit::Password);
    m_remove->setObjectName(u"remove_"_s + m_line->objectName());
    m_remove->setAccessibleName(tr("Remove: %1").arg(label));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_remove);
    column->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::edited);
    connect(m_remove, &QPushButton::clicked, this, &SecretField::removeRequested);
    setStored(false);
}

QString SecretField::entered() const
{
    return m_line->text().trimmed();
}

void SecretField::clear()
{
    m_line->clear();
}

void SecretField::setRemovable(bool removable)
{
    m_removable = removable;
    m_remove->setVisible(m_removable && m_stored);
}

void SecretField::setStored(bool stored)
{
    m_stored = stored;
    m_remove->setVisible(m_removable && stored);
    m_line->setPlaceholderText(stored ? Texts::tr("In the keychain. Type to replace it.")
                                      : Texts::tr("Not set. Goes into the keychain."));
}

} // namespace kalends
