// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/publishrun.h"

#include "diagnostics/log.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "publishing/clockwatch.h"
#include "publishing/mediacheck.h"
#include "publishing/preflight.h"
#include "publishing/slotguard.h"
#include "publishing/stager.h"
#include "publishing/words.h"
#include "vault/vault.h"

#include <QCryptographicHash>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr Milliseconds kLeaseRenewal = 30s;
constexpr Milliseconds kLongWait = 60s; ///< a job whose attempt has not begun does not block its account for longer
constexpr Milliseconds kLongReadingWait = 5s; ///< a reading job is put away for longer waits
constexpr Milliseconds kUsedUp = 1h;          ///< the usage header says 100 % and not until when
constexpr Milliseconds kDefaultBrake = 60s;   ///< a 429 without Retry-After

QString uploadKey(const JobId &job)
{
    return u"upload/"_s + job.toString();
}

/// What the request would do, so that a later look at the journal can tell it from another; nothing can be read back
/// from it.
QString hashOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.url.path(QUrl::FullyEncoded).toUtf8());
    if (const auto *range = std::get_if<FileRange>(&request.body))
        hash.addData(QByteArray::number(range->offset) + '+' + QByteArray::number(range->length));
    else
        hash.addData(std::get<QByteArray>(request.body));
    return QString::fromLatin1(hash.result().toHex());
}

/// Whether the channel goes on after this action, so that the run may still leave.
bool goesOn(const Action &action)
{
    return std::holds_alternative<Send>(action) || std::holds_alternative<Stage>(action) ||
           std::holds_alternative<Wait>(action) || std::holds_alternative<RefreshToken>(action) ||
           std::holds_alternative<KeepUploadUrl>(action);
}

PublishRun::Mode modeOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Publishing:
        return PublishRun::Mode::Publishing;
    case JobStatus::Published:
        return PublishRun::Mode::Decorating;
    default:
        return PublishRun::Mode::Reading;
    }
}

} // namespace

PublishRun::PublishRun(RunTools &tools, ClaimedJob claimed, PostContext post, QObject *parent)
    : QObject(parent),
      m_tools(tools),
      m_post(std::move(post)),
      m_requestId(newUuidV7()),
      m_mode(modeOf(claimed.job.status)),
      m_leaseRenewedAt(tools.services.clock->steady())
{
    m_state.job = std::move(claimed.job);
    m_state.fence = std::move(claimed.fence);
    m_at = checkpointOf(m_state.job);
    m_post.settings = tools.services.settings();
}

PublishRun::~PublishRun() = default;

Instant PublishRun::now() const
{
    return m_tools.services.clock->now();
}

void PublishRun::begin()
{
    if (const auto resumed = m_tools.journal.resume(m_state); !resumed)
        return trouble(resumed.error());
    if (m_state.attempt)
        m_requestId = m_state.attempt->requestId;
    if (m_mode != Mode::Publishing)
        return fetchUploadUrl([this] { decide({}); });
    const Milliseconds late = now() - slotOf(m_state.job);
    m_state.job.late = late > kOverdue ? late : Milliseconds(0);
    if (!m_post.account.id.isEmpty())
        m_state.job.accountId = m_post.account.id;
    if (m_tools.watch.wrong())
        return failPreflight(words::clockWrong(*m_tools.watch.skew()), m_at, false);
    if (const auto missing = preflight(m_post, m_tools.media))
        return failPreflight(*missing, m_at, false);
    withToken([this](const Secret &) { fetchUploadUrl([this] { decide({}); }); });
}

void PublishRun::withToken(std::function<void(const Secret &)> next)
{
    m_tools.services.tokens->accessToken(m_post.account.id, this, [this, next = std::move(next)](Result<Secret> token) {
        if (m_over)
            return;
        if (!token)
            return tokenTrouble(token.error());
        next(*token);
    });
}

void PublishRun::fetchUploadUrl(const Next &next)
{
    if (m_at.step.isEmpty() || m_mode == Mode::Decorating || m_state.job.channel != Channel::TikTok)
        return next();
    m_uploadUrlKept = true; // it may be there: taken away at the end
    m_tools.services.vault->read(uploadKey(m_state.job.id), this, [this, next](Result<Secret> url) {
        if (m_over)
            return;
        if (url) // otherwise it is lost, and the channel knows what to do
            m_post.uploadUrl = QString::fromUtf8(url->reveal());
        next();
    });
}

void PublishRun::forgetUploadUrl()
{
    if (!std::exchange(m_uploadUrlKept, false))
        return;
    m_post.uploadUrl.clear();
    m_tools.services.vault->remove(uploadKey(m_state.job.id), &m_tools.stager, [](const Result<void> &) {});
}

