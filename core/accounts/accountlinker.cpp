// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountlinker.h"

#include "accounts/accounterrors.h"
#include "accounts/linkchain.h"
#include "accounts/redirecttarget.h"
#include "accounts/tokenkeeper.h"
#include "accounts/unlinkchain.h"
#include "model/clock.h"
#include "model/zone.h"
#include "net/httpclient.h"
#include "net/oauthreceiver.h"
#include "net/pkce.h"
#include "net/ratelimiter.h"
#include "store/accountrepository.h"
#include "vault/mailbox.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds kLinkLife = 10min;
constexpr Milliseconds kRememberLinks = 1h;
constexpr qsizetype kLongestToken = 8 * 1024;

/// An answer to a caller in another thread.
template <class T> std::function<void(Result<T>)> mailed(QObject *guard, std::function<void(Result<T>)> done)
{
    return [box = Mailbox(guard), done = std::move(done)](const Result<T> &result) {
        box.post([done, result] { done(result); });
    };
}

bool looksLikeToken(const QByteArray &token)
{
    return token.size() >= 8 && token.size() <= kLongestToken &&
           std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

QLatin1String word(LinkStatus status)
{
    static constexpr std::array kWords{"pending"_L1, "ok"_L1, "denied"_L1, "failed"_L1, "expired"_L1};
    return kWords.at(size_t(status));
}

struct AccountLinker::Private {
    /// A link with what only we may know of it.
    struct Try {
        Link link;
        QByteArray state;
        QByteArray verifier;
        QByteArray timezone;
        QString redirectUri;
        Instant startedAt{};
        bool working = false; ///< the code is being exchanged: too late to give another one
        OAuthReceiver *receiver = nullptr;
        QList<LinkDone> waiting;
    };

    Private(AccountLinker *owner, AccountServices given, TokenKeeper &tokens)
        : q(owner), services(std::move(given)), keeper(tokens)
    {
    }

    /// Runs `work` in the publisher's thread.
    template <class Work> void inOwnThread(Work work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }

    Result<Link> begin(Channel channel, const QByteArray &timezone)
    {
        const Settings settings = services.settings();
        KALENDS_TRY(checkTimezone(timezone));
        const bool instagram = channel == Channel::Instagram;
        if ((instagram ? settings.instagram.clientId : settings.tiktok.clientKey).isEmpty())
            return noClient(channel);
        const Result<RedirectTarget> target =
            redirectTarget(instagram ? settings.instagram.redirectUrl : settings.tiktok.redirectUrl,
                           instagram ? u"instagram/redirect_url"_s : u"tiktok/redirect_url"_s);
        if (!target)
            return target.error();

        supersede(channel);
        Try attempt{.link = {.id = LinkId::create(), .channel = channel},
                    .state = randomUrlToken(),
                    .verifier = newCodeVerifier(),
                    .timezone = timezone,
                    .startedAt = services.clock->now()};
        KALENDS_TRY(openReceiver(attempt, *target));
        attempt.link.authorizeUrl =
            accountApiFor(channel)
                .authorizeUrl(settings, attempt.redirectUri, QString::fromLatin1(attempt.state), attempt.verifier)
                .toString(QUrl::FullyEncoded);
        const LinkId id = attempt.link.id;
        tries.insert(id, attempt);
        QTimer::singleShot(kLinkLife, q, [this, id] { expire(id); });
        return attempt.link;
    }

    static Result<void> checkTimezone(const QByteArray &timezone)
    {
        if (timezone.isEmpty())
            return {};
        const Result<QTimeZone> zone = zoneFromId(timezone);
        return zone ? Result<void>() : Result<void>(zone.error());
    }

    static Error noClient(Channel channel)
    {
        const bool instagram = channel == Channel::Instagram;
        return {
            .code = ErrorCode::FieldsMissing,
            .message = tr("No %1 app is set up (%2 is empty).")
                           .arg(displayName(channel), instagram ? u"instagram/client_id"_s : u"tiktok/client_key"_s),
            .hint =
                instagram
                    ? tr("Enter your Meta app's Instagram app ID in the settings, or paste a token from its dashboard.")
                    : tr("Enter your TikTok app's client key in the settings.")};
    }

    Result<void> openReceiver(Try &attempt, const RedirectTarget &target)
    {
        attempt.redirectUri = target.uri(target.port);
        if (!target.listens)
            return {};
        auto *receiver = new OAuthReceiver({.port = target.port, .path = target.path, .state = attempt.state}, q);
        const LinkId id = attempt.link.id;
        const Result<void> listening = receiver->listen([this, id](const std::optional<OAuthReply> &reply) {
            if (reply)
                take(id, *reply);
            else
                stopListening(id); // pasting still works
        });
        if (!listening) {
            receiver->deleteLater();
            return listening;
        }
        attempt.receiver = receiver;
        attempt.redirectUri = target.uri(receiver->port());
        attempt.link.listening = true;
        return {};
    }

    void supersede(Channel channel)
    {
        const Instant now = services.clock->now();
        tries.removeIf([&](const auto &it) {
            return it.value().link.status != LinkStatus::Pending && now - it.value().startedAt > kRememberLinks;
        });
        const QList<LinkId> ids = tries.keys();
        for (const LinkId &id : ids) {
            const Try &other = tries[id];
            if (other.link.channel == channel && other.link.status == LinkStatus::Pending && !other.working) {
                finish(id, LinkStatus::Failed, {},
                       Error{.code = ErrorCode::Canceled,
                             .message = tr("Another link of %1 was started.").arg(displayName(channel))});
            }
        }
    }

    void stopListening(const LinkId &id)
    {
        const auto found = tries.find(id);
        if (found == tries.end() || !found->receiver)
            return;
        found->receiver->close();
        found->receiver->deleteLater();
        found->receiver = nullptr;
        found->link.listening = false;
    }

    /// The link if it is still pending by the clock, too: timers stand still while the computer sleeps.
    Try *find(const LinkId &id)
    {
        const auto found = tries.find(id);
        if (found == tries.end())
            return nullptr;
        if (found->link.status == LinkStatus::Pending && !found->working &&
            services.clock->now() - found->startedAt >= kLinkLife)
            expire(id);
        return &tries[id];
    }

    void expire(const LinkId &id)
    {
        const auto found = tries.find(id);
        if (found == tries.end() || found->link.status != LinkStatus::Pending || found->working)
            return;
        finish(
            id, LinkStatus::Expired, {},
            Error{.code = ErrorCode::Timeout,
                  .message = tr("Nobody came back from %1 within ten minutes.").arg(displayName(found->link.channel)),
                  .hint = tr("Start linking again.")});
    }

    void finish(const LinkId &id, LinkStatus status, const AccountId &account, std::optional<Error> error)
    {
        stopListening(id);
        Try &attempt = tries[id];
        attempt.link.status = status;
        attempt.link.accountId = account;
        attempt.link.error = std::move(error);
        attempt.working = false;
        attempt.state.fill('\0');
        attempt.verifier.fill('\0');
        const Link link = attempt.link;
        const QList<LinkDone> waiting = std::exchange(attempt.waiting, {});
        for (const LinkDone &done : waiting)
            done(link);
        Q_EMIT q->linkChanged(link);
    }

    /// What the browser or the person brought, with the state checked already.
    void take(const LinkId &id, const OAuthReply &reply)
    {
        const auto found = tries.find(id);
        if (found == tries.end() || found->link.status != LinkStatus::Pending || found->working)
            return;
        if (!reply.error.isEmpty()) {
            const bool denied = reply.error == "access_denied"_L1;
            const QString name = displayName(found->link.channel);
            finish(id, denied ? LinkStatus::Denied : LinkStatus::Failed, {},
                   Error{.code = ErrorCode::PermissionDenied,
                         .message = denied ? tr("Access was not given on %1's page.").arg(name)
                                           : tr("%1 ended the sign-in with an error.").arg(name),
                         .hint = tr("Start linking again and allow what Kalends asks for."),
                         .platformCode = reply.error.left(100),
                         .platformMessage = reply.errorDescription.left(500)});
            return;
        }
        found->working = true;
        stopListening(id);
        auto *chain = new LinkChain(services, keeper, found->link.channel, found->timezone, q,
                                    [this, id](const Result<Account> &account) {
                                        if (account)
                                            finish(id, LinkStatus::Ok, account->id, std::nullopt);
                                        else
                                            finish(id, LinkStatus::Failed, {}, account.error());
                                    });
        chain->startWithCode(reply.code, found->redirectUri, found->verifier, reply.scopes);
    }

    void complete(const LinkId &id, const Secret &pasted, const LinkDone &done)
    {
        Try *attempt = find(id);
        if (!attempt) {
            done(noSuchLink(id));
            return;
        }
        if (attempt->link.status != LinkStatus::Pending || attempt->working) {
            done(Error{.code = ErrorCode::InvalidState,
                       .message =
                           tr("This link is over, or is being finished already (%1).").arg(word(attempt->link.status)),
                       .hint = tr("Start linking again if the account is not there.")});
            return;
        }
        const Result<OAuthReply> reply = readPastedRedirect(pasted);
        if (!reply) {
            done(reply.error());
            return;
        }
        if (!reply->bareCode && !Secret::constantTimeEquals(reply->state, attempt->state)) {
            done(
                Error{.code = ErrorCode::BadRequest,
                      .message = tr("This address belongs to another sign-in, so it was not used."),
                      .hint = tr("Paste the address that the browser shows after the sign-in that was started last.")});
            return;
        }
        attempt->waiting.append(done);
        take(id, *reply);
    }

    static Error noSuchLink(const LinkId &id)
    {
        return {.code = ErrorCode::NotFound,
                .message = tr("There is no link with the id %1.").arg(id.toString()),
                .hint = tr("Links are remembered for a while only; start again.")};
    }

    void linkToken(Channel channel, const Secret &given, const QByteArray &timezone, const AccountDone &done)
    {
        const Secret token(given.reveal().trimmed());
        if (channel != Channel::Instagram) {
            done(Error{.code = ErrorCode::BadRequest,
                       .message = tr("%1 has no tokens to paste.").arg(displayName(channel)),
                       .hint = tr("Link it through the browser.")});
            return;
        }
        if (!looksLikeToken(token.reveal())) {
            done(Error{
                .code = ErrorCode::InvalidValue,
                .message = tr("This is not an access token: it is empty, too short or long, or holds spaces."),
                .hint = tr("Copy the whole token from the app's dashboard (Instagram, API setup, Generate token).")});
            return;
        }
        if (const Result<void> zone = checkTimezone(timezone); !zone) {
            done(zone.error());
            return;
        }
        (new LinkChain(services, keeper, channel, timezone, q, done))->startWithToken(token);
    }

    void unlink(const AccountId &id, const std::function<void(Result<void>)> &done)
    {
        const Result<Account> account = AccountRepository(*services.database).find(id);
        if (!account || account->unlinkedAt) {
            done(account ? Error{.code = ErrorCode::NotFound,
                                 .message = tr("The account %1 is not linked.").arg(id.toString())}
                         : account.error());
            return;
        }
        if (unlinking.contains(id)) {
            done(Error{.code = ErrorCode::InvalidState, .message = tr("The account is being unlinked already.")});
            return;
        }
        unlinking.insert(id);
        auto *chain = new UnlinkChain(services, keeper, *account, q, [this, id, done](const Result<void> &result) {
            unlinking.remove(id);
            done(result);
        });
        chain->start();
    }

    using CreatorDone = std::function<void(Result<CreatorInfo>)>;

    void askCreator(const AccountId &id, bool mayRefresh, const CreatorDone &done)
    {
        const Result<Account> account = AccountRepository(*services.database).find(id);
        if (account && account->channel != Channel::TikTok) {
            done(Error{.code = ErrorCode::InvalidState, .message = tr("Only TikTok has choices to ask for.")});
            return;
        }
        keeper.accessToken(id, q, [this, id, mayRefresh, done](const Result<Secret> &token) {
            if (token)
                sendCreatorQuery(id, *token, mayRefresh, done);
            else
                done(token.error());
        });
    }

    void sendCreatorQuery(const AccountId &id, const Secret &token, bool mayRefresh, const CreatorDone &done)
    {
        const auto bucket = u"tiktok.creator_info"_s;
        const Instant now = services.clock->now();
        if (services.limiter) {
            if (const Milliseconds wait = services.limiter->waitFor(bucket, id, now); wait.count() > 0) {
                done(Error{.code = ErrorCode::RateLimited,
                           .message = tr("TikTok was asked about this account too often just now."),
                           .hint = tr("Try again in %1.").arg(toText(std::chrono::ceil<std::chrono::seconds>(wait)))});
                return;
            }
            services.limiter->spend(bucket, id, now);
        }
        HttpRequest request = creatorInfoRequest(services.settings());
        request.bearer = token;
        services.http->send(std::move(request), newUuidV7(), q, [this, id, mayRefresh, done](const HttpAnswer &answer) {
            Result<CreatorInfo> info =
                answer.arrived() ? readCreatorInfo(answer) : Result<CreatorInfo>(unreachable(Channel::TikTok, answer));
            if (info || !isRefusal(info.error())) {
                done(std::move(info));
            } else if (mayRefresh) {
                keeper.refreshNow(id, q, [this, id, done](const Result<Secret> &fresh) {
                    if (fresh)
                        askCreator(id, false, done);
                    else
                        done(fresh.error());
                });
            } else { // refused although it is brand new
                const Result<void> marked = keeper.reportDead(id, AccountStatus::Revoked);
                done(marked ? info.error() : marked.error());
            }
        });
    }

    AccountLinker *q;
    AccountServices services;
    TokenKeeper &keeper;
    QHash<LinkId, Try> tries;
    QSet<AccountId> unlinking;
};

AccountLinker::AccountLinker(AccountServices services, TokenKeeper &keeper, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(services), keeper))
{
}

