// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/panelservices.h"

#include <QWidget>
#include <memory>

namespace kalends
{

class Theme;

/// What is due, runs, waits and failed, and each try of it: the jobs above, the chosen job's attempts below, the raw
/// facts of either copyable. Live: tell it with refresh() that something changed.
class ActivityPanel final : public QWidget
{
    Q_OBJECT
public:
    ActivityPanel(JobDesk &desk, const Theme &theme, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    /// Only this entry's jobs, or all again. `title` goes into the filter's words.
    void setEntry(const std::optional<EntryId> &entry, const QString &title = {});
    /// Reads again soon; many calls in a row become one read. Selection and scrolling stay.
    void refresh();

Q_SIGNALS:
    void openRequested(const kalends::EntryId &entry);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
