// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/instagramsim.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr Milliseconds kDay = std::chrono::hours(24);

const GraphError kNotReady{
    9007, 2207027, u"The media is not ready for publishing, please wait for a moment"_s, u"Media ID is not available"_s,
    0,    false};
const GraphError kUnknownContainer{
    24, 2207008, u"The media builder with creation id = creation_id does not exist or has expired."_s, {}, 0, false};

bool isChild(ContainerKind kind)
{
    return kind == ContainerKind::ChildImage || kind == ContainerKind::ChildVideo;
}

QString typeWord(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Reel:
        return u"reel"_s;
    case ContainerKind::StoryImage:
    case ContainerKind::StoryVideo:
        return u"story"_s;
    case ContainerKind::Carousel:
        return u"carousel"_s;
    default:
        return u"image"_s;
    }
}

} // namespace

std::optional<GraphError> InstagramSim::checkChildren(const ContainerRequest &request, const QString &accountId) const
{
    for (const QString &id : request.children) {
        const auto child = m_containers.find(id);
        if (child == m_containers.end() || child->second.accountId != accountId ||
            statusOf(child->second) == "EXPIRED"_L1)
            return kUnknownContainer;
        if (!isChild(child->second.request.kind))
            return GraphError{100, 0, u"Invalid parameter: container %1 is not a carousel item."_s.arg(id),
                              {},  0, false};
    }
    return std::nullopt;
}

void InstagramSim::createContainer(const Call &call)
{
    if (const auto error = needScope(call, u"instagram_business_content_publish"_s)) {
        reply(call, *error);
        return;
    }
    const auto read = readContainerRequest(call.parameters, m_world.config.trialReels);
    if (const auto *error = std::get_if<GraphError>(&read)) {
        reply(call, *error);
        return;
    }
    const QString accountId = m_accounts.at(call.token.account).id;
    const auto &request = std::get<ContainerRequest>(read);
    if (const auto error = checkChildren(request, accountId)) {
        reply(call, *error);
        return;
    }
    QList<Instant> &times = m_containerTimes[accountId];
    const Instant now = virtualNow();
    if (m_world.config.containersPerDay == 0)
        times.clear();
    times.removeIf([&](Instant then) { return now - then >= kDay; });
    if (m_world.config.containersPerDay > 0 && times.size() >= m_world.config.containersPerDay) {
        reply(call, GraphError{4,
                               0,
                               u"Application request limit reached: at most %1 containers in 24 hours."_s.arg(
                                   m_world.config.containersPerDay),
                               {},
                               0,
                               false});
        return;
    }
    times.append(now);

    const QString id = u"17"_s + randomDigits(15);
    Container &container = m_containers[id];
    container.id = id;
    container.accountId = accountId;
    container.request = request;
    container.createdAt = now;
    container.pollsLeft = m_world.config.processingPolls;
    container.unreadableLeft = m_world.config.containerUnreadableReads;
    container.fault = m_world.config.containerError.toInt();
    if (!request.mediaUrl.isEmpty() && m_world.config.fetchMedia) {
        look(container, request.mediaUrl, false);
        if (!request.coverUrl.isEmpty())
            look(container, request.coverUrl, true);
    } else {
        settled(container);
    }
    reply(call, QJsonObject{{u"id"_s, id}});
}

void InstagramSim::look(Container &container, const QString &url, bool cover)
{
    container.pending += 1;
    m_fetcher.fetch(url.toLatin1(), [this, id = container.id, cover](const InspectedMedia &media) {
        Container &found = m_containers[id];
        found.pending -= 1;
        const int fault =
            cover ? coverFault(media) : mediaFault(found.request.kind, media, found.request.thumbOffsetMs);
        if (found.fault == 0)
            found.fault = fault;
        if (!cover)
            found.media.append(media.posted());
        if (found.pending == 0)
            settled(found);
    });
}

