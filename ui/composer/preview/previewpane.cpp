// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewpane.h"

#include "catalog/mediacatalog.h"
#include "ui/composer/preview/previewcanvas.h"
#include "ui/composer/preview/previewpictures.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/retire.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr int kGridCells = 11;
constexpr auto kGridAfter = 250ms; ///< of quiet: the profile is asked of the store
const QString kDarkKey = u"preview.dark"_s;
const QString kCoveredKey = u"preview.covered"_s;

} // namespace

class PreviewPane::Parts
{
public:
    Parts(PreviewPane &pane, PostDraft &draft, const ComposerServices &services);

    void refresh();
    void showScreens();
    void choose(PreviewScreen screen); ///< a person's choice: it stays as long as the post has that screen
    void show(PreviewScreen screen);
    void show(int index);
    void swiped(int index);
    void setDark(bool dark);
    void setCovered(bool shows);
    void updateControls();
    void askGridSoon();

    Channel channel = Channel::Instagram;
    QList<PreviewScreen> screens;
    QHash<Channel, QImage> avatars;
    PreviewCanvas *canvas = nullptr;
    bool dark = false;
    bool covered = false;
    bool stale = false; ///< the post has changed since it was shown

private:
    void makeTools(QVBoxLayout &column);
    void makePager(QVBoxLayout &column);
    QToolButton *makeToggle(const QString &name, const QString &icon);
    QToolButton *makeStep(const QString &name, const QString &words, int by);
    void askGrid();
    void takeGrid(const QList<MediaId> &ids);
    [[nodiscard]] const PreviewPicture *pictureAt(int index) const;
    [[nodiscard]] QString statusWords() const;

    PreviewPane &m_pane;
    PostDraft &m_draft;
    const ComposerServices m_services;
    PreviewPictures m_pictures;
    QList<PreviewPicture> m_grid;
    QTimer m_gridSoon;
    std::optional<PreviewScreen> m_chosen;
    QHBoxLayout *m_segments = nullptr;
    QButtonGroup *m_group = nullptr;
    QToolButton *m_coveredButton = nullptr;
    QToolButton *m_darkButton = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    Words *m_status = nullptr;
};

PreviewPane::Parts::Parts(PreviewPane &pane, PostDraft &draft, const ComposerServices &services)
    : dark(services.desk.remembered(kDarkKey) == "true"_L1),
      covered(services.desk.remembered(kCoveredKey) == "true"_L1),
      m_pane(pane),
      m_draft(draft),
      m_services(services),
      m_pictures(services.doctor, services.library)
{
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(3 * kGrid);
    makeTools(*column);
    canvas = new PreviewCanvas(services.theme, &pane);
    canvas->setPictures(
        [this](int index, int side) {
            const PreviewPicture *picture = pictureAt(index);
            return picture ? m_pictures.picture(*picture, side) : QImage();
        },
        [this](int index) {
            const PreviewPicture *picture = pictureAt(index);
            return picture ? m_pictures.failure(*picture) : QString();
        },
        [this](int cell, int side) {
            return cell < m_grid.size() ? m_pictures.picture(m_grid.at(cell), side) : QImage();
        });
    column->addWidget(canvas, 1);
    makePager(*column);
    m_gridSoon.setSingleShot(true);
    m_gridSoon.setInterval(kGridAfter);
    QObject::connect(&m_gridSoon, &QTimer::timeout, &pane, [this] { askGrid(); });
    QObject::connect(&m_pictures, &PreviewPictures::arrived, canvas, qOverload<>(&QWidget::update));
    QObject::connect(canvas, &PreviewCanvas::swiped, &pane, [this](int index) { swiped(index); });
}

// ---- Making it ----

