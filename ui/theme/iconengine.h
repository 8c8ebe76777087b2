// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPointer>

namespace kalends
{

class Theme;

/// Draws an SVG of resources/icons in one colour, rendered at exactly the device pixels that are asked for. Without a
/// colour of its own it takes the theme's text colour at the moment of painting, so that icons follow light and dark.
/// GUI thread.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, const Theme *theme, const QColor &color = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QString m_name;
    QPointer<const Theme> m_theme;
    QColor m_color;
};

} // namespace kalends
