// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planfilter.h"

#include <QObject>
#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace kalends
{

/// What is shown of the plan: channels, readiness, labels. Holds all of a PlanFilter but the text.
class FilterMenu final : public QObject
{
    Q_OBJECT
public:
    /// `labels` reads those in use when the menu is opened.
    FilterMenu(std::function<QStringList()> labels, QWidget *parent);
    ~FilterMenu() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] const PlanFilter &filter() const { return m_filter; }
    void setFilter(const PlanFilter &filter);

    /// For the window's memory: "ig,tiktok;missing_media;summer", and back.
    [[nodiscard]] QString toText() const;
    void setFromText(const QString &text);

Q_SIGNALS:
    void changed(const kalends::PlanFilter &filter);

private:
    void fill();
    template <class Set> void addChoice(QMenu *menu, const QString &label, bool on, Set set);

    std::unique_ptr<QMenu> m_menu;
    std::function<QStringList()> m_labels;
    PlanFilter m_filter;
};

} // namespace kalends
