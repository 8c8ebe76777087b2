// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

namespace kalends
{

class ComposerDesk;
class PostDraft;
class Spelling;
class TagMemory;

/// What the editors of one composer share: spelling and the tags of this person. Lives as long as the draft, as its
/// child, so that whoever shows a text of it finds the same one. GUI thread.
class WordKit final : public QObject
{
    Q_OBJECT
public:
    /// The draft's; made at the first call.
    [[nodiscard]] static WordKit &of(PostDraft &draft, ComposerDesk &desk);
    ~WordKit() override;

    [[nodiscard]] Spelling &spelling() const { return *m_spelling; }
    [[nodiscard]] TagMemory &tags() const { return *m_tags; }

private:
    WordKit(PostDraft &draft, ComposerDesk &desk);

    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<TagMemory> m_tags;
};

} // namespace kalends