AccountLinker::~AccountLinker() = default;

void AccountLinker::beginLink(Channel channel, const QByteArray &timezone, QObject *guard, LinkDone done)
{
    d->inOwnThread([this, channel, timezone, answer = mailed<Link>(guard, std::move(done))] {
        answer(d->begin(channel, timezone));
    });
}

void AccountLinker::completeLink(const LinkId &id, const Secret &pasted, QObject *guard, LinkDone done)
{
    d->inOwnThread(
        [this, id, pasted, answer = mailed<Link>(guard, std::move(done))] { d->complete(id, pasted, answer); });
}

void AccountLinker::linkState(const LinkId &id, QObject *guard, LinkDone done)
{
    d->inOwnThread([this, id, answer = mailed<Link>(guard, std::move(done))] {
        const Private::Try *found = d->find(id);
        answer(found ? Result<Link>(found->link) : Result<Link>(Private::noSuchLink(id)));
    });
}

void AccountLinker::linkWithToken(Channel channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                                  AccountDone done)
{
    d->inOwnThread([this, channel, token, timezone, answer = mailed<Account>(guard, std::move(done))] {
        d->linkToken(channel, token, timezone, answer);
    });
}

void AccountLinker::unlink(const AccountId &id, QObject *guard, std::function<void(Result<void>)> done)
{
    d->inOwnThread([this, id, answer = mailed<void>(guard, std::move(done))] { d->unlink(id, answer); });
}

void AccountLinker::creatorInfo(const AccountId &id, QObject *guard, std::function<void(Result<CreatorInfo>)> done)
{
    d->inOwnThread(
        [this, id, answer = mailed<CreatorInfo>(guard, std::move(done))] { d->askCreator(id, true, answer); });
}

} // namespace kalends
