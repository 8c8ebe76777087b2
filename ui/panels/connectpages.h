// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/panelservices.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace kalends
{

class CheckLine;
class SecretField;
class SettingField;
class Theme;
class Words;

// The pages of ConnectWizard. Each holds its own fields and says what a person did; the wizard decides what follows.

/// The settings and the secret of one page: reads them, judges them by the file's own rules, writes them.
class CredentialForm final : public QWidget
{
    Q_OBJECT
public:
    /// `keys`: those of `section` that the page shows.
    CredentialForm(const QString &section, const QStringList &keys, const QString &secret, const QString &secretLabel,
                   const QString &settingsPath, AccountDesk &desk, const Theme &theme);

    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] bool hasSecret() const;
    /// True: every field may be written; else each wrong one says why.
    [[nodiscard]] bool judge();
    /// Settings to the file, then the secret to the keychain.
    void save(QObject *guard, AccountDesk::Done<void> done);

private:
    QString m_path;
    AccountDesk &m_desk;
    QList<SettingField *> m_fields;
    SecretField *m_secret = nullptr;
};

/// How to get own app credentials, step by step, and where to enter them; for Instagram a pasted token instead.
class AppPage final : public QWidget
{
    Q_OBJECT
public:
    AppPage(Channel channel, const QString &settingsPath, AccountDesk &desk, const Theme &theme);

    [[nodiscard]] bool usesToken() const;
    [[nodiscard]] Secret token() const;
    void forgetToken();
    [[nodiscard]] CredentialForm &form() { return *m_form; }

private:
    void addSteps(QVBoxLayout &column, const QStringList &steps, const Theme &theme, QWidget *&box);
    void showWay();

    QRadioButton *m_byToken = nullptr;
    QRadioButton *m_byBrowser = nullptr;
    QWidget *m_tokenSteps = nullptr;
    QWidget *m_browserSteps = nullptr;
    QLineEdit *m_token = nullptr;
    CredentialForm *m_form = nullptr;
};

/// One line for each condition of a link, and what a person has to do meanwhile.
class ChecksPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Check { Credentials, Reachable, SignIn, Permissions, AccountKind };

    ChecksPage(Channel channel, const Theme &theme);

    void begin(bool withToken);
    [[nodiscard]] CheckLine &line(Check check) { return *m_lines.value(check); }
    /// The browser was sent there; `listening`: it comes back by itself, else the address has to be pasted.
    void showSignIn(const QString &authorizeUrl, bool listening, bool opened);
    void endSignIn(bool canRepeat);

Q_SIGNALS:
    void browserRequested();
    void pasted(const QString &redirected);
    void repeatRequested();

private:
    QHash<Check, CheckLine *> m_lines;
    QWidget *m_signIn = nullptr;
    Words *m_signInWords = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_paste = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_repeat = nullptr;
};

/// Where pictures lie while a platform fetches them, with a test.
class StoragePage final : public QWidget
{
    Q_OBJECT
public:
    StoragePage(const QString &settingsPath, AccountDesk &desk, const Theme &theme);

    [[nodiscard]] bool passed() const { return m_passed; }

Q_SIGNALS:
    void passedChanged();

private:
    void test();
    void end(const Result<void> &result);

    AccountDesk &m_desk;
    CredentialForm *m_form = nullptr;
    QPushButton *m_test = nullptr;
    CheckLine *m_result = nullptr;
    bool m_passed = false;
};

/// The person's yes to publishing by itself.
class ConsentPage final : public QWidget
{
    Q_OBJECT
public:
    ConsentPage(Channel channel, const Theme &theme);

    void setAccount(const QString &name);
    void setConsent(bool given);
    [[nodiscard]] bool consent() const;
    void setProblem(const QString &problem);

private:
    Channel m_channel;
    Words *m_linked = nullptr;
    QCheckBox *m_yes = nullptr;
    Words *m_problem = nullptr;
};

} // namespace kalends
