// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controls.h"

#include "ui/theme/controlstyle.h"
#include "ui/theme/datetimekeys.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBlock>
#include <QTextOption>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char kGuideProperty[] = "kalendsGuidePage";

constexpr char kRoleProperty[] = "kalendsAccessibleRole";

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kRoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

QString roleName(QDialogButtonBox::ButtonRole role)
{
    switch (role) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole:
        return u"accept"_s;
    case QDialogButtonBox::RejectRole:
    case QDialogButtonBox::NoRole:
        return u"reject"_s;
    case QDialogButtonBox::DestructiveRole:
        return u"destructive"_s;
    default:
        return u"action"_s;
    }
}

} // namespace

void resizeWithText(QWidget *window, QSize usual, const Theme &theme)
{
    constexpr QSize kFrame(16, 56); // what window managers put around a window
    const QSize wanted(theme.scaled(usual.width()), theme.scaled(usual.height()));
    window->resize(wanted.boundedTo(window->screen()->availableSize() - kFrame));
}

void makePrimary(QPushButton *button)
{
    button->setProperty(kPrimaryProperty, true);
    button->update();
}

void makeSwitch(QCheckBox *box)
{
    box->setProperty(kSwitchProperty, true);
    box->updateGeometry();
}

void makeSegment(QAbstractButton *button, bool first, bool last)
{
    button->setCheckable(true);
    button->setProperty(kSegmentProperty, int(first ? SegmentFirst : 0) | int(last ? SegmentLast : 0));
    button->updateGeometry();
}

void setWrittenFormat(QDateTimeEdit *edit, const QString &format)
{
    if (!edit->findChild<DateTimeKeys *>(QString(), Qt::FindDirectChildrenOnly))
        new DateTimeKeys(edit);
    if (edit->layoutDirection() == Qt::LeftToRight)
        return edit->setDisplayFormat(format);
    QDateTimeEdit turned; // a second turn takes Qt's own back
    turned.setLayoutDirection(Qt::RightToLeft);
    turned.setDisplayFormat(format);
    turned.setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(turned.displayFormat());
}

void nameButtons(QWidget *dialog)
{
    const auto kinds = QMetaEnum::fromType<QDialogButtonBox::StandardButtons>();
    for (QDialogButtonBox *box : dialog->findChildren<QDialogButtonBox *>()) {
        box->setFocusProxy(nullptr);
        for (QAbstractButton *button : box->buttons()) {
            if (!button->objectName().isEmpty())
                continue;
            const auto kind = box->standardButton(button);
            QString name = kind == QDialogButtonBox::NoButton ? roleName(box->buttonRole(button))
                                                              : QString::fromLatin1(kinds.valueToKey(int(kind)));
            name[0] = name.at(0).toLower();
            button->setObjectName(name + "Button"_L1);
        }
    }
}

void setRole(QWidget *painted, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(&faceOf);
        return true;
    }();
    Q_UNUSED(installed);
    painted->setProperty(kRoleProperty, int(role));
}

void setGuidePage(QWidget *part, const QString &page)
{
    part->setProperty(kGuideProperty, page);
}

QString guidePageFor(const QWidget *focus)
{
    for (const QWidget *part = focus; part; part = part->parentWidget()) {
        if (const QString page = part->property(kGuideProperty).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

void beginWhereReadingBegins(QPlainTextEdit *edit)
{
    const auto follow = [edit] {
        QTextOption option = edit->document()->defaultTextOption();
        const bool empty = edit->document()->isEmpty();
        const Qt::LayoutDirection direction = empty ? edit->layoutDirection() : Qt::LayoutDirectionAuto;
        const bool fromRight = empty ? edit->isRightToLeft() : edit->document()->firstBlock().text().isRightToLeft();
        const Qt::Alignment side = fromRight ? Qt::AlignRight : Qt::AlignLeft;
        if (option.textDirection() == direction && option.alignment() == side)
            return;
        option.setTextDirection(direction);
        option.setAlignment(side);
        edit->document()->setDefaultTextOption(option);
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, follow);
    follow();
}

void beginWhereReadingBegins(QLineEdit *edit)
{
    const auto follow = [edit](const QString &text) {
        const bool right = text.isEmpty() && edit->isRightToLeft();
        edit->setAlignment(Qt::AlignVCenter | (right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading));
    };
    QObject::connect(edit, &QLineEdit::textChanged, edit, follow);
    follow(edit->text());
}

} // namespace kalends
