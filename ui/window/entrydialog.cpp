// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/entrydialog.h"

#include "accounts/accountdirectory.h"
#include "model/limits.h"
#include "publishing/flagservice.h"
#include "ui/board/planboard.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/channelfields.h"
#include "ui/window/issuelist.h"
#include "ui/window/mediastrip.h"
#include "ui/window/publishtimeedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kAssessAfter = 120ms; ///< of quiet while somebody types

EntryForm newForm(const WindowParts &parts, std::optional<WallTime> at)
{
    EntryForm form;
    form.timezone = parts.board.zone().id();
    form.at = at;
    const auto accounts = parts.accounts.list();
    for (const Channel channel : kChannels) { // what is linked is what is meant; with nothing linked, both
        const bool linked = !accounts.ok() || accounts->isEmpty() ||
                            std::any_of(accounts->begin(), accounts->end(),
                                        [channel](const Account &account) { return account.channel == channel; });
        if (linked)
            form.channels.append(channel);
    }
    return form;
}

QPushButton *button(QWidget *parent, const char *name, const QString &label)
{
    auto *made = new QPushButton(label, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

EntryDialog::EntryDialog(const WindowParts &parts, std::optional<WallTime> at, QWidget *parent)
    : EntryDialog(parts, newForm(parts, at), {}, parent)
{
}

EntryDialog::EntryDialog(const WindowParts &parts, const EntryDetails &details, QWidget *parent)
    : EntryDialog(parts, EntryForm::of(details.entry), details, parent)
{
}

EntryDialog::EntryDialog(const WindowParts &parts, const EntryForm &form, const EntryDetails &details, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_form(form), m_before(form), m_details(details)
{
    const QString name = form.id.isEmpty() ? tr("New post") : tr("Edit post");
    setWindowTitle(name);
    setAccessibleName(name);
    setObjectName(u"entryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    if (const auto accounts = parts.accounts.list(); accounts.ok())
        m_accounts = *accounts;
    if (const auto flags = parts.flags.flags(); flags.ok())
        m_flags = *flags;

    m_issues = new IssueList(parts.theme, this);
    m_media = new MediaStrip(parts.media, parts.library, parts.theme, this);
    m_time = new PublishTimeEdit(parts.theme, this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(5 * kGrid);
    sides->addWidget(m_media, 4);
    sides->addWidget(wordsSide(), 5);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(m_issues);
    box->addLayout(sides, 1);
    box->addWidget(m_time);
    box->addWidget(footer());

    m_assessSoon.setSingleShot(true);
    m_assessSoon.setInterval(kAssessAfter);
    connect(&m_assessSoon, &QTimer::timeout, this, &EntryDialog::assess);
    connect(m_media, &MediaStrip::changed, this, [this] {
        m_form.media = m_media->ids();
        touched(true);
    });
    connect(m_media, &MediaStrip::importingChanged, this, &EntryDialog::refreshButtons);
    connect(m_media, &MediaStrip::failed, this, [this](const Error &error) {
        m_trouble = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
        assess();
    });
    connect(m_time, &PublishTimeEdit::changed, this, &EntryDialog::takeTime);
    connect(m_issues, &IssueList::fixRequested, this, [this](const ReadinessIssue &issue) {
        if (!goToFix(issue.fix, issue.channel))
            Q_EMIT fixRequested(m_form.id, issue.fix, issue.channel);
    });
    connect(&parts.board, &PlanBoard::finished, this, &EntryDialog::answered);
    fill();
    lockWhatIsOut();
    assess();
    const QSize most = parent ? parent->window()->size() - QSize(10 * kGrid, 10 * kGrid) : QSize(940, 640);
    resize(QSize(940, 640).boundedTo(most));
    m_caption->setFocus();
}

EntryDialog::~EntryDialog() = default;

QWidget *EntryDialog::wordsSide()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"entryTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(sharedPage(), tr("Shared"));
    for (const Channel channel : kChannels)
        addChannelPage(channel);
    return m_tabs;
}

QWidget *EntryDialog::sharedPage()
{
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 3 * kGrid, 0, 0);
    box->setSpacing(kGrid);
    auto *heading = new QHBoxLayout;
    auto *captionLabel = new QLabel(tr("&Caption"), page);
    m_captionCount = new QLabel(page);
    m_captionCount->setFont(m_parts.theme.meta());
    m_captionCount->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(captionLabel);
    heading->addStretch();
    heading->addWidget(m_captionCount);
    m_caption = new QPlainTextEdit(page);
    m_caption->setObjectName(u"captionEdit"_s);
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setTabChangesFocus(true);
    m_caption->document()->setDocumentMargin(2 * kGrid);
    m_caption->setPlaceholderText(tr("What the post says. Each channel follows it until it has words of its own."));
    captionLabel->setBuddy(m_caption);
    connect(m_caption, &QPlainTextEdit::textChanged, this, [this] {
        m_captionCount->setText(tr("%Ln characters", nullptr, int(m_caption->toPlainText().size())));
        if (m_filling)
            return;
        m_form.caption = m_caption->toPlainText();
        touched(true);
    });

    auto *channels = new QHBoxLayout;
    channels->setSpacing(4 * kGrid);
    auto *to = new QLabel(tr("Post to"), page);
    channels->addWidget(to);
    for (const Channel channel : kChannels) {
        auto *check = new QCheckBox(displayName(channel), page);
        check->setObjectName(u"channelBox."_s + word(channel));
        connect(check, &QCheckBox::clicked, this, [this, channel](bool on) {
            m_form.channels.removeAll(channel);
            if (on)
                m_form.channels.append(channel);
            std::sort(m_form.channels.begin(), m_form.channels.end());
            m_tabs->setTabVisible(1 + int(channel), on);
            touched(false);
        });
        m_channelBoxes.insert(channel, check);
        channels->addWidget(check);
    }
    channels->addStretch();

    auto *labelsLabel = new QLabel(tr("&Labels"), page);
    m_labels = new QLineEdit(page);
    m_labels->setObjectName(u"labelsEdit"_s);
    m_labels->setPlaceholderText(tr("Your own, separated by commas"));
    labelsLabel->setBuddy(m_labels);
    connect(m_labels, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form.labels = labelsFromText(text);
        touched(false);
    });
    box->addLayout(heading);
    box->addWidget(m_caption, 1);
    box->addSpacing(2 * kGrid);
    box->addLayout(channels);
    box->addSpacing(2 * kGrid);
    box->addWidget(labelsLabel);
    box->addWidget(m_labels);
    return page;
}

void EntryDialog::addChannelPage(Channel channel)
{
    auto *fields = new ChannelFields(channel, m_parts.theme, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(displayName(channel));
    auto *page = new QWidget(scroll);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 3 * kGrid, 2 * kGrid, 0);
    box->addWidget(fields);
    box->addStretch();
    scroll->setWidget(page);
    m_channelFields.insert(channel, fields);
    m_tabs->addTab(scroll, displayName(channel));
    connect(fields, &ChannelFields::fieldChanged, this, [this, channel](const QString &name, const QJsonValue &value) {
        m_form.setField(channel, name, value);
        if (!m_filling)
            touched(channel == Channel::TikTok && name != "consent"_L1);
    });
}

QWidget *EntryDialog::footer()
{
    auto *row = new QWidget(this);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * kGrid);
    m_delete = button(row, "deleteButton", tr("Delete"));
    m_duplicate = button(row, "duplicateButton", tr("Duplicate"));
    m_publishNow = button(row, "publishNowButton", tr("Publish now"));
    m_saveDraft = button(row, "saveDraftButton", tr("Save draft"));
    m_schedule = button(row, "scheduleButton", tr("Schedule"));
    makePrimary(m_schedule);
    auto *awake = new QLabel(tr("Kalends publishes while this computer is awake."), row);
    awake->setObjectName(u"awakeNote"_s);
    awake->setFont(m_parts.theme.meta());
    awake->setForegroundRole(QPalette::PlaceholderText);
    awake->setWordWrap(true);
    box->addWidget(m_delete);
    box->addWidget(m_duplicate);
    box->addSpacing(2 * kGrid);
    box->addWidget(awake, 1);
    box->addWidget(m_publishNow);
    box->addWidget(m_saveDraft);
    box->addWidget(m_schedule);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteRequested(m_form.id);
        QDialog::reject();
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(m_form.id); });
    connect(m_publishNow, &QPushButton::clicked, this, [this] { Q_EMIT publishNowRequested(m_form.id); });
    connect(m_saveDraft, &QPushButton::clicked, this, [this] { save(EntryState::Draft); });
    connect(m_schedule, &QPushButton::clicked, this, [this] { save(EntryState::Planned); });
    return row;
}

