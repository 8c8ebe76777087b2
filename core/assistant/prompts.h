// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"
#include "assistant/drafts.h"

#include <QJsonObject>

namespace kalends
{

/// What a provider is asked. A plain value.
struct ChatPrompt {
    QString system;
    QString user;               ///< JSON: what a person wrote is data in it, never part of the sentences around it
    QList<QByteArray> pictures; ///< JPEG, without metadata
    QString schemaName;
    QJsonObject schema; ///< of the answer
};

/// How an answer is held to JSON, from strict to by words alone. Not every server takes every one.
enum class JsonMode { Schema, Object, Plain };

// Pure: what is known in, what is asked out. Hashtags, mentions, texts and file names of others are handed over as JSON
// values, so that they cannot pass for instructions; the answer is not trusted either way.

/// `frames`: how many of the pictures are moments of the clip, one of which is to be its cover.
[[nodiscard]] ChatPrompt draftPrompt(const DraftBrief &brief, const QList<QByteArray> &pictures, int frames);
[[nodiscard]] ChatPrompt rewordPrompt(const DraftBrief &brief, const RewordRequest &request, const QString &text,
                                      int longest, const QList<QByteArray> &pictures);
/// `first`: the number of the first of these slots; they count from 1.
[[nodiscard]] ChatPrompt calendarPrompt(const CalendarRequest &request, const QList<SlotAdvice> &slotsWanted, int first,
                                        const OwnHistory &history, const QString &language, const QString &voice);
/// The same once more, after an answer in another language.
[[nodiscard]] ChatPrompt insistingOnLanguage(ChatPrompt prompt, const QString &language);

/// The body of POST …/chat/completions. Neither a temperature nor a limit of tokens is sent: some models refuse them,
/// and the answer is limited here.
[[nodiscard]] QByteArray chatBody(const ChatPrompt &prompt, const QString &model, JsonMode mode, bool withPictures,
                                  bool streamed);

} // namespace kalends
