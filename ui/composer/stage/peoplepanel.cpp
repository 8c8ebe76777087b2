// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/peoplepanel.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

PeoplePanel::PeoplePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_hint(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_add(new QPushButton(tr("Tag"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"peoplePanel"_s);
    m_hint->setObjectName(u"peopleHint"_s);
    m_hint->setFont(theme.meta());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_name->setObjectName(u"peopleNameEdit"_s);
    m_name->setAccessibleName(tr("User name of a person to tag"));
    m_name->setPlaceholderText(tr("@name"));
    m_name->setMaxLength(31);
    m_name->setFixedWidth(150);
    m_add->setObjectName(u"tagButton"_s);
    m_remove->setObjectName(u"removeTagButton"_s);
    m_remove->setToolTip(tr("Remove the chosen tag"));
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"peopleDoneButton"_s);
    auto *row = new FlowLayout(2 * kGrid); // long words go into a second row
    row->setCentred(true);
    row->addWidget(m_name);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(done);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(m_hint);
    box->addLayout(row);
    const auto enter = [this] {
        if (!m_name->text().trimmed().isEmpty())
            Q_EMIT nameEntered(m_name->text());
    };
    connect(m_name, &QLineEdit::returnPressed, this, enter);
    connect(m_add, &QPushButton::clicked, this, enter);
    connect(m_remove, &QPushButton::clicked, this, &PeoplePanel::removeRequested);
    connect(done, &QPushButton::clicked, this, &PeoplePanel::closeRequested);
}

void PeoplePanel::setState(TagPlacing placing, int tagged, bool hasSelection)
{
    const QString how = placing == TagPlacing::Placed   ? tr("Click on a person in the picture, or type a name.")
                        : placing == TagPlacing::Listed ? tr("Tags on a reel have no place; type a name.")
                                                        : tr("Nobody can be tagged on this one.");
    const QLocale locale;
    m_hint->setText(how + u' ' + tr("%1 of %2").arg(locale.toString(tagged), locale.toString(kMostUserTags)));
    m_name->setEnabled(placing != TagPlacing::None);
    m_add->setEnabled(placing != TagPlacing::None);
    m_remove->setEnabled(hasSelection);
}

void PeoplePanel::say(const QString &sentence)
{
    m_hint->setText(sentence);
}

void PeoplePanel::clearName()
{
    m_name->clear();
}

} // namespace kalends
