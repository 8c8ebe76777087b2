// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/audiencebox.h"

#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kExplanationRole = Qt::UserRole + 1;

/// A level and, below it, what it means.
class TwoLines final : public QStyledItemDelegate
{
public:
    TwoLines(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString label = option.text;
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : nullptr;
        if (style)
            style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool enabled = option.state & QStyle::State_Enabled;
        const ThemeColors &colors = m_theme.colors();
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const QRect inner = option.rect.adjusted(3 * kGrid, kGrid, -3 * kGrid, -kGrid);
        const int half = inner.height() / 2;
        painter->save();
        painter->setFont(m_theme.base());
        painter->setPen(enabled ? colors.text : colors.muted);
        painter->drawText(inner.adjusted(0, 0, 0, -half), align, label);
        painter->setFont(m_theme.meta());
        painter->setPen(colors.muted);
        const QRect below = inner.adjusted(0, half, 0, 0);
        painter->drawText(below, align,
                          QFontMetrics(m_theme.meta())
                              .elidedText(index.data(kExplanationRole).toString(), Qt::ElideRight, below.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics label(m_theme.base());
        const QFontMetrics meta(m_theme.meta());
        const int width = std::max(label.horizontalAdvance(index.data().toString()),
                                   meta.horizontalAdvance(index.data(kExplanationRole).toString()));
        return {width + 6 * kGrid + 2, label.height() + meta.height() + 3 * kGrid};
    }

private:
    const Theme &m_theme;
};

} // namespace

AudienceBox::AudienceBox(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *label = new Words(tr("Who can view this post"), Words::Voice::Meta, theme, this);
    column->addWidget(label);
    m_combo = new QComboBox(this);
    m_combo->setObjectName(u"tiktok.privacy_level"_s);
    m_combo->setAccessibleName(label->text());
    m_combo->setItemDelegate(new TwoLines(theme, m_combo));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setPlaceholderText(tr("Choose…"));
    label->setBuddy(m_combo);
    column->addWidget(m_combo);
    m_note = new Words({}, Words::Voice::Meta, theme, this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_audiences.size())
            Q_EMIT chosen(m_audiences.at(index).value);
    });
}

void AudienceBox::fill(const QList<TikTokAudience> &audiences)
{
    if (audiences == m_audiences)
        return;
    m_audiences = audiences;
    m_combo->clear();
    auto *model = qobject_cast<QStandardItemModel *>(m_combo->model());
    for (const TikTokAudience &audience : audiences) {
        m_combo->addItem(audience.label, audience.value);
        QStandardItem *item = model->item(m_combo->count() - 1);
        item->setEnabled(audience.enabled);
        item->setToolTip(audience.reason);
        item->setData(audience.enabled ? audience.explanation : audience.reason, kExplanationRole);
        item->setData(audience.enabled ? audience.explanation : audience.reason, Qt::AccessibleDescriptionRole);
    }
}

void AudienceBox::show(const TikTokRules &rules, const QString &chosen, const QString &closed)
{
    QList<TikTokAudience> audiences = rules.audiences;
    if (audiences.isEmpty() && !chosen.isEmpty()) // before TikTok has answered: what was chosen, and nothing to choose
        audiences.append(tikTokAudience(chosen));
    fill(audiences);
    m_combo->setCurrentIndex(m_combo->findData(chosen)); // -1 without a choice: nothing is preselected, ever
    m_combo->setEnabled(closed.isEmpty());
    m_combo->setToolTip(closed);
    const auto known = std::ranges::find(audiences, chosen, &TikTokAudience::value);
    if (rules.audienceGone)
        note(tr("“%1” is not offered any more. Choose again.").arg(tikTokAudience(chosen).label), true);
    else if (known != audiences.end())
        note(known->explanation, false);
    else
        note(closed.isEmpty() ? tr("TikTok wants you to choose; nothing is chosen for you.") : QString(), false);
}

void AudienceBox::note(const QString &words, bool mistake)
{
    m_note->setText(words);
    m_note->setVoice(mistake ? Words::Voice::Bad : Words::Voice::Meta);
    m_note->setVisible(!words.isEmpty());
    m_combo->setAccessibleDescription(words);
}

} // namespace kalends
