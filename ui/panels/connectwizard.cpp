// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/connectwizard.h"

#include "model/errortext.h"
#include "profile/settings.h"
#include "ui/panels/checkline.h"
#include "ui/panels/connectpages.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kLookAgainMs = 300; ///< while the browser has the person
constexpr int kShortestToken = 20;
enum Page { App, Checks, Storage, Consent, PageCount };
using Check = ChecksPage::Check;
using State = CheckLine::State;

bool looksLikeToken(const QByteArray &text)
{
    return text.size() >= kShortestToken &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

struct ConnectWizard::Private {
    ConnectWizard *wizard;
    Channel channel;
    QString path;
    AccountDesk &desk;
    const Theme &theme;
    std::function<bool(const QUrl &)> browser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    QByteArray timezone;

    QStackedWidget *pages = nullptr;
    QList<Words *> steps;
    AppPage *app = nullptr;
    ChecksPage *checks = nullptr;
    StoragePage *storage = nullptr;
    ConsentPage *consent = nullptr;
    QPushButton *back = nullptr;
    QPushButton *next = nullptr;
    QTimer look{};
    std::optional<Link> link;
    std::optional<Account> account;
    int turn = 0; ///< which run of the checks is the newest: an older one's answers are late

    void build();
    void addPage(QWidget *page, const QString &name);
    void go(int page);
    void showStep();
    void showButtons();
    void goNext();
    void finish();
    void run();
    void failed(Check check, const Error &error);
    [[nodiscard]] std::optional<Error> credentialsFault() const;
    void checkReach();
    void signIn();
    void takeLink(const Result<Link> &answer);
    void linkEnded(const Error &error, bool denied);
    void takeAccount(const Result<Account> &answer);
    template <class T> AccountDesk::Done<T> ofThisTurn(void (Private::*take)(const Result<T> &))
    {
        return [this, take, mine = turn](const Result<T> &answer) {
            if (mine == turn)
                (this->*take)(answer);
        };
    }
};

void ConnectWizard::Private::addPage(QWidget *page, const QString &name)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(new Words(name, Words::Voice::Title, theme));
    column->addWidget(page, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"page%1"_s.arg(pages->count() + 1));
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large words in a small window
    scroll->setWidget(inner);
    pages->addWidget(scroll);
    steps.append(new Words(tr("%1  %2", "number, name of a step").arg(QLocale().toString(pages->count()), name),
                           Words::Voice::Meta, theme));
}

