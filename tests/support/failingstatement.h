// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "store/database.h"

#include <optional>

/// A store that gives up at a statement of the test's choice. Takes the place of SQLite's step in the test that links
/// it.
namespace kalends::test
{

/// From now on the `n`-th (from 0) statement that any thread begins ends as on a disk that cannot be read, once;
/// negative: none does. The count begins anew. Rolling back always works.
void failStatement(int n);
[[nodiscard]] int statementsBegun();
[[nodiscard]] bool hasStatementFailed();

/// What is in every table, as text.
[[nodiscard]] QByteArray contentsOf(Database &database);

/// Whether a verb got through, whatever it answers.
template <class T> Result<void> only(const Result<T> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

/// Whether the `n`-th statement's failure was told for what it is (`told`: nothing where the verb said that all is
/// well) and left the store as it was before; the test fails otherwise.
bool wasToldAndLeftNothing(Database &database, int n, const std::optional<Error> &told, const QByteArray &before);

/// Does `verb` again and again, with another of its statements failing each time, until it gets through; answers what
/// the last one answered. Nothing where a failure was not told or left something behind (then the test has failed), or
/// where it runs no statement at all.
template <class Verb> auto doneWhateverFails(Database &database, const Verb &verb) -> std::optional<decltype(verb())>
{
    const QByteArray before = contentsOf(database);
    for (int n = 0;; ++n) {
        failStatement(n);
        auto done = verb();
        const bool failed = hasStatementFailed();
        failStatement(-1);
        if (!failed)
            return n > 0 ? std::optional(std::move(done)) : std::nullopt; // without a statement nothing was tried
        if (!wasToldAndLeftNothing(database, n, done.ok() ? std::nullopt : std::optional(done.error()), before))
            return std::nullopt;
    }
}

} // namespace kalends::test
