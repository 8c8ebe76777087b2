// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/creatorcard.h"

#include "ui/panels/words.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

/// The creator's picture in a disc, or the channel's mark.
class CreatorCard::Picture final : public QWidget
{
public:
    static constexpr int kSide = 40;

    explicit Picture(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(kSide, kSide);
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        m_scaled = {};
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath round;
        round.addEllipse(disc);
        painter.fillPath(round, m_theme.colors().sunk);
        if (m_image.isNull()) {
            paintChannelMark(painter, QRectF(11, 11, kSide - 22, kSide - 22), Channel::TikTok, m_theme.colors());
        } else {
            painter.setClipPath(round);
            painter.drawPixmap(rect(), scaled());
            painter.setClipping(false);
        }
        painter.setPen(m_theme.colors().line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
    }

private:
    const QPixmap &scaled()
    {
        const int side = qRound(kSide * devicePixelRatioF());
        if (m_scaled.width() != side) {
            const int shorter = std::min(m_image.width(), m_image.height());
            const QRect middle((m_image.width() - shorter) / 2, (m_image.height() - shorter) / 2, shorter, shorter);
            m_scaled = QPixmap::fromImage(
                m_image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        return m_scaled;
    }

    const Theme &m_theme;
    QImage m_image;
    QPixmap m_scaled;
};

CreatorCard::CreatorCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"tiktok.creator"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->setSpacing(3 * kGrid);
    m_picture = new Picture(theme, this);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_name = new Words({}, Words::Voice::Strong, theme, this);
    m_name->setElided(true);
    m_meta = new Words({}, Words::Voice::Meta, theme, this);
    m_meta->setWordWrap(true);
    m_trouble = new Words({}, Words::Voice::Bad, theme, this);
    m_trouble->setObjectName(u"tiktok.trouble"_s);
    m_trouble->setWordWrap(true);
    m_ways = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_ways);
    buttons->setContentsMargins(0, kGrid, 0, 0);
    buttons->setSpacing(2 * kGrid);
    m_retry = new QPushButton(tr("Try again"), this);
    m_retry->setObjectName(u"tiktok.retry"_s);
    m_account = new QPushButton(this);
    m_account->setObjectName(u"tiktok.account"_s);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_account);
    buttons->addStretch();
    column->addWidget(m_name);
    column->addWidget(m_meta);
    column->addWidget(m_trouble);
    column->addWidget(m_ways);
    row->addLayout(column, 1);
    row->setAlignment(column, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_refresh = new QToolButton(this);
    m_refresh->setObjectName(u"tiktok.refresh"_s);
    m_refresh->setIcon(theme.icon(u"retry"_s));
    m_refresh->setAutoRaise(true);
    m_refresh->setToolTip(tr("Ask TikTok again what this account may post"));
    m_refresh->setAccessibleName(m_refresh->toolTip());
    row->addWidget(m_refresh, 0, Qt::AlignTop);
    connect(m_refresh, &QToolButton::clicked, this, &CreatorCard::refreshWanted);
    connect(m_retry, &QPushButton::clicked, this, &CreatorCard::refreshWanted);
    connect(m_account, &QPushButton::clicked, this, &CreatorCard::accountWanted);
    show(m_face);
}

void CreatorCard::show(const Face &face)
{
    m_face = face;
    const bool stuck = face.state == CreatorState::Failed || face.state == CreatorState::CannotPost;
    const bool nobody = face.state == CreatorState::NoAccount;
    const QString handle = face.username.isEmpty() ? QString() : u'@' + face.username;
    m_name->setText(nobody ? tr("No TikTok account") : face.nickname.isEmpty() ? handle : face.nickname);
    if (nobody)
        m_meta->setText(tr("Link one: TikTok then says who may view the post and what it may allow."));
    else if (face.state == CreatorState::Loading)
        m_meta->setText(tr("Asking TikTok what this account may post…"));
    else
        m_meta->setText(face.nickname.isEmpty() ? QString() : handle);
    // A handle reads from the left in every language, but stands under the name.
    m_meta->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_meta->setVisible(!m_meta->text().isEmpty());
    m_trouble->setText(stuck ? face.trouble : QString());
    m_trouble->setVisible(stuck);
    m_refresh->setVisible(face.state == CreatorState::Known);
    m_retry->setVisible(stuck);
    m_account->setText(nobody ? tr("Link TikTok…") : tr("Sign in again…"));
    m_account->setVisible(nobody || (stuck && face.signInAgain));
    m_ways->setVisible(nobody || stuck);
    setAccessibleName(nobody ? m_name->text() : tr("Posts as %1").arg(QStringList{m_name->text(), handle}.join(u' ')));
    setAccessibleDescription(stuck ? face.trouble : m_meta->text());
    update();
}

void CreatorCard::setPicture(const QImage &picture)
{
    m_picture->setImage(picture);
}

QWidget *CreatorCard::way() const
{
    for (QPushButton *button : {m_account, m_retry}) {
        if (!button->isHidden())
            return button;
    }
    return nullptr;
}

void CreatorCard::paintEvent(QPaintEvent *)
{
    paintCard(*this, m_theme.colors().background, m_theme);
}

} // namespace kalends