void ConnectWizard::Private::build()
{
    wizard->setObjectName(u"connectWizard"_s);
    wizard->setWindowTitle(tr("Connect %1").arg(displayName(channel)));
    resizeWithText(wizard, {720, 600}, theme);
    pages = new QStackedWidget;
    app = new AppPage(channel, path, desk, theme);
    checks = new ChecksPage(channel, theme);
    storage = new StoragePage(path, desk, theme);
    consent = new ConsentPage(channel, theme);
    addPage(app, tr("Your app"));
    addPage(checks, tr("Checks"));
    addPage(storage, tr("Staging storage"));
    addPage(consent, tr("Publishing"));
    setGuidePage(wizard, channel == Channel::Instagram ? u"instagram"_s : u"tiktok"_s);
    setGuidePage(pages->widget(Storage), u"storage"_s);

    auto *paper = new QWidget;
    paper->setFixedWidth(theme.scaled(168));
    paper->setAutoFillBackground(true);
    paper->setBackgroundRole(QPalette::AlternateBase);
    auto *side = new QVBoxLayout(paper);
    side->setContentsMargins(20, 24, 12, 20);
    side->setSpacing(12);
    for (Words *step : std::as_const(steps)) {
        step->setWordWrap(true);
        side->addWidget(step);
    }
    side->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(paper);
    body->addWidget(pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    buttons->setSpacing(8);
    auto *cancel = new QPushButton(tr("Close"));
    cancel->setObjectName(u"close"_s);
    cancel->setAutoDefault(false);
    auto *help = new QPushButton(tr("Help"));
    help->setObjectName(u"help"_s);
    help->setToolTip(tr("Every click of this page, in the guide"));
    help->setAutoDefault(false);
    back = new QPushButton(tr("Back"));
    back->setObjectName(u"back"_s);
    back->setAutoDefault(false);
    next = new QPushButton;
    next->setObjectName(u"next"_s);
    next->setDefault(true);
    makePrimary(next);
    buttons->addWidget(cancel);
    buttons->addWidget(help);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(next);
    auto *column = new QVBoxLayout(wizard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *edge = new QFrame;
    edge->setFrameShape(QFrame::HLine);
    column->addLayout(body, 1);
    column->addWidget(edge);
    column->addLayout(buttons);

    look.setInterval(kLookAgainMs);
    QObject::connect(&look, &QTimer::timeout, wizard, [this] {
        if (link)
            desk.linkState(link->id, wizard, ofThisTurn(&Private::takeLink));
    });
    QObject::connect(pages, &QStackedWidget::currentChanged, wizard, [this] { showStep(); });
    QObject::connect(cancel, &QPushButton::clicked, wizard, &QDialog::reject);
    QObject::connect(help, &QPushButton::clicked, wizard,
                     [this] { Q_EMIT wizard->helpRequested(guidePageFor(pages->currentWidget())); });
    QObject::connect(back, &QPushButton::clicked, wizard, [this] { go(qMax(0, pages->currentIndex() - 1)); });
    QObject::connect(next, &QPushButton::clicked, wizard, [this] { goNext(); });
    QObject::connect(storage, &StoragePage::passedChanged, wizard, [this] { showButtons(); });
    QObject::connect(checks, &ChecksPage::repeatRequested, wizard, [this] { run(); });
    QObject::connect(checks, &ChecksPage::browserRequested, wizard, [this] {
        if (link)
            std::ignore = browser(QUrl(link->authorizeUrl));
    });
    QObject::connect(checks, &ChecksPage::pasted, wizard, [this](const QString &text) {
        if (link)
            desk.completeLink(link->id, Secret(text.toUtf8()), wizard, ofThisTurn(&Private::takeLink));
    });
    desk.flags(wizard, [this](const Result<Flags> &flags) {
        if (flags.ok())
            consent->setConsent(flags->mayPublish(channel));
    });
    go(App);
}

void ConnectWizard::Private::go(int page)
{
    if (page != Checks) { // whoever leaves the checks gives them up
        ++turn;
        look.stop();
    }
    pages->setCurrentIndex(page);
    showStep();
    if (page == Checks && !account)
        run();
}

void ConnectWizard::Private::showStep()
{
    for (int i = 0; i < steps.size(); ++i)
        steps.at(i)->setVoice(i == pages->currentIndex() ? Words::Voice::Strong : Words::Voice::Meta);
    showButtons();
}

void ConnectWizard::Private::showButtons()
{
    const int page = pages->currentIndex();
    back->setVisible(page > App && !(account && page == Consent));
    next->setText(page == App                             ? tr("Check")
                  : page == Consent                       ? tr("Done")
                  : page == Storage && !storage->passed() ? tr("Skip for now")
                                                          : tr("Next"));
    next->setEnabled(page != Checks || account.has_value());
}

void ConnectWizard::Private::goNext()
{
    const int page = pages->currentIndex();
    if (page == Consent)
        return finish();
    if (page != App)
        return go(page + 1);
    if (!app->usesToken() && !app->form().judge())
        return;
    account.reset(); // new credentials, new checks
    next->setEnabled(false);
    const auto saved = [this](const Result<void> &written) {
        if (written.ok())
            return go(Checks);
        go(Checks);
        ++turn; // the run that go() began ends here
        checks->begin(false);
        failed(Check::Credentials, written.error());
    };
    if (app->usesToken())
        return go(Checks);
    app->form().save(wizard, saved);
}

std::optional<Error> ConnectWizard::Private::credentialsFault() const
{
    if (app->usesToken()) {
        if (looksLikeToken(app->token().reveal()))
            return {};
        return Error{.code = ErrorCode::InvalidValue,
                     .message = tr("This is not an access token: it is too short or holds spaces."),
                     .hint = tr("Go back and copy the whole token from your app's dashboard.")};
    }
    const Settings settings = Settings::load(path);
    const bool instagram = channel == Channel::Instagram;
    const QString id = instagram ? settings.instagram.clientId : settings.tiktok.clientKey;
    const bool official = instagram ? settings.instagram.official : settings.tiktok.official;
    if (id.isEmpty())
        return Error{.code = ErrorCode::FieldsMissing,
                     .message = instagram ? tr("The Instagram app ID is missing.") : tr("The client key is missing."),
                     .hint = tr("Go back and enter it.")};
    if (instagram && settings.instagram.redirectUrl.isEmpty())
        return Error{.code = ErrorCode::FieldsMissing,
                     .message = tr("The redirect address is missing."),
                     .hint = tr("Go back and enter the one from your app's settings.")};
    if (official && !app->form().hasSecret()) // a token broker of one's own keeps the secret itself
        return Error{.code = ErrorCode::FieldsMissing,
                     .message = tr("The app's secret is missing."),
                     .hint = tr("Go back and enter it; it is kept in the keychain.")};
    return {};
}

/// From the first check to the last, each beginning when the one before it passed.
void ConnectWizard::Private::run()
{
    ++turn;
    link.reset();
    account.reset();
    checks->begin(app->usesToken());
    showButtons();
    if (const auto fault = credentialsFault())
        return failed(Check::Credentials, *fault);
    checks->line(Check::Credentials).setState(State::Passed);
    checkReach();
}

void ConnectWizard::Private::failed(Check check, const Error &error)
{
    look.stop();
    checks->line(check).setState(State::Failed, sentenceOf(error));
    checks->endSignIn(check != Check::Credentials);
    showButtons();
}

void ConnectWizard::Private::checkReach()
{
    checks->line(Check::Reachable).setState(State::Running);
    desk.checkReachable(channel, wizard, [this, mine = turn](const Result<void> &answer) {
        if (mine != turn)
            return;
        if (!answer.ok())
            return failed(Check::Reachable, answer.error());
        checks->line(Check::Reachable).setState(State::Passed);
        signIn();
    });
}

void ConnectWizard::Private::signIn()
{
    checks->line(Check::SignIn).setState(State::Running);
    if (app->usesToken())
        desk.linkWithToken(channel, app->token(), timezone, wizard, ofThisTurn(&Private::takeAccount));
    else
        desk.beginLink(channel, timezone, wizard, ofThisTurn(&Private::takeLink));
}

void ConnectWizard::Private::takeLink(const Result<Link> &answer)
{
    if (!answer.ok()) {
        // A paste that cannot be used leaves the link as it is: say so and let the person paste again.
        if (link && link->status == LinkStatus::Pending && answer.error().code == ErrorCode::BadRequest)
            return checks->line(Check::SignIn).setState(State::Running, sentenceOf(answer.error()));
        return linkEnded(answer.error(), false);
    }
    const bool isNew = !link;
    link = *answer;
    switch (link->status) {
    case LinkStatus::Pending:
        if (isNew) {
            const bool opened = browser(QUrl(link->authorizeUrl));
            checks->showSignIn(link->authorizeUrl, link->listening, opened);
            if (!opened)
                checks->line(Check::SignIn)
                    .setState(State::Running, tr("The browser did not open. Copy the address below into it."));
            look.start();
        }
        return;
    case LinkStatus::Ok:
        look.stop();
        return desk.findAccount(link->accountId, wizard, ofThisTurn(&Private::takeAccount));
    case LinkStatus::Denied:
    case LinkStatus::Failed:
    case LinkStatus::Expired:
        return linkEnded(link->error.value_or(Error{.message = tr("The log-in ended without an answer.")}),
                         link->status == LinkStatus::Denied);
    }
}

/// Puts the reason on the line that it belongs to; what comes before that line has passed.
void ConnectWizard::Private::linkEnded(const Error &error, bool denied)
{
    Check at = Check::SignIn;
    if (error.code == ErrorCode::PermissionDenied && !denied)
        at = Check::Permissions;
    else if (error.code == ErrorCode::InvalidValue || error.code == ErrorCode::AccountExists)
        at = Check::AccountKind;
    for (const Check before : {Check::SignIn, Check::Permissions}) {
        if (before < at)
            checks->line(before).setState(State::Passed);
    }
    failed(at, error);
}

void ConnectWizard::Private::takeAccount(const Result<Account> &answer)
{
    if (!answer.ok())
        return linkEnded(answer.error(), false);
    account = *answer;
    const QString name = account->username.isEmpty() ? account->displayName : account->username;
    app->forgetToken();
    checks->endSignIn(false);
    checks->line(Check::SignIn).setState(State::Passed, name);
    checks->line(Check::Permissions).setState(State::Passed, account->scopes.join(u", "_s));
    checks->line(Check::AccountKind).setState(State::Passed);
    consent->setAccount(name);
    showButtons();
    next->setFocus();
    Q_EMIT wizard->linked(*account);
}

void ConnectWizard::Private::finish()
{
    next->setEnabled(false);
    const bool on = consent->consent();
    desk.setFlag(publishFlag(channel), on, wizard, [this, on](const Result<void> &answer) {
        next->setEnabled(true);
        consent->setProblem(answer.ok() ? QString() : sentenceOf(answer.error()));
        if (!answer.ok())
            return;
        Q_EMIT wizard->publishingChanged(channel, on);
        wizard->accept();
    });
}

ConnectWizard::ConnectWizard(Channel channel, const QString &settingsPath, AccountDesk &desk, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent),
      d(new Private{.wizard = this, .channel = channel, .path = settingsPath, .desk = desk, .theme = theme})
{
    d->build();
}

ConnectWizard::~ConnectWizard() = default;

void ConnectWizard::setBrowser(std::function<bool(const QUrl &)> open)
{
    d->browser = std::move(open);
}

void ConnectWizard::setTimezone(const QByteArray &zone)
{
    d->timezone = zone;
}

} // namespace kalends
