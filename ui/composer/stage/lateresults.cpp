// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/lateresults.h"

#include "diagnostics/log.h"
#include "ui/board/planboard.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// The channel's edits with that result; nothing when the entry does not want it any more.
std::optional<QJsonValue> editsWith(const Entry &entry, Channel channel, const MediaEdit &late)
{
    const EntryChannel *part = entry.channelPart(channel);
    if (!part || !entry.media.contains(late.media))
        return std::nullopt;
    const MediaEdit stored = mediaEditOf(part->fields, late.media);
    if (!stored.makesTheSameAs(late) || stored.result == late.result)
        return std::nullopt;
    return toJson(withMediaEdit(mediaEdits(part->fields), late));
}

} // namespace

LateResults::LateResults(PlanBoard &board, EntryId entry, QObject *parent)
    : QObject(parent), m_board(board), m_entry(std::move(entry))
{
    // Also of other verbs: a composer's last save may still be on its way when a result is there.
    connect(
        &board, &PlanBoard::finished, this,
        [this](const PlanAnswer &answer) {
            if (answer.ticket == m_writing)
                m_writing = 0;
            writeNext();
        },
        Qt::QueuedConnection);
}

void LateResults::add(Channel channel, const MediaEdit &edit)
{
    m_late.append({channel, edit});
    writeNext();
}

void LateResults::writeNext()
{
    while (m_writing == 0 && !m_board.isBusy() && !m_late.isEmpty()) {
        const Late late = m_late.takeFirst();
        const auto stored = m_board.details(m_entry);
        if (!stored.ok()) { // deleted meanwhile, most likely: then nothing is missing
            Log::warning("late_result_not_kept",
                         {{u"entry"_s, m_entry.toString()}, {u"message"_s, stored.error().message}});
            continue;
        }
        const auto edits = editsWith(stored->entry, late.channel, late.edit);
        if (!edits)
            continue;
        EntryPatch patch;
        patch.fields = {{.channel = late.channel, .fields = {{u"media_edits"_s, *edits}}, .suggested = {}}};
        m_writing = m_board.edit(m_entry, patch);
    }
    if (isIdle())
        Q_EMIT written();
}

} // namespace kalends
