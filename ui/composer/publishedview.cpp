// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/publishedview.h"

#include "model/errortext.h"
#include "ui/composer/badgelabel.h"
#include "ui/panels/jobwords.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/retire.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString seconds(Milliseconds took)
{
    return PublishedView::tr("%1 s", "seconds").arg(QLocale().toString(double(took.count()) / 1000.0, 'f', 1));
}

/// "26 Nov 14:30:05 · 2.1 s"
QString triedAt(const Attempt &attempt, const QByteArray &zone, Instant now)
{
    const QString time = exactTime(attempt.startedAt, zone, now);
    return attempt.finishedAt ? time + u" · "_s + seconds(*attempt.finishedAt - attempt.startedAt) : time;
}

QString codesOf(const Attempt &attempt)
{
    QStringList codes;
    if (!attempt.errorCode.isEmpty())
        codes.append(attempt.errorCode);
    if (attempt.httpStatus != 0)
        codes.append(u"HTTP %1"_s.arg(attempt.httpStatus));
    if (!attempt.traceId.isEmpty())
        codes.append(attempt.traceId);
    return codes.join(u" · "_s);
}

QUrl webLink(const QString &permalink)
{
    const QUrl url(permalink, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1);
    return url.isValid() && web ? url : QUrl();
}

} // namespace

PublishedView::PublishedView(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_services(services)
{
    setObjectName(u"publishedView"_s);
    setAccessibleName(tr("How it went out"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(scroll, QAccessible::Document); // before it is named: what asks for its face keeps it
    scroll->setObjectName(u"publishedScroll"_s);
    scroll->setAccessibleName(accessibleName());
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    m_page->setSpacing(3 * kGrid);
    m_trouble = new Words({}, Words::Voice::Bad, services.theme, page);
    m_trouble->setObjectName(u"publishedTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_page->addWidget(m_trouble);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &PublishedView::read);
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts.testFlag(PostDraft::Part::Standing))
            m_readSoon.start();
    });
    read();
}

void PublishedView::read()
{
    rebuild();
    for (const PublishJob &job : m_draft.jobs()) {
        m_services.jobDesk.attempts(job.id, this, [this, id = job.id](const Result<QList<Attempt>> &answer) {
            if (!answer.ok())
                return say(answer.error().message);
            if (m_attempts.value(id) == *answer)
                return;
            m_attempts.insert(id, *answer);
            rebuild();
        });
    }
}

void PublishedView::rebuild()
{
    if (m_content)
        retire(m_content);
    m_content = new QWidget;
    auto *box = new QVBoxLayout(m_content);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3 * kGrid);
    m_page->addWidget(m_content, 1);
    for (const PublishJob &job : m_draft.jobs()) {
        if (job.status != JobStatus::Canceled)
            addChannel(*box, job);
    }
    addWords(*box);
    auto *copy = new QPushButton(m_services.theme.icon(u"copy"_s), tr("Copy the facts"), m_content);
    copy->setObjectName(u"copyFactsButton"_s);
    copy->setToolTip(tr("Everything that is known of each try, for a report. No secrets are in it."));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &PublishedView::copyFacts);
    box->addWidget(copy, 0, Qt::AlignLeft | Qt::AlignLeading);
    box->addStretch();
}

