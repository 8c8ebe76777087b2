// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QDialog>

namespace kalends
{

class Theme;

/// What a restore would do, in plain words, before it does it. accepted() is the yes. Show with open(); delete-on-close
/// is set.
class RestoreQuestion final : public QDialog
{
    Q_OBJECT
public:
    /// `theme` outlives it. With `undo` it is the way back from a restore that is asked for.
    RestoreQuestion(const Theme &theme, const RestorePreview &preview, bool undo, QWidget *parent = nullptr);

private:
    void addSentence(const QString &text, const Theme &theme);
};

} // namespace kalends
