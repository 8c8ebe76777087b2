// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace kalends
{

/// Reads the answer to a chat request as it comes: server-sent events with pieces of the text, or one whole object from
/// a server that does not stream. Pure.
class ChatStream
{
public:
    static constexpr qsizetype kLongestContent = 256 * 1024; ///< UTF-16 units
    static constexpr qsizetype kLongestLine = 1024 * 1024;

    /// Takes bytes as they arrive; answers the text that they added. Error: PayloadTooLarge, or what the provider said
    /// in the stream; nothing more is taken after it.
    [[nodiscard]] Result<QString> feed(const QByteArray &bytes);
    /// No more will come. Error: InvalidResponse where the answer is none, or broke off.
    [[nodiscard]] Result<QString> finish();

    [[nodiscard]] const QString &content() const { return m_content; }
    [[nodiscard]] const QString &model() const { return m_model; } ///< as the provider named it

private:
    [[nodiscard]] Result<QString> takeLine(const QByteArray &line);
    [[nodiscard]] Result<QString> takeWhole();

    QByteArray m_buffer;
    QString m_content;
    QString m_model;
    bool m_isStream = false;
    bool m_ended = false; ///< the model said that it has finished
};

/// What a provider says in an error object: {"error": {"message"}}, {"error": "…"} or {"message"}; cleaned, short,
/// empty where it says nothing.
[[nodiscard]] QString providerMessage(const QByteArray &body);

} // namespace kalends