void PublishRun::decide(const Answer &answer)
{
    if (m_over)
        return;
    m_post.job = m_state.job;
    m_post.now = now();
    const PublishProtocol &protocol = m_tools.services.protocol(m_state.job.channel);
    const Decision decision =
        m_mode == Mode::Decorating ? protocol.decorate(m_post, m_at, answer) : protocol.next(m_post, m_at, answer);
    if (m_state.attempt) {
        for (auto fact = decision.meta.begin(); fact != decision.meta.end(); ++fact)
            m_state.attempt->responseMeta.insert(fact.key(), fact.value());
        if (answer && answer->status != 0)
            m_state.attempt->httpStatus = answer->status;
        // Support asks for it after a success too, when a post looks wrong.
        if (const QString trace = decision.meta.value("trace_id"_L1).toString(); !trace.isEmpty())
            m_state.attempt->traceId = trace.left(200);
    }
    heedLimits(decision.meta);
    if (decision.dropStaged)
        m_tools.stager.release(m_state.job.id);
    // Something of the attempt has left, unless the channel says that this very request did not.
    const auto *wait = std::get_if<Wait>(&decision.action);
    if (answer && !(wait && wait->offline))
        m_state.attemptIsFresh = false;
    if (!leaveInstead(decision))
        act(decision);
}

