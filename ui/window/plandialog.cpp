// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/plandialog.h"

#include "model/errortext.h"
#include "ui/panels/words.h"
#include "ui/theme/calendarpopup.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMostGoals = 4000; ///< UTF-16 units, as the service takes them
constexpr int kLongestDays = 366;
constexpr int kUsualPerWeek = 3;
constexpr int kMostPerWeek = 14;

/// A row of controls beside a label of the form.
QWidget *rowOf(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *whole = new QWidget(parent);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return whole;
}

QDate nextMonday(QDate day)
{
    return day.addDays(8 - day.dayOfWeek());
}

QDate nextMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1).addMonths(1);
}

} // namespace

PlanDialog::PlanDialog(const PlanBoard &board, const PlanDesk &desk, const Theme &theme, const Beginning &beginning,
                       QWidget *parent)
    : QDialog(parent), m_board(board), m_desk(desk), m_theme(theme)
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(tr("Plan with AI"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(3 * kGrid);
    m_choices = new QWidget(this);
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3 * kGrid);
    form->setHorizontalSpacing(3 * kGrid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addGoals(form, beginning.goals);
    addCadence(form);
    addPeriod(form, beginning.day);
    addChannels(form, beginning.channels);
    addLanguage(form);
    box->addWidget(m_choices);
    box->addWidget(answerBox());
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"planProgress"_s);
    m_progress->setAccessibleName(tr("Looking for good times and drafting words"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_words = new Words({}, Words::Voice::Meta, theme, this);
    m_words->setObjectName(u"planWords"_s);
    m_words->setWordWrap(true);
    box->addWidget(m_progress);
    box->addWidget(m_words);
    box->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Propose posts"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"proposeButton"_s);
    makePrimary(m_go);
    box->addWidget(buttons);
    nameButtons(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::ask);
    setCadence(beginning.cadence);
    look();
    box->addStrut(580); // a minimum of its own would take the place of what the words need
    setGuidePage(this, u"assistant"_s);
    m_goals->setFocus();
}

// ---- The choices ----

void PlanDialog::addGoals(QFormLayout *form, const QString &goals)
{
    m_goals = new QPlainTextEdit(goals, m_choices);
    m_goals->setObjectName(u"planGoals"_s);
    m_goals->setAccessibleName(tr("Goals"));
    m_goals->setPlaceholderText(tr("Three reels about the studio, one offer a week"));
    m_goals->setTabChangesFocus(true);
    m_goals->setFixedHeight(m_goals->fontMetrics().lineSpacing() * 4 + 5 * kGrid);
    beginWhereReadingBegins(m_goals);
    connect(m_goals, &QPlainTextEdit::textChanged, this, &PlanDialog::look);
    form->addRow(tr("&Goals"), m_goals);
}

void PlanDialog::addCadence(QFormLayout *form)
{
    m_often = new QComboBox(m_choices);
    m_often->setObjectName(u"planOften"_s);
    m_often->setAccessibleName(tr("How often"));
    m_often->addItems({tr("A few a week"), tr("Every day"), tr("On these days"), tr("In my own words")});
    m_perWeek = new QSpinBox(m_choices);
    m_perWeek->setObjectName(u"planPerWeek"_s);
    m_perWeek->setAccessibleName(tr("Posts a week"));
    m_perWeek->setRange(1, kMostPerWeek);
    m_perWeek->setSuffix(tr(" a week", "after a number of posts"));
    m_days = new QWidget(m_choices);
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto *button = new QToolButton(m_days);
        button->setObjectName(u"planDay.%1"_s.arg(day));
        button->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        button->setCheckable(true);
        button->setChecked(day == Qt::Monday || day == Qt::Wednesday || day == Qt::Friday);
        button->setFocusPolicy(Qt::StrongFocus);
        makeSegment(button, i == 0, i == 6);
        connect(button, &QToolButton::toggled, this, &PlanDialog::look);
        m_dayButtons.at(size_t(day - 1)) = button;
        row->addWidget(button);
    }
    m_oftenWords = new QLineEdit(m_choices);
    m_oftenWords->setObjectName(u"planOftenWords"_s);
    m_oftenWords->setAccessibleName(tr("How often, in your own words"));
    m_oftenWords->setPlaceholderText(tr("2 per day; mon, wed, fri; weekly"));
    m_oftenWords->setMaxLength(200);
    m_oftenWords->setMinimumWidth(220);
    connect(m_often, &QComboBox::currentIndexChanged, this, &PlanDialog::showOften);
    connect(m_perWeek, &QSpinBox::valueChanged, this, &PlanDialog::look);
    connect(m_oftenWords, &QLineEdit::textChanged, this, &PlanDialog::look);
    auto *label = new QLabel(tr("&How often"), m_choices);
    label->setBuddy(m_often);
    form->addRow(label, rowOf(m_choices, {m_often, m_perWeek, m_days, m_oftenWords}));
}

void PlanDialog::setCadence(const QString &cadence)
{
    m_perWeek->setValue(kUsualPerWeek);
    const auto known = cadence.isEmpty()
                           ? Result<Cadence>(Cadence{.perDay = 0, .perWeek = kUsualPerWeek, .weekdays = {}})
                           : cadenceFromText(cadence);
    Often often = Often::Words;
    if (known.ok() && known->perDay == 1 && known->weekdays.isEmpty()) {
        often = Often::Daily;
    } else if (known.ok() && known->perDay == 1) {
        often = Often::OnDays;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            m_dayButtons.at(size_t(day - 1))->setChecked(known->weekdays.contains(day));
    } else if (known.ok() && known->perDay == 0 && known->perWeek <= kMostPerWeek) {
        often = Often::PerWeek;
        m_perWeek->setValue(known->perWeek);
    } else {
        m_oftenWords->setText(cadence);
    }
    m_often->setCurrentIndex(int(often));
    showOften();
}

void PlanDialog::showOften()
{
    const auto often = Often(m_often->currentIndex());
    m_perWeek->setVisible(often == Often::PerWeek);
    m_days->setVisible(often == Often::OnDays);
    m_oftenWords->setVisible(often == Often::Words);
    look();
}

QString PlanDialog::cadence() const
{
    switch (Often(m_often->currentIndex())) {
    case Often::PerWeek:
        return u"%1 per week"_s.arg(m_perWeek->value());
    case Often::Daily:
        return u"daily"_s;
    case Often::OnDays: {
        QStringList days;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (m_dayButtons.at(size_t(day - 1))->isChecked())
                days.append(QLocale::c().standaloneDayName(day, QLocale::ShortFormat).toLower());
        }
        return days.join(u',');
    }
    case Often::Words:
        return m_oftenWords->text();
    }
    Q_UNREACHABLE();
}

