// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/guidewindow.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

/// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void registerGuide()
{
    Q_INIT_RESOURCE(kalends_guide);
}

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kPagesWidth = 236;

/// In the person's language where there is such a page, else in English.
QString pageText(const QString &name)
{
    registerGuide();
    const QString language = QLocale().name();
    for (const QString &folder : {language + u'/', language.section(u'_', 0, 0) + u'/', QString()}) {
        QFile file(u":/guide/"_s + folder + name + u".md"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

/// Markdown brings neither room nor lines of its own.
void layOut(QTextDocument &document, const Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 1 ? 0 : level == 2 ? 5 * kGrid : kGrid);
        format.setBottomMargin(level > 0 ? 2 * kGrid : kGrid);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setFontWeight(QFont::DemiBold);
        letters.setProperty(QTextFormat::FontPixelSize, theme.scaled(level == 1 ? 22 : 16));
        cursor.mergeCharFormat(letters);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme.colors().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(2 * kGrid);
        format.setBottomMargin(3 * kGrid);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

const QStringList &GuideWindow::pageNames()
{
    static const QStringList names{u"first-steps"_s, u"instagram"_s, u"tiktok"_s, u"storage"_s,
                                   u"assistant"_s,   u"import"_s,    u"trouble"_s};
    return names;
}

GuideWindow::GuideWindow(const Theme &theme, QWidget *parent) : QDialog(parent, Qt::Window), m_theme(theme)
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    setAccessibleName(windowTitle());
    m_pages = new QListWidget(this);
    m_pages->setObjectName(u"guidePages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setSpacing(3);
    m_pages->setFixedWidth(theme.scaled(kPagesWidth));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &name : pageNames())
        m_pages->addItem(titleOf(pageText(name)));
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // nothing is fetched, no program is started: pages lead to pages and name addresses
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const QString page = link.fileName().chopped(3); link.isRelative() && pageNames().contains(page))
            showPage(page);
    });
    m_text->document()->setDocumentMargin(6 * kGrid);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(2 * kGrid, 2 * kGrid, 0, 0);
    box->setSpacing(2 * kGrid);
    box->addWidget(m_pages);
    box->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &GuideWindow::turnTo);
    resizeWithText(this, {900, 640}, theme);
    m_pages->setCurrentRow(0);
}

void GuideWindow::showPage(const QString &name)
{
    m_pages->setCurrentRow(int(std::max<qsizetype>(0, pageNames().indexOf(name))));
}

void GuideWindow::turnTo(int page)
{
    if (page < 0)
        return;
    m_text->document()->setMarkdown(pageText(pageNames().at(page)));
    layOut(*m_text->document(), m_theme);
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pages) // the lines of tables are painted in a colour of the theme
        turnTo(m_pages->currentRow());
}

} // namespace kalends
