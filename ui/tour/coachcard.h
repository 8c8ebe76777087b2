// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/tour.h"

#include <QList>
#include <QString>

namespace kalends
{

/// What the coach shows at one moment. A plain value: words, what helps with the step, and which buttons there are.
struct CoachCard {
    struct Stage {
        QString words;
        bool done = false;
        friend bool operator==(const Stage &, const Stage &) = default;
    };
    int number = 0;          ///< of the step, from 1; 0: none, the card stands before or after the steps
    QList<bool> steps;       ///< for each step, whether it was done
    QString title;           ///< a line
    QString text;            ///< what to do: a sentence or two
    QString success;         ///< what was done; empty: not yet
    bool examples = false;   ///< pictures to drag
    QList<Stage> stages;     ///< what happens on the way
    QString action;          ///< a button that does what the step speaks of; empty: none
    bool actionReady = true; ///< false: it is under way
    QString forward;         ///< what the button that goes on says
    bool skips = false;      ///< it passes over what is not done: a quiet button
    bool canGoBack = false;
    QString leave;
    friend bool operator==(const CoachCard &, const CoachCard &) = default;
};

/// What the words of a step speak of, beside the tour itself.
struct TourScene {
    Channel channel = Channel::Instagram; ///< on which the sign-in is broken and mended
    QString next;                         ///< title of the post that Publish and Break send; empty: one is made for it
    bool nothingLinked = false;           ///< neither can be done
    bool sending = false;                 ///< it was asked for and is under way
    bool revoked = false;                 ///< the platform has taken its permission back, the program does not know yet
    bool copied = false;                  ///< a fresh token is on the clipboard
    QString caption;                      ///< of the first post, as drafted
    int stages = 0;                       ///< reached by the post that goes out, see PublishTrail
};

/// The words and buttons for where somebody stands. Tour::isShown() only.
[[nodiscard]] CoachCard coachCard(const Tour &tour, const TourScene &scene);

} // namespace kalends
