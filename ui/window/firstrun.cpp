// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/firstrun.h"

#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// An icon, a title and a sentence that are pressed as one. (Qt's own for this leaves its icon at the left where one
/// reads from the right.)
class ChoiceButton final : public QPushButton
{
public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &text, const Theme &theme, QWidget *parent)
        : QPushButton(parent)
    {
        setFlat(true);
        setAccessibleName(title);
        setAccessibleDescription(text);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        auto *mark = new QLabel(this);
        const int side = theme.scaled(kMark);
        mark->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
        mark->setObjectName(u"mark"_s);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        for (const auto &[line, voice] : {std::pair(title, Words::Voice::Strong), {text, Words::Voice::Meta}}) {
            auto *label = new Words(line, voice, theme, this);
            label->setWordWrap(true);
            words->addWidget(label);
        }
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
        row->setSpacing(3 * kGrid);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        for (QLabel *part : findChildren<QLabel *>())
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->totalSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }

private:
    static constexpr int kMark = 20;
};

} // namespace

FirstRunDialog::FirstRunDialog(const Theme &theme, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"firstRunDialog"_s);
    setWindowTitle(tr("Welcome to Kalends"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *title = new QLabel(tr("Welcome to Kalends"), this);
    title->setFont(theme.title());
    auto *words =
        new QLabel(tr("A calendar that publishes by itself: drop pictures on a day, write the words, and each post "
                      "goes out once and on time. Everything stays on this computer."),
                   this);
    words->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    box->setSpacing(3 * kGrid);
    box->addWidget(title);
    box->addWidget(words);
    const auto add = [this, box](const char *name, const QString &icon, const QString &label, const QString &text) {
        QPushButton *button = choice(name, icon, label, text);
        box->addWidget(button);
        return button;
    };
    auto *sandbox =
        add("trySandboxButton", u"calendar"_s, tr("Try it in the sandbox"),
            tr("A local Instagram and TikTok with sample posts. No account, nothing leaves this computer."));
    auto *instagram = add("connectInstagramButton", u"channel-ig"_s, tr("Connect Instagram"),
                          tr("A professional account, with app credentials of your own. The steps are spelled out."));
    auto *tiktok = add("connectTikTokButton", u"channel-tiktok"_s, tr("Connect TikTok"),
                       tr("With app credentials of your own. The steps are spelled out."));
    auto *plan = add("justPlanButton", u"pencil"_s, tr("Just plan for now"),
                     tr("Begin with drafts; accounts can be connected at any time from the menu."));
    connect(sandbox, &QAbstractButton::clicked, this, [this] {
        Q_EMIT sandboxRequested();
        accept();
    });
    connect(instagram, &QAbstractButton::clicked, this, [this] {
        Q_EMIT connectRequested(Channel::Instagram);
        accept();
    });
    connect(tiktok, &QAbstractButton::clicked, this, [this] {
        Q_EMIT connectRequested(Channel::TikTok);
        accept();
    });
    connect(plan, &QAbstractButton::clicked, this, [this] {
        Q_EMIT planRequested();
        accept();
    });
    const int width = m_theme.scaled(460);
    setMinimumWidth(width);
    resize(width, box->totalHeightForWidth(width)); // Qt would guess a width first, and the height for that one
}

QPushButton *FirstRunDialog::choice(const char *name, const QString &icon, const QString &title, const QString &text)
{
    auto *button = new ChoiceButton(m_theme.icon(icon), title, text, m_theme, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace kalends
