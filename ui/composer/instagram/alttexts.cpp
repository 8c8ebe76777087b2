// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/instagram/alttexts.h"

#include "media/library.h"
#include "planner/plan.h"
#include "ui/composer/draft/mediaplaces.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/draftmark.h"
#include "ui/composer/words/spelling.h"
#include "ui/composer/words/textcounter.h"
#include "ui/composer/words/wordkit.h"
#include "ui/panels/words.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/retire.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Part = PostDraft::Part;

constexpr int kPictureSide = 44;

/// Its middle, square and with round corners.
QIcon roundedSquare(const QImage &image, qreal ratio)
{
    const int side = int(kPictureSide * ratio);
    const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(pixmap.rect(), kTileRadius * ratio, kTileRadius * ratio);
    painter.setClipPath(shape);
    painter.drawImage((side - scaled.width()) / 2, (side - scaled.height()) / 2, scaled);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return QIcon(pixmap);
}

} // namespace

AltTexts::AltTexts(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_services(services), m_box(new QVBoxLayout(this))
{
    setObjectName(u"ig.alt_text.field"_s);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(kGrid);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(2 * kGrid);
    auto *label = new Words(tr("Alternative text"), Words::Voice::Meta, services.theme, this);
    label->setToolTip(tr("What the picture shows, for people who cannot see it."));
    auto *mark = new DraftMark(draft, services.theme, Channel::Instagram, u"alt_text"_s, this);
    mark->setObjectName(u"ig.alt_text.mark"_s);
    heading->addWidget(label);
    heading->addWidget(mark);
    heading->addStretch(1);
    m_box->addLayout(heading);
    connect(&draft, &PostDraft::changed, this, &AltTexts::refresh);
    makeRows();
}

void AltTexts::refresh(PostDraft::Parts parts)
{
    QList<MediaId> pictures;
    for (const MediaAsset &asset : m_draft.media()) {
        if (asset.kind == MediaKind::Image)
            pictures.append(asset.id);
    }
    QList<MediaId> shown;
    for (const Row &row : std::as_const(m_rows))
        shown.append(row.media);
    const bool moved = (parts & Part::Media) && (pictures != shown || m_draft.media().size() != m_mediaCount);
    if (moved)
        makeRows();
    else if (parts & (Part::Fields | Part::Media))
        showTexts();
    if (parts & Part::Standing) {
        for (const Row &row : std::as_const(m_rows))
            row.edit->setReadOnly(m_draft.isReadOnly());
    }
}

void AltTexts::makeRows()
{
    for (const Row &row : std::as_const(m_rows))
        retire(row.whole);
    m_rows.clear();
    const QList<MediaAsset> &media = m_draft.media();
    m_mediaCount = media.size();
    for (int i = 0; i < media.size(); ++i) {
        if (media.at(i).kind == MediaKind::Image)
            m_rows.append(makeRow(i, media.at(i), media.size() > 1));
    }
    QWidget *last = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        m_box->addWidget(row.whole);
        if (last)
            setTabOrder(last, row.edit);
        last = row.edit;
    }
    showTexts();
}

AltTexts::Row AltTexts::makeRow(int index, const MediaAsset &asset, bool several)
{
    Row row{.index = index, .media = asset.id, .whole = new QWidget(this)};
    const QString name = several ? tr("Picture %1").arg(index + 1) : tr("The picture");
    row.picture = new QToolButton(row.whole);
    row.picture->setObjectName(u"ig.alt_text.picture.%1"_s.arg(index));
    row.picture->setAutoRaise(true);
    row.picture->setIcon(m_services.theme.icon(u"image"_s, m_services.theme.colors().muted));
    row.picture->setIconSize({kPictureSide, kPictureSide});
    row.picture->setFixedSize(kPictureSide, kPictureSide); // flush with what stands above
    row.picture->setFocusPolicy(Qt::NoFocus);              // its text brings the picture up too
    row.picture->setAccessibleName(tr("Show %1").arg(name));
    row.picture->setToolTip(plainTip(asset.fileName));
    connect(row.picture, &QToolButton::clicked, row.whole, [this, index] { Q_EMIT pictureWanted(index); });
    row.edit = new CaptionEdit(m_services.theme, row.whole);
    row.edit->setObjectName(u"ig.alt_text.%1"_s.arg(index));
    row.edit->setVisibleLines(2);
    row.edit->setStorageCap(kMaxCaption);
    row.edit->setAccessibleName(tr("Alternative text, %1").arg(name));
    row.edit->setPlaceholderText(tr("%1: what does it show?").arg(name));
    row.edit->setSpelling(&WordKit::of(m_draft, m_services.desk).spelling());
    row.edit->setReadOnly(m_draft.isReadOnly());
    row.edit->installEventFilter(this);
    row.counter = new TextCounter(m_services.theme, row.whole);
    row.counter->setLimits(wordLimits(m_draft, Channel::Instagram, u"alt_text"_s));
    connect(row.edit, &CaptionEdit::textEdited, row.whole, [this, index](const QString &text) { write(index, text); });
    connect(row.edit, &CaptionEdit::compositionEnded, this, &AltTexts::showTexts);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(row.edit);
    side->addWidget(row.counter);
    auto *box = new QHBoxLayout(row.whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * kGrid);
    box->addWidget(row.picture, 0, Qt::AlignTop);
    box->addLayout(side, 1);
    fetchPicture(row.picture, asset);
    return row;
}

void AltTexts::fetchPicture(QToolButton *button, const MediaAsset &asset)
{
    const qreal ratio = devicePixelRatioF();
    m_services.library.thumbnailAsync(asset, int(2 * kPictureSide * ratio), 0, button,
                                      [button, ratio](const Result<QImage> &image) {
                                          if (image.ok() && !image->isNull())
                                              button->setIcon(roundedSquare(*image, ratio));
                                      });
}

QJsonValue AltTexts::field() const
{
    return m_draft.field(Channel::Instagram, u"alt_text"_s);
}

void AltTexts::showTexts()
{
    const QStringList all = altTextsOf(field());
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = all.value(row.index);
        if (row.edit->text() != text && row.edit->text().isEmpty())
            row.edit->showText(text);
        else
            row.edit->replaceText(text);
        row.counter->count(text);
        row.counter->setVisible(!text.isEmpty()); // ten empty counters are a wall of noughts
    }
}

void AltTexts::write(int index, const QString &text)
{
    m_draft.setField(Channel::Instagram, u"alt_text"_s, withAltText(field(), index, text));
}

void AltTexts::focusFirst()
{
    const auto empty = std::ranges::find_if(m_rows, [](const Row &row) { return row.edit->text().isEmpty(); });
    if (!m_rows.isEmpty())
        (empty == m_rows.end() ? m_rows.first() : *empty).edit->setFocus(Qt::OtherFocusReason);
}

bool AltTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.edit == watched)
                Q_EMIT pictureWanted(row.index);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kalends
