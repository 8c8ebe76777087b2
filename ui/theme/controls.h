// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QSize>

class QAbstractButton;
class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QString;
class QWidget;

namespace kalends
{

class Theme;

/// Gives a window the size that it has with words of the usual size, larger with larger ones, and no larger than its
/// screen.
void resizeWithText(QWidget *window, QSize usual, const Theme &theme);
/// The filled button in the accent colour: one of a window or dialog at most.
void makePrimary(QPushButton *button);
/// A check box that is drawn as a switch: for what takes effect, as opposed to what is chosen.
void makeSwitch(QCheckBox *box);
/// One button of a row of choices of which one holds (Month, Week, Day…): give them to a QButtonGroup and a layout
/// without spacing; `first` and `last` get the round ends.
void makeSegment(QAbstractButton *button, bool first, bool last);
/// Shows date and time in `format`, its parts in the order in which they are written, also where writing runs from
/// right to left: by itself Qt turns the parts round there, and "9:00" would read "00:9". Its keys are those of
/// DateTimeKeys.
void setWrittenFormat(QDateTimeEdit *edit, const QString &format);
/// For a dialog whose button boxes are full (also a message box): gives buttons without an object name one of their
/// role, "cancelButton", "saveButton"…, and lets Tab pass through them, which Qt leads back to the first.
void nameButtons(QWidget *dialog);
/// The page of the guide that answers what a person asks while the keyboard is in `part`: "instagram", "storage"…
void setGuidePage(QWidget *part, const QString &page);
/// That of the innermost part around `focus` that has one; empty: none has.
[[nodiscard]] QString guidePageFor(const QWidget *focus);
/// What a screen reader calls a control that is painted by hand; with setAccessibleName() it is then known.
void setRole(QWidget *painted, QAccessible::Role role);
/// An empty text has its cursor where the window's language begins to read, whatever the keyboard; a text that is there
/// stands on the side where its own writing begins.
void beginWhereReadingBegins(QPlainTextEdit *edit);
void beginWhereReadingBegins(QLineEdit *edit);

} // namespace kalends
