// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>
#include <optional>

class QPushButton;
class QToolButton;

namespace kalends
{

class Theme;

/// The chosen picture or frame, large, as it will look; a row of what is going on with it on its lower edge; without a
/// picture the frame into which files are dropped. Knows no post. GUI thread.
class StageCanvas final : public QWidget
{
    Q_OBJECT
public:
    /// What is shown. An image that is still on its way leaves the last one of the same `what` standing.
    struct Shown {
        QString what;            ///< tells one thing from another: the medium and its edit
        QImage image;            ///< null: not there yet
        QRectF part{0, 0, 1, 1}; ///< of the image
        QSize pixels;            ///< as it goes out: its shape
        QString name;            ///< for screen readers
        QString notice;          ///< instead of a picture: why there is none
        int index = -1;
        int count = 0;
        std::optional<double> progress; ///< something is being made of it; 0 to 1
        QString progressWords;
        QString problem; ///< something could not be made
    };

    explicit StageCanvas(const Theme &theme, QWidget *parent = nullptr);

    void show(const Shown &shown);
    void showFrame(const QImage &frame);                              ///< of the same clip, while a hand goes along it
    void setEmpty(bool isBusy, bool canChange, const QString &takes); ///< no media; `takes`: what may come, in words
    void setDropHere(bool isOver);
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void stepRequested(int by);
    void chooseRequested();
    void cancelRequested();
    void retryRequested();
    void pictureMoved(); ///< pictureRect() is another

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refreshLook();
    void paintEmpty(QPainter &painter) const;
    void paintPicture(QPainter &painter) const;
    void paintPill(QPainter &painter, const QRectF &picture) const;
    void paintStrip(QPainter &painter) const;
    [[nodiscard]] QRectF stripRect() const;

    const Theme &m_theme;
    Shown m_shown;
    QImage m_image; ///< what is painted: the newest of m_shown.what
    QString m_imageWhat;
    QRectF m_part{0, 0, 1, 1};
    QRectF m_picture;
    bool m_isEmpty = true;
    bool m_isBusy = false;
    bool m_canChange = true;
    bool m_isDropHere = false;
    QString m_takes;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_act = nullptr; ///< Cancel, or Try again
};

} // namespace kalends
