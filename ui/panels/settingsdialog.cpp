// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/settingsdialog.h"

#include "model/errortext.h"
#include "model/zone.h"
#include "profile/settings.h"
#include "profile/settingsreader.h"
#include "ui/panels/assistantpage.h"
#include "ui/panels/checkline.h"
#include "ui/panels/panelservices.h"
#include "ui/panels/settingfield.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{
constexpr int kJudgeAfterMs = 250; ///< of rest while typing
const QStringList kLanguages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt_BR"_s, u"ja"_s, u"ar"_s};
} // namespace

struct SettingsDialog::Private {
    SettingsDialog *dialog;
    QString path;
    AccountDesk *desk;
    Theme &theme;
    UiPreferences before;

    QListWidget *names = nullptr;
    QStackedWidget *pages = nullptr;
    QList<SettingField *> fields;
    QHash<const SettingField *, int> pageOf;
    QList<SecretField *> secrets;
    QDialogButtonBox *buttons = nullptr;
    Words *problem = nullptr;
    CheckLine *stagingResult = nullptr;
    QPushButton *stagingTest = nullptr;
    QTimer judgeSoon{};

    QComboBox *mode = nullptr;
    QComboBox *textSize = nullptr;
    QCheckBox *reducedMotion = nullptr;
    QComboBox *language = nullptr;
    QComboBox *secondZone = nullptr;
    Words *zoneProblem = nullptr;
    QComboBox *snap = nullptr;
    QComboBox *files = nullptr;
    QComboBox *close = nullptr;

    void build();
    QVBoxLayout *addPage(const QString &name, const QString &icon);
    void addFields(QVBoxLayout &page, const QString &section);
    void addSecret(QVBoxLayout &page, const QString &name, const QString &label);
    void addStagingTest(QVBoxLayout &page);
    QComboBox *addChoice(QVBoxLayout &page, const QString &label, const QString &name,
                         const QList<std::pair<QString, QVariant>> &choices, const QVariant &current);
    void buildWindowPage(QVBoxLayout &page);
    void readSecretNames();
    [[nodiscard]] UiPreferences preferences() const;
    [[nodiscard]] bool judge();
    void showFirstProblem();
    void save(std::function<void()> then);
    Result<void> writeFile();
    void writeSecrets(QList<SecretField *> open, std::function<void()> then);
    void say(const Error &error);
    void setBusy(bool busy);
    void testStaging();
    void buildAssistantPage(QVBoxLayout &page);
    [[nodiscard]] SettingField *field(const QString &key) const;
    [[nodiscard]] Provider provider() const;
};

QVBoxLayout *SettingsDialog::Private::addPage(const QString &name, const QString &icon)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(new Words(name, Words::Voice::Title, theme));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"page."_s + icon);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large words on a small screen
    scroll->setWidget(inner);
    pages->addWidget(scroll);
    auto *item = new QListWidgetItem(theme.icon(icon), name, names);
    item->setSizeHint(QSize(0, 32));
    return column;
}

void SettingsDialog::Private::addFields(QVBoxLayout &page, const QString &section)
{
    SettingsReader file(path);
    for (const SettingSpec &spec : settingSpecs(section)) {
        auto *field = new SettingField(spec, theme);
        field->setOriginal(settingText(file, spec.key));
        QObject::connect(field, &SettingField::edited, &judgeSoon, qOverload<>(&QTimer::start));
        fields.append(field);
        pageOf.insert(field, pages->count() - 1);
        page.addWidget(field);
    }
}

void SettingsDialog::Private::addSecret(QVBoxLayout &page, const QString &name, const QString &label)
{
    if (!desk)
        return;
    auto *field = new SecretField(name, label, theme);
    field->setRemovable(true);
    secrets.append(field);
    page.addWidget(field);
    QObject::connect(field, &SecretField::removeRequested, dialog, [this, field] {
        desk->removeSecret(field->name(), dialog, [this, field](const Result<void> &removed) {
            if (!removed.ok())
                return say(removed.error());
            field->setStored(false);
        });
    });
}

