// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace kalends
{

// Captions, names, paths and answers come from outside: where Qt would take what looks like markup for it, these show
// it as the words that it is.

/// For setToolTip() and Qt::ToolTipRole; a long text becomes several lines.
[[nodiscard]] QString plainTip(const QString &text);
/// A box that says `text` and, smaller, `more`, and that goes when it is closed. Give it its buttons, then
/// nameButtons() and open() it.
[[nodiscard]] QMessageBox *plainBox(QWidget *parent, const QString &name, const QString &title, const QString &text,
                                    const QString &more = {});

} // namespace kalends