QToolButton *PreviewPane::Parts::makeToggle(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(&m_pane);
    button->setObjectName(name);
    button->setIcon(m_services.theme.icon(icon));
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

void PreviewPane::Parts::makeTools(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    m_segments = new QHBoxLayout;
    m_segments->setSpacing(0);
    row->addLayout(m_segments);
    row->addStretch();
    m_coveredButton = makeToggle(u"preview.covered"_s, u"covered"_s);
    m_coveredButton->setToolTip(PreviewPane::tr("Show what the app's controls cover"));
    m_coveredButton->setAccessibleName(m_coveredButton->toolTip());
    m_darkButton = makeToggle(u"preview.dark"_s, u"moon"_s);
    row->addWidget(m_coveredButton);
    row->addWidget(m_darkButton);
    column.addLayout(row);
    QObject::connect(m_coveredButton, &QToolButton::clicked, &m_pane, [this](bool on) { setCovered(on); });
    QObject::connect(m_darkButton, &QToolButton::clicked, &m_pane, [this](bool on) { setDark(on); });
}

QToolButton *PreviewPane::Parts::makeStep(const QString &name, const QString &words, int by)
{
    auto *button = new QToolButton(&m_pane);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    QObject::connect(button, &QToolButton::clicked, &m_pane, [this, by] {
        swiped(std::clamp(canvas->scene().current + by, 0, int(m_draft.media().size()) - 1));
    });
    return button;
}

void PreviewPane::Parts::makePager(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    m_back = makeStep(u"preview.back"_s, PreviewPane::tr("Previous picture"), -1);
    m_forward = makeStep(u"preview.forward"_s, PreviewPane::tr("Next picture"), 1);
    m_status = new Words({}, Words::Voice::Meta, m_services.theme, &m_pane);
    m_status->setObjectName(u"preview.status"_s);
    m_status->setElided(true);
    m_status->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_status, 1);
    row->addWidget(m_forward);
    column.addLayout(row);
}

// ---- Showing what is ----

const PreviewPicture *PreviewPane::Parts::pictureAt(int index) const
{
    const auto &pictures = canvas->scene().content.pictures;
    return index >= 0 && index < pictures.size() ? &pictures.at(index) : nullptr;
}

void PreviewPane::Parts::refresh()
{
    stale = false;
    const PreviewContent content = previewContent(m_draft, channel);
    const bool moved = content.at != canvas->scene().content.at;
    canvas->setContent(content);
    canvas->setAvatar(avatars.value(channel));
    canvas->setCurrent(std::clamp(canvas->scene().current, 0, std::max(0, int(content.pictures.size()) - 1)));
    const QList<PreviewScreen> offered = previewScreens(channel, content.type, content.sharedToFeed);
    if (offered != screens) {
        screens = offered;
        showScreens();
        show(m_chosen && screens.contains(*m_chosen) ? *m_chosen : screens.constFirst());
    } else if (moved) {
        askGridSoon();
    }
    updateControls();
}

void PreviewPane::Parts::showScreens()
{
    while (QLayoutItem *item = m_segments->takeAt(0)) {
        retire(item->widget());
        delete item;
    }
    delete m_group;
    m_group = new QButtonGroup(&m_pane);
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const PreviewScreen screen = screens.at(i);
        auto *button = new QPushButton(screenWords(screen), &m_pane);
        button->setObjectName(u"preview.screen%1"_s.arg(int(screen)));
        makeSegment(button, i == 0, i == screens.size() - 1);
        m_group->addButton(button, int(screen));
        m_segments->addWidget(button);
        button->setVisible(screens.size() > 1);
        QObject::connect(button, &QPushButton::clicked, &m_pane, [this, screen] { choose(screen); });
    }
}

void PreviewPane::Parts::choose(PreviewScreen screen)
{
    if (!screens.contains(screen))
        return;
    m_chosen = screen;
    show(screen);
}

void PreviewPane::Parts::show(PreviewScreen screen)
{
    canvas->setScreen(screen);
    if (QAbstractButton *button = m_group->button(int(screen)))
        button->setChecked(true);
    if (screen == PreviewScreen::Grid)
        askGrid();
    updateControls();
}

QString PreviewPane::Parts::statusWords() const
{
    const PreviewContent &content = canvas->scene().content;
    const PreviewPicture *picture = pictureAt(canvas->scene().current);
    if (!picture || canvas->screen() == PreviewScreen::Grid)
        return {};
    QStringList words;
    if (content.pictures.size() > 1)
        words.append(PreviewPane::tr("%1 of %2").arg(canvas->scene().current + 1).arg(content.pictures.size()));
    const bool described = channel == Channel::Instagram && !picture->isClip() && content.type != PostType::Story;
    if (described)
        words.append(picture->altText.isEmpty() ? PreviewPane::tr("no alt text")
                                                : PreviewPane::tr("alt text: %1").arg(picture->altText));
    return words.join(u" · "_s);
}

