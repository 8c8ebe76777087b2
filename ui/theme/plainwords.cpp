// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/plainwords.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace kalends
{

QString plainTip(const QString &text)
{
    constexpr qsizetype kOneLine = 90; // Qt breaks the lines of markup alone
    if (text.size() <= kOneLine && !Qt::mightBeRichText(text))
        return text;
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QMessageBox *plainBox(QWidget *parent, const QString &name, const QString &title, const QString &text,
                      const QString &more)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    for (QLabel *label : box->findChildren<QLabel *>()) // setTextFormat() leaves the smaller words out
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace kalends
