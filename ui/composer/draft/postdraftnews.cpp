// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// The draft and what is stored: saving, and what comes from elsewhere meanwhile.
#include "ui/composer/draft/postdraft.h"

namespace kalends
{

EntryForm PostDraft::beginSaving()
{
    m_sent = m_form;
    return m_form;
}

void PostDraft::saved(const EntryDetails &details)
{
    const EntryForm base = m_sent.value_or(m_form);
    m_sent.reset();
    takeStored(details, merged(base, m_form, EntryForm::of(details.entry)));
}

QStringList PostDraft::changedElsewhere(const EntryDetails &details)
{
    QStringList contested;
    takeStored(details, merged(m_stored, m_form, EntryForm::of(details.entry), &contested));
    return contested;
}

void PostDraft::takeTheirs(const EntryDetails &details)
{
    takeStored(details, EntryForm::of(details.entry));
}

void PostDraft::discardChanges()
{
    become(m_stored);
}

void PostDraft::becomeNew()
{
    EntryForm after = m_form;
    after.id = {};
    after.version = 1;
    after.state = EntryState::Draft;
    m_stored = {};
    m_jobs.clear();
    m_readiness = Readiness::Draft;
    become(std::move(after), Part::Standing);
}

void PostDraft::restore(const EntryForm &kept, const QList<MediaAsset> &media)
{
    EntryForm after = kept;
    after.id = m_form.id;
    after.version = m_form.version;
    after.state = m_form.state;
    know(media);
    become(std::move(after));
}

void PostDraft::takeStored(const EntryDetails &details, EntryForm form)
{
    m_stored = EntryForm::of(details.entry);
    know(details.media);
    for (const MediaAsset &result : details.results)
        knowResult(result);
    m_jobs = details.jobs;
    m_readiness = details.entry.readiness;
    become(std::move(form), Part::Standing);
}

void PostDraft::setStanding(const QList<PublishJob> &jobs, Readiness readiness)
{
    if (jobs == m_jobs && readiness == m_readiness)
        return;
    m_jobs = jobs;
    m_readiness = readiness;
    touch(Part::Standing);
}

void PostDraft::setAccounts(const QList<Account> &accounts, const Flags &flags)
{
    if (accounts == m_accounts && flags == m_flags)
        return;
    m_accounts = accounts;
    m_flags = flags;
    touch(Part::Standing);
}

} // namespace kalends