void SettingsDialog::Private::addStagingTest(QVBoxLayout &page)
{
    if (!desk)
        return;
    auto *row = new QHBoxLayout;
    stagingTest = new QPushButton(tr("Save and test"));
    stagingTest->setObjectName(u"testStaging"_s);
    row->addWidget(stagingTest, 0, Qt::AlignTop);
    stagingResult = new CheckLine(tr("Put a small file there, fetch it, take it away"), theme);
    stagingResult->setObjectName(u"stagingResult"_s);
    row->addWidget(stagingResult, 1);
    page.addLayout(row);
    QObject::connect(stagingTest, &QPushButton::clicked, dialog, [this] { testStaging(); });
}

QComboBox *SettingsDialog::Private::addChoice(QVBoxLayout &page, const QString &label, const QString &name,
                                              const QList<std::pair<QString, QVariant>> &choices,
                                              const QVariant &current)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new Words(label, Words::Voice::Plain, theme));
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as the longest of all zones
    box->setMinimumContentsLength(12);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    column->addWidget(box);
    page.addLayout(column);
    return box;
}

void SettingsDialog::Private::buildWindowPage(QVBoxLayout &page)
{
    mode = addChoice(page, tr("Light or dark"), u"theme"_s,
                     {{tr("As the system"), int(Theme::Mode::System)},
                      {tr("Light"), int(Theme::Mode::Light)},
                      {tr("Dark"), int(Theme::Mode::Dark)}},
                     int(before.mode));
    const QLocale locale;
    textSize = addChoice(page, tr("Size of text (from the next start)"), u"textSize"_s,
                         {{tr("As the system"), 0},
                          {tr("%1 %", "size of text").arg(locale.toString(100)), 100},
                          {tr("%1 %", "size of text").arg(locale.toString(125)), 125},
                          {tr("%1 %", "size of text").arg(locale.toString(150)), 150},
                          {tr("%1 %", "size of text").arg(locale.toString(200)), 200}},
                         before.textPercent);
    reducedMotion = new QCheckBox(tr("Reduce motion"));
    reducedMotion->setObjectName(u"reducedMotion"_s);
    reducedMotion->setToolTip(tr("Off: as your desktop asks."));
    reducedMotion->setChecked(before.reducedMotion);
    makeSwitch(reducedMotion);
    page.addWidget(reducedMotion);
    QList<std::pair<QString, QVariant>> languages{{tr("As the system"), QString()}};
    for (const QString &code : kLanguages)
        languages.append({QLocale(code).nativeLanguageName(), code});
    if (!before.language.isEmpty() && !kLanguages.contains(before.language))
        languages.append({before.language, before.language});
    language = addChoice(page, tr("Language (from the next start)"), u"language"_s, languages, before.language);
    QList<std::pair<QString, QVariant>> zones{{tr("None"), QString()}};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones.append({QString::fromUtf8(id), QString::fromUtf8(id)});
    }
    if (!before.secondZone.isEmpty() &&
        !zones.contains({QString::fromUtf8(before.secondZone), QString::fromUtf8(before.secondZone)}))
        zones.append({QString::fromUtf8(before.secondZone), QString::fromUtf8(before.secondZone)});
    secondZone = addChoice(page, tr("Second time zone in week and day"), u"secondZone"_s, zones,
                           QString::fromUtf8(before.secondZone));
    secondZone->setEditable(true);
    secondZone->setInsertPolicy(QComboBox::NoInsert);
    zoneProblem = new Words({}, Words::Voice::Bad, theme);
    zoneProblem->hide();
    page.addWidget(zoneProblem);
    QObject::connect(secondZone, &QComboBox::editTextChanged, &judgeSoon, qOverload<>(&QTimer::start));
    snap = addChoice(page, tr("Snap while dragging to"), u"snap"_s,
                     {{tr("5 minutes"), 5}, {tr("15 minutes"), 15}, {tr("30 minutes"), 30}, {tr("60 minutes"), 60}},
                     before.snapMinutes);
    files = addChoice(page, tr("Several files dropped at once become"), u"dropFiles"_s,
                      {{tr("Ask"), int(UiPreferences::Files::Ask)},
                       {tr("A post each"), int(UiPreferences::Files::Separate)},
                       {tr("One carousel"), int(UiPreferences::Files::Carousel)}},
                      int(before.files));
    close = addChoice(page, tr("Closing the window"), u"onClose"_s,
                      {{tr("Ask"), int(UiPreferences::Close::Ask)},
                       {tr("Keeps publishing in the background"), int(UiPreferences::Close::KeepPublishing)},
                       {tr("Quits"), int(UiPreferences::Close::Quit)}},
                      int(before.close));
}

