// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/assistantsetup.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace kalends
{

class CheckLine;
class Theme;
class Words;

/// The choice of a provider that is known by name, above the fields that it fills in.
class PresetBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PresetBox(const Theme &theme, QWidget *parent = nullptr);
    /// Shows which of them the base URL is; "Other" or "None" otherwise.
    void showFor(const QString &baseUrl);

Q_SIGNALS:
    void chosen(const kalends::ProviderPreset &preset);

private:
    QComboBox *m_box = nullptr;
};

/// Below the fields: the provider's own list of models, the test with the result of each of its checks, and what is
/// sent when posts are drafted.
class ProviderTrial final : public QWidget
{
    Q_OBJECT
public:
    ProviderTrial(AssistantSetup &setup, const Theme &theme, QWidget *parent = nullptr);

    /// As the fields stand and are saved.
    void test(const Provider &provider);
    void listModels(const Provider &provider);

Q_SIGNALS:
    void testRequested();
    void modelsRequested();
    void modelChosen(const QString &model);

private:
    void showModels(const QStringList &models);
    void say(const Error &error);

    AssistantSetup &m_setup;
    QComboBox *m_models = nullptr;
    QPushButton *m_list = nullptr;
    QPushButton *m_test = nullptr;
    QHash<int, CheckLine *> m_lines; ///< by ProviderCheck::Subject
    Words *m_problem = nullptr;
};

} // namespace kalends
