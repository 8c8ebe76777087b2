// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/preparation.h"

#include "model/limits.h"
#include "model/mediaedit.h"
#include "ui/board/planboard.h"
#include "ui/composer/stage/lateresults.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr auto kHandRests = 600ms; ///< after the last change of an edit

bool isSameTask(const MediaPreparation::Task &a, const MediaPreparation::Task &b)
{
    return a.channel == b.channel && a.type == b.type && a.source.id == b.source.id && a.edit.makesTheSameAs(b.edit);
}

bool isUnderWay(MediaPreparation::State state)
{
    return state == MediaPreparation::State::Waiting || state == MediaPreparation::State::Making;
}

MediaEdit editOf(const QList<MediaEdit> &edits, const MediaId &media)
{
    const auto found = std::ranges::find(edits, media, &MediaEdit::media);
    return found != edits.end() ? *found : MediaEdit{.media = media};
}

/// What was made once is not what this type of post takes: it was a reel and is a story now.
bool isOutdated(const MediaAsset &made, Channel channel, PostType type)
{
    return std::ranges::any_of(mediaIssues(made, channel, type),
                               [](const ReadinessIssue &issue) { return issue.fix == "convert"_L1; });
}

} // namespace

MediaPreparation::MediaPreparation(PostDraft &draft, MediaDoctor &doctor, PlanBoard &board)
    : m_draft(&draft), m_doctor(&doctor), m_board(board)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kHandRests);
    connect(&m_soon, &QTimer::timeout, this, &MediaPreparation::startNow);
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        using Part = PostDraft::Part;
        const bool isOtherType = parts.testFlag(Part::Fields) && m_types != types(); // not each letter of a title
        if (isOtherType || (parts & (Part::Media | Part::Edits | Part::Channels | Part::Standing)))
            look();
    });
    look();
}

MediaPreparation::~MediaPreparation()
{
    for (const Task &task : std::as_const(m_tasks)) {
        if (task.state == State::Making && m_doctor)
            m_doctor->cancel(task.ticket);
    }
}

QList<PostType> MediaPreparation::types() const
{
    QList<PostType> types;
    for (const Channel channel : kChannels)
        types.append(m_draft->typeFor(channel));
    return types;
}

QList<MediaPreparation::Task> MediaPreparation::wanted() const
{
    QList<Task> wanted;
    if (m_draft->isReadOnly())
        return wanted;
    for (const Channel channel : kChannels) {
        if (!m_draft->isOn(channel))
            continue;
        const PostType type = m_draft->typeFor(channel);
        const QList<MediaAsset> outgoing = m_draft->mediaFor(channel);
        const QList<MediaEdit> edits = mediaEdits(m_draft->form().fields.value(channel));
        for (qsizetype i = 0; i < m_draft->media().size(); ++i) {
            const MediaAsset &source = m_draft->media().at(i);
            MediaEdit edit = editOf(edits, source.id);
            if (source.missing)
                continue;
            if (!edit.result.isEmpty()) {
                const MediaAsset made = outgoing.value(i);
                if (!made.missing && !isOutdated(made, channel, type))
                    continue;
            } else if (edit.isOnlyConversion()) {
                const auto automatic = MediaDoctor::automaticEdit(source, channel, type);
                if (!automatic)
                    continue;
                edit = *automatic;
            }
            edit.media = source.id;
            edit.result = {};
            wanted.append({.channel = channel, .type = type, .source = source, .edit = edit});
        }
    }
    return wanted;
}

/// Keeps what is still wanted as it stands, gives up the rest, and notes what is new.
void MediaPreparation::look()
{
    if (!m_draft)
        return;
    m_types = types();
    QList<Task> next = wanted();
    bool isAnother = next.size() != m_tasks.size();
    for (Task &task : next) {
        const auto known = std::ranges::find_if(m_tasks, [&task](const Task &one) { return isSameTask(one, task); });
        if (known == m_tasks.end())
            isAnother = true;
        else
            task = *known;
    }
    for (const Task &task : std::as_const(m_tasks)) {
        const bool stays = std::ranges::any_of(next, [&task](const Task &one) { return isSameTask(one, task); });
        if (!stays && task.state == State::Making && m_doctor)
            m_doctor->cancel(task.ticket);
    }
    m_tasks = next;
    const auto waits = [](const Task &task) { return task.state == State::Waiting; };
    if (std::ranges::any_of(std::as_const(m_tasks), waits)) {
        const bool byHand = std::ranges::any_of(std::as_const(m_tasks), [&waits](const Task &task) {
            return waits(task) && !task.edit.isOnlyConversion();
        });
        if (byHand)
            m_soon.start();
        else
            QMetaObject::invokeMethod(this, &MediaPreparation::startNow, Qt::QueuedConnection);
    }
    if (isAnother)
        Q_EMIT changed();
}

