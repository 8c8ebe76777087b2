// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/sampleplan.h"
#include "windowworld.h"

#include <QMessageBox>
#include <QPainter>
#include <cstdio>

namespace kalends
{

using namespace Qt::StringLiterals;

/// A month of posts in every state.
class ShotWorld final : public WindowWorld
{
public:
    ShotWorld()
        : m_thumbnails([this](const MediaId &id, int side, QObject *guard, ThumbnailStore::Answer answer) {
              const auto asset = media.find(id);
              if (!asset.ok())
                  return answer({});
              library.thumbnailAsync(*asset, side, 0, guard,
                                     [answer](const Result<QImage> &image) { answer(image.ok() ? *image : QImage()); });
          })
    {
        pictures = &m_thumbnails;
    }

    void fill()
    {
        for (const char *flag : {"publish_ig", "publish_tiktok"})
            check(flags.set(QString::fromLatin1(flag), true));
        for (int i = 0; i < 12; ++i) {
            const QString path = plan.folder.filePath(u"photo-%1.jpg"_s.arg(i));
            samplePicture(i, {1080, 1350}).save(path, "jpg", 90);
            const auto asset = media.importNow(path);
            check(asset);
            m_photos.append(asset->id);
        }
        published("2026-11-02T09:00:00", u"Morning light on the north wall"_s, true);
        published("2026-11-03T18:30:00", u"Five lenses I would buy again"_s);
        published("2026-11-05T12:15:00", u"How I edit in ten minutes"_s);
        published("2026-11-05T19:00:00", u"Carousel: the whole studio"_s);
        published("2026-11-09T08:45:00", u"New series starts today"_s, true);
        published("2026-11-11T17:00:00", u"Answering your questions"_s);
        published("2026-11-13T10:00:00", u"Before and after"_s);
        published("2026-11-13T20:00:00", u"Late-night grading"_s);
        published("2026-11-17T09:30:00", u"What is in my bag"_s, true);
        const EntryId retry = planned("2026-11-18T12:30:00", u"Behind the scenes"_s);
        planned("2026-11-18T19:15:00", u"Three light tricks"_s);
        planned("2026-11-19T14:00:00", u"Studio tour, part two"_s, {Channel::Instagram, Channel::TikTok});
        planned("2026-11-23T09:00:00", u"Autumn presets are here"_s, {Channel::Instagram, Channel::TikTok});
        const EntryId attention = planned("2026-11-24T12:00:00", u"Token story"_s);
        planned("2026-11-24T17:30:00", u"Client work, uncut"_s);
        planned("2026-11-24T18:00:00", u"Client work, the cut"_s);
        planned("2026-11-24T18:20:00", u"Client work, the grade"_s);
        planned("2026-11-24T21:00:00", u"Good night"_s);
        m_missing = make("2026-11-20T20:00:00", u""_s, EntryState::Planned, {Channel::Instagram});
        make("2026-11-19T09:00:00", u"Weekend plan"_s, EntryState::Planned, {Channel::TikTok}, {m_photos.at(5)});
        m_giveaway = planned("2026-11-26T14:30:00",
                             u"Giveaway, read the caption\nComment with your favourite frame. #giveaway #film"_s,
                             {Channel::Instagram, Channel::TikTok}, 3);
        m_thanks = planned("2026-11-26T18:00:00", u"Thank you for ten thousand"_s);
        make("2026-11-28T11:00:00", u"Slow Saturday"_s, EntryState::Draft, {Channel::Instagram}, {m_photos.at(8)});
        planned("2026-11-30T08:30:00", u"December is for portraits"_s, {Channel::Instagram, Channel::TikTok});
        for (const auto &title : {u"Reel idea: rain on glass"_s, u"Desk setup 2027"_s, u"Collab with the print shop"_s,
                                  u"Film versus digital"_s, u"Grading challenge"_s})
            make(nullptr, title, EntryState::Draft, {Channel::Instagram}, {m_photos.at(m_next++ % 12)});
        m_published =
            makePublished("2026-11-16T09:30:00", u"The light table is back\nThree weeks of repairs, one new bulb."_s,
                          {Channel::Instagram, Channel::TikTok}, {m_photos.at(3)});
        setState(m_published, "status = 'published', permalink = 'https://www.instagram.com/p/C9xLumen'");
        m_confirming = planned("2026-11-18T12:45:00", u"On its way"_s);
        setState(m_confirming, "status = 'confirming', last_error_code = 'outcome_unknown'");
        addAttempts();
        setState(retry,
                 "status = 'failed', attempt_count = 1, next_attempt_at = 1795001000000, last_error_code = 'timeout',"
                 " last_error = 'Instagram did not answer in time.'");
        setState(attention, "status = 'needs_attention', last_error_code = 'media_rejected',"
                            " last_error = 'Instagram refused the picture: it is too wide.'");
    }

