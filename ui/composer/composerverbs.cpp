// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/errortext.h"
#include "ui/board/planboard.h"
#include "ui/composer/composerdialog_p.h"
#include "ui/composer/composersession.h"
#include "ui/composer/instagram/instagrampage.h"
#include "ui/composer/stage/mediastage.h"
#include "ui/composer/tiktok/tiktokpage.h"
#include "ui/composer/veil.h"
#include "ui/composer/warningsband.h"
#include "ui/composer/words/sharedpage.h"
#include "ui/panels/words.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

using Verb = ComposerFooter::Verb;

/// The name of a part that two changed, for a person.
QString partName(const QString &part)
{
    if (part == "caption"_L1)
        return ComposerDialog::tr("the caption");
    if (part == "media"_L1)
        return ComposerDialog::tr("pictures and clips");
    if (part == "time"_L1)
        return ComposerDialog::tr("the time");
    if (part == "labels"_L1)
        return ComposerDialog::tr("the labels");
    if (part == "channels"_L1)
        return ComposerDialog::tr("where it goes");
    const auto channel = channelFromWord(part.section(u'.', 0, 0));
    return ComposerDialog::tr("something for %1").arg(channel ? displayName(*channel) : part);
}

} // namespace

// ---- Mending ----

bool ComposerDialog::Private::focusField(std::optional<Channel> channel, const QString &name)
{
    const ComposerTab tab = tabOf(channel);
    if (!tabs->isTabVisible(int(tab)))
        return false;
    tabs->setCurrentIndex(int(tab));
    page(tab);
    if (!channel)
        return shared->focusField(name);
    return *channel == Channel::Instagram ? instagram->focusField(name) : tikTok->focusField(name);
}

bool ComposerDialog::Private::mend(const ReadinessIssue &issue)
{
    const QString &fix = issue.fix;
    if (MediaStage::canFix(fix)) {
        showPreview(false);
        if (const int tab = int(tabOf(issue.channel)); issue.channel && tabs->isTabVisible(tab))
            tabs->setCurrentIndex(tab);
        return stage->fix(issue);
    }
    if (fix == "reschedule"_L1 || fix == "set_time"_L1) {
        footer->focusTime();
        return true;
    }
    if (fix == "choose_channel"_L1)
        return focusField({}, u"channels"_s);
    if (fix == "choose_privacy"_L1)
        return focusField(Channel::TikTok, u"privacy_level"_s);
    if (fix == "consent"_L1)
        return focusField(Channel::TikTok, u"consent"_s);
    if (fix == "edit"_L1) {
        // The field that the issue names, else the words that this channel says.
        const QString words = issue.channel == Channel::TikTok ? u"title"_s : u"caption"_s;
        return (!issue.code.isEmpty() && focusField(issue.channel, issue.code)) || focusField(issue.channel, words) ||
               focusField({}, u"caption"_s);
    }
    if (fix == "replace_media"_L1) {
        showPreview(false);
        stage->chooseFiles();
        return true;
    }
    return false;
}

void ComposerDialog::Private::mendOrAsk(const ReadinessIssue &issue)
{
    if (!mend(issue) && !issue.fix.isEmpty())
        Q_EMIT q.fixRequested(draft.form().id, issue.fix, issue.channel);
}

// ---- Buttons ----

void ComposerDialog::Private::act(Verb verb)
{
    switch (verb) {
    case Verb::SaveDraft:
        return saveDraft();
    case Verb::Schedule:
        return schedule();
    case Verb::PublishNow:
        return publishNow();
    case Verb::BackToDraft:
        return backToDraft();
    case Verb::Duplicate:
        return duplicate();
    case Verb::Delete:
        return remove();
    case Verb::ShowActivity:
        return Q_EMIT q.activityRequested(draft.form().id);
    case Verb::Skip:
        return whenSettled([this] {
            goesOn = true;
            closeNow();
        });
    case Verb::Close:
        return close();
    }
}

QString ComposerDialog::Private::whyNotYet() const
{
    if (draft.form().channels.isEmpty())
        return tr("Choose where to post it first.");
    if (!draft.form().at)
        return tr("Choose a time first.");
    if (!draft.instant())
        return tr("Choose a time zone that exists first.");
    if (draft.isTooLate())
        return tr("Choose a time that is still ahead.");
    return {};
}

void ComposerDialog::Private::schedule()
{
    if (const QString why = whyNotYet(); !why.isEmpty()) {
        say(why);
        if (draft.form().channels.isEmpty())
            focusField({}, u"channels"_s);
        else
            footer->focusTime();
        return;
    }
    say({});
    staying = false;
    session->save(EntryState::Planned);
}

void ComposerDialog::Private::saveDraft()
{
    say({});
    staying = false;
    if (draft.isNew() && draft.form().isBlank())
        return closeNow(); // there is nothing to keep
    session->save(EntryState::Draft);
}

void ComposerDialog::Private::saveAndStay()
{
    if (draft.isReadOnly() || !draft.isChanged())
        return;
    staying = true;
    session->save(draft.form().state);
}

