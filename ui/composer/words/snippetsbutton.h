// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"

#include <QToolButton>

class QMenu;

namespace kalends
{

class CaptionEdit;

/// Hashtag groups and saved captions: a menu that inserts one at the cursor, keeps what is written or selected under a
/// name, renames and deletes. Kept by ComposerDesk::snippets().
class SnippetsButton final : public QToolButton
{
    Q_OBJECT
public:
    SnippetsButton(const ComposerServices &services, CaptionEdit &edit, QWidget *parent = nullptr);

private:
    void fill();
    void addKind(const QString &kind, const QString &title);
    void insert(const QString &kind, const QString &text);
    [[nodiscard]] QString chosenText() const;
    void askName(const QString &kind);
    void keep(const QString &kind, const QString &name, const QString &text);
    void manage();

    const ComposerServices m_services;
    CaptionEdit &m_edit;
    QMenu *m_menu = nullptr;
};

} // namespace kalends