void InstagramSim::settled(Container &container)
{
    container.readyAt = virtualNow() + Milliseconds(m_world.config.processingMs);
    for (const auto &answer : std::exchange(container.waiting, {}))
        answer();
}

QString InstagramSim::statusOf(const Container &container) const
{
    if (!container.publishedAs.isEmpty())
        return u"PUBLISHED"_s;
    const bool looked = container.readyAt.has_value();
    if (looked && container.fault != 0 && container.pollsLeft == 0)
        return u"ERROR"_s;
    if (virtualNow() - container.createdAt >= kDay)
        return u"EXPIRED"_s;
    for (const QString &id : container.request.children) {
        const auto child = m_containers.find(id);
        const QString status = child == m_containers.end() ? u"EXPIRED"_s : statusOf(child->second);
        if (status == "ERROR"_L1 || status == "EXPIRED"_L1)
            return u"ERROR"_s;
        if (status == "IN_PROGRESS"_L1)
            return status;
    }
    return looked && virtualNow() >= *container.readyAt && container.pollsLeft == 0 ? u"FINISHED"_s : u"IN_PROGRESS"_s;
}

void InstagramSim::containerStatus(const Call &call, Container &container)
{
    // With no processing time asked for, the first read already says FINISHED: it waits for the fetch instead of
    // counting polls.
    Container *unread = container.pending > 0 ? &container : nullptr;
    for (const QString &id : container.request.children) {
        if (const auto child = m_containers.find(id); child != m_containers.end() && child->second.pending > 0)
            unread = &child->second;
    }
    if (unread && m_world.config.processingMs == 0 && m_world.config.processingPolls == 0) {
        unread->waiting.append([this, call, id = container.id] { containerStatus(call, m_containers[id]); });
        return;
    }
    reply(call, describe(call, container));
}

