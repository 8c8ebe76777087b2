// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/listcolumns.h"

namespace kalends
{

QVariant ListColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString names[] = {tr("Time"), tr("Picture"), tr("Channels"), tr("Caption"), tr("Readiness")};
    if (section < 0 || section >= int(std::size(names)))
        return {};
    return role == Qt::DisplayRole && section == 1 ? QString() : names[section];
}

} // namespace kalends