void EntryDialog::fill()
{
    m_filling = true;
    m_caption->setPlainText(m_form.caption);
    m_captionCount->setText(tr("%Ln characters", nullptr, int(m_form.caption.size())));
    m_labels->setText(m_form.labels.join(", "_L1));
    m_media->setMedia(m_details.media);
    for (const Channel channel : kChannels) {
        const bool on = m_form.channels.contains(channel);
        m_channelBoxes.value(channel)->setChecked(on);
        m_channelFields.value(channel)->setFields(m_form.fields.value(channel));
        m_tabs->setTabVisible(1 + int(channel), on);
    }
    m_time->setNow(m_parts.board.now());
    m_time->setValue(m_form.at, m_form.timezone, m_parts.board.freeSlot(m_parts.board.today()));
    m_filling = false;
}

void EntryDialog::touched(bool concernsTikTok)
{
    m_trouble.clear();
    if (concernsTikTok) // the yes was to what stood there before
        m_channelFields.value(Channel::TikTok)->withdrawConsent();
    m_assessSoon.start();
    refreshButtons();
}

void EntryDialog::takeTime()
{
    m_form.at = m_time->time();
    m_form.timezone = m_time->zone();
    touched(false);
}

PostType EntryDialog::typeFor(Channel channel) const
{
    const Entry entry = m_form.asEntry(EntryState::Planned, m_accounts);
    return channel == Channel::Instagram ? instagramContent(entry, m_media->media()).type
                                         : tikTokContent(entry, m_media->media()).type;
}

