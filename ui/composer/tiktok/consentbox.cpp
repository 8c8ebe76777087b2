// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/consentbox.h"

#include "ui/panels/words.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

ConsentBox::ConsentBox(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"tiktok.declaration"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_sentence->setOpenExternalLinks(true);
    column->addWidget(m_sentence);
    m_box = new QCheckBox(tr("I agree: post this to TikTok"), this);
    m_box->setObjectName(u"tiktok.consent"_s);
    column->addWidget(m_box);
    m_note = new Words({}, Words::Voice::Meta, theme, this);
    m_note->setObjectName(u"tiktok.consentNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *later = new Words(tr("After it is posted, TikTok may take a few minutes to process it before it shows on "
                               "your profile."),
                            Words::Voice::Meta, theme, this);
    later->setObjectName(u"tiktok.processing"_s);
    later->setWordWrap(true);
    column->addWidget(later);
    m_box->installEventFilter(this);
    connect(m_box, &QCheckBox::clicked, this, &ConsentBox::toggled);
}

void ConsentBox::show(const TikTokRules &rules, const TikTokConsent &consent, const QString &agreed)
{
    m_consent = consent;
    showSentence();
    m_box->setChecked(rules.consent.on);
    m_box->setEnabled(rules.consent.enabled);
    m_box->setToolTip(rules.consent.reason);
    m_box->setAccessibleName(m_box->text());
    m_box->setAccessibleDescription(consent.plain + u' ' + rules.consent.reason);
    if (rules.consent.on)
        m_note->setText(agreed);
    else if (!rules.consent.reason.isEmpty())
        m_note->setText(rules.consent.reason);
    else
        m_note->setText(tr("Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or "
                           "the media change."));
    m_note->setVisible(!m_note->text().isEmpty());
}

/// Links are coloured when the text is laid out, so a new theme needs it laid out anew.
void ConsentBox::showSentence()
{
    const QString styled =
        u"<style>a { color: %1; }</style>%2"_s.arg(m_theme.colors().accent.name(), m_consent.withLinks);
    if (m_sentence->text() != styled)
        m_sentence->setText(styled);
    m_sentence->setAccessibleName(m_consent.plain);
}

bool ConsentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::FocusIn) // behind the scrolling that shows the box alone
        QMetaObject::invokeMethod(this, &ConsentBox::revealWhole, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ConsentBox::revealWhole()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            return scroll->ensureWidgetVisible(this, 0, 4 * kGrid);
    }
}

void ConsentBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sentence)
        showSentence();
}

void ConsentBox::paintEvent(QPaintEvent *)
{
    paintCard(*this, m_theme.colors().background, m_theme);
}

} // namespace kalends