QString PlanDialog::goals() const
{
    return m_goals->toPlainText().left(kMostGoals);
}

void PlanDialog::addPeriod(QFormLayout *form, QDate day)
{
    m_from = new QDateEdit(m_choices);
    m_to = new QDateEdit(m_choices);
    m_from->setObjectName(u"planFrom"_s);
    m_to->setObjectName(u"planTo"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to}) {
        setWrittenFormat(edit, QLocale().dateFormat(QLocale::ShortFormat));
        edit->setTimeSpec(Qt::UTC); // days of the calendar's zone; this computer's own has no say
        edit->setCalendarPopup(true);
        dressCalendarPopup(edit, m_theme);
        edit->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
        edit->setMinimumWidth(edit->sizeHint().width() + 6 * kGrid); // the arrow takes its part
        connect(edit, &QDateEdit::dateChanged, this, &PlanDialog::look);
    }
    auto *week = new QPushButton(tr("Next week"), m_choices);
    auto *month = new QPushButton(tr("Next month"), m_choices);
    week->setObjectName(u"planNextWeek"_s);
    month->setObjectName(u"planNextMonth"_s);
    const QDate today = m_board.today();
    connect(week, &QPushButton::clicked, this,
            [this, today] { setPeriod(nextMonday(today), nextMonday(today).addDays(6)); });
    connect(month, &QPushButton::clicked, this,
            [this, today] { setPeriod(nextMonth(today), nextMonth(today).addMonths(1).addDays(-1)); });
    // The week that is looked at, where that lies ahead; else the next.
    const QDate first = day.isValid() && day > nextMonday(today) ? day.addDays(1 - day.dayOfWeek()) : nextMonday(today);
    setPeriod(first, first.addDays(6));
    auto *label = new QLabel(tr("&From"), m_choices);
    label->setBuddy(m_from);
    form->addRow(label, rowOf(m_choices, {m_from, new QLabel(tr("to"), m_choices), m_to}));
    form->addRow(QString(), rowOf(m_choices, {week, month}));
}

void PlanDialog::setPeriod(QDate first, QDate last)
{
    m_from->setDate(first);
    m_to->setDate(last);
}

void PlanDialog::addChannels(QFormLayout *form, const QList<Channel> &channels)
{
    QList<QWidget *> boxes;
    for (const Channel channel : kChannels) {
        auto *box = new QCheckBox(displayName(channel), m_choices);
        box->setObjectName(u"planChannel."_s + word(channel));
        box->setChecked(channels.isEmpty() || channels.contains(channel));
        connect(box, &QCheckBox::toggled, this, &PlanDialog::look);
        m_channels.at(size_t(channel)) = box;
        boxes.append(box);
    }
    form->addRow(tr("Channels"), rowOf(m_choices, boxes));
}

