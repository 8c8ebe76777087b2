// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/coachcard.h"

#include "ui/tour/tourwatch.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

struct Coach {
    Q_DECLARE_TR_FUNCTIONS(kalends::Coach)
};

QString keys(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

QString shortened(const QString &title)
{
    constexpr int kTitle = 40;
    return title.size() <= kTitle ? title : title.left(kTitle - 1).trimmed() + u'…';
}

void dropWords(CoachCard &card, const Tour &tour)
{
    card.title = Coach::tr("Drop a picture on a day");
    card.text = Coach::tr("Drag one of these onto a day, or press Enter on it to put it on today. Files from your own "
                          "folders go the same way.");
    card.examples = true;
    if (!tour.isDone())
        card.action = Coach::tr("Put one on today");
    else
        card.success = Coach::tr("There it is, as a draft: it goes nowhere until you schedule it.");
}

void wordsWords(CoachCard &card, const Tour &tour, const TourScene &scene)
{
    card.title = Coach::tr("See what was drafted");
    card.text = Coach::tr("Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what "
                          "nobody has looked at yet.");
    if (!tour.isDone())
        return;
    card.success = scene.caption.isEmpty()
                       ? Coach::tr("Drafted. What you type yourself is never overwritten.")
                       : Coach::tr("“%1” What you type yourself is never overwritten.").arg(shortened(scene.caption));
}

void moveWords(CoachCard &card, const Tour &tour)
{
    card.title = Coach::tr("Drag a post to another day");
    card.text = Coach::tr("Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to "
                          "move it.");
    if (tour.isDone())
        card.success = Coach::tr("Moved, and saved the moment you let go.");
}

void shiftWords(CoachCard &card, const Tour &tour)
{
    card.title = Coach::tr("Shift many at once");
    card.text = Coach::tr("Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.")
                    .arg(keys(QKeySequence::SelectAll), keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)));
    if (!tour.isDone())
        return;
    card.success = tour.tookBack() ? Coach::tr("And all are back. Every change to the plan can be taken back.")
                                   : Coach::tr("%n posts moved together. Take them back with %1, in one step.", nullptr,
                                               tour.movedTogether())
                                         .arg(keys(QKeySequence::Undo));
}

QList<CoachCard::Stage> stagesOf(const TourScene &scene)
{
    const QString platform = displayName(scene.channel);
    const std::array<QString, kPublishStages> words{
        Coach::tr("The file is staged"), Coach::tr("%1 is told what comes", "a platform").arg(platform),
        Coach::tr("%1 has taken it", "a platform").arg(platform), Coach::tr("Published")};
    QList<CoachCard::Stage> stages;
    for (int i = 0; i < kPublishStages; ++i)
        stages.append({.words = words.at(size_t(i)), .done = i < scene.stages});
    return stages;
}

QString connectFirst()
{
    return Coach::tr("Connect an account first: Accounts, Connect.");
}

void publishWords(CoachCard &card, const Tour &tour, const TourScene &scene)
{
    card.title = Coach::tr("Watch a post go out");
    card.text =
        scene.nothingLinked ? connectFirst()
        : scene.next.isEmpty()
            ? Coach::tr("A post goes out by itself at its time. Make one whose time is now, and see what happens "
                        "on the way.")
            : Coach::tr("A post goes out by itself at its time. Let the time of “%1” be now, and see what happens "
                        "on the way.")
                  .arg(shortened(scene.next));
    if (!scene.nothingLinked && !tour.isDone())
        card.action = scene.sending ? Coach::tr("On its way…") : Coach::tr("Let it go out now");
    card.actionReady = !scene.sending;
    if (scene.sending || scene.stages > 0)
        card.stages = stagesOf(scene);
    if (tour.isDone())
        card.success = Coach::tr("Out, once. Each step is written down before it is taken, so that nothing goes out "
                                 "twice.");
}