void EntryDialog::assess()
{
    m_assessSoon.stop();
    const Entry entry = m_form.asEntry(EntryState::Planned, m_accounts);
    for (const Channel channel : kChannels)
        m_channelFields.value(channel)->setContext(typeFor(channel), m_media->media(), m_form.caption);
    QList<ReadinessIssue> issues;
    if (!m_out) {
        issues = assessReadiness({.entry = entry,
                                  .media = m_media->media(),
                                  .accounts = m_accounts,
                                  .jobs = m_details.jobs,
                                  .flags = m_flags,
                                  .results = m_details.results})
                     .issues;
    }
    m_issues->setIssues(issues, m_trouble);
    refreshButtons();
}

bool EntryDialog::goToFix(const QString &fix, std::optional<Channel> channel)
{
    const auto go = [this](Channel to, const QString &field) {
        m_tabs->setCurrentIndex(1 + int(to));
        if (!field.isEmpty())
            m_channelFields.value(to)->focusField(field);
    };
    if (fix == "add_media"_L1)
        m_media->chooseFiles();
    else if (fix == "remove_media"_L1)
        m_media->removeCurrent();
    else if (fix == "choose_privacy"_L1)
        go(Channel::TikTok, u"privacy_level"_s);
    else if (fix == "consent"_L1)
        go(Channel::TikTok, u"consent"_s);
    else if (fix == "reschedule"_L1)
        m_time->setFocus();
    else if (fix == "edit"_L1 && channel)
        go(*channel, {});
    else if (fix == "edit"_L1)
        m_caption->setFocus();
    else if (fix == "crop"_L1 || fix == "convert"_L1)
        m_media->replaceCurrent(); // with a file that the channel takes
    else
        return false;
    return true;
}

