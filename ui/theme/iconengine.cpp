// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qreal kDisabledOpacity = 0.45;

QString path(const QString &name)
{
    return u":/kalends/icons/%1.svg"_s.arg(name);
}

/// The drawing's text with its colour filled in; read once per icon and kept, as they are a few hundred bytes each.
QByteArray drawing(const QString &name, const QColor &color)
{
    static QHash<QString, QByteArray> texts;
    auto text = texts.constFind(name);
    if (text == texts.constEnd()) {
        QFile file(path(name));
        text = texts.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return QByteArray(*text).replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

QPixmap render(const QString &name, const QSize &pixels, const QColor &color)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    if (!renderer.isValid())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRect((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side));
    return pixmap;
}

} // namespace

IconEngine::IconEngine(QString name, const Theme *theme, const QColor &color)
    : m_name(std::move(name)), m_theme(theme), m_color(color)
{
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    QColor color = m_color;
    if (!color.isValid())
        color = m_theme ? m_theme->colors().text : QGuiApplication::palette().color(QPalette::WindowText);
    if (mode == QIcon::Disabled)
        color.setAlphaF(float(color.alphaF() * kDisabledOpacity));
    return color;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : qreal(1);
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    if (size.isEmpty())
        return {};
    const QColor ink = color(mode);
    const QString key = u"kalends/%1/%2x%3/%4"_s.arg(m_name, QString::number(size.width()),
                                                     QString::number(size.height()), ink.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(m_name, size, ink);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"kalends"_s;
}

QString IconEngine::iconName()
{
    return m_name;
}

bool IconEngine::isNull()
{
    return !QFile::exists(path(m_name));
}

} // namespace kalends
