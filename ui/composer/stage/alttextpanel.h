// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace kalends
{

class CaptionEdit;
class PostDraft;
class TextCounter;
class Theme;

/// What one picture shows, in words, for those who cannot see it: Instagram's alternative text. Bound to the draft.
/// GUI thread.
class AltTextPanel final : public QWidget
{
    Q_OBJECT
public:
    AltTextPanel(PostDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setPicture(int index);
    void focusEditor();

Q_SIGNALS:
    void closeRequested();

private:
    void refresh();
    void write(const QString &text);
    [[nodiscard]] QJsonValue field() const;

    PostDraft &m_draft;
    QLabel *m_label = nullptr;
    CaptionEdit *m_edit = nullptr;
    TextCounter *m_counter = nullptr;
    int m_index = -1;
};

} // namespace kalends
