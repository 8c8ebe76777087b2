// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QTextCursor;

namespace kalends
{

class CaptionEdit;
class Spelling;

/// Puts what concerns the spelling at `at` on top of an editor's menu: better words for a wrong one, which arrive while
/// the menu is open, "add to my words", and in which languages is checked.
void addSpelling(QMenu &menu, Spelling &spelling, CaptionEdit &edit, const QTextCursor &at);

} // namespace kalends