void PublishedView::addChannel(QVBoxLayout &box, const PublishJob &job)
{
    const Theme &theme = m_services.theme;
    auto *card = new QVBoxLayout;
    card->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(new BadgeLabel(badgeOf(job), theme, m_content));
    auto *name = new Words(displayName(job.channel), Words::Voice::Strong, theme, m_content);
    head->addWidget(name);
    auto *status = new Words(jobStatusWords(job), Words::Voice::Plain, theme, m_content);
    status->setObjectName(u"status."_s + word(job.channel));
    head->addWidget(status, 1);
    card->addLayout(head);

    QString when = shortTime(job.scheduledAt, m_draft.form().timezone, m_draft.now());
    if (job.status == JobStatus::Published && job.late > std::chrono::seconds(60))
        when += u" · "_s + tr("%n minute(s) late", nullptr, int(job.late.count() / 60'000));
    card->addWidget(new Words(when, Words::Voice::Meta, theme, m_content));
    if (job.status == JobStatus::Confirming) {
        auto *why = new Words(
            tr("The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not "
               "sent again: Kalends asks %1 again and again whether it is there, and tells you.")
                .arg(displayName(job.channel)),
            Words::Voice::Plain, theme, m_content);
        why->setWordWrap(true);
        why->setObjectName(u"confirmingWords"_s);
        card->addWidget(why);
        auto *check = new QPushButton(theme.icon(u"search"_s), tr("Check now"), m_content);
        check->setObjectName(u"checkNowButton"_s);
        check->setAutoDefault(false);
        connect(check, &QPushButton::clicked, this, [this, id = job.id] { checkNow(id); });
        card->addWidget(check, 0, Qt::AlignLeft | Qt::AlignLeading);
    } else if (!job.lastError.isEmpty() && job.status != JobStatus::Published) {
        auto *why = new Words(job.lastError, Words::Voice::Plain, theme, m_content);
        why->setWordWrap(true);
        card->addWidget(why);
    }
    addLink(*card, job);
    addAttempts(*card, job);
    box.addLayout(card);
}

void PublishedView::addLink(QVBoxLayout &card, const PublishJob &job)
{
    const QUrl link = webLink(job.permalink);
    if (link.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(m_services.theme.icon(u"external"_s), tr("Open the post"), m_content);
    open->setObjectName(u"openPost."_s + word(job.channel));
    open->setAccessibleName(tr("Open the post on %1").arg(displayName(job.channel)));
    open->setToolTip(plainTip(job.permalink));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, link] {
        if (!QDesktopServices::openUrl(link))
            say(tr("The browser did not open. The address is %1").arg(link.toString()));
    });
    auto *copy = new QPushButton(m_services.theme.icon(u"link"_s), tr("Copy link"), m_content);
    copy->setObjectName(u"copyLink."_s + word(job.channel));
    copy->setAccessibleName(tr("Copy the link to %1").arg(displayName(job.channel)));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    card.addLayout(row);
}

void PublishedView::addAttempts(QVBoxLayout &card, const PublishJob &job)
{
    const QList<Attempt> attempts = m_attempts.value(job.id);
    if (attempts.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const Attempt &attempt : attempts) {
        const auto put = [&](int column, const QString &text, Words::Voice voice) {
            auto *words = new Words(text, voice, m_services.theme, m_content);
            words->setToolTip(plainTip(attempt.errorMessage));
            words->setElided(column == 3);
            words->setObjectName(u"attempt.%1.%2"_s.arg(attempt.number).arg(column));
            grid->addWidget(words, row, column);
        };
        put(0, tr("Try %1").arg(QLocale().toString(attempt.number)), Words::Voice::Heading);
        put(1, triedAt(attempt, m_draft.form().timezone, m_draft.now()), Words::Voice::Meta);
        put(2, attemptStatusWords(attempt.status),
            attempt.status == AttemptStatus::Ok       ? Words::Voice::Good
            : attempt.status == AttemptStatus::Failed ? Words::Voice::Bad
                                                      : Words::Voice::Meta);
        put(3, codesOf(attempt), Words::Voice::Meta);
        ++row;
    }
    card.addLayout(grid);
}

/// What it says there, each text once.
void PublishedView::addWords(QVBoxLayout &box)
{
    QStringList texts;
    if (m_draft.isOn(Channel::Instagram))
        texts.append(m_draft.instagram().caption);
    if (m_draft.isOn(Channel::TikTok)) {
        const TikTokContent content = m_draft.tikTok();
        texts.append(content.title);
        texts.append(content.description);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    if (!texts.isEmpty())
        box.addWidget(new Words(tr("Words"), Words::Voice::Heading, m_services.theme, m_content));
    for (const QString &text : std::as_const(texts)) {
        auto *words = new Words(text, Words::Voice::Plain, m_services.theme, m_content);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setObjectName(u"publishedWords"_s);
        box.addWidget(words);
    }
}

void PublishedView::checkNow(const JobId &job)
{
    say({});
    m_services.jobDesk.act(job, JobAction::CheckNow, {}, false, this, [this](const Result<void> &done) {
        if (!done.ok())
            say(sentenceOf(done.error()));
    });
}

void PublishedView::copyFacts()
{
    const EntryForm &form = m_draft.form();
    QStringList facts;
    for (const PublishJob &job : m_draft.jobs()) {
        facts.append(rawFacts({.job = job, .title = form.caption.section(u'\n', 0, 0), .timezone = form.timezone}));
        for (const Attempt &attempt : m_attempts.value(job.id))
            facts.append(rawFacts(attempt));
    }
    QGuiApplication::clipboard()->setText(facts.join(u"\n\n"_s));
}

void PublishedView::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace kalends
