// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/drafts.h"

#include <QJsonObject>

namespace kalends
{

// What a model answered, taken apart. Pure. Nothing in an answer is trusted: it may be half, no JSON, in fences, of
// wrong types, megabytes, markup, or written by someone who got words into the material. Of what is usable only plain
// words within their limits are kept.

/// The first JSON object in the text, wherever it stands. Errors: InvalidResponse (none, half of one, nested deeper
/// than 16), PayloadTooLarge.
[[nodiscard]] Result<QJsonObject> objectIn(const QString &content);

/// Words for the post. A member of the wrong type is as if it were missing; of one that is named twice the last counts.
/// `frameOffsets`: where in the clip the frames that were shown are. Error: InvalidResponse when no caption is left, or
/// objectIn()'s.
[[nodiscard]] Result<Draft> draftFromAnswer(const QString &content, const DraftBrief &brief,
                                            const QList<qint64> &frameOffsets, const QString &model);

/// The member "text". Errors as above.
[[nodiscard]] Result<QString> textFromAnswer(const QString &content, int longest, const QStringList &knownMentions);
/// The same as far as it has come, for showing while it streams; empty while it has not begun.
[[nodiscard]] QString partialText(const QString &soFar);

/// One proposal of a calendar; nothing when it names no slot or says nothing.
struct Idea {
    int slot = 0; ///< from 1
    QString idea;
    QString caption;
};
[[nodiscard]] std::optional<Idea> ideaFromAnswer(const QJsonObject &object);

/// Finds the objects of the first list in a text that comes in pieces, each as soon as it is complete.
class ObjectStream
{
public:
    /// Those that this piece has completed.
    [[nodiscard]] QList<QJsonObject> feed(const QString &piece);

private:
    QString m_object; ///< as far as it has come; empty: outside
    int m_depth = 0;  ///< inside the object
    int m_lists = 0;
    bool m_inText = false;
    bool m_escaped = false;
    int m_found = 0;
};

} // namespace kalends
