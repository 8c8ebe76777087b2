// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mediastrip.h"

#include "catalog/mediacatalog.h"
#include "media/library.h"
#include "planner/plan.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kThumbnail = 48;
constexpr int kPreviewSide = 720; ///< pixels of the picture that is fetched

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QPixmap rounded(const QImage &image, QSize size, qreal ratio, bool crop)
{
    if (image.isNull())
        return {};
    const QSize device = size * ratio;
    QImage scaled =
        image.scaled(device, crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (crop)
        scaled = scaled.copy(
            QRect(QPoint((scaled.width() - device.width()) / 2, (scaled.height() - device.height()) / 2), device));
    QPixmap pixmap(scaled.size());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(pixmap.rect()), kTileRadius * ratio, kTileRadius * ratio);
    painter.setClipPath(shape);
    painter.drawImage(0, 0, scaled);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QToolButton *tool(QWidget *parent, const char *name, const QString &label)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(label);
    button->setToolTip(label);
    return button;
}

} // namespace

MediaStrip::MediaStrip(MediaCatalog &catalog, const MediaLibrary &library, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_library(library),
      m_theme(theme),
      m_preview(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_add(tool(this, "addMediaButton", tr("Add media…"))),
      m_remove(tool(this, "removeMediaButton", tr("Remove this medium"))),
      m_earlier(tool(this, "mediaEarlierButton", tr("Move towards the front"))),
      m_later(tool(this, "mediaLaterButton", tr("Move towards the end")))
{
    setAcceptDrops(true);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(200, 160);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Ignored); // the picture follows the room, not the other way
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setObjectName(u"mediaPreview"_s);
    m_facts->setFont(theme.meta());
    m_facts->setAlignment(Qt::AlignCenter);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"mediaList"_s);
    m_list->setAccessibleName(tr("Media, in the order in which they are shown"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setIconSize({kThumbnail, kThumbnail});
    m_list->setFixedHeight(kThumbnail + 20);
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_add->setText(tr("Add media…"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addWidget(m_remove);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_preview, 1);
    box->addWidget(m_facts);
    box->addWidget(m_list);
    box->addLayout(buttons);

    connect(m_add, &QToolButton::clicked, this, &MediaStrip::chooseFiles);
    connect(m_remove, &QToolButton::clicked, this, &MediaStrip::removeCurrent);
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MediaStrip::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &MediaStrip::reordered, Qt::QueuedConnection);
    rebuild(-1);
}

QList<MediaId> MediaStrip::ids() const
{
    QList<MediaId> ids;
    for (const MediaAsset &asset : m_media)
        ids.append(asset.id);
    return ids;
}

void MediaStrip::setMedia(const QList<MediaAsset> &media)
{
    m_media = media;
    rebuild(media.isEmpty() ? -1 : 0);
}

void MediaStrip::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        import(path, {});
}

void MediaStrip::import(const QString &path, const MediaId &inPlaceOf)
{
    ++m_importing;
    showCurrent();
    Q_EMIT importingChanged();
    m_catalog.import(path, this, [this, inPlaceOf](const Result<MediaAsset> &imported) {
        --m_importing;
        if (imported.ok())
            take(*imported, inPlaceOf);
        else
            Q_EMIT failed(imported.error());
        showCurrent();
        Q_EMIT importingChanged();
    });
}

void MediaStrip::take(const MediaAsset &asset, const MediaId &inPlaceOf)
{
    const QList<MediaId> known = ids();
    if (known.contains(asset.id)) // the same file twice is one picture
        return;
    qsizetype row = known.indexOf(inPlaceOf);
    if (row >= 0) {
        m_media[row] = asset;
    } else if (m_media.size() < kMaxMediaPerEntry) {
        m_media.append(asset);
        row = m_media.size() - 1;
    } else {
        Q_EMIT failed(Error{.code = ErrorCode::InvalidValue,
                            .message = tr("A post takes at most %1 media.").arg(kMaxMediaPerEntry)});
        return;
    }
    rebuild(int(row));
    Q_EMIT changed();
}

QFileDialog *MediaStrip::makeFileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)"), tr("All files (*)")});
    return dialog;
}

void MediaStrip::chooseFiles()
{
    QFileDialog *dialog = makeFileDialog(tr("Add media"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MediaStrip::addFiles);
    dialog->open();
}

void MediaStrip::replaceCurrent()
{
    const int row = std::max(0, m_list->currentRow());
    if (row >= m_media.size())
        return chooseFiles();
    QFileDialog *dialog = makeFileDialog(tr("Replace this medium"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = m_media.at(row).id](const QString &path) { import(path, id); });
    dialog->open();
}

void MediaStrip::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_media.removeAt(row);
    rebuild(std::min(row, int(m_media.size()) - 1));
    Q_EMIT changed();
}

