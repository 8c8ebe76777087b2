// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QFileDialog;
class QLabel;
class QListWidget;
class QToolButton;

namespace kalends
{

class MediaCatalog;
class MediaLibrary;
class Theme;

/// A post's pictures and clips: the chosen one large, all of them in a row below; to add (dialog, drop, paste), take
/// away and bring into another order, with the mouse or the keyboard. Imports in the background.
class MediaStrip final : public QWidget
{
    Q_OBJECT
public:
    MediaStrip(MediaCatalog &catalog, const MediaLibrary &library, const Theme &theme, QWidget *parent = nullptr);

    void setMedia(const QList<MediaAsset> &media);
    [[nodiscard]] const QList<MediaAsset> &media() const { return m_media; }
    [[nodiscard]] QList<MediaId> ids() const;
    [[nodiscard]] bool isImporting() const { return m_importing > 0; }

    void addFiles(const QStringList &paths);
    void chooseFiles();
    void replaceCurrent(); ///< asks for one file
    void removeCurrent();
    void moveCurrent(int by); ///< -1: one place towards the front

Q_SIGNALS:
    void changed(); ///< by a person
    void importingChanged();
    void failed(const kalends::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void import(const QString &path, const MediaId &inPlaceOf);
    void take(const MediaAsset &asset, const MediaId &inPlaceOf);
    QFileDialog *makeFileDialog(const QString &title);
    void rebuild(int current);
    void reordered();
    void fetch(const MediaAsset &asset);
    void showCurrent();
    void refreshButtons();

    MediaCatalog &m_catalog;
    const MediaLibrary &m_library;
    const Theme &m_theme;
    QList<MediaAsset> m_media;
    QHash<MediaId, QImage> m_images;
    QLabel *m_preview = nullptr;
    QLabel *m_facts = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    int m_importing = 0;
};

} // namespace kalends
