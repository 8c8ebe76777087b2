// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kalends
{

class SettingsReader;
class Theme;
class Words;

/// One key of settings.ini as a person sees it.
struct SettingSpec {
    enum class Kind { Line, Flag, Long };
    QString key; ///< "publishing/late_grace"
    QString label;
    QString placeholder; ///< what counts when it is empty
    QString help;        ///< a sentence; may be empty
    Kind kind = Kind::Line;
    bool onByDefault = false; ///< Flag only
};

/// The specs of one section ("publishing", "instagram"…) in the order of profile/settings.h, translated now.
[[nodiscard]] QList<SettingSpec> settingSpecs(const QString &section);

/// What the file says of a key, as text; empty when it says nothing.
[[nodiscard]] QString settingText(SettingsReader &file, const QString &key);

/// By key, why the file would not be taken with these values in it; judged by Settings::load itself, on a copy.
[[nodiscard]] QHash<QString, QString> settingProblems(const QString &settingsPath,
                                                      const QHash<QString, QString> &values);

/// A setting to edit: label, editor, help and, when it is wrong, why.
class SettingField final : public QWidget
{
    Q_OBJECT
public:
    SettingField(const SettingSpec &spec, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_spec.key; }
    [[nodiscard]] QString value() const;
    /// What the file says; `value() == original()` means that there is nothing to write.
    void setOriginal(const QString &text);
    /// As if a person had typed it. Not for flags.
    void setValue(const QString &text);
    [[nodiscard]] bool isChanged() const { return value() != m_original; }
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    void focusEditor();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildEditor();

    SettingSpec m_spec;
    QString m_original;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_long = nullptr;
    QCheckBox *m_flag = nullptr;
    Words *m_problem = nullptr;
};

/// A secret to enter: goes into the keychain, is never shown, says only whether one is there.
class SecretField final : public QWidget
{
    Q_OBJECT
public:
    /// `name` as AppSecrets knows it.
    SecretField(const QString &name, const QString &label, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString entered() const;
    void clear();
    void setStored(bool stored);
    [[nodiscard]] bool isStored() const { return m_stored; }
    /// Offers to take the stored secret out of the keychain.
    void setRemovable(bool removable);

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QString m_name;
    QLineEdit *m_line = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_stored = false;
    bool m_removable = false;
};

} // namespace kalends
