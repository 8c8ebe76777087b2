// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// The second half of windowshots.cpp.
#include "shotworld.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/panels/checkline.h"
#include "ui/panels/connectwizard.h"
#include "ui/panels/rescheduledialog.h"
#include "ui/panels/settingsdialog.h"
#include "ui/window/guidewindow.h"
#include "ui/window/importdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

namespace kalends
{

namespace
{

const QString kLong =
    u"The morning the light table came back\nThree weeks of repairs, one new bulb and a great deal of "
    u"patience: this is how it looks now, what broke, what it cost, and why I would do it again "
    u"rather than buy another one. Ask me anything below.\n\n"
    u"#studio #lighttable #film #analog #repair #darkroom #mediumformat #kodak #process"_s;
const QString kArabic = u"عودة طاولة الضوء بعد ثلاثة أسابيع من الإصلاح، ومصباح واحد جديد، وصبر كثير. "
                        u"هكذا تبدو الآن، وهذا ما تعطّل فيها وكم كلّف إصلاحها.\n\n#استوديو #تصوير #فيلم"_s;

/// The one that can be seen: each tab has its own.
void press(QWidget &in, const char *button)
{
    const auto found = in.findChildren<QAbstractButton *>(QLatin1String(button));
    const auto seen = std::ranges::find_if(found, &QWidget::isVisible);
    if (seen != found.end())
        (*seen)->click();
    else
        qWarning("there is no %s", button);
}

EntryId post(ShotWorld &world, const QString &caption, const QList<Channel> &channels, const QList<MediaId> &media,
             const QJsonObject &instagram = {})
{
    const EntryId id = world.make("2026-11-25T18:00:00", caption, EntryState::Draft, channels, media);
    if (!instagram.isEmpty()) {
        EntryPatch patch;
        patch.fields = {{.channel = Channel::Instagram, .fields = instagram, .suggested = {}}};
        std::ignore = world.plan.planner->editEntry(id, patch);
    }
    return id;
}

MediaId imported(ShotWorld &world, const char *fixture)
{
    const auto asset = world.media.importNow(QStringLiteral(KALENDS_FIXTURES "/") + QLatin1String(fixture));
    if (!asset.ok())
        qFatal("%s: %s", fixture, qPrintable(asset.error().message));
    return asset->id;
}

void takePreviews(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    const MediaId clip = imported(world, "clip.mp4");
    const QList<MediaId> photos{world.samplePhoto(4), world.samplePhoto(7)};
    struct Case {
        const char *name;
        int tab;
        EntryId id;
        bool dark;
        const char *screen; ///< pressed, beside the first
    };
    const QList<Channel> both{Channel::Instagram, Channel::TikTok};
    const QList<Case> cases{
        {"feed-long", 1, post(world, kLong, both, photos), false, nullptr},
        {"feed-arabic-dark", 1, post(world, kArabic, both, photos), true, nullptr},
        {"grid", 1, post(world, kLong, both, photos), false, "preview.screen3"},
        {"grid-dark", 1, post(world, kLong, both, photos), true, "preview.screen3"},
        {"reel", 1, post(world, kLong, both, {clip}), false, "preview.screen1"},
        {"reel-arabic", 1, post(world, kArabic, both, {clip}), false, "preview.screen1"},
        {"story", 1, post(world, kLong, both, {photos.first()}, {{u"type"_s, u"story"_s}}), false, nullptr},
        {"tiktok-photos", 2, post(world, kLong, both, photos), false, nullptr},
        {"tiktok-video-arabic", 2, post(world, kArabic, both, {clip}), false, nullptr},
    };
    for (const Case &one : cases) {
        world.composerDesk.memory.insert(u"preview.dark"_s, one.dark ? u"true"_s : u"false"_s);
        ComposerDialog *dialog = window.openEntry(one.id);
        dialog->findChild<QTabBar *>(u"composerTabs"_s)->setCurrentIndex(one.tab);
        dialog->findChild<QToolButton *>(u"previewSwitch"_s)->setChecked(true);
        if (one.screen)
            press(*dialog, one.screen);
        camera.takeOver(window, *dialog, u"6-preview-"_s + QLatin1String(one.name));
        closeDialogs(window);
    }
}

void takeStage(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    const QList<Channel> both{Channel::Instagram, Channel::TikTok};
    const EntryId photos = post(world, kLong, both, {world.samplePhoto(2), world.photo(24, {1600, 900}).id});
    const EntryId clip = post(world, kLong, both, {imported(world, "1080p.mp4")});
    const EntryId foreign = post(world, kLong, both, {imported(world, "clip.webm")});
    const auto open = [&](const EntryId &id, int tab) {
        ComposerDialog *dialog = window.openEntry(id);
        dialog->findChild<QTabBar *>(u"composerTabs"_s)->setCurrentIndex(tab);
        camera.settle();
        return dialog;
    };
    const auto with = [&](const EntryId &id, int tab, void (MediaStage::*tool)(), const QString &name) {
        ComposerDialog *dialog = open(id, tab);
        (dialog->findChild<MediaStage *>()->*tool)();
        camera.takeOver(window, *dialog, name);
        closeDialogs(window);
    };
    with(photos, 1, &MediaStage::openCrop, u"6-stage-crop"_s);
    with(photos, 1, &MediaStage::openPeople, u"6-stage-people"_s);
    with(photos, 1, &MediaStage::openAltText, u"6-stage-alt-text"_s);
    with(photos, 2, &MediaStage::openCover, u"6-stage-cover-photo"_s);
    with(clip, 1, &MediaStage::openTrim, u"6-stage-trim"_s);
    with(clip, 1, &MediaStage::openCover, u"6-stage-cover"_s);
    ComposerDialog *dialog = window.openEntry(foreign);
    dialog->findChild<QTabBar *>(u"composerTabs"_s)->setCurrentIndex(1);
    QTest::qWait(60); // while it is being made
    camera.takeOverNow(window, *dialog, u"6-stage-converting"_s);
    closeDialogs(window);
}

} // namespace

void takeTools(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    takeStage(world, window, camera);
    takePreviews(world, window, camera);
    // What is asked before the first draft; the emoji; words that are kept; a series.
    world.assistant.sent = u"To 127.0.0.1:11434, for the model “llama3.2”:\n• up to four pictures of this post, made "
                           u"small (512 pixels)\n• what you wrote for the post\n• your last five captions and your "
                           u"usual hashtags"_s;
    ComposerDialog *dialog = window.openEntry(world.m_thanks);
    camera.settle();
    press(*dialog, "redraft.shorter");
    camera.takeOver(window, *dialog, u"6-post-consent"_s);
    closeDialogs(window);
    world.assistant.sent.clear();
    dialog = window.openEntry(world.m_thanks);
    camera.settle();
    press(*dialog, "emojiButton");
    if (auto *picker = dialog->findChild<QWidget *>(u"emojiPicker"_s))
        camera.take(*picker, u"6-emoji"_s);
    closeDialogs(window);
    window.selection().select({world.m_giveaway, world.m_thanks}, world.m_giveaway);
    window.commands().open->trigger();
    camera.settle();
    if (auto *first = window.findChild<ComposerDialog *>())
        camera.takeOver(window, *first, u"6-series"_s);
    closeDialogs(window);
    window.selection().clear();
}

namespace
{

ImportReport sampleReport()
{
    ImportReport report;
    report.rows = 4;
    report.accepted = 3;
    report.dryRun = true;
    report.source = u"csv"_s;
    report.preset = u"buffer"_s;
    report.columns = {{u"Text"_s, u"caption"_s},
                      {u"Image URL"_s, u"media"_s},
                      {u"Posting Time"_s, u"scheduled_at"_s},
                      {u"Board Name"_s, u"ignore"_s}};
    const Instant at = *instantFromIso(u"2026-11-28T09:30:00Z"_s);
    report.preview = {{.row = 2,
                       .at = at,
                       .timezone = "Europe/Berlin",
                       .state = EntryState::Planned,
                       .caption = u"Morning light over the harbour"_s,
                       .channels = {Channel::Instagram, Channel::TikTok},
                       .media = {u"harbour-1.jpg"_s, u"harbour-2.jpg"_s}},
                      {.row = 3, .caption = u"Late-night grading"_s, .channels = {Channel::Instagram}},
                      {.row = 4, .caption = kArabic.left(80), .channels = {Channel::TikTok}},
                      {.row = 5, .caption = u"Last year's news"_s, .channels = {Channel::Instagram}}};
    const Error when{.code = ErrorCode::InvalidValue,
                     .message = u"Posting Time: “soon” is not a time that can be planned."_s,
                     .hint = u"Write it as 2026-11-28 09:30."_s};
    const Error past{
        .code = ErrorCode::InvalidValue, .message = u"It lies in the past. So it became a draft."_s, .hint = {}};
    report.preview[1].problems = {when};
    report.preview[3].notes = {past};
    report.refused = {{3, when}};
    report.notes = {{5, past}};
    return report;
}

void takeImport(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    world.desk.importReport = sampleReport();
    window.commands().importPlan->trigger();
    auto *dialog = window.findChild<ImportDialog *>();
    camera.takeOver(window, *dialog, u"7-import"_s);
    const QString table = world.plan.folder.filePath(u"buffer.csv"_s);
    QFile file(table);
    if (file.open(QIODevice::WriteOnly))
        file.write("Text,Image URL,Posting Time,Board Name\n");
    file.close();
    dialog->setPath(table);
    for (int tab = 0; tab < 3; ++tab) {
        dialog->findChild<QTabWidget *>(u"importTabs"_s)->setCurrentIndex(tab);
        camera.takeOver(window, *dialog, u"7-import-report-%1"_s.arg(tab));
    }
    closeDialogs(window);
}

void takeWizards(MainWindow &window, Photographer &camera)
{
    for (const auto &[channel, name] : {std::pair(Channel::Instagram, u"ig"_s), {Channel::TikTok, u"tiktok"_s}}) {
        window.connectAccount(channel);
        auto *wizard = window.findChild<ConnectWizard *>();
        auto *pages = wizard->findChild<QStackedWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            if (page == 1) { // as half of it has passed
                using State = CheckLine::State;
                wizard->findChild<CheckLine *>(u"checkCredentials"_s)->setState(State::Passed);
                wizard->findChild<CheckLine *>(u"checkReachable"_s)->setState(State::Passed);
                wizard->findChild<CheckLine *>(u"checkSignIn"_s)
                    ->setState(State::Failed, u"The log-in was refused. Press Try again and leave all switches on."_s);
            }
            camera.takeOver(window, *wizard, u"8-connect-%1-%2"_s.arg(name).arg(page + 1));
            if (page == 0 && channel == Channel::Instagram) {
                wizard->findChild<QRadioButton *>(u"byBrowser"_s)->setChecked(true);
                camera.takeOver(window, *wizard, u"8-connect-ig-1-browser"_s);
            }
        }
        closeDialogs(window);
    }
}

} // namespace

