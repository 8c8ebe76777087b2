// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/bulkverbs.h"

#include "store/transaction.h"

#include <QCoreApplication>

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

} // namespace

QString stepName(const char *one, const char *many, qsizetype count)
{
    return count == 1 ? Tr::tr(one) : Tr::tr(many).arg(count);
}

Result<ChangeResult> committed(Transaction &transaction, Result<ChangeResult> result)
{
    if (result.ok() && !result->changed.isEmpty())
        KALENDS_TRY(transaction.commit());
    return result;
}

Result<void> checkCount(qsizetype count)
{
    if (count <= kMaxIdsPerRequest)
        return {};
    return Error{.code = ErrorCode::InvalidValue,
                 .message = Tr::tr("There are %1 ids; one request takes at most %2.").arg(count).arg(kMaxIdsPerRequest),
                 .hint = Tr::tr("Split the request.")};
}

} // namespace kalends
