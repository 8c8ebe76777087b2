// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/assistantdesk.h"
#include "desktop/prefilldesk.h"
#include "desktop/workroom.h"
#include "house/house.h"
#include "house/livesettings.h"
#include "media/library.h"
#include "profile/profile.h"
#include "sandbox/sandbox.h"
#include "store/database.h"

#include "catalog/mediacatalog.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// The whole product without its window, and the two desks over it.
struct World {
    explicit World(bool sandbox, const QByteArray &settings = {})
    {
        const QString profile = folder.filePath(u"profile"_s);
        QDir().mkpath(profile);
        QFile::setPermissions(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!settings.isEmpty()) {
            QFile file(profile + u"/settings.ini"_s);
            if (file.open(QIODevice::WriteOnly))
                file.write(settings);
        }
        auto built = House::build({.folder = profile, .sandbox = sandbox});
        if (!built.ok())
            qFatal("%s", qPrintable(built.error().message));
        house = std::move(*built);
        bool ready = false;
        house->start([&ready](const Result<void> &) { ready = true; });
        if (!QTest::qWaitFor([&ready] { return ready; }, 10'000))
            qFatal("not ready");
        services = std::move(*Services::make(house->parts()));
        desk = std::make_unique<HouseAssistantDesk>(house->parts(), house->assistant());
        writer = std::make_unique<PlanWriter>([parts = house->parts()]() -> Result<PlanWriter::Tools> {
            struct Kept {
                std::unique_ptr<Services> services;
                std::unique_ptr<MediaCatalog> catalog;
            };
            auto kept = std::make_shared<Kept>();
            auto made = Services::make(parts);
            if (!made.ok())
                return made.error();
            kept->services = std::move(*made);
            kept->catalog = std::make_unique<MediaCatalog>(*kept->services->database, *parts.library);
            PlanWriter::Tools tools;
            tools.planner = std::shared_ptr<Planner>(kept, kept->services->planner.get());
            tools.importMedia = [catalog = kept->catalog.get()](const QString &path) -> Result<MediaId> {
                const auto asset = catalog->importNow(path);
                return asset.ok() ? Result<MediaId>(asset->id) : Result<MediaId>(asset.error());
            };
            tools.keepAlive = kept;
            return tools;
        });
        prefill = std::make_unique<PrefillDesk>(*desk, *writer, *services->planner);
    }
    ~World()
    {
        prefill.reset();
        writer.reset();
        desk.reset();
        services.reset();
    }

    /// As a drop on the calendar does it; answers the new entry.
    EntryId drop(const QString &name)
    {
        QImage image(800, 1000, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(name);
        image.save(path, "JPEG");
        NewEntry entry;
        entry.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
        EntryId made;
        QObject guard;
        QObject::connect(writer.get(), &PlanWriter::answered, &guard, [&made](const PlanAnswer &answer) {
            if (made.isEmpty() && !answer.changed.isEmpty())
                made = answer.changed.first();
        });
        writer->run(CreateFromFilesCommand{{{.entry = entry, .files = {path}}}});
        if (!QTest::qWaitFor([&made] { return !made.isEmpty(); }, 8000))
            qFatal("nothing was made");
        return made;
    }
    Entry entry(const EntryId &id) { return services->planner->find(id)->entry; }

    QTemporaryDir folder;
    std::unique_ptr<House> house;
    std::unique_ptr<Services> services;
    std::unique_ptr<HouseAssistantDesk> desk;
    std::unique_ptr<PlanWriter> writer;
    std::unique_ptr<PrefillDesk> prefill;
};

} // namespace

/// What the windows have of the assistant: drafts in the background, and a yes before anything is sent.
class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("KALENDS_SECRETS", "memory"); }
    void whatIsDroppedIsDrafted();
    void theOpenEntryGetsItsDraftsItself();
    void nothingIsDraftedWhenThatIsOff();
    void nothingIsSentBeforeAYes();
};

void DeskTest::whatIsDroppedIsDrafted()
{
    World world(true);
    QVERIFY(world.desk->hasProvider()); // the sandbox's own needs no yes
    const EntryId id = world.drop(u"garden_gate.jpg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!world.entry(id).caption.isEmpty(), 8000);
    const Entry entry = world.entry(id);
    QVERIFY(entry.caption.contains(u"garden gate"_s, Qt::CaseInsensitive));
    QCOMPARE(entry.suggested, QStringList{u"caption"_s});
    QVERIFY(entry.channels.first().suggested.contains(u"alt_text"_s));
    QTRY_VERIFY(world.prefill->isIdle());
}

void DeskTest::theOpenEntryGetsItsDraftsItself()
{
    World world(true);
    NewEntry wanted;
    wanted.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
    const EntryId id = world.services->planner->createEntry(wanted)->entry.id;
    QSignalSpy suggested(world.prefill.get(), &PrefillDesk::suggested);
    world.prefill->setOpenEntry(id);
    world.prefill->prefill(id);
    QTRY_COMPARE_WITH_TIMEOUT(suggested.count(), 1, 8000);
    QVERIFY(world.entry(id).caption.isEmpty());
    QVERIFY(!suggested.first().at(1).value<QList<Suggestion>>().isEmpty());
}

void DeskTest::nothingIsDraftedWhenThatIsOff()
{
    World world(false, "[assistant]\nprefill=false\n");
    const EntryId id = world.drop(u"garden_gate.jpg"_s);
    QVERIFY(world.prefill->isIdle());
    QVERIFY(world.entry(id).caption.isEmpty());
}

void DeskTest::nothingIsSentBeforeAYes()
{
    sandbox::Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    const QByteArray settings =
        "[assistant]\nbase_url=" + sandbox.assistantUrl().toEncoded() + "/v1\nmodel=sandbox-writer\nlanguage=en\n";
    World world(false, settings);
    QVERIFY(!world.desk->hasProvider());
    const EntryId id = world.drop(u"garden_gate.jpg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!world.entry(id).caption.isEmpty(), 8000); // drafted offline
    QVERIFY(sandbox.requests().isEmpty());
    QVERIFY(!world.desk->whatIsSent(world.entry(id)).isEmpty());
    world.desk->agree();
    QVERIFY(world.desk->hasProvider());
    QVERIFY(world.desk->whatIsSent(world.entry(id)).isEmpty());
    const QString host = world.house->assistant().providerHost();
    QCOMPARE(Settings::load(world.house->profile().settingsPath()).assistant.agreedHosts, QStringList{host});
    QSignalSpy fellBack(world.desk.get(), &HouseAssistantDesk::fellBack);
    bool answered = false;
    QObject guard;
    world.desk->prefill(world.entry(id), {}, &guard, [&answered](const Result<QList<Suggestion>> &suggestions) {
        answered = suggestions.ok() && !suggestions->isEmpty();
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 8000);
    QCOMPARE(fellBack.count(), 1); // now it is asked; the key is missing, and that is said
    QVERIFY(!sandbox.requests().isEmpty());
}

QTEST_MAIN(DeskTest)
#include "desktest.moc"
