// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace kalends
{

/// The sentences for people that free functions say, as one context of the translations: `Texts::tr("…")`. A class of
/// its own that has tr() uses that.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace kalends
