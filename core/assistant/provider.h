// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>
#include <span>

namespace kalends
{

/// Whether the model is shown pictures.
enum class VisionUse { Auto, On, Off }; ///< Auto: tried, and remembered when it does not take them

/// A place that speaks the OpenAI chat protocol, and how it is to be used. A plain value.
struct Provider {
    QUrl baseUrl;  ///< as a person wrote it, with or without /v1; invalid: none is set up
    QString model; ///< as the provider calls it
    Secret key{};  ///< empty: none is sent, as a model on one's own computer needs none
    VisionUse vision = VisionUse::Auto;

    [[nodiscard]] bool isSetUp() const { return baseUrl.isValid() && !baseUrl.isEmpty() && !model.isEmpty(); }
    /// "api.openai.com" or "127.0.0.1:11434": what consent and the breaker are kept for.
    [[nodiscard]] QString host() const;
    /// "…/chat/completions" and "…/models" for a base with or without /v1: OpenAI, Ollama, llama.cpp and LM Studio all
    /// serve them below /v1; a base with another path is taken as it stands.
    [[nodiscard]] QUrl address(const char *what) const;
};

/// A provider that is offered by name. None of them is contacted before a person chose it.
struct ProviderPreset {
    QString name;
    QString baseUrl;
    QString model; ///< a proposal; the list of the provider's own models decides
    bool needsKey = false;
};
[[nodiscard]] QList<ProviderPreset> providerPresets();

/// One thing that a test looked at.
struct ProviderCheck {
    enum class Subject { Address, Key, Model, Answering, Json, Vision };
    enum class Verdict { Good, Limited, Bad, Skipped };
    Subject subject = Subject::Address;
    Verdict verdict = Verdict::Good;
    QString words; ///< a sentence: what was found, and what to do where it is bad
    friend bool operator==(const ProviderCheck &, const ProviderCheck &) = default;
};
[[nodiscard]] QLatin1String
word(ProviderCheck::Subject subject); ///< "address", "key", "model", "answer", "json", "vision"
[[nodiscard]] QLatin1String word(ProviderCheck::Verdict verdict); ///< "good", "limited", "bad", "skipped"

/// What a test found, in the order looked at; what comes behind a bad one is skipped.
struct ProviderReport {
    QList<ProviderCheck> checks;
    QStringList models;                ///< that the provider lists
    [[nodiscard]] bool usable() const; ///< no check is bad
};

} // namespace kalends
