// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace kalends
{

class CaptionEdit;
class TextCounter;

/// What each picture shows, in words, for people who cannot see it: a text for each, beside the picture. Clips have
/// none. Bound to the draft.
class AltTexts final : public QWidget
{
    Q_OBJECT
public:
    AltTexts(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);

    /// Into the first that is empty, else the first.
    void focusFirst();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void pictureWanted(int index); ///< its text is being worked on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        int index = 0; ///< of the draft's media
        MediaId media;
        QWidget *whole = nullptr;
        CaptionEdit *edit = nullptr;
        TextCounter *counter = nullptr;
        QToolButton *picture = nullptr;
    };
    void refresh(PostDraft::Parts parts);
    void makeRows();
    Row makeRow(int index, const MediaAsset &asset, bool several);
    void fetchPicture(QToolButton *button, const MediaAsset &asset);
    void showTexts();
    void write(int index, const QString &text);
    [[nodiscard]] QJsonValue field() const;

    PostDraft &m_draft;
    const ComposerServices m_services;
    QVBoxLayout *m_box = nullptr;
    QList<Row> m_rows;
    qsizetype m_mediaCount = 0; ///< for which the rows were made
};

} // namespace kalends
