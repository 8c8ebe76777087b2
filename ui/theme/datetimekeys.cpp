// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/datetimekeys.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace kalends
{

namespace
{

constexpr int kHalfDay = 12; ///< hours

} // namespace

DateTimeKeys::DateTimeKeys(QDateTimeEdit *edit) : QObject(edit), m_edit(edit)
{
    edit->installEventFilter(this);
}

bool DateTimeKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_edit->isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString typed = key->text();
    if (typed.size() != 1 || (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return QObject::eventFilter(watched, event);
    if (typed.at(0).isDigit())
        beginAtTheFront();
    else if (m_edit->displayedSections() & QDateTimeEdit::AmPmSection)
        return takesHalf(typed) || QObject::eventFilter(watched, event);
    return QObject::eventFilter(watched, event);
}

/// True: nothing is left for the field to do.
bool DateTimeKeys::takesHalf(const QString &typed)
{
    const auto section = m_edit->currentSection();
    const bool inHalf = section == QDateTimeEdit::AmPmSection;
    if (!inHalf && section != QDateTimeEdit::HourSection && section != QDateTimeEdit::MinuteSection)
        return false; // a name of a month
    if (typed.at(0).isSpace()) {
        if (section == QDateTimeEdit::MinuteSection)
            m_edit->setSelectedSection(QDateTimeEdit::AmPmSection);
        return section != QDateTimeEdit::HourSection;
    }
    const QString before = m_edit->locale().amText();
    const QString after = m_edit->locale().pmText();
    if (before.isEmpty() || after.isEmpty() || before.at(0).toLower() == after.at(0).toLower())
        return false;
    const bool isBefore = before.startsWith(typed, Qt::CaseInsensitive);
    if (!isBefore && !after.startsWith(typed, Qt::CaseInsensitive)) // the rest of the word is said already
        return inHalf && (before.contains(typed, Qt::CaseInsensitive) || after.contains(typed, Qt::CaseInsensitive));
    m_edit->interpretText();
    const QTime time = m_edit->time();
    m_edit->setTime(QTime(time.hour() % kHalfDay + (isBefore ? 0 : kHalfDay), time.minute(), time.second()));
    m_edit->setSelectedSection(QDateTimeEdit::AmPmSection);
    return true;
}

void DateTimeKeys::beginAtTheFront()
{
    const auto *line = m_edit->findChild<QLineEdit *>();
    if (!line || !line->hasSelectedText() || line->selectedText() != line->text())
        return;
    for (int i = 0; i < m_edit->sectionCount(); ++i) { // a name of a day in front of it takes no digits
        m_edit->setCurrentSectionIndex(i);
        if (const int at = line->cursorPosition(); at < line->text().size() && line->text().at(at).isDigit())
            return m_edit->setSelectedSection(m_edit->currentSection());
    }
}

} // namespace kalends
