// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/mediafetcher.h"
#include "sandbox/simhttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>

namespace kalends::sandbox
{

/// Graph's error, envelope A of the platform notes.
struct GraphError {
    int code = 0;
    int subcode = 0;
    QString message;
    QString userMessage;
    int httpStatus = 0; ///< 0: what is usual for the code
    bool transient = false;
};
[[nodiscard]] SimResponse toResponse(const GraphError &error);

enum class ContainerKind { Image, Reel, StoryImage, StoryVideo, ChildImage, ChildVideo, Carousel };

/// A request for a container that passed the matrix of what goes with what.
struct ContainerRequest {
    ContainerKind kind = ContainerKind::Image;
    QString mediaUrl;
    QString coverUrl;
    QString caption;
    QStringList children;
    int thumbOffsetMs = 0;
    QJsonObject fields; ///< everything else that was asked for
};

/// The members of a JSON or form body and of the query in one object; form texts become what the parameter is.
[[nodiscard]] std::optional<QJsonObject> graphParameters(const SimRequest &request);
/// Pure. `trialReels`: the account has that feature.
[[nodiscard]] std::variant<ContainerRequest, GraphError> readContainerRequest(const QJsonObject &parameters,
                                                                              bool trialReels);
/// What Instagram finds wrong with the bytes: a subcode for the container's status text; 0 when they are fine.
[[nodiscard]] int mediaFault(ContainerKind kind, const InspectedMedia &media, int thumbOffsetMs);
/// The same for a reel's cover.
[[nodiscard]] int coverFault(const InspectedMedia &media);

} // namespace kalends::sandbox