void MediaStrip::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_media.size())
        return;
    m_media.move(from, to);
    rebuild(to);
    Q_EMIT changed();
}

void MediaStrip::reordered()
{
    QList<MediaAsset> ordered;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString id = m_list->item(row)->data(Qt::UserRole).toString();
        for (const MediaAsset &asset : std::as_const(m_media)) {
            if (asset.id.toString() == id)
                ordered.append(asset);
        }
    }
    if (ordered.size() != m_media.size() || ordered == m_media)
        return;
    m_media = ordered;
    Q_EMIT changed();
}

void MediaStrip::rebuild(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const MediaAsset &asset : std::as_const(m_media)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, asset.id.toString());
        item->setData(Qt::AccessibleTextRole, asset.fileName);
        item->setToolTip(asset.fileName);
        item->setSizeHint({kThumbnail + 8, kThumbnail + 8});
        if (m_images.contains(asset.id))
            item->setIcon(rounded(m_images.value(asset.id), {kThumbnail, kThumbnail}, devicePixelRatioF(), true));
        else
            fetch(asset);
    }
    m_list->setCurrentRow(current);
    showCurrent();
}

void MediaStrip::fetch(const MediaAsset &asset)
{
    m_library.thumbnailAsync(asset, kPreviewSide, 0, this, [this, id = asset.id](const Result<QImage> &image) {
        if (!image.ok())
            return;
        m_images.insert(id, *image);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == id.toString())
                m_list->item(row)->setIcon(rounded(*image, {kThumbnail, kThumbnail}, devicePixelRatioF(), true));
        }
        showCurrent();
    });
}

void MediaStrip::showCurrent()
{
    const int row = m_list->currentRow();
    m_list->setVisible(m_media.size() > 1);
    refreshButtons();
    if (row < 0 || row >= m_media.size()) {
        m_preview->setPixmap({});
        m_preview->setMargin(5 * kGrid);
        m_preview->setText(m_importing > 0 ? tr("Looking at the files…")
                                           : tr("Drop pictures or a clip here, paste them, or choose “Add media”."));
        m_facts->setText({});
        return;
    }
    m_preview->setMargin(0);
    const MediaAsset &asset = m_media.at(row);
    const QLocale locale;
    QStringList facts{asset.fileName, tr("%1 × %2").arg(asset.width).arg(asset.height),
                      locale.formattedDataSize(asset.bytes)};
    if (asset.kind == MediaKind::Video)
        facts.append(tr("%1 s").arg(locale.toString(double(asset.durationMs) / 1000, 'f', 1)));
    if (m_media.size() > 1)
        facts.prepend(tr("%1 of %2").arg(row + 1).arg(m_media.size()));
    if (m_importing > 0)
        facts.append(tr("looking at %n more", nullptr, m_importing));
    m_facts->setText(m_facts->fontMetrics().elidedText(facts.join(u" · "_s), Qt::ElideMiddle, std::max(width(), 200)));
    const QImage image = m_images.value(asset.id);
    if (image.isNull())
        m_preview->setText(asset.missing ? tr("The file is missing from the library.") : QString());
    else
        m_preview->setPixmap(rounded(image, m_preview->size(), devicePixelRatioF(), false));
}

void MediaStrip::refreshButtons()
{
    const int row = m_list->currentRow();
    m_add->setIcon(m_theme.icon(u"plus"_s));
    m_remove->setIcon(m_theme.icon(u"trash"_s));
    m_earlier->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_later->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));
    m_remove->setEnabled(row >= 0);
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row >= 0 && row + 1 < m_media.size());
    m_earlier->setVisible(m_media.size() > 1);
    m_later->setVisible(m_media.size() > 1);
    m_remove->setVisible(!m_media.isEmpty());
}

void MediaStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MediaStrip::dropEvent(QDropEvent *event)
{
    addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void MediaStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && m_list->hasFocus())
        return removeCurrent();
    if (event->matches(QKeySequence::Paste) && QApplication::clipboard()->mimeData())
        return addFiles(localFiles(QApplication::clipboard()->mimeData()));
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return moveCurrent((event->key() == Qt::Key_Left) == isRightToLeft() ? 1 : -1);
    QWidget::keyPressEvent(event);
}

void MediaStrip::paintEvent(QPaintEvent *)
{
    if (!m_media.isEmpty())
        return;
    QPainter painter(this); // where files can be dropped
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().line.darker(m_theme.isDark() ? 60 : 120), 1.5, Qt::DashLine));
    painter.setBrush(m_theme.colors().sunk);
    painter.drawRoundedRect(QRectF(m_preview->geometry()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
}

void MediaStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCurrent();
}

void MediaStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        refreshButtons();
}

} // namespace kalends