SettingField *SettingsDialog::Private::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&key](auto *one) { return one->key() == key; });
    return found == fields.end() ? nullptr : *found;
}

/// As the fields stand; the key is the one in the keychain.
Provider SettingsDialog::Private::provider() const
{
    const QString vision = field(u"assistant/vision"_s)->value();
    return {.baseUrl = QUrl(field(u"assistant/base_url"_s)->value(), QUrl::StrictMode),
            .model = field(u"assistant/model"_s)->value(),
            .vision = vision == "on"_L1    ? VisionUse::On
                      : vision == "off"_L1 ? VisionUse::Off
                                           : VisionUse::Auto};
}

void SettingsDialog::Private::buildAssistantPage(QVBoxLayout &page)
{
    auto *presets = new PresetBox(theme);
    page.addWidget(presets);
    addFields(page, u"assistant"_s);
    SettingField *address = field(u"assistant/base_url"_s);
    presets->showFor(address->value());
    QObject::connect(address, &SettingField::edited, presets,
                     [presets, address] { presets->showFor(address->value()); });
    QObject::connect(presets, &PresetBox::chosen, dialog, [this, address](const ProviderPreset &preset) {
        address->setValue(preset.baseUrl);
        field(u"assistant/model"_s)->setValue(preset.model);
    });
    addSecret(page, u"assistant.api_key"_s, tr("API key"));
    AssistantSetup *setup = desk ? desk->assistantSetup() : nullptr;
    if (!setup)
        return;
    auto *trial = new ProviderTrial(*setup, theme);
    page.addWidget(trial);
    QObject::connect(trial, &ProviderTrial::modelChosen, dialog,
                     [this](const QString &model) { field(u"assistant/model"_s)->setValue(model); });
    QObject::connect(trial, &ProviderTrial::modelsRequested, dialog,
                     [this, trial] { save([this, trial] { trial->listModels(provider()); }); });
    QObject::connect(trial, &ProviderTrial::testRequested, dialog,
                     [this, trial] { save([this, trial] { trial->test(provider()); }); });
}

