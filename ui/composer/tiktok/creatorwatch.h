// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/tiktok/tiktokrules.h"

#include <QImage>
#include <QTimer>

namespace kalends
{

/// Keeps TikTok's creator info fresh while somebody looks at it: asks when watching begins, when the account changes,
/// and when the answer is older than kCreatorInfoFresh. An answer that failed is not replaced by an older one. GUI
/// thread.
class CreatorWatch final : public QObject
{
    Q_OBJECT
public:
    CreatorWatch(ComposerDesk &desk, const Clock &clock, QObject *parent = nullptr);

    void setAccount(const std::optional<AccountId> &account);
    void setWatching(bool watching);
    void refresh();        ///< asks now, unless it is being asked
    void refreshWhenOld(); ///< while watching

    [[nodiscard]] CreatorState state() const { return m_state; }
    [[nodiscard]] const std::optional<CreatorInfo> &creator() const { return m_creator; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< of Failed and CannotPost
    [[nodiscard]] const QImage &picture() const { return m_picture; }

Q_SIGNALS:
    void changed();
    void pictureChanged(); ///< besides changed()

private:
    void take(const Result<CreatorInfo> &answer);
    void fetchPicture();
    void setPicture(const QImage &picture);
    void forget();

    ComposerDesk &m_desk;
    const Clock &m_clock;
    std::optional<AccountId> m_account;
    CreatorState m_state = CreatorState::NoAccount;
    std::optional<CreatorInfo> m_creator;
    Error m_error;
    QImage m_picture;
    QString m_pictureUrl;
    std::optional<Milliseconds> m_askedAt; ///< by the steady clock; nothing: not yet, for this account
    quint64 m_question = 0;                ///< answers to an earlier one are not listened to
    bool m_asking = false;
    bool m_watching = false;
    QTimer m_tick;
};

} // namespace kalends
