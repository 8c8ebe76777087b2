// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/csvcolumns.h"
#include "planner/importreport.h"

namespace kalends
{

/// What an import is asked for: a plain value.
struct ImportRequest {
    QString path;                    ///< a file, or a folder
    std::optional<CsvPreset> preset; ///< nothing: by the header
    CsvMapping mapping;              ///< columns that a person has said by hand
    QList<Channel> channels;         ///< where posts go that do not say it
    bool partial = false;            ///< the good rows, where some are not
    bool dryRun = true;              ///< only a report
};

} // namespace kalends
