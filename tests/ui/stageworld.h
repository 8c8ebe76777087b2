// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draftworld.h"
#include "ui/composer/stage/mediastage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QtTest>

namespace kalends
{

using namespace Qt::StringLiterals;

inline constexpr int kLong = 20'000; ///< milliseconds that a conversion may take on a busy computer

inline void press(QWidget *widget, QPointF at)
{
    QMouseEvent event(QEvent::MouseButtonPress, at, widget->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

inline void moveTo(QWidget *widget, QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

inline void release(QWidget *widget, QPointF at)
{
    QMouseEvent event(QEvent::MouseButtonRelease, at, widget->mapToGlobal(at), Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &event);
}

inline void drag(QWidget *widget, QPointF from, QPointF to)
{
    constexpr int kMoves = 5;
    press(widget, from);
    for (int i = 1; i <= kMoves; ++i)
        moveTo(widget, from + (to - from) * i / kMoves);
    release(widget, to);
}

inline QString fixture(const char *name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + QLatin1String(name);
}

inline double shapeOf(QSize pixels, const QRectF &crop)
{
    return pixels.width() * crop.width() / (pixels.height() * crop.height());
}

/// A stage in a window of its own over a post that is being written; what its tests stand on.
class StageWorld
{
protected:
    void begin()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_world = std::make_unique<DraftWorld>();
    }

    void end()
    {
        m_stage.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_world.reset();
    }

    /// A post with these media on these channels.
    void have(const QList<MediaAsset> &media, const QList<Channel> &channels = {Channel::Instagram})
    {
        m_world->beginning.media = media;
        m_world->beginning.form.channels = channels;
    }

    MediaStage &open(std::optional<Channel> channel = Channel::Instagram, QSize size = {500, 640})
    {
        m_world->begin();
        m_stage = std::make_unique<MediaStage>(draft(), m_world->services());
        m_stage->setChannel(channel);
        m_stage->resize(size);
        m_stage->show();
        if (!QTest::qWaitForWindowExposed(m_stage.get()))
            qFatal("the stage did not come up");
        QCoreApplication::sendPostedEvents();
        return *m_stage;
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_stage.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_stage.get(), &event);
    }

    template <class T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_stage->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *name) { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] PostDraft &draft() { return *m_world->draft; }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const MediaAsset &asset : draft().media())
            names.append(asset.fileName);
        return names;
    }
    [[nodiscard]] MediaEdit edit(Channel channel = Channel::Instagram, int index = 0)
    {
        return draft().edit(channel, draft().media().at(index).id);
    }
    [[nodiscard]] QJsonArray tags() { return draft().field(Channel::Instagram, u"user_tags"_s).toArray(); }

    std::unique_ptr<DraftWorld> m_world;
    std::unique_ptr<MediaStage> m_stage;
};

} // namespace kalends