InstagramSim::Answer InstagramSim::describe(const Call &call, Container &container)
{
    if (container.unreadableLeft > 0) {
        container.unreadableLeft -= 1;
        return GraphError{100, 33, u"Unsupported get request. Object with ID '%1' does not exist."_s.arg(container.id),
                          {},  0,  false};
    }
    const auto fields =
        fieldsOf(call, {u"id"_s, u"status_code"_s, u"status"_s, u"copyright_check_status"_s}, {u"id"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    const QString code = statusOf(container);
    if (container.readyAt && container.pollsLeft > 0)
        container.pollsLeft -= 1;
    int fault = container.fault;
    for (const QString &id : container.request.children) {
        if (const auto child = m_containers.find(id); fault == 0 && child != m_containers.end())
            fault = child->second.fault;
    }
    const QHash<QString, QString> texts{
        {u"FINISHED"_s, u"Finished: Media has been uploaded and it is ready to be published."_s},
        {u"IN_PROGRESS"_s, u"In Progress: Media is still being processed."_s},
        {u"PUBLISHED"_s, u"Published: Media has been successfully published."_s},
        {u"EXPIRED"_s, u"Expired: Media was not published within 24 hours."_s},
        {u"ERROR"_s, u"Error: Media upload has failed with error code %1"_s.arg(fault ? fault : 2207032)}};
    QJsonObject answer{{u"id"_s, container.id}};
    for (const QString &field : std::get<QStringList>(fields)) {
        if (field.trimmed() == "status_code"_L1)
            answer.insert(u"status_code"_s, code);
        else if (field.trimmed() == "status"_L1)
            answer.insert(u"status"_s, texts.value(code));
        else if (field.trimmed() == "copyright_check_status"_L1)
            answer.insert(u"copyright_check_status"_s,
                          QJsonObject{{u"status"_s, u"completed"_s}, {u"matches_found"_s, false}});
    }
    return answer;
}

InstagramSim::Answer InstagramSim::publish(const Call &call)
{
    if (const auto error = needScope(call, u"instagram_business_content_publish"_s))
        return *error;
    const QJsonValue creation = call.parameters.value(u"creation_id"_s);
    const QString id = creation.isDouble() ? QString::number(creation.toInteger()) : creation.toString();
    if (id.isEmpty())
        return GraphError{100, 0, u"(#100) The parameter creation_id is required"_s, {}, 0, false};
    for (const QString &name : call.parameters.keys()) {
        if (name != "creation_id"_L1)
            return GraphError{100, 0, u"Invalid parameter: %1"_s.arg(name), {}, 0, false};
    }
    const QString accountId = m_accounts.at(call.token.account).id;
    const auto found = m_containers.find(id);
    if (found == m_containers.end() || found->second.accountId != accountId)
        return kUnknownContainer;
    Container &container = found->second;
    const QString status = statusOf(container);
    if (status == "PUBLISHED"_L1)
        return m_world.config.samePublishReturnsId ? Answer(QJsonObject{{u"id"_s, container.publishedAs}})
                                                   : Answer(kUnknownContainer);
    if (status == "EXPIRED"_L1)
        return kUnknownContainer;
    if (isChild(container.request.kind))
        return GraphError{100, 0, u"Invalid parameter: a carousel item cannot be published on its own."_s,
                          {},  0, false};
    if (status != "FINISHED"_L1)
        return kNotReady;
    if (m_world.config.quotaTotal > 0 &&
        m_world.ledger.countSince(Channel::Instagram, accountId, virtualNow() - kDay) >= m_world.config.quotaTotal)
        return GraphError{
            9,
            2207042,
            u"Application request limit reached"_s,
            u"You have reached the maximum number of posts that can be published by this app in 24 hours."_s,
            0,
            false};
    return QJsonObject{{u"id"_s, makePost(container)}};
}

QString InstagramSim::makePost(Container &container)
{
    LedgerEntry entry;
    entry.channel = Channel::Instagram;
    entry.type = typeWord(container.request.kind);
    entry.accountId = container.accountId;
    entry.caption = container.request.caption;
    entry.handle = container.id;
    entry.remoteId = u"18"_s + randomDigits(15);
    entry.shortcode = QString::fromLatin1(randomToken(11));
    entry.media = container.media;
    entry.createdAt = statedNow();
    entry.virtualAt = virtualNow();
    entry.fields = container.request.fields;
    QJsonArray children;
    for (const QString &id : container.request.children) {
        const Container &child = m_containers[id];
        entry.media += child.media;
        children.append(child.request.fields);
    }
    if (!children.isEmpty())
        entry.fields.insert(u"children"_s, children);
    if (!container.request.coverUrl.isEmpty())
        entry.fields.insert(u"cover"_s, true);
    entry.fields.insert(u"video"_s, container.request.kind == ContainerKind::Reel ||
                                        container.request.kind == ContainerKind::StoryVideo);
    container.publishedAs = entry.remoteId;
    m_world.ledger.append(entry);
    return container.publishedAs;
}

InstagramSim::Answer InstagramSim::quota(const Call &call) const
{
    const auto fields = fieldsOf(call, {u"config"_s, u"quota_usage"_s}, {u"quota_usage"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    Instant since = virtualNow() - kDay;
    if (call.parameters.contains(u"since"_s)) {
        const Instant asked = instantFromMs(call.parameters.value(u"since"_s).toVariant().toLongLong() * 1000);
        if (asked < since)
            return GraphError{100, 0, u"Invalid parameter: since must be within the last 24 hours."_s, {}, 0, false};
        since = asked;
    }
    QJsonObject answer;
    for (const QString &field : std::get<QStringList>(fields)) {
        if (field == "config"_L1)
            answer.insert(field, QJsonObject{{u"quota_total"_s,
                                              m_world.config.quotaTotal > 0 ? m_world.config.quotaTotal : 1'000'000},
                                             {u"quota_duration"_s, 86400}});
        else
            answer.insert(u"quota_usage"_s,
                          m_world.ledger.countSince(Channel::Instagram, m_accounts.at(call.token.account).id, since));
    }
    return QJsonObject{{u"data"_s, QJsonArray{answer}}};
}

} // namespace kalends::sandbox
