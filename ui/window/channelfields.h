// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>
#include <functional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace kalends
{

class Theme;

/// The words and choices of one channel, an editor for each field of fieldSpecs(). Shows those that mean something for
/// the post's type, and any other that holds a value. Value in, value out; knows no service.
class ChannelFields final : public QWidget
{
    Q_OBJECT
public:
    ChannelFields(Channel channel, const Theme &theme, QWidget *parent = nullptr);

    void setFields(const QJsonObject &fields);
    [[nodiscard]] const QJsonObject &fields() const { return m_fields; }
    /// What the fields are about: the type that the media make of it, how many there are, the shared words that are
    /// followed.
    void setContext(PostType type, const QList<MediaAsset> &media, const QString &shared);
    /// The person's yes is taken back, because what it was about has changed.
    void withdrawConsent();
    /// Puts the keyboard into a field's editor; false: it is not shown.
    bool focusField(const QString &name);

Q_SIGNALS:
    /// A person changed a field; a null value removes it.
    void fieldChanged(const QString &name, const QJsonValue &value);

private:
    struct Row {
        const FieldSpec *spec = nullptr;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QWidget *whole = nullptr; ///< with the counter
        QLabel *counter = nullptr;
        std::function<void(const QJsonValue &)> show;
    };
    void addRow(const FieldSpec &spec);
    void makeEditor(Row &row);
    void makeText(Row &row);
    void makeChoice(Row &row);
    void makeSwitch(Row &row);
    void makeNumber(Row &row);
    void set(const QString &name, const QJsonValue &value);
    void count();
    [[nodiscard]] bool concerns(const QString &field) const;
    [[nodiscard]] QJsonValue tagsFromText(const QString &text) const;

    const Channel m_channel;
    const Theme &m_theme;
    QFormLayout *m_form = nullptr;
    QList<Row> m_rows;
    QJsonObject m_fields;
    PostType m_type = PostType::Post;
    QList<MediaAsset> m_media;
    QString m_shared;
    bool m_showing = false;
};

} // namespace kalends