void takeQuestions(ShotWorld &world, MainWindow &window, Photographer &camera)
{
    takeImport(world, window, camera);
    takeWizards(window, camera);
    window.showSettings();
    auto *settings = window.findChild<SettingsDialog *>();
    for (int page = 0; page < 7; ++page) {
        settings->showPage(SettingsDialog::Page(page));
        camera.takeOver(window, *settings, u"8-settings-%1"_s.arg(page + 1));
    }
    closeDialogs(window);
    for (const QString &page : GuideWindow::pageNames()) {
        window.showGuide(page);
        camera.takeOver(window, *window.findChild<GuideWindow *>(), u"8-guide-"_s + page);
    }
    closeDialogs(window);
    window.commands().about->trigger();
    camera.takeOver(window, *window.findChild<QMessageBox *>(u"aboutDialog"_s), u"8-about"_s);
    closeDialogs(window);
    DropSlot slot;
    slot.kind = DropSlot::Kind::Day;
    slot.day = QDate(2026, 11, 25);
    Q_EMIT window.currentView().filesDropped(slot, {u"/nowhere/a.jpg"_s, u"/nowhere/b.jpg"_s});
    camera.settle();
    if (auto *files = window.findChild<QMessageBox *>(u"filesQuestion"_s))
        camera.takeOver(window, *files, u"8-files"_s);
    closeDialogs(window);
    auto *reschedule = new RescheduleDialog(world.plan.clock.now(), "Europe/Berlin", world.theme, &window);
    reschedule->open();
    camera.takeOver(window, *reschedule, u"8-reschedule"_s);
    closeDialogs(window);
}

} // namespace kalends
