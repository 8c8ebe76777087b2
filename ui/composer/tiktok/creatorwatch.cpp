// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/creatorwatch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{

namespace
{
constexpr auto kLookEvery = 30s; ///< whether the answer has become old
}

CreatorWatch::CreatorWatch(ComposerDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{
    m_tick.setInterval(kLookEvery);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &CreatorWatch::refreshWhenOld);
}

void CreatorWatch::setAccount(const std::optional<AccountId> &account)
{
    if (m_account == account)
        return;
    m_account = account;
    forget();
    if (m_watching)
        refresh();
    Q_EMIT changed();
}

void CreatorWatch::forget()
{
    ++m_question;
    m_asking = false;
    m_askedAt.reset();
    m_creator.reset();
    setPicture({});
    m_pictureUrl.clear();
    m_error = {};
    m_state = m_account ? CreatorState::Loading : CreatorState::NoAccount;
}

void CreatorWatch::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    if (!watching)
        return m_tick.stop();
    m_tick.start();
    refreshWhenOld();
}

void CreatorWatch::refreshWhenOld()
{
    if (!m_watching || !m_account)
        return;
    if (!m_askedAt || m_clock.steady() - *m_askedAt >= kCreatorInfoFresh)
        refresh();
}

void CreatorWatch::refresh()
{
    if (!m_account || m_asking)
        return;
    m_asking = true;
    m_askedAt = m_clock.steady();
    m_state = CreatorState::Loading;
    const quint64 question = ++m_question;
    m_desk.creatorInfo(*m_account, this, [this, question](const Result<CreatorInfo> &answer) {
        if (question == m_question)
            take(answer);
    });
    Q_EMIT changed();
}

void CreatorWatch::take(const Result<CreatorInfo> &answer)
{
    m_asking = false;
    if (answer) {
        m_creator = *answer;
        m_error = {};
        m_state = CreatorState::Known;
        fetchPicture();
    } else {
        m_creator.reset(); // what it said before may not hold any more
        m_error = answer.error();
        m_state = creatorStateOf(m_error);
    }
    Q_EMIT changed();
}

void CreatorWatch::setPicture(const QImage &picture)
{
    if (m_picture.isNull() && picture.isNull())
        return;
    m_picture = picture;
    Q_EMIT pictureChanged();
    Q_EMIT changed();
}

void CreatorWatch::fetchPicture()
{
    const QString url = m_creator->avatarUrl;
    if (url == m_pictureUrl)
        return;
    m_pictureUrl = url;
    if (url.isEmpty())
        return setPicture({});
    const quint64 question = m_question;
    m_desk.fetchPicture(url, this, [this, question, url](const Result<QImage> &answer) {
        if (url != m_pictureUrl)
            return;
        if (!answer) { // decoration only: the mark stands in its place, and the next answer tries again
            if (question == m_question)
                m_pictureUrl.clear();
            return;
        }
        setPicture(*answer);
    });
}

} // namespace kalends