    [[nodiscard]] MediaId samplePhoto(int index) const { return m_photos.at(index % m_photos.size()); }

    EntryId m_missing;
    EntryId m_published;
    EntryId m_confirming;
    EntryId m_giveaway;
    EntryId m_thanks;

private:
    /// One try that failed and one that worked, for each of those that are out.
    void addAttempts()
    {
        for (const auto &[number, rest] :
             {std::pair(1, "'failed', 'timeout', 504, 'A8fX2kq', scheduled_at + 1200, scheduled_at + 31200"),
              std::pair(2, "'ok', NULL, 200, 'B1tT9zz', scheduled_at + 331200, scheduled_at + 334500")}) {
            const std::string sql =
                "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, error_code, "
                "http_status, trace_id, started_at, finished_at) SELECT id || ? , id, ?, 'r', channel, " +
                std::string(rest) + " FROM publish_jobs WHERE calendar_entry_id = ?";
            check(plan.database->run(sql, {u"-%1"_s.arg(number), qint64(number), m_published.toString()}));
        }
    }
    template <class T> static void check(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().message));
    }
    EntryId planned(const char *at, const QString &caption, const QList<Channel> &channels = {Channel::Instagram},
                    int count = 1)
    {
        QList<MediaId> chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(m_photos.at(m_next++ % 12));
        const EntryId id = make(at, caption, EntryState::Planned, channels, chosen);
        if (channels.contains(Channel::TikTok)) {
            EntryPatch patch;
            patch.fields = {{.channel = Channel::TikTok,
                             .fields = {{u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s}, {u"consent"_s, true}},
                             .suggested = {}}};
            check(plan.planner->editEntry(id, patch));
        }
        return id;
    }
    void published(const char *at, const QString &caption, bool both = false)
    {
        makePublished(at, caption,
                      both ? QList<Channel>{Channel::Instagram, Channel::TikTok} : QList<Channel>{Channel::Instagram},
                      {m_photos.at(m_next++ % 12)});
    }
    void setState(const EntryId &id, const char *assignments)
    {
        plan.setJobs(id, assignments);
        Transaction change(*plan.database);
        check(ReadinessProjection(*plan.database).refresh({id}));
        plan.database->noteChange(id);
        check(change.commit());
    }

    ThumbnailStore m_thumbnails;
    QList<MediaId> m_photos;
    int m_next = 0;
};

/// Takes the pictures of one mode.
class Photographer
{
public:
    Photographer(QString folder, QString word) : m_folder(std::move(folder)), m_word(std::move(word)) {}

    void take(QWidget &widget, const QString &name)
    {
        settle();
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, m_word);
        if (!widget.grab().save(path))
            qFatal("%s cannot be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
    }
    /// The window with a dialog over it, as a person sees it.
    void takeOver(QWidget &window, QWidget &over, const QString &name)
    {
        settle();
        takeOverNow(window, over, name);
    }
    void takeOverNow(QWidget &window, QWidget &over, const QString &name)
    {
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        if (!window.findChild<QWidget *>(u"veil"_s)) // the composer dims by itself
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        const QPoint at((window.width() - over.width()) / 2, (window.height() - over.height()) / 2);
        painter.drawPixmap(at, over.grab());
        painter.end();
        picture.save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_word));
    }
    /// Pictures come from the disk, timers run: what is shown is what a person sees a moment later.
    static void settle() { QTest::qWait(400); }

private:
    QString m_folder;
    QString m_word;
};

inline void closeDialogs(MainWindow &window)
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (!dialog) // a question goes with its dialog
            continue;
        if (auto *box = qobject_cast<QMessageBox *>(dialog.data()))
            box->hide();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        delete dialog.data();
    }
}

/// More windows than one file should hold: the tools of the composer, previews, and what is asked now and then.
void takeTools(ShotWorld &world, MainWindow &window, Photographer &camera);
void takeQuestions(ShotWorld &world, MainWindow &window, Photographer &camera);

} // namespace kalends
