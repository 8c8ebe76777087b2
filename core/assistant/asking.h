// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"
#include "assistant/drafts.h"
#include "assistant/providerclient.h"

#include <QObject>

namespace kalends
{

/// One question to the assistant, on its way through store, pictures and provider. Lives in the assistant's thread and
/// is the guard of everything that it waits for: deleting it cancels. Internal to the assistant.
class Asking : public QObject
{
    Q_OBJECT
public:
    Asking(const AssistantServices &services, ProviderClient &client) : m_services(services), m_client(client) {}
    virtual void begin() = 0;

Q_SIGNALS:
    /// The answer is given; it deletes itself.
    void over();

protected:
    void end();
    [[nodiscard]] Settings::Assistant settings() const { return m_services.settings(); }
    [[nodiscard]] Instant now() const { return m_services.clock->now(); }
    /// The provider of the settings with its key; one that is not set up where there is none, or `offline`. Never waits
    /// longer than the keychain's watchdog; a keychain that does not answer means no key.
    void withProvider(bool offline, std::function<void(const Provider &)> done);
    void addKey(Provider provider, std::function<void(const Provider &)> done);
    /// Everything that is known about the post. Errors: the database's.
    [[nodiscard]] Result<DraftBrief> briefFor(const DraftRequest &request) const;

    const AssistantServices &m_services;
    ProviderClient &m_client;
};

[[nodiscard]] Provider providerFrom(const Settings::Assistant &settings);

/// What a provider is shown of a post's media: pictures made small, as JPEG without metadata, and for a clip moments of
/// it. Deletes itself with its guard.
struct ShownPictures {
    QList<QByteArray> jpegs;
    QList<qint64> frameOffsets; ///< of the first ones, where the post begins with a clip: milliseconds into it
};
void gatherPictures(const MediaLibrary &library, const QList<MediaAsset> &media, QObject *guard,
                    std::function<void(ShownPictures)> done);
inline constexpr int kShownSide = 512; ///< pixels of the longer side

} // namespace kalends
