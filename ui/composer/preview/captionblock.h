// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/preview/captionfold.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace kalends
{

/// A caption laid out as an app shows it: the name in bold in front, hashtags and mentions marked, folded or not. In
/// points of the phone. GUI thread.
class CaptionBlock
{
public:
    struct Style {
        QFont font;
        qreal lineHeight = 18;
        QColor ink;
        QColor link;              ///< hashtags and mentions
        QColor muted;             ///< "… more"
        bool boldLinks = false;   ///< over a picture they are told by their weight too
        bool rightToLeft = false; ///< where the app's language begins to read
    };
    CaptionBlock(const QString &before, const QString &caption, const FoldRule &rule, bool unfolded, qreal width,
                 const Style &style);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] bool canFold() const { return m_canFold; } ///< folded, or it would be
    [[nodiscard]] const QString &shown() const { return m_shown; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    /// Breaks the layout's text into lines; answers how many.
    int breakLines(QTextLayout &layout) const;
    /// The first `lead` units are the name, the `tail` last ones the "… more".
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutOf(const QString &text, qsizetype lead, qsizetype tail) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksOf(const QString &text, qsizetype lead, qsizetype tail) const;

    Style m_style;
    qreal m_width = 0;
    qreal m_height = 0;
    bool m_readsFromRight = false;
    bool m_folded = false;
    bool m_canFold = false;
    QString m_shown;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace kalends