/// What the platform said about its limits, under the names that the channels give it.
void PublishRun::heedLimits(const QJsonObject &meta)
{
    RateLimiter &limiter = *m_tools.services.limiter;
    const AccountId &account = m_post.account.id;
    if (const int total = meta.value("quota_total"_L1).toInt(); total > 0) {
        limiter.reportQuota(account, meta.value("quota_usage"_L1).toInt(), total,
                            std::chrono::seconds(meta.value("quota_seconds"_L1).toInt(86'400)), now());
    }
    const int minutes = meta.value("regain_minutes"_L1).toInt();
    if (minutes > 0 || meta.value("usage_percent"_L1).toDouble() >= 100)
        limiter.slowDown(account, now() + (minutes > 0 ? std::chrono::minutes(minutes + 1) : kUsedUp));
}

bool PublishRun::leaveInstead(const Decision &decision)
{
    if (!goesOn(decision.action))
        return false;
    const bool sent = m_state.intentOpen && !decision.provesNotDone;
    if (m_mode == Mode::Publishing && !sent) {
        if (m_post.canceled) {
            release({}, now(), Hold::None, m_at); // the journal makes it canceled
            return true;
        }
        if (!m_post.flags.mayPublish(m_state.job.channel)) {
            release({}, now(), Hold::FlagOff, undone(decision));
            return true;
        }
    }
    if (!m_stopping)
        return false;
    if (m_mode != Mode::Publishing)
        readLater(Milliseconds(0), undone(decision));
    else if (sent)
        loseAnswer(words::interrupted(m_state.job.channel), Milliseconds(0), undone(decision));
    else
        release({}, now(), Hold::None, undone(decision));
    return true;
}

const Checkpoint &PublishRun::undone(const Decision &decision) const
{
    const auto *send = std::get_if<Send>(&decision.action);
    return send && send->effect == Effect::Irreversible ? m_at : decision.checkpoint;
}

void PublishRun::act(const Decision &decision)
{
    std::visit([this, &decision](const auto &action) { perform(action, decision); }, decision.action);
}

bool PublishRun::write(const JournalStep &step)
{
    const auto outcome = m_tools.journal.step(m_state, step);
    if (!outcome) {
        trouble(outcome.error());
        return false;
    }
    if (*outcome == StepOutcome::Fenced) {
        Log::warning("run_fenced", {{u"job_id"_s, m_state.job.id.toString()}, {u"lease_epoch"_s, m_state.fence.epoch}});
        finish();
        return false;
    }
    if (*outcome == StepOutcome::Refused)
        return false;
    m_at = step.checkpoint;
    return true;
}

bool PublishRun::writeCheckpoint(const Decision &decision)
{
    return write({.checkpoint = decision.checkpoint, .provesNotDone = decision.provesNotDone});
}

void PublishRun::perform(const Send &send, const Decision &decision)
{
    const Milliseconds wait = m_tools.services.limiter->waitFor(send.limitBucket, m_post.account.id, now());
    if (wait > Milliseconds(0)) {
        if (m_mode == Mode::Publishing && !attemptBegun() && wait > kLongWait) {
            return limited(
                {.code = ErrorCode::RateLimited,
                 .message = QCoreApplication::translate("publishing", "%1 takes no more requests for a while.")
                                .arg(displayName(m_state.job.channel))},
                wait, undone(decision));
        }
        if (m_mode != Mode::Publishing && wait > kLongReadingWait)
            return readLater(wait, m_at);
        return pause(wait, [this, decision] {
            if (!leaveInstead(decision))
                perform(std::get<Send>(decision.action), decision);
        });
    }
    if (m_mode == Mode::Publishing && send.effect == Effect::Irreversible)
        return guardCommit(send, decision);
    authorize(send, decision);
}

void PublishRun::authorize(const Send &send, const Decision &decision)
{
    if (!send.withBearer)
        return transmit(send, decision, Secret());
    withToken([this, send, decision](const Secret &token) { transmit(send, decision, token); });
}

void PublishRun::guardCommit(const Send &send, const Decision &decision)
{
    m_requestOut = true; // not to be let go while the worker reads the file
    m_tools.media.thorough(m_post.media, this, [this, send, decision](const Result<void> &bytes) {
        m_requestOut = false;
        if (m_over)
            return;
        if (!bytes)
            return failAttempt({.error = bytes.error(), .nothingWouldHelp = true}, decision.checkpoint);
        if (m_tools.watch.wrong())
            return clockIsWrong(decision);
        if (m_slept && now() > slotEnd())
            return missSlot(m_at);
        authorize(send, decision);
    });
}

void PublishRun::transmit(const Send &send, const Decision &decision, const Secret &token)
{
    if (leaveInstead(decision)) // a token can take its time
        return;
    const bool commits = send.effect == Effect::Irreversible && !(send.repeatsIntent && m_state.intentOpen);
    if (commits && m_mode != Mode::Publishing) { // R4: after an intent only reads
        Log::error("reading_would_send",
                   {{u"job_id"_s, m_state.job.id.toString()}, {u"step"_s, decision.checkpoint.step}});
        return m_mode == Mode::Decorating ? decorated({}, m_at) : readLater(1h, m_at);
    }
    JournalStep step{.checkpoint = decision.checkpoint,
                     .beginAttempt = m_mode == Mode::Publishing && (send.beginsAttempt || commits) && !m_state.attempt,
                     .requestId = m_requestId,
                     .provesNotDone = decision.provesNotDone};
    if (commits) {
        step.intent = Intent{.id = newUuidV7(),
                             .job = m_state.job.id,
                             .op = send.op,
                             .handle = send.handle,
                             .requestHash = hashOf(send.request),
                             .baseline = send.baseline,
                             .createdAt = now()};
    }
    if (!write(step)) {
        if (!m_over)
            guardRefused();
        return;
    }
    HttpRequest request = send.request;
    request.bearer = token;
    m_tools.services.limiter->spend(send.limitBucket, m_post.account.id, now());
    m_requestOut = true;
    m_tools.services.http->send(std::move(request), m_requestId, this,
                                [this](const HttpAnswer &answer) { answered(answer); });
}

void PublishRun::answered(const HttpAnswer &answer)
{
    m_requestOut = false;
    if (m_over)
        return;
    if (answer.serverDate)
        m_tools.watch.note(*answer.serverDate);
    if (answer.mayHaveArrived())
        m_tools.offlineTurns.remove(m_state.job.id);
    if (answer.status == 429) {
        bool number = false;
        const int seconds = answer.header("retry-after").toInt(&number);
        m_tools.services.limiter->slowDown(
            m_post.account.id, now() + (number && seconds >= 0 ? Milliseconds(seconds * 1000LL) : kDefaultBrake));
    }
    // We took it back ourselves: its checkpoint says that its answer is lost, which the next start knows how to read.
    if (m_stopping && answer.fault == NetFault::Canceled)
        return stopNow();
    decide(answer);
}

void PublishRun::perform(const Stage &stage, const Decision &decision)
{
    if (!m_post.settings.staging.configured()) {
        const Error error = words::stagingNotConfigured();
        if (attemptBegun())
            return failAttempt({.error = error, .keepCheckpoint = true, .nothingWouldHelp = true}, decision.checkpoint);
        return failPreflight(error, decision.checkpoint, true);
    }
    if (!writeCheckpoint(decision))
        return;
    QList<MediaAsset> media;
    QStringList paths;
    for (const MediaId &id : stage.media) {
        for (int i = 0; i < m_post.media.size(); ++i) {
            if (m_post.media.at(i).id == id) {
                media.append(m_post.media.at(i));
                paths.append(m_post.mediaPaths.at(i));
                break;
            }
        }
    }
    m_requestOut = true;
    m_tools.stager.stage(
        m_state.job.id, media, paths, stage.fresh, this, [this, decision](Result<QList<StagedUrl>> urls) {
            m_requestOut = false;
            if (m_over)
                return;
            if (urls) {
                m_post.staged = *urls;
                return decide({});
            }
            const Error &error = urls.error();
            const bool refused = error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 429;
            if (isKeychain(error.code))
                return tokenTrouble(error);
            if (m_stopping)
                return release({}, now(), Hold::None, decision.checkpoint);
            if (attemptBegun())
                return failAttempt({.error = error, .keepCheckpoint = true, .nothingWouldHelp = refused},
                                   decision.checkpoint);
            if (refused || error.code == ErrorCode::MediaMissing)
                return failPreflight(error, decision.checkpoint, refused);
            offline(error, Milliseconds(0), decision.checkpoint);
        });
}

void PublishRun::perform(const Wait &wait, const Decision &decision)
{
    if (m_mode == Mode::Publishing && wait.offline && !attemptBegun()) {
        const Error error{.code = ErrorCode::Network,
                          .message = QCoreApplication::translate("publishing", "%1 cannot be reached.")
                                         .arg(displayName(m_state.job.channel)),
                          .hint = QCoreApplication::translate("publishing", "Check the connection to the Internet.")};
        return offline(error, wait.delay, decision.checkpoint);
    }
    if (m_mode != Mode::Publishing && wait.delay > kLongReadingWait)
        return readLater(wait.delay, decision.checkpoint);
    if (!writeCheckpoint(decision))
        return;
    if (m_mode == Mode::Publishing && !attemptBegun() && !m_state.intentOpen && wait.delay > kLongWait)
        return release({}, now() + wait.delay, Hold::None, decision.checkpoint);
    pause(wait.delay, [this] { decide({}); });
}

void PublishRun::perform(const RefreshToken &, const Decision &decision)
{
    if (!writeCheckpoint(decision))
        return;
    m_tools.services.tokens->refresh(m_post.account.id, this, [this](const Result<Secret> &token) {
        if (m_over)
            return;
        // Refused by the platform at the first request: that costs this attempt (a token known to be dead beforehand
        // does not).
        if (!token && m_mode == Mode::Publishing && !m_state.intentOpen &&
            nextStep(token.error().code) == NextStep::SignInAgain) {
            return failAttempt(
                {.error = token.error(), .keepCheckpoint = true, .nothingWouldHelp = true, .countsAsAttempt = true},
                m_at);
        }
        if (!token)
            return tokenTrouble(token.error());
        decide({});
    });
}

void PublishRun::perform(const KeepUploadUrl &keep, const Decision &decision)
{
    if (!writeCheckpoint(decision))
        return;
    m_post.uploadUrl = keep.url;
    m_uploadUrlKept = true;
    // Lost with a crash before this is done, it costs an abandoned upload, nothing else; so nobody waits for the
    // keychain.
    m_tools.services.vault->write(
        uploadKey(m_state.job.id), Secret(keep.url.toUtf8()), this, [](const Result<void> &written) {
            if (!written)
                Log::warning("upload_url_not_kept", {{u"error_code"_s, QString(word(written.error().code))}});
        });
    decide({});
}

void PublishRun::pause(Milliseconds delay, Next next)
{
    m_resume = std::move(next);
    m_resumeAt = m_tools.services.clock->steady() + std::max(delay, Milliseconds(0));
    Q_EMIT waiting();
}

void PublishRun::resume()
{
    m_resumeAt.reset();
    std::exchange(m_resume, {})();
}

void PublishRun::keepLease()
{
    const Milliseconds steady = m_tools.services.clock->steady();
    if (m_over || m_mode != Mode::Publishing || steady - m_leaseRenewedAt < kLeaseRenewal)
        return;
    const auto renewed = m_tools.journal.renew(m_state);
    if (!renewed)
        return trouble(renewed.error());
    if (!*renewed)
        return finish();
    m_leaseRenewedAt = steady;
}

void PublishRun::reconsider(const Flags &flags)
{
    m_post.flags = flags;
    if (m_over || m_mode != Mode::Publishing)
        return;
    const auto requested = JobRepository(*m_tools.services.database).cancelRequested(m_state.job.id);
    m_post.canceled = requested && *requested;
    const bool leaves = m_post.canceled || !flags.mayPublish(m_state.job.channel);
    if (leaves && m_resumeAt && !m_state.intentOpen) // while a request is out, its answer is waited for
        release({}, now(), m_post.canceled ? Hold::None : Hold::FlagOff, m_at);
}

void PublishRun::stopSoon()
{
    m_stopping = true;
    if (!m_requestOut)
        stopNow();
}

void PublishRun::stopNow()
{
    if (m_over)
        return;
    m_stopping = true;
    if (m_mode != Mode::Publishing)
        return readLater(Milliseconds(0), m_at);
    if (m_state.intentOpen)
        return loseAnswer(words::interrupted(m_state.job.channel), Milliseconds(0), m_at);
    release({}, now(), Hold::None, m_at);
}

} // namespace kalends