void SettingsDialog::Private::build()
{
    dialog->setObjectName(u"settingsDialog"_s);
    dialog->setWindowTitle(tr("Settings"));
    dialog->setAccessibleName(dialog->windowTitle());
    resizeWithText(dialog, {760, 620}, theme);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    names = new QListWidget;
    names->setObjectName(u"pages"_s);
    names->setAccessibleName(tr("Groups of settings"));
    names->setFrameShape(QFrame::NoFrame);
    names->viewport()->setAutoFillBackground(false); // the side's paper shows through
    pages = new QStackedWidget;
    auto *side = new QWidget;
    side->setFixedWidth(theme.scaled(188));
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(8, 16, 8, 8);
    sideColumn->addWidget(names);
    body->addWidget(side);
    body->addWidget(pages, 1);
    column->addLayout(body, 1);

    buildWindowPage(*addPage(tr("Window"), u"window"_s));
    addFields(*addPage(tr("Publishing"), u"send"_s), u"publishing"_s);
    auto *instagram = addPage(tr("Instagram"), u"channel-ig"_s);
    addFields(*instagram, u"instagram"_s);
    addSecret(*instagram, u"instagram.client_secret"_s, tr("Instagram app secret"));
    auto *tiktok = addPage(tr("TikTok"), u"channel-tiktok"_s);
    addFields(*tiktok, u"tiktok"_s);
    addSecret(*tiktok, u"tiktok.client_secret"_s, tr("TikTok client secret"));
    auto *staging = addPage(tr("Staging storage"), u"cloud"_s);
    addFields(*staging, u"staging"_s);
    addSecret(*staging, u"staging.secret_access_key"_s, tr("Secret access key"));
    addStagingTest(*staging);
    auto *assistant = addPage(tr("Assistant"), u"sparkle"_s);
    buildAssistantPage(*assistant);
    addFields(*addPage(tr("API"), u"link"_s), u"api"_s);
    const QStringList guide{u"first-steps"_s, u"first-steps"_s, u"instagram"_s, u"tiktok"_s,
                            u"storage"_s,     u"assistant"_s,   u"trouble"_s};
    for (int i = 0; i < pages->count(); ++i) {
        setGuidePage(pages->widget(i), guide.at(i));
        static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(pages->widget(i))->widget()->layout())->addStretch(1);
    }

    auto *edge = new QFrame;
    edge->setFrameShape(QFrame::HLine);
    column->addWidget(edge);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(16, 12, 16, 12);
    problem = new Words({}, Words::Voice::Bad, theme);
    problem->setObjectName(u"settingsProblem"_s);
    problem->setWordWrap(true);
    problem->hide();
    bottom->addWidget(problem);
    buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Help);
    makePrimary(buttons->button(QDialogButtonBox::Save));
    bottom->addWidget(buttons);
    column->addLayout(bottom);
    nameButtons(dialog);
    column->setStretch(0, 1);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &SettingsDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::helpRequested, dialog,
                     [this] { Q_EMIT dialog->helpRequested(guidePageFor(pages->currentWidget())); });
    QObject::connect(names, &QListWidget::currentRowChanged, pages, &QStackedWidget::setCurrentIndex);
    names->setCurrentRow(0);
    judgeSoon.setSingleShot(true);
    judgeSoon.setInterval(kJudgeAfterMs);
    QObject::connect(&judgeSoon, &QTimer::timeout, dialog, [this] { std::ignore = judge(); });
    std::ignore = judge(); // what is wrong in the file already is said at once
    readSecretNames();
}

void SettingsDialog::Private::readSecretNames()
{
    if (!desk)
        return;
    desk->secretNames(dialog, [this](const Result<QStringList> &set) {
        if (!set.ok())
            return say(set.error());
        for (SecretField *field : secrets)
            field->setStored(set->contains(field->name()));
    });
}

UiPreferences SettingsDialog::Private::preferences() const
{
    UiPreferences chosen;
    chosen.mode = Theme::Mode(mode->currentData().toInt());
    chosen.textPercent = textSize->currentData().toInt();
    chosen.reducedMotion = reducedMotion->isChecked();
    chosen.language = language->currentData().toString();
    const QString zone = secondZone->currentText().trimmed();
    chosen.secondZone = zone == secondZone->itemText(0) ? QByteArray() : zone.toUtf8();
    chosen.snapMinutes = snap->currentData().toInt();
    chosen.files = UiPreferences::Files(files->currentData().toInt());
    chosen.close = UiPreferences::Close(close->currentData().toInt());
    return chosen;
}

