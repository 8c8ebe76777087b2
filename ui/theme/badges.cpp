// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace kalends
{

namespace
{

constexpr qreal kStroke = 1.5; ///< on the 16 unit grid that all marks are drawn on

/// Puts the painter on the 16 unit grid inside `rect`, with the round stroke of the icons, and back again.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const QRectF &rect, const QColor &ink) : m_painter(painter), m_ink(ink)
    {
        const qreal side = qMin(rect.width(), rect.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
        painter.scale(side / 16, side / 16);
        line();
    }
    ~MarkPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(MarkPainter)

    void line(qreal width = kStroke)
    {
        m_painter.setPen(QPen(m_ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }
    void fill()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
    }
    void draw(std::initializer_list<QPointF> points) { m_painter.drawPolyline(points.begin(), int(points.size())); }
    void dot(QPointF at, qreal radius = 0.95)
    {
        fill();
        m_painter.drawEllipse(at, radius, radius);
        line();
    }
    void exclamation(qreal top)
    {
        draw({{8, top}, {8, top + 2.7}});
        dot({8, top + 5}, 0.9);
    }
    void check() { draw({{5.4, 8.2}, {7.2, 10}, {10.6, 6.2}}); }

private:
    QPainter &m_painter;
    QColor m_ink;
};

void paintReady(QPainter &painter, MarkPainter &mark)
{
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    mark.check();
}

void paintPublished(QPainter &painter, MarkPainter &mark, const QColor &paper)
{
    mark.fill();
    painter.drawEllipse(QPointF(8, 8), 6.75, 6.75);
    painter.setPen(QPen(paper, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    mark.check();
}

void paintDraft(QPainter &painter, const QColor &ink)
{
    QPen pen(ink, kStroke, Qt::CustomDashLine, Qt::FlatCap);
    const qreal step = 2 * 3.14159265 * 6 / 10 / kStroke; // ten dashes, so that the ring closes evenly
    pen.setDashPattern({step * 0.6, step * 0.4});
    painter.setPen(pen);
    painter.drawEllipse(QPointF(8, 8), 6, 6);
}

void paintPaused(QPainter &painter, MarkPainter &mark)
{
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    mark.draw({{6.4, 6}, {6.4, 10}});
    mark.draw({{9.6, 6}, {9.6, 10}});
}

void paintArrow(QPainter &painter, MarkPainter &mark, qreal phase)
{
    mark.draw({{3.5, 13.75}, {12.5, 13.75}});
    painter.setOpacity(painter.opacity() * qAbs(1 - 2 * phase));
    painter.translate(0, phase < 0.5 ? -4 * phase : 4 * (1 - phase));
    mark.draw({{8, 10.75}, {8, 2.5}});
    mark.draw({{4.6, 5.75}, {8, 2.25}, {11.4, 5.75}});
}

void paintTurn(QPainter &painter, MarkPainter &mark)
{
    QPainterPath turn;
    turn.arcMoveTo(QRectF(2.5, 2.5, 11, 11), 20);
    turn.arcTo(QRectF(2.5, 2.5, 11, 11), 20, 310);
    painter.drawPath(turn);
    mark.draw({{13.6, 2.6}, {13.4, 6.3}, {9.8, 6}});
}

void paintTriangle(QPainter &painter, MarkPainter &mark)
{
    painter.drawPolygon(QPolygonF({{8, 2}, {14.25, 13.25}, {1.75, 13.25}}));
    mark.exclamation(6);
}

void paintDiamond(QPainter &painter, MarkPainter &mark)
{
    painter.drawPolygon(QPolygonF({{8, 1.25}, {14.75, 8}, {8, 14.75}, {1.25, 8}}));
    mark.exclamation(5.1);
}

void paintUnusableFrame(QPainter &painter, MarkPainter &mark)
{
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 2.5, 2.5);
    mark.draw({{5.5, 5.5}, {10.5, 10.5}});
    mark.draw({{10.5, 5.5}, {5.5, 10.5}});
}

void paintUnfilledLines(MarkPainter &mark)
{
    mark.draw({{2, 3.5}, {9.5, 3.5}});
    mark.draw({{2, 8}, {9.5, 8}});
    mark.draw({{2, 12.5}, {6, 12.5}});
    mark.draw({{13, 3.5}, {13, 9.3}});
    mark.dot({13, 12.4}, 1);
}

/// A key, struck through; with a solid bow when there is no account to unlock at all.
void paintStruckKey(QPainter &painter, MarkPainter &mark, bool solid)
{
    if (solid)
        mark.fill();
    painter.drawEllipse(QPointF(4.9, 8), 2.6, 2.6);
    mark.line();
    mark.draw({{7.6, 8}, {14, 8}, {14, 10.6}});
    mark.draw({{11.2, 8}, {11.2, 10}});
    mark.draw({{2.5, 2.25}, {13.5, 13.75}});
}

} // namespace

QColor badgeColor(Readiness readiness, const ThemeColors &colors)
{
    switch (readiness) {
    case Readiness::Published:
    case Readiness::Ready:
        return colors.ok;
    case Readiness::Draft:
    case Readiness::PublishingDisabled:
        return colors.muted;
    case Readiness::Publishing:
        return colors.info;
    case Readiness::FailedRetry:
    case Readiness::MissingFields:
    case Readiness::InvalidMedia:
    case Readiness::MissingMedia:
        return colors.warn;
    case Readiness::AccountMissing:
    case Readiness::TokenExpired:
    case Readiness::NeedsAttention:
        return colors.bad;
    }
    return colors.bad;
}

void paintBadge(QPainter &painter, const QRectF &rect, Readiness readiness, const ThemeColors &colors, qreal phase)
{
    const QColor ink = badgeColor(readiness, colors);
    MarkPainter mark(painter, rect, ink);
    switch (readiness) {
    case Readiness::Published:
        return paintPublished(painter, mark, colors.surface);
    case Readiness::Ready:
        return paintReady(painter, mark);
    case Readiness::Draft:
        return paintDraft(painter, ink);
    case Readiness::PublishingDisabled:
        return paintPaused(painter, mark);
    case Readiness::Publishing:
        return paintArrow(painter, mark, qBound(qreal(0), phase, qreal(1)));
    case Readiness::FailedRetry:
        return paintTurn(painter, mark);
    case Readiness::MissingFields:
        return paintUnfilledLines(mark);
    case Readiness::InvalidMedia:
        return paintUnusableFrame(painter, mark);
    case Readiness::MissingMedia:
        return paintTriangle(painter, mark);
    case Readiness::AccountMissing:
        return paintStruckKey(painter, mark, true);
    case Readiness::TokenExpired:
        return paintStruckKey(painter, mark, false);
    case Readiness::NeedsAttention:
        return paintDiamond(painter, mark);
    }
}

QString readinessWords(Readiness readiness)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Readiness", text); };
    switch (readiness) {
    case Readiness::Published:
        return words(QT_TRANSLATE_NOOP("Readiness", "Published"));
    case Readiness::Ready:
        return words(QT_TRANSLATE_NOOP("Readiness", "Ready"));
    case Readiness::Draft:
        return words(QT_TRANSLATE_NOOP("Readiness", "Draft"));
    case Readiness::PublishingDisabled:
        return words(QT_TRANSLATE_NOOP("Readiness", "Publishing turned off"));
    case Readiness::Publishing:
        return words(QT_TRANSLATE_NOOP("Readiness", "Publishing"));
    case Readiness::FailedRetry:
        return words(QT_TRANSLATE_NOOP("Readiness", "Failed, will retry"));
    case Readiness::MissingFields:
        return words(QT_TRANSLATE_NOOP("Readiness", "Missing fields"));
    case Readiness::InvalidMedia:
        return words(QT_TRANSLATE_NOOP("Readiness", "Unsuitable media"));
    case Readiness::MissingMedia:
        return words(QT_TRANSLATE_NOOP("Readiness", "Missing media"));
    case Readiness::AccountMissing:
        return words(QT_TRANSLATE_NOOP("Readiness", "Account missing"));
    case Readiness::TokenExpired:
        return words(QT_TRANSLATE_NOOP("Readiness", "Token expired"));
    case Readiness::NeedsAttention:
        return words(QT_TRANSLATE_NOOP("Readiness", "Needs attention"));
    }
    return {};
}

void paintChannelMark(QPainter &painter, const QRectF &rect, Channel channel, const ThemeColors &colors)
{
    MarkPainter mark(painter, rect, colors.muted);
    if (channel == Channel::Instagram) { // a camera
        painter.drawRoundedRect(QRectF(2.25, 2.25, 11.5, 11.5), 3.25, 3.25);
        painter.drawEllipse(QPointF(8, 8), 2.6, 2.6);
        return mark.dot({11.1, 4.9}, 0.85);
    }
    QPainterPath note; // a note
    note.addEllipse(QPointF(6.2, 11.1), 2.5, 2.5);
    note.moveTo(8.7, 11.1);
    note.lineTo(8.7, 2.2);
    note.cubicTo(9.1, 4.3, 10.5, 5.7, 12.7, 5.9);
    painter.drawPath(note);
}

} // namespace kalends
