// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// Plans in files: CSV, ICS and JSON. What was read can be written and read again.
#include "bytes.h"

#include "planner/importplan.h"

using namespace kalends;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Bytes bytes(data, size);
    const quint8 what = bytes.number() % 3;
    const QByteArray file = bytes.rest();
    constexpr int kRows = 200;
    const auto fromCsv = [&file]() -> Result<QList<ImportCandidate>> {
        const Result<CsvPlan> plan = planFromCsv(file, kRows);
        if (!plan)
            return plan.error();
        fuzz::demand(plan->layout.titles.size() == plan->layout.targets.size());
        return plan->rows;
    };
    const Result<QList<ImportCandidate>> rows = what == 0   ? fromCsv()
                                                : what == 1 ? candidatesFromIcs(file, kRows)
                                                            : candidatesFromJson(file, kRows);
    if (!rows)
        return 0;
    fuzz::demand(rows->size() <= kRows);
    for (const ImportCandidate &row : *rows) {
        if (row.error)
            fuzz::demand(!row.error->message.isEmpty());
    }
    return 0;
}