void EntryDialog::lockWhatIsOut()
{
    const Readiness readiness = m_details.entry.readiness;
    m_out = !m_form.id.isEmpty() && (readiness == Readiness::Published || readiness == Readiness::Publishing);
    if (!m_out)
        return;
    m_trouble = readiness == Readiness::Published
                    ? tr("This post is out. Duplicate it to post it again with changes.")
                    : tr("This post is being published right now, so it cannot be changed.");
    for (QWidget *part :
         {static_cast<QWidget *>(m_media), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_time)})
        part->setEnabled(false);
}

void EntryDialog::refreshButtons()
{
    const bool isNew = m_form.id.isEmpty();
    const bool planned = m_form.state == EntryState::Planned;
    const bool busy = m_ticket != 0 || m_media->isImporting();
    m_delete->setVisible(!isNew);
    m_duplicate->setVisible(!isNew);
    m_publishNow->setVisible(!isNew && m_flags.publishNow && !m_out && !isChanged());
    m_saveDraft->setVisible(!m_out);
    m_schedule->setVisible(!m_out);
    m_saveDraft->setText(planned ? tr("Back to draft") : tr("Save draft"));
    m_schedule->setText(planned ? tr("Save") : tr("Schedule"));
    m_delete->setEnabled(!busy && m_details.entry.readiness != Readiness::Publishing);
    m_saveDraft->setEnabled(!busy && (isNew || planned || isChanged()));
    const bool timed = m_form.at && m_time->instant();
    // What is planned already may keep a time that has passed, such as while its words are mended.
    const bool ahead = timed && (!m_time->isPast() || (planned && m_form.at == m_before.at));
    m_schedule->setEnabled(!busy && ahead && !m_form.channels.isEmpty() && (!planned || isChanged()));
    m_schedule->setToolTip(m_form.channels.isEmpty() ? tr("Choose where to post it first.")
                           : !m_form.at              ? tr("Choose a time first.")
                           : !ahead                  ? tr("Choose a time that is still ahead.")
                                                     : QString());
}

void EntryDialog::save(EntryState wanted)
{
    m_wanted = wanted;
    m_trouble.clear();
    if (m_form.id.isEmpty())
        m_ticket = m_parts.board.create({m_form.toNewEntry(wanted)});
    else
        m_ticket = m_parts.board.edit(m_form.id, m_form.changesFrom(m_before, wanted), m_before.version);
    setBusy(true);
}

void EntryDialog::answered(const PlanAnswer &answer)
{
    if (m_ticket == 0 || answer.ticket != m_ticket)
        return;
    m_ticket = 0;
    setBusy(false);
    std::optional<Error> error = answer.error;
    if (!error && !answer.refused.isEmpty())
        error = answer.refused.first().error;
    if (error) {
        m_trouble = error->hint.isEmpty() ? error->message : error->message + u' ' + error->hint;
        return assess();
    }
    Q_EMIT saved(answer.changed.isEmpty() ? m_form.id : answer.changed.first(), m_wanted == EntryState::Planned);
    accept();
}

void EntryDialog::setBusy(bool busy)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_media), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_time)})
        part->setEnabled(!busy && !m_out);
    refreshButtons();
}

void EntryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) { // from anywhere, also out of the words
        if (!m_schedule->isHidden())
            m_schedule->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void EntryDialog::reject()
{
    if (m_ticket != 0) // the answer closes it
        return;
    if (m_out || !isChanged())
        return QDialog::reject();
    const bool something = !m_form.caption.trimmed().isEmpty() || !m_form.media.isEmpty();
    if (m_form.id.isEmpty())
        return something ? save(EntryState::Draft) : QDialog::reject();
    askBeforeClosing();
}

void EntryDialog::askBeforeClosing()
{
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Edit post"), tr("Save the changes to this post?"),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"saveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton *pressed) {
        if (question->standardButton(pressed) == QMessageBox::Save)
            save(m_form.state);
        else if (question->standardButton(pressed) == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void EntryDialog::addFiles(const QStringList &paths)
{
    m_media->addFiles(paths);
}

} // namespace kalends