void PlanDialog::addLanguage(QFormLayout *form)
{
    m_language = new QComboBox(m_choices);
    m_language->setObjectName(u"planLanguage"_s);
    m_language->setAccessibleName(tr("Language of the words"));
    m_language->addItem(tr("As in the settings"), QString());
    for (const char *code : {"en", "de", "fr", "es", "pt", "ja", "ar"}) {
        const QString language = QString::fromLatin1(code);
        QString name = QLocale(language).nativeLanguageName();
        if (language == "en"_L1 || language == "es"_L1 || language == "pt"_L1) // without the country
            name = name.section(u' ', -1);
        m_language->addItem(name.left(1).toUpper() + name.mid(1), language);
    }
    auto *label = new QLabel(tr("&Language"), m_choices);
    label->setBuddy(m_language);
    form->addRow(label, rowOf(m_choices, {m_language}));
}

/// Who answers, and before the first time what is sent there.
QWidget *PlanDialog::answerBox()
{
    auto *whole = new QWidget(this);
    auto *box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * kGrid);
    const QString provider = m_desk.provider();
    const QString sent = m_desk.whatPlanSends();
    auto *who = new Words(provider.isEmpty()
                              ? tr("Made offline, from templates and your earlier posts: nothing leaves this computer. "
                                   "A model of your own can be set up in the settings.")
                              : tr("%1 drafts the words; the times come from your own posts.").arg(provider),
                          Words::Voice::Meta, m_theme, whole);
    who->setObjectName(u"planProvider"_s);
    who->setWordWrap(true);
    box->addWidget(who);
    if (sent.isEmpty())
        return whole;
    auto *what = new Words(tr("What will be sent:") + u'\n' + sent, Words::Voice::Meta, m_theme, whole);
    what->setObjectName(u"planSent"_s);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_agree = new QCheckBox(tr("&Send this, now and later. Without it the proposals are made offline."), whole);
    m_agree->setObjectName(u"planAgree"_s);
    box->addWidget(what);
    box->addWidget(m_agree);
    return whole;
}

bool PlanDialog::agreed() const
{
    return m_agree && m_agree->isChecked();
}

// ---- What comes of them ----

Result<CalendarRequest> PlanDialog::request() const
{
    if (const auto error = obstacle())
        return *error;
    const auto often = cadenceFromText(cadence());
    if (!often.ok())
        return often.error();
    CalendarRequest request;
    request.goals = goals();
    request.cadence = *often;
    request.timezone = m_board.zone().id();
    request.from = std::max(m_board.now(), m_board.instantOf(WallTime::from(m_from->date(), QTime(0, 0))));
    request.to = m_board.instantOf(WallTime::from(m_to->date().addDays(1), QTime(0, 0)));
    request.language = m_language->currentData().toString();
    for (const Channel channel : kChannels) {
        if (m_channels.at(size_t(channel))->isChecked())
            request.channels.append(channel);
    }
    return request;
}

/// What makes the choices impossible together.
std::optional<Error> PlanDialog::obstacle() const
{
    const auto wrong = [](const QString &message) {
        return Error{.code = ErrorCode::InvalidValue, .message = message, .hint = {}};
    };
    if (m_to->date() < m_from->date())
        return wrong(tr("The last day lies before the first."));
    if (m_to->date() < m_board.today())
        return wrong(tr("These days are over."));
    if (m_from->date().daysTo(m_to->date()) >= kLongestDays)
        return wrong(tr("A plan covers a year at most."));
    if (std::ranges::none_of(m_channels, [](const QCheckBox *box) { return box->isChecked(); }))
        return wrong(tr("Choose at least one channel."));
    const bool onDays = Often(m_often->currentIndex()) == Often::OnDays;
    if (onDays && std::ranges::none_of(m_dayButtons, [](const QToolButton *button) { return button->isChecked(); }))
        return wrong(tr("Choose at least one day of the week."));
    return std::nullopt;
}

void PlanDialog::look()
{
    if (!m_go || m_busy) // still being put together
        return;
    const auto wanted = request();
    m_go->setEnabled(wanted.ok());
    m_words->setVoice(Words::Voice::Bad);
    const bool begun = Often(m_often->currentIndex()) != Often::Words || !m_oftenWords->text().isEmpty();
    m_words->setText(wanted.ok() || !begun ? QString() : sentenceOf(wanted.error()));
}

void PlanDialog::ask()
{
    if (const auto wanted = request(); wanted.ok() && !m_busy)
        Q_EMIT planRequested(*wanted);
}

void PlanDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_choices->setEnabled(!busy);
    if (m_agree)
        m_agree->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_go->setEnabled(!busy);
    m_words->setVoice(Words::Voice::Meta);
    m_words->setText(busy ? tr("Looking for good times and drafting words…") : QString());
    if (!busy)
        look();
}

void PlanDialog::showMistake(const Error &error)
{
    setBusy(false);
    m_words->setVoice(Words::Voice::Bad);
    m_words->setText(sentenceOf(error));
    m_goals->setFocus();
}

void PlanDialog::reject()
{
    if (!m_busy)
        return QDialog::reject();
    setBusy(false);
    Q_EMIT canceled();
}

} // namespace kalends