void MediaPreparation::startNow()
{
    m_soon.stop();
    bool begun = false;
    for (Task &task : m_tasks) {
        if (task.state != State::Waiting || !m_doctor)
            continue;
        begin(task);
        begun = true;
    }
    if (begun)
        Q_EMIT changed();
}

void MediaPreparation::begin(Task &task)
{
    task.state = State::Making;
    task.done = 0;
    task.problem.reset();
    // The callbacks know their ticket only after make() has answered; they never come before that.
    const auto ticket = std::make_shared<MediaDoctor::Ticket>(0);
    task.ticket = m_doctor->make(
        {.source = task.source, .edit = task.edit, .channel = task.channel, .type = task.type}, this,
        [this, ticket](double done) {
            if (Task *running = find(*ticket)) {
                running->done = done;
                Q_EMIT changed();
            }
        },
        [this, ticket](const Result<MediaAsset> &result) { made(*ticket, result); });
    *ticket = task.ticket;
}

MediaPreparation::Task *MediaPreparation::find(MediaDoctor::Ticket ticket)
{
    const auto found = std::ranges::find_if(
        m_tasks, [ticket](const Task &task) { return task.state == State::Making && task.ticket == ticket; });
    return found != m_tasks.end() ? &*found : nullptr;
}

void MediaPreparation::made(MediaDoctor::Ticket ticket, const Result<MediaAsset> &result)
{
    Task *task = find(ticket);
    if (!task) // given up meanwhile
        return;
    if (result.ok()) {
        const Task finished = *task;
        m_tasks.removeIf([ticket](const Task &one) { return one.ticket == ticket; });
        deliver(finished, *result);
    } else {
        task->state = result.error().code == ErrorCode::Canceled ? State::Canceled : State::Failed;
        task->problem = result.error();
    }
    Q_EMIT changed();
    if (m_late)
        endWhenDone();
}

void MediaPreparation::deliver(const Task &task, const MediaAsset &result)
{
    MediaEdit edit = task.edit;
    edit.result = result.id;
    if (m_draft)
        m_draft->setEdit(task.channel, edit, result);
    else
        m_late->add(task.channel, edit);
}

const MediaPreparation::Task *MediaPreparation::taskOf(const MediaId &media, std::optional<Channel> channel) const
{
    const Task *best = nullptr;
    for (const Task &task : m_tasks) {
        if (task.source.id != media || (channel && task.channel != *channel))
            continue;
        if (!best || (task.state == State::Making && best->state != State::Making))
            best = &task;
    }
    return best;
}

bool MediaPreparation::isBusy() const
{
    return std::ranges::any_of(m_tasks, [](const Task &task) { return isUnderWay(task.state); });
}

void MediaPreparation::cancel(const MediaId &media)
{
    for (Task &task : m_tasks) {
        if (task.source.id != media || !isUnderWay(task.state))
            continue;
        if (task.state == State::Making && m_doctor)
            m_doctor->cancel(task.ticket);
        task.state = State::Canceled; // the doctor's own word comes later and finds nothing to change
    }
    Q_EMIT changed();
}

void MediaPreparation::retry(const MediaId &media)
{
    for (Task &task : m_tasks) {
        if (task.source.id == media && !isUnderWay(task.state))
            task.state = State::Waiting;
    }
    startNow();
}

void MediaPreparation::letGo(std::unique_ptr<MediaPreparation> preparation)
{
    if (!preparation->m_draft || !preparation->isBusy())
        return;
    const EntryId entry = preparation->m_draft->form().id;
    if (entry.isEmpty()) // a post that was never saved has nowhere to keep a result
        return;
    MediaPreparation *alone = preparation.release();
    alone->setParent(&alone->m_board);
    alone->goOnAlone(entry);
}

void MediaPreparation::goOnAlone(const EntryId &entry)
{
    startNow();
    m_draft->disconnect(this);
    m_draft = nullptr;
    m_late = new LateResults(m_board, entry, this);
    connect(m_late, &LateResults::written, this, &MediaPreparation::endWhenDone);
    endWhenDone();
}

void MediaPreparation::endWhenDone()
{
    if (!isBusy() && m_late->isIdle())
        deleteLater();
}

} // namespace kalends
