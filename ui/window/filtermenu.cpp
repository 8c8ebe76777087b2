// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filtermenu.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMostLabels = 30; ///< in the menu: those in use most

constexpr std::array kOffered{
    Readiness::Draft,          Readiness::Ready,        Readiness::Published,          Readiness::Publishing,
    Readiness::FailedRetry,    Readiness::MissingMedia, Readiness::InvalidMedia,       Readiness::MissingFields,
    Readiness::AccountMissing, Readiness::TokenExpired, Readiness::PublishingDisabled, Readiness::NeedsAttention};

} // namespace

FilterMenu::FilterMenu(std::function<QStringList()> labels, QWidget *parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>(parent)), m_labels(std::move(labels))
{
    m_menu->setObjectName(u"filterMenu"_s);
    m_menu->setAccessibleName(tr("Filter"));
    connect(m_menu.get(), &QMenu::aboutToShow, this, &FilterMenu::fill);
}

FilterMenu::~FilterMenu() = default;

template <class Set> void FilterMenu::addChoice(QMenu *menu, const QString &label, bool on, Set set)
{
    QAction *action = menu->addAction(QString(label).replace(u'&', "&&"_L1));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [this, set](bool checked) {
        set(m_filter, checked);
        Q_EMIT changed(m_filter);
    });
}

void FilterMenu::fill()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("Show everything"));
    all->setEnabled(!m_filter.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_filter = {.channels = {}, .readiness = {}, .labels = {}, .text = m_filter.text};
        Q_EMIT changed(m_filter);
    });
    m_menu->addSection(tr("Channel"));
    for (const Channel channel : kChannels) {
        addChoice(m_menu.get(), displayName(channel), m_filter.channels.contains(channel),
                  [channel](PlanFilter &filter, bool on) {
                      on ? void(filter.channels.insert(channel)) : void(filter.channels.remove(channel));
                  });
    }
    m_menu->addSection(tr("State"));
    for (const Readiness readiness : kOffered) {
        addChoice(m_menu.get(), readinessWords(readiness), m_filter.readiness.contains(readiness),
                  [readiness](PlanFilter &filter, bool on) {
                      on ? void(filter.readiness.append(readiness)) : void(filter.readiness.removeAll(readiness));
                  });
    }
    QStringList labels = m_labels();
    for (const QString &label : std::as_const(m_filter.labels)) {
        if (!labels.contains(label))
            labels.prepend(label);
    }
    if (labels.isEmpty())
        return;
    m_menu->addSection(tr("Label"));
    for (const QString &label : labels.first(std::min<qsizetype>(labels.size(), kMostLabels))) {
        addChoice(m_menu.get(), label, m_filter.labels.contains(label), [label](PlanFilter &filter, bool on) {
            on ? void(filter.labels.append(label)) : void(filter.labels.removeAll(label));
        });
    }
}

void FilterMenu::setFilter(const PlanFilter &filter)
{
    m_filter = filter;
}

QString FilterMenu::toText() const
{
    QStringList channels;
    QStringList readiness;
    QStringList labels;
    for (const Channel channel : m_filter.channels)
        channels.append(word(channel));
    channels.sort();
    for (const Readiness one : m_filter.readiness)
        readiness.append(word(one));
    for (const QString &label : m_filter.labels) // a label may hold any of the signs used here
        labels.append(QString::fromLatin1(label.toUtf8().toPercentEncoding()));
    const QString text = channels.join(u',') + u';' + readiness.join(u',') + u';' + labels.join(u',');
    return text == ";;"_L1 ? QString() : text;
}

void FilterMenu::setFromText(const QString &text)
{
    const QStringList parts = text.split(u';');
    if (parts.size() != 3)
        return;
    m_filter = {};
    for (const QString &one : parts.at(0).split(u',', Qt::SkipEmptyParts)) {
        if (const auto channel = channelFromWord(one))
            m_filter.channels.insert(*channel);
    }
    for (const QString &one : parts.at(1).split(u',', Qt::SkipEmptyParts)) {
        if (const auto readiness = readinessFromWord(one))
            m_filter.readiness.append(*readiness);
    }
    for (const QString &one : parts.at(2).split(u',', Qt::SkipEmptyParts))
        m_filter.labels.append(QString::fromUtf8(QByteArray::fromPercentEncoding(one.toLatin1())));
}

} // namespace kalends
