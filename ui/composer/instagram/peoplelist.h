// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QJsonValue>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kalends
{

class Words;

/// Who is tagged, with the place on the picture in numbers where the type has places, and a field to add somebody. The
/// placing by mouse is the stage's. Bound to the draft.
class PeopleList final : public QWidget
{
    Q_OBJECT
public:
    PeopleList(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    void focusName();
    /// On which picture somebody new is tagged: the one that the stage shows.
    void setPicture(int index);

Q_SIGNALS:
    void pictureWanted(int index);
    void placeRequested(int index); ///< the stage lets a person click on that picture

private:
    void refresh(PostDraft::Parts parts);
    void makeRows();
    QWidget *makeRow(int number, const UserTag &tag);
    QWidget *makePlace(int number, const UserTag &tag, QWidget *parent);
    QWidget *makeMend(int number, const UserTag &tag, QWidget *parent);
    void add();
    void remove(int number);
    void change(int number, const std::function<void(UserTag &)> &how);
    void write(const QList<UserTag> &tags);
    void offerNames(const QString &typed);
    void say(const QString &sentence);
    [[nodiscard]] int pictureForNew() const;

    PostDraft &m_draft;
    const ComposerServices m_services;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_place = nullptr;
    QCompleter *m_completer = nullptr;
    Words *m_count = nullptr;
    Words *m_trouble = nullptr;
    QList<UserTag> m_tags; ///< as shown
    QJsonValue m_seenTags; ///< as the draft held them
    QJsonValue m_seenType;
    PostType m_type = PostType::Post;
    int m_picture = 0;
    bool m_writing = false;
};

} // namespace kalends