void breakWords(CoachCard &card, const Tour &tour, const TourScene &scene)
{
    const QString platform = displayName(scene.channel);
    card.title = Coach::tr("Break the sign-in");
    if (scene.nothingLinked)
        card.text = connectFirst();
    else if (scene.revoked && !tour.isDone())
        card.text = Coach::tr("%1 has taken its permission back and tells nobody. The next post is about to find out.",
                              "a platform")
                        .arg(platform);
    else
        card.text =
            Coach::tr("Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a "
                      "post: see where the reason shows.",
                      "a platform")
                .arg(platform);
    if (!scene.nothingLinked && !tour.isDone())
        card.action = scene.sending ? Coach::tr("Finding out…") : Coach::tr("Break it");
    card.actionReady = !scene.sending;
    if (tour.isDone())
        card.success =
            Coach::tr("Every post for %1 wears the struck-through key now, the account says why, and they wait.",
                      "a platform")
                .arg(platform);
}

void mendWords(CoachCard &card, const Tour &tour, const TourScene &scene)
{
    const QString platform = displayName(scene.channel);
    card.title = Coach::tr("And mend it");
    if (scene.channel == Channel::Instagram) {
        card.text = Coach::tr("Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. "
                              "Or sign in with the browser and say Allow.");
        if (!tour.isDone())
            card.action = scene.copied ? Coach::tr("Copied") : Coach::tr("Copy a token");
    } else {
        card.text = Coach::tr("Press Reconnect on the account’s card, sign in with the browser, and say Allow.");
    }
    if (tour.isDone())
        card.success =
            Coach::tr("Mended. What waited for %1 goes out by itself, and the rest is ready again.", "a platform")
                .arg(platform);
}

void stepWords(CoachCard &card, const Tour &tour, const TourScene &scene)
{
    switch (tour.step()) {
    case TourStep::Drop:
        return dropWords(card, tour);
    case TourStep::Words:
        return wordsWords(card, tour, scene);
    case TourStep::Move:
        return moveWords(card, tour);
    case TourStep::Shift:
        return shiftWords(card, tour);
    case TourStep::Publish:
        return publishWords(card, tour, scene);
    case TourStep::Break:
        return breakWords(card, tour, scene);
    case TourStep::Mend:
        return mendWords(card, tour, scene);
    }
}

CoachCard offerCard()
{
    CoachCard card;
    card.title = Coach::tr("New here? Take the tour");
    card.text =
        Coach::tr("Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that "
                  "is out, and what happens when something breaks. You find it later under Help.");
    card.forward = Coach::tr("Start the tour");
    card.leave = Coach::tr("Not now");
    return card;
}

CoachCard farewell(const Tour &tour)
{
    CoachCard card;
    for (int i = 0; i < kTourSteps; ++i)
        card.steps.append(tour.hasDone(TourStep(i)));
    card.title = Coach::tr("That was all of it");
    card.text =
        Coach::tr("Go on playing: nothing here leaves this computer. For real accounts start Kalends without the "
                  "sandbox; the guide (%1) spells out every click.")
            .arg(keys(QKeySequence(Qt::Key_F1)));
    card.action = Coach::tr("Open the guide");
    card.leave = Coach::tr("Done");
    card.canGoBack = true;
    return card;
}

} // namespace

CoachCard coachCard(const Tour &tour, const TourScene &scene)
{
    if (tour.standing() == Tour::Standing::Offered)
        return offerCard();
    if (tour.standing() == Tour::Standing::Finished)
        return farewell(tour);
    CoachCard card;
    card.number = int(tour.step()) + 1;
    for (int i = 0; i < kTourSteps; ++i)
        card.steps.append(tour.hasDone(TourStep(i)));
    stepWords(card, tour, scene);
    const bool gone = tour.isDone() || tour.hasDone(tour.step());
    card.forward = gone ? Coach::tr("Next") : Coach::tr("Skip step");
    card.skips = !tour.isDone();
    card.canGoBack = tour.canGoBack();
    card.leave = Coach::tr("End tour");
    return card;
}

} // namespace kalends