/// All fields at once, by the rules by which the file is read. True: it may be written.
bool SettingsDialog::Private::judge()
{
    QHash<QString, QString> values;
    for (const SettingField *field : fields)
        values.insert(field->key(), field->value());
    const QHash<QString, QString> problems = settingProblems(path, values);
    for (SettingField *field : fields)
        field->setProblem(problems.value(field->key()));
    const QByteArray zone = preferences().secondZone;
    const auto known = zone.isEmpty() ? Result<QTimeZone>(QTimeZone::utc()) : zoneFromId(zone);
    zoneProblem->setText(known.ok() ? QString() : known.error().message);
    zoneProblem->setVisible(!known.ok());
    if (problems.contains(QString())) {
        problem->setText(problems.value(QString()));
        problem->show();
    }
    return problems.isEmpty() && known.ok();
}

void SettingsDialog::Private::showFirstProblem()
{
    if (!zoneProblem->text().isEmpty()) {
        names->setCurrentRow(0);
        return secondZone->setFocus();
    }
    for (SettingField *field : fields) {
        if (field->problem().isEmpty())
            continue;
        names->setCurrentRow(pageOf.value(field));
        return field->focusEditor();
    }
}

Result<void> SettingsDialog::Private::writeFile()
{
    for (SettingField *field : fields) {
        if (!field->isChanged())
            continue;
        KALENDS_TRY(Settings::write(path, field->key(), field->value()));
        field->setOriginal(field->value());
    }
    return preferences().save(path);
}

void SettingsDialog::Private::writeSecrets(QList<SecretField *> open, std::function<void()> then)
{
    if (open.isEmpty())
        return then();
    SecretField *field = open.takeFirst();
    desk->setSecret(field->name(), Secret(field->entered().toUtf8()), dialog,
                    [this, field, open, then = std::move(then)](const Result<void> &stored) {
                        if (!stored.ok())
                            return say(stored.error());
                        field->clear();
                        field->setStored(true);
                        writeSecrets(open, then);
                    });
}

void SettingsDialog::Private::save(std::function<void()> then)
{
    if (!judge())
        return showFirstProblem();
    problem->hide();
    if (const auto written = writeFile(); !written.ok())
        return say(written.error());
    if (const UiPreferences now = preferences(); now != before) {
        before = now;
        theme.setMode(now.mode);
        theme.setReducedMotion(now.reducedMotion);
        Q_EMIT dialog->preferencesChanged(now);
    }
    Q_EMIT dialog->settingsWritten();
    QList<SecretField *> entered;
    for (SecretField *field : secrets) {
        if (!field->entered().isEmpty())
            entered.append(field);
    }
    setBusy(true);
    writeSecrets(entered, [this, then = std::move(then)] {
        setBusy(false);
        then();
    });
}

void SettingsDialog::Private::setBusy(bool busy)
{
    buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
    if (stagingTest)
        stagingTest->setEnabled(!busy);
}

void SettingsDialog::Private::say(const Error &error)
{
    setBusy(false);
    problem->setText(sentenceOf(error));
    problem->show();
}

void SettingsDialog::Private::testStaging()
{
    save([this] {
        setBusy(true);
        stagingResult->setState(CheckLine::State::Running);
        desk->testStaging(dialog, [this](const Result<void> &result) {
            setBusy(false);
            if (result.ok())
                return stagingResult->setState(CheckLine::State::Passed, tr("The storage works."));
            stagingResult->setState(CheckLine::State::Failed, sentenceOf(result.error()));
        });
    });
}

SettingsDialog::SettingsDialog(const QString &settingsPath, AccountDesk *desk, Theme &theme, QWidget *parent)
    : QDialog(parent),
      d(new Private{.dialog = this,
                    .path = settingsPath,
                    .desk = desk,
                    .theme = theme,
                    .before = UiPreferences::load(settingsPath)})
{
    d->build();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    d->save([this] { QDialog::accept(); });
}

void SettingsDialog::showPage(Page page)
{
    d->names->setCurrentRow(int(page));
}

} // namespace kalends
