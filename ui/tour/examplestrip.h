// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QMimeData;

namespace kalends
{

class Theme;

/// A file to try things out with.
struct ExampleFile {
    QString path;
    QString name;  ///< "Evening hills": what it is called on the screen
    QImage poster; ///< of any size; middle of it is shown
    bool isClip = false;
};

/// One example: a picture that can be dragged anywhere a file can be dropped; a click or Enter asks for it instead.
class ExampleButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ExampleButton(ExampleFile file, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const ExampleFile &file() const { return m_file; }
    /// What a drag of it carries: the file's address, as a file manager does. The caller owns it.
    [[nodiscard]] QMimeData *load() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drag();
    [[nodiscard]] QPixmap picture() const;
    [[nodiscard]] QSize pictureSize() const;

    ExampleFile m_file;
    const Theme &m_theme;
    QPoint m_pressed;
};

/// The examples, side by side.
class ExampleStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleStrip(const Theme &theme, QWidget *parent = nullptr);
    void setFiles(const QList<ExampleFile> &files);

Q_SIGNALS:
    void chosen(const QString &path); ///< without a drag

private:
    const Theme &m_theme;
    QHBoxLayout *m_row = nullptr;
    QList<ExampleButton *> m_buttons;
};

} // namespace kalends
