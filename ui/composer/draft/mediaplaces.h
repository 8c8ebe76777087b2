// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"

#include <QJsonObject>
#include <QList>

namespace kalends
{

/// A channel's fields after the post's media changed from `before` to `after`: alternative texts, people's tags and
/// TikTok's cover photo name a picture by its place, so they move with it and go with it; an edit goes with its medium,
/// and so does the cover of a clip that is the first no longer. Pure.
[[nodiscard]] QJsonObject fieldsAfter(Channel channel, const QJsonObject &fields, const QList<MediaId> &before,
                                      const QList<MediaId> &after);

/// Instagram's alternative texts by picture as the field ig.alt_text holds them: as typed, where those of
/// InstagramContent are as sent. One text by itself is that of the first picture. Pure.
[[nodiscard]] QStringList altTextsOf(const QJsonValue &field);
/// The field with another text for the picture at `index`; null when no picture has one any more. Pure.
[[nodiscard]] QJsonValue withAltText(const QJsonValue &field, qsizetype index, const QString &text);

} // namespace kalends
