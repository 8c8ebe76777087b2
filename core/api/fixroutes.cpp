// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/fixroutes.h"

#include "api/paths.h"
#include "api/router.h"
#include "catalog/mediadoctor.h"
#include "model/fields.h"
#include "model/json.h"
#include "model/limits.h"
#include "model/mediaedit.h"
#include "model/texts.h"
#include "planner/planner.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// One result to be made, and which channel's edit it belongs to.
struct Remedy {
    Channel channel;
    MediaEdit edit; ///< as it is kept then
    MediaDoctor::Order order;
};

PostType typeOf(const Entry &entry, Channel channel, const QList<MediaAsset> &media)
{
    return channel == Channel::Instagram ? instagramContent(entry, media).type : tikTokContent(entry, media).type;
}

/// Whether what the edit made is still there and still taken.
bool isWell(const MediaEdit &edit, const QList<MediaAsset> &results, Channel channel, PostType type)
{
    const auto made = std::ranges::find(results, edit.result, &MediaAsset::id);
    return made != results.end() && !made->missing && mediaIssues(*made, channel, type).isEmpty();
}

QList<Remedy> remediesFor(const EntryDetails &details, Channel channel)
{
    QList<Remedy> remedies;
    const EntryChannel *part = details.entry.channelPart(channel);
    if (!part)
        return remedies;
    const PostType type = typeOf(details.entry, channel, details.media);
    for (const MediaAsset &asset : details.media) {
        const bool listed =
            std::ranges::any_of(remedies, [&](const Remedy &remedy) { return remedy.edit.media == asset.id; });
        const MediaEdit edit = mediaEditOf(part->fields, asset.id);
        const bool asked = !edit.isOnlyConversion() || !edit.result.isEmpty();
        if (listed || asset.missing || isWell(edit, details.results, channel, type))
            continue;
        if (asked || MediaDoctor::needsConversion(asset, channel, type))
            remedies.append({channel, edit, {asset, edit, channel, type}});
    }
    return remedies;
}

/// Makes what an entry's media need, one after the other, keeps it with the entry and answers. Goes when it is done.
class FixRun final : public QObject
{
public:
    FixRun(Router &router, MediaDoctor &doctor, EntryId entry, QList<Remedy> remedies, ApiReply reply)
        : QObject(&router),
          m_planner(*router.services().planner),
          m_doctor(doctor),
          m_entry(std::move(entry)),
          m_remedies(std::move(remedies)),
          m_reply(std::move(reply))
    {
    }

    void next()
    {
        if (m_at == m_remedies.size())
            return finish(keep());
        m_doctor.make(m_remedies.at(m_at).order, this, {}, [this](const Result<MediaAsset> &made) {
            if (!made)
                return finish(made.error());
            m_remedies[m_at++].edit.result = made->id;
            next();
        });
    }

private:
    /// On top of what the entry holds now: a person may have changed it meanwhile.
    Result<EntryDetails> keep()
    {
        const auto current = m_planner.find(m_entry);
        if (!current || m_remedies.isEmpty())
            return current;
        EntryPatch patch;
        patch.channels = QList<ChannelPatch>();
        for (const EntryChannel &part : current->entry.channels) {
            QList<MediaEdit> edits = mediaEdits(part.fields);
            for (const Remedy &remedy : std::as_const(m_remedies)) {
                const bool same = mediaEditOf(part.fields, remedy.edit.media).makesTheSameAs(remedy.edit);
                if (remedy.channel == part.channel && current->entry.media.contains(remedy.edit.media) && same)
                    edits = withMediaEdit(edits, remedy.edit);
            }
            if (edits != mediaEdits(part.fields))
                patch.channels->append(
                    {.channel = part.channel, .fields = {{kMediaEditsField, toJson(edits)}}, .suggested = {}});
        }
        return patch.channels->isEmpty() ? current : m_planner.editEntry(m_entry, patch);
    }

    void finish(const Result<EntryDetails> &details)
    {
        m_reply(details.ok() ? ApiResponse::ok(toJson(details->entry, details->media, details->jobs))
                             : ApiResponse::failed(details.error()));
        deleteLater();
    }

    Planner &m_planner;
    MediaDoctor &m_doctor;
    const EntryId m_entry;
    QList<Remedy> m_remedies;
    ApiReply m_reply;
    qsizetype m_at = 0;
};

Result<void> fixMedia(Router &router, MediaDoctor &doctor, const ApiCall &call)
{
    const auto id = idIn<EntryId>(call);
    KALENDS_TRY(id);
    const auto body = call.object({"channel"_L1});
    KALENDS_TRY(body);
    const auto only = channelIn(*body);
    KALENDS_TRY(only);
    const auto details = router.services().planner->find(*id);
    KALENDS_TRY(details);
    QList<Remedy> remedies;
    for (const Channel channel : kChannels) {
        if (only->value_or(channel) == channel)
            remedies += remediesFor(*details, channel);
    }
    (new FixRun(router, doctor, *id, remedies, call.reply))->next(); // owned by the router, goes by itself
    return {};
}

} // namespace

void addFixRoutes(Router &router, MediaDoctor &doctor)
{
    router.add("POST", "/v1/calendar/entries/{id}/media:fix",
               [&doctor](Router &self, const ApiCall &call) { return fixMedia(self, doctor, call); });
}

} // namespace kalends