void PreviewPane::Parts::updateControls()
{
    const PreviewScreen screen = canvas->screen();
    const bool always = isAlwaysDark(screen);
    canvas->setDarkApp(dark);
    canvas->setShowsCovered(covered && always);
    m_coveredButton->setChecked(covered);
    m_coveredButton->setVisible(always);
    m_darkButton->setChecked(dark || always);
    m_darkButton->setEnabled(!always);
    m_darkButton->setToolTip(always ? PreviewPane::tr("The app shows this on black")
                                    : PreviewPane::tr("Show the app in dark"));
    m_darkButton->setAccessibleName(PreviewPane::tr("Dark app"));
    const bool several = canvas->canSwipe();
    const bool turned = m_pane.isRightToLeft();
    m_back->setIcon(m_services.theme.icon(turned ? u"chevron-right"_s : u"chevron-left"_s));
    m_forward->setIcon(m_services.theme.icon(turned ? u"chevron-left"_s : u"chevron-right"_s));
    m_back->setVisible(several);
    m_forward->setVisible(several);
    m_back->setEnabled(canvas->scene().current > 0);
    m_forward->setEnabled(canvas->scene().current + 1 < canvas->scene().content.pictures.size());
    m_status->setText(statusWords());
}

void PreviewPane::Parts::show(int index)
{
    canvas->setCurrent(std::clamp(index, 0, std::max(0, int(m_draft.media().size()) - 1)));
    updateControls();
}

void PreviewPane::Parts::swiped(int index)
{
    show(index);
    Q_EMIT m_pane.currentMediaChanged(canvas->scene().current);
}

void PreviewPane::Parts::setDark(bool on)
{
    dark = on;
    m_services.desk.remember(kDarkKey, on ? u"true"_s : u"false"_s);
    updateControls();
}

void PreviewPane::Parts::setCovered(bool shows)
{
    covered = shows;
    m_services.desk.remember(kCoveredKey, shows ? u"true"_s : u"false"_s);
    updateControls();
}

// ---- The profile ----

void PreviewPane::Parts::askGridSoon()
{
    if (canvas->screen() == PreviewScreen::Grid)
        m_gridSoon.start();
}

void PreviewPane::Parts::askGrid()
{
    m_services.desk.gridBefore(m_draft.instant(), kGridCells + int(m_draft.media().size()), &m_pane,
                               [this](const Result<QList<MediaId>> &ids) {
                                   if (ids) // without it the profile shows this post alone
                                       takeGrid(*ids);
                               });
}

void PreviewPane::Parts::takeGrid(const QList<MediaId> &ids)
{
    m_grid.clear();
    for (const MediaId &id : ids) {
        if (m_grid.size() == kGridCells)
            break;
        if (m_draft.form().media.contains(id)) // this post itself, as it is stored
            continue;
        const Result<MediaAsset> asset = m_services.media.find(id);
        if (asset)
            m_grid.append(
                {.asset = *asset, .edit = {}, .size = QSizeF(asset->width, asset->height), .atMs = {}, .altText = {}});
    }
    canvas->setGridCells(int(m_grid.size()));
}

// ---- The pane ----

PreviewPane::PreviewPane(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, draft, services))
{
    setObjectName(u"previewPane"_s);
    setAccessibleName(PreviewPane::tr("Preview"));
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        using Part = PostDraft::Part;
        if (!(parts & (Part::Words | Part::Fields | Part::Media | Part::Edits | Part::Time | Part::Standing)))
            return;
        if (isVisible())
            m_parts->refresh();
        else
            m_parts->stale = true; // nobody looks: whoever types does not pay for it
    });
    m_parts->refresh();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::setChannel(Channel channel)
{
    if (m_parts->channel == channel)
        return;
    m_parts->channel = channel;
    m_parts->canvas->setUnfolded(false);
    m_parts->refresh();
}

Channel PreviewPane::channel() const
{
    return m_parts->channel;
}

void PreviewPane::setScreen(PreviewScreen screen)
{
    m_parts->choose(screen);
}

PreviewScreen PreviewPane::screen() const
{
    return m_parts->canvas->screen();
}

QList<PreviewScreen> PreviewPane::screens() const
{
    return m_parts->screens;
}

void PreviewPane::setCurrentMedia(int index)
{
    m_parts->show(index);
}

int PreviewPane::currentMedia() const
{
    return m_parts->canvas->scene().current;
}

bool PreviewPane::isDarkApp() const
{
    return m_parts->dark;
}

void PreviewPane::setShowsCovered(bool shows)
{
    m_parts->setCovered(shows);
}

bool PreviewPane::showsCovered() const
{
    return m_parts->covered;
}

void PreviewPane::setAvatar(Channel channel, const QImage &picture)
{
    m_parts->avatars.insert(channel, picture);
    if (channel == m_parts->channel)
        m_parts->canvas->setAvatar(picture);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    if (m_parts->stale)
        m_parts->refresh();
    QWidget::showEvent(event);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        m_parts->updateControls();
}

} // namespace kalends
