// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include <QStringList>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = TourEvent::Kind;
using Standing = Tour::Standing;

struct StepRow {
    TourStep step;
    QLatin1String word;
    Kind wanted;
    int atLeast; ///< posts
    /// Doing it while the step before is done goes on by itself. Not where the step explains first what will be seen.
    bool joins;
};

constexpr std::array<StepRow, kTourSteps> kRows{{
    {TourStep::Drop, "drop"_L1, Kind::PostMade, 1, false},
    {TourStep::Words, "words"_L1, Kind::CaptionDrafted, 1, true},
    {TourStep::Move, "move"_L1, Kind::PostsMoved, 1, true},
    {TourStep::Shift, "shift"_L1, Kind::PostsMoved, 2, true},
    {TourStep::Publish, "publish"_L1, Kind::Published, 1, false},
    {TourStep::Break, "break"_L1, Kind::AccountBroken, 1, false},
    {TourStep::Mend, "mend"_L1, Kind::AccountMended, 1, true},
}};

constexpr std::array kStandings{std::pair(Standing::Unseen, "unseen"_L1), std::pair(Standing::Offered, "offered"_L1),
                                std::pair(Standing::Walking, "walking"_L1),
                                std::pair(Standing::Finished, "finished"_L1), std::pair(Standing::Left, "left"_L1)};

constexpr QChar kBetween = u'+'; ///< the steps that were done; a comma would make a list of it in settings.ini

const StepRow &rowOf(TourStep step)
{
    return kRows.at(size_t(step));
}

bool fits(TourStep step, const TourEvent &event)
{
    return event.kind == rowOf(step).wanted && event.count >= rowOf(step).atLeast;
}

std::optional<TourStep> neighbour(TourStep step, int by)
{
    const int index = int(step) + by;
    return index >= 0 && index < kTourSteps ? std::optional(TourStep(index)) : std::nullopt;
}

} // namespace

QLatin1String word(TourStep step)
{
    return rowOf(step).word;
}

std::optional<TourStep> tourStepFromWord(const QString &word)
{
    for (const StepRow &row : kRows) {
        if (row.word == word)
            return row.step;
    }
    return {};
}

void Tour::offer()
{
    if (m_standing == Standing::Unseen)
        m_standing = Standing::Offered;
}

void Tour::begin()
{
    const auto broken = m_broken;
    *this = Tour();
    m_broken = broken;
    m_standing = Standing::Walking;
}

void Tour::leave()
{
    m_standing = Standing::Left;
}

/// There is nothing to mend while nothing is broken, except to look back at.
bool Tour::canBeWalked(TourStep step) const
{
    return step != TourStep::Mend || m_broken || m_completed.contains(TourStep::Mend);
}

void Tour::goTo(TourStep step)
{
    m_standing = Standing::Walking;
    m_step = step;
    m_moved = 0;
    m_tookBack = false;
    // What is broken or whole already cannot become so.
    m_done = (step == TourStep::Break && m_broken) || (step == TourStep::Mend && !m_broken);
}

void Tour::next()
{
    if (m_standing != Standing::Walking)
        return;
    for (auto step = neighbour(m_step, 1); step; step = neighbour(*step, 1)) {
        if (canBeWalked(*step))
            return goTo(*step);
    }
    m_standing = Standing::Finished;
}

bool Tour::canGoBack() const
{
    return m_standing == Standing::Finished || (m_standing == Standing::Walking && m_step != TourStep::Drop);
}

void Tour::back()
{
    if (m_standing == Standing::Finished)
        return goTo(canBeWalked(TourStep::Mend) ? TourStep::Mend : TourStep::Break);
    if (canGoBack())
        goTo(*neighbour(m_step, -1));
}

void Tour::complete(TourStep step, const TourEvent &event)
{
    if (m_step != step)
        goTo(step);
    m_done = true;
    m_completed.insert(step);
    if (step == TourStep::Drop)
        m_post = event.entry;
    if (step == TourStep::Shift) {
        m_moved = event.count;
        m_tookBack = false;
    }
}

bool Tour::take(const TourEvent &event)
{
    const Tour before = *this;
    if (event.kind == Kind::AccountBroken)
        m_broken = event.channel;
    else if (event.kind == Kind::AccountMended && m_broken == event.channel)
        m_broken.reset();
    if (m_standing != Standing::Walking)
        return false;
    const auto following = neighbour(m_step, 1);
    if (m_step == TourStep::Shift && m_done && event.kind == Kind::PostsMovedBack)
        m_tookBack = true;
    else if (fits(m_step, event) && (!m_done || m_step == TourStep::Shift))
        complete(m_step, event);
    else if (m_done && following && rowOf(*following).joins && fits(*following, event))
        complete(*following, event);
    return *this != before;
}

void Tour::setBroken(std::optional<Channel> broken)
{
    m_broken = broken;
    if (m_standing == Standing::Walking && !canBeWalked(m_step))
        goTo(TourStep::Break);
}

QString Tour::toText() const
{
    QString text;
    for (const auto &[standing, name] : kStandings) {
        if (standing == m_standing)
            text = name;
    }
    if (m_standing != Standing::Walking && m_standing != Standing::Finished)
        return text;
    QStringList completed;
    for (const StepRow &row : kRows) {
        if (m_completed.contains(row.step))
            completed.append(row.word);
    }
    return (text + u' ' + word(m_step) + u' ' + completed.join(kBetween)).trimmed();
}

Tour Tour::fromText(const QString &text)
{
    Tour tour;
    const QString start = text.left(200); // nobody but us writes it, and we write less
    for (const auto &[standing, name] : kStandings) {
        if (start.section(u' ', 0, 0) == name)
            tour.m_standing = standing;
    }
    for (const QString &name : start.section(u' ', 2, 2).split(kBetween)) {
        if (const auto step = tourStepFromWord(name))
            tour.m_completed.insert(*step);
    }
    if (tour.m_standing != Standing::Walking)
        return tour;
    const auto step = tourStepFromWord(start.section(u' ', 1, 1));
    if (!step)
        return {};
    tour.m_step = *step;
    return tour;
}

} // namespace kalends
