// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "channels/accountapi.h"
#include "model/account.h"
#include "model/result.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

class TokenKeeper;

enum class LinkStatus { Pending, Ok, Denied, Failed, Expired };
/// "pending", "ok", "denied", "failed", "expired".
[[nodiscard]] QLatin1String word(LinkStatus status);

/// One try to link an account, from the click to the end. Lives ten minutes, in memory only.
struct Link {
    LinkId id;
    Channel channel = Channel::Instagram;
    QString authorizeUrl; ///< to open in the system's browser; empty for a pasted token
    LinkStatus status = LinkStatus::Pending;
    bool listening = false;     ///< a loopback receiver waits; false: the redirected URL or the code has to be pasted
    AccountId accountId;        ///< set when ok
    std::optional<Error> error; ///< set when denied, failed or expired
};

/// Links and unlinks accounts. The object belongs to the publisher's thread; its methods may be called from any thread
/// and return at once, and the answers come in the caller's thread through `guard` (of that thread), or not at all when
/// it is gone.
class AccountLinker final : public QObject
{
    Q_OBJECT
public:
    using LinkDone = std::function<void(Result<Link>)>;
    using AccountDone = std::function<void(Result<Account>)>;

    AccountLinker(AccountServices services, TokenKeeper &keeper, QObject *parent = nullptr);
    ~AccountLinker() override;

    /// Starts an OAuth link. An empty `timezone` means the system's. A link of the same channel that is still pending
    /// ends as failed. Errors: FieldsMissing (no client id in the settings), InvalidTimezone, KeychainX (the secret
    /// cannot be read), InvalidValue (redirect URL).
    void beginLink(Channel channel, const QByteArray &timezone, QObject *guard, LinkDone done);
    /// The redirected URL, its query, or the bare code, as pasted by a person. The answer is the link at its end.
    /// Errors: NotFound (no such link), InvalidState (it is over), BadRequest (nothing usable in the text, or another
    /// link's state).
    void completeLink(const LinkId &id, const Secret &pasted, QObject *guard, LinkDone done);
    /// The link as it stands. Error NotFound.
    void linkState(const LinkId &id, QObject *guard, LinkDone done);
    /// Instagram's long-lived token from the dashboard, checked with the platform before it is kept.
    /// Errors: InvalidValue (not a token, not a professional account, an unknown zone), TokenExpired (refused),
    /// AccountExists, Network…, KeychainX.
    void linkWithToken(Channel channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                       AccountDone done);
    /// Revokes where the platform can (best effort, time-limited), wipes the tokens, keeps the history; future jobs
    /// need attention. Errors: NotFound, KeychainX (nothing was changed: the tokens could not be wiped).
    void unlink(const AccountId &id, QObject *guard, std::function<void(Result<void>)> done);
    /// TikTok: what the creator may choose right now. Errors: InvalidState (not TikTok), those of TokenKeeper, the
    /// platform's.
    void creatorInfo(const AccountId &id, QObject *guard, std::function<void(Result<CreatorInfo>)> done);

Q_SIGNALS:
    /// Emitted in the publisher's thread.
    void linkChanged(const kalends::Link &link);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends

Q_DECLARE_METATYPE(kalends::Link)