void ComposerDialog::Private::backToDraft()
{
    say({});
    staying = true; // to go on with it in peace
    session->save(EntryState::Draft);
}

void ComposerDialog::Private::publishNow()
{
    if (draft.form().channels.isEmpty())
        return say(tr("Choose where to post it first."));
    say({});
    const auto go = [this] {
        if (session->state() == ComposerSession::State::Failed || draft.isNew())
            return;
        Q_EMIT q.publishNowRequested(draft.form().id);
        closeNow();
    };
    if (!draft.isChanged() && !draft.isNew())
        return go();
    staying = true;
    then = go;
    session->save(draft.form().state);
}

void ComposerDialog::Private::remove()
{
    if (session->state() == ComposerSession::State::Saving) { // it has to be there before it can be taken away
        then = [this] { remove(); };
        return;
    }
    const EntryId id = draft.form().id;
    if (id.isEmpty()) {
        session->discard();
        return closeNow();
    }
    session->discard(); // what was typed goes with it, and comes back with nothing but Undo
    Q_EMIT q.deleteRequested(id);
    goesOn = true;
    closeNow();
}

void ComposerDialog::Private::duplicate()
{
    whenSettled([this] {
        const EntryId id = draft.form().id;
        closeNow();
        Q_EMIT q.duplicateRequested(id);
    });
}

/// It went out as it was planned; what was being written becomes a draft of its own.
void ComposerDialog::Private::duplicateWithMyWords()
{
    NewEntry entry = draft.form().toNewEntry(EntryState::Draft);
    entry.at = PlanTime();
    for (ChannelPatch &part : entry.channels)
        part.fields = withoutConsent(part.fields); // a yes was given to that post, not to this one
    services.board.create({entry});
    session->discard();
    closeNow();
}

// ---- What comes back ----

void ComposerDialog::Private::stored(const EntryId &id, EntryState wanted)
{
    if (std::exchange(staying, false)) {
        if (wanted == EntryState::Draft && then == nullptr)
            say({});
        return;
    }
    Q_EMIT q.stored(id, wanted == EntryState::Planned);
    goesOn = true;
    closeNow();
}

void ComposerDialog::Private::refused(const Error &error)
{
    staying = false;
    saidTrouble = true;
    then = {};
    if (std::exchange(closing, false)) // it could not be stored: back to the person
        q.show();
    say(sentenceOf(error));
}

void ComposerDialog::Private::contested(const QStringList &parts)
{
    if (std::exchange(closing, false))
        q.show();
    then = {};
    asked = Asked::Contested;
    QStringList names;
    for (const QString &part : parts)
        names.append(partName(part));
    names.removeDuplicates();
    band->setNotice(tr("Meanwhile somebody else changed this post too: %1.").arg(names.join(", "_L1)), tr("Keep mine"),
                    tr("Take theirs"));
}

void ComposerDialog::Private::noticed(int button)
{
    const Asked about = std::exchange(asked, Asked::Nothing);
    say({});
    if (about == Asked::WentOut)
        return duplicateWithMyWords();
    if (about == Asked::Contested)
        button == 0 ? session->keepMine() : session->takeTheirs();
}

void ComposerDialog::Private::say(const QString &sentence)
{
    if (asked == Asked::Nothing)
        band->setNotice(sentence.isEmpty() ? fixedNotice : sentence);
}

// ---- The end ----

void ComposerDialog::Private::whenSettled(std::function<void()> next)
{
    if (session->settle())
        then = std::move(next);
    else
        next();
}

void ComposerDialog::Private::close()
{
    if (closing)
        return;
    const bool planned = draft.form().state == EntryState::Planned;
    const bool unsaved = draft.hasUnsaved();
    if (unsaved && (planned || asked == Asked::Contested || session->state() == ComposerSession::State::Failed) &&
        !draft.isReadOnly())
        return askBeforeClosing();
    if (unsaved && draft.isReadOnly()) // went out meanwhile: the words become a draft rather than nothing
        return duplicateWithMyWords();
    closing = true;
    whenSettled([this] { closeNow(); });
    if (then) // gone for the person; it comes back if the store says no
        q.hide();
}

void ComposerDialog::Private::askBeforeClosing()
{
    if (question)
        return;
    const bool planned = draft.form().state == EntryState::Planned;
    question = new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"), tr("<b>Save your changes?</b>"),
                               QMessageBox::NoButton, &q);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(planned ? tr("This post is planned. Without them it goes out as it was.")
                                         : tr("They could not be stored yet."));
    auto *save = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *drop = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    auto *stay = question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(save);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::buttonClicked, this, [this, save, drop, planned](QAbstractButton *pressed) {
        if (pressed == save && asked == Asked::Contested) {
            noticed(0);
        } else if (pressed == save) {
            planned ? schedule() : saveDraft();
        } else if (pressed == drop) {
            session->discard();
            closeNow();
        }
    });
    question->open();
}

void ComposerDialog::Private::closeNow()
{
    closing = true;
    then = {};
    if (inSeries && !goesOn)
        Q_EMIT q.seriesLeft();
    q.done(QDialog::Accepted);
}

} // namespace kalends
