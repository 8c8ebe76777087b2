// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace kalends
{

class Words;

/// The words' side of a post that is out or on its way: for each channel how it stands, when it went out, its link and
/// each try with times and codes; the facts can be copied. An answer that got lost is explained, with "Check now".
/// Bound to the draft; reads the attempts anew whenever its standing changes.
class PublishedView final : public QWidget
{
    Q_OBJECT
public:
    PublishedView(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

private:
    void read();
    void rebuild();
    void addChannel(QVBoxLayout &box, const PublishJob &job);
    void addLink(QVBoxLayout &card, const PublishJob &job);
    void addAttempts(QVBoxLayout &card, const PublishJob &job);
    void addWords(QVBoxLayout &box);
    void checkNow(const JobId &job);
    void copyFacts();
    void say(const QString &sentence);

    PostDraft &m_draft;
    const ComposerServices m_services;
    QVBoxLayout *m_page = nullptr;
    QWidget *m_content = nullptr;
    Words *m_trouble = nullptr;
    QHash<JobId, QList<Attempt>> m_attempts;
    QTimer m_readSoon;
};

} // namespace kalends
