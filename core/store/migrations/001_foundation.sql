-- The first store. Additive from here on: a released migration is never edited.
-- Times are UTC milliseconds in columns ending in _at. Ids are UUIDv7 text. Fixed names: see the developer documentation.

-- The schedule, and nothing long: shifting 10,000 entries touches only these narrow rows.
CREATE TABLE calendar_entries (
    id TEXT PRIMARY KEY NOT NULL,
    scheduled_at INTEGER,                 -- NULL: on the drafts shelf
    wall_ms INTEGER NOT NULL DEFAULT 0,   -- what the wall in `timezone` shows, as milliseconds without a zone
    timezone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'planned')),
    readiness TEXT NOT NULL DEFAULT 'draft',
    readiness_detail TEXT,                -- JSON list of issues; NULL: none
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at INTEGER                    -- kept for undo and history
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_entries_by_time ON calendar_entries (scheduled_at, id) WHERE deleted_at IS NULL;
CREATE INDEX calendar_entries_by_readiness ON calendar_entries (readiness, scheduled_at) WHERE deleted_at IS NULL;

-- The shared words of an entry.
CREATE TABLE entry_contents (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES calendar_entries (id) ON DELETE CASCADE,
    caption TEXT NOT NULL DEFAULT '',
    labels TEXT NOT NULL DEFAULT '[]',    -- JSON list of texts
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_accounts (
    id TEXT PRIMARY KEY NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('ig', 'tiktok')),
    external_account_id TEXT NOT NULL,
    username TEXT NOT NULL DEFAULT '',
    display_name TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'ok' CHECK (status IN ('ok', 'expired', 'revoked')),
    access_expires_at INTEGER,
    refresh_expires_at INTEGER,
    scopes TEXT NOT NULL DEFAULT '[]',
    sandbox INTEGER NOT NULL DEFAULT 0,
    token_generation INTEGER NOT NULL DEFAULT 0,
    token_issued_at INTEGER,
    refresh_intent_at INTEGER,            -- set while a rotating refresh is open
    linked_at INTEGER NOT NULL,
    unlinked_at INTEGER                   -- set: history only
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX channel_accounts_one_per_channel ON channel_accounts (channel) WHERE unlinked_at IS NULL;

CREATE TABLE media_assets (
    id TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'video')),
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    facts TEXT NOT NULL DEFAULT '{}',     -- JSON, see MediaFacts
    missing INTEGER NOT NULL DEFAULT 0,
    imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_media (
    entry_id TEXT NOT NULL REFERENCES calendar_entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    media_id TEXT NOT NULL REFERENCES media_assets (id),
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_media_by_media ON entry_media (media_id);

-- The per-channel words and choices.
CREATE TABLE entry_channels (
    entry_id TEXT NOT NULL REFERENCES calendar_entries (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('ig', 'tiktok')),
    account_id TEXT REFERENCES channel_accounts (id),
    fields TEXT NOT NULL DEFAULT '{}',
    suggested TEXT NOT NULL DEFAULT '[]',
    consent_at INTEGER,
    PRIMARY KEY (entry_id, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_channels_by_account ON entry_channels (account_id);

CREATE TABLE publish_jobs (
    id TEXT PRIMARY KEY NOT NULL,
    calendar_entry_id TEXT NOT NULL REFERENCES calendar_entries (id),
    channel TEXT NOT NULL CHECK (channel IN ('ig', 'tiktok')),
    account_id TEXT REFERENCES channel_accounts (id),
    scheduled_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN
        ('scheduled', 'publishing', 'confirming', 'failed', 'published', 'needs_attention', 'canceled')),
    hold TEXT,
    attempt_count INTEGER NOT NULL DEFAULT 0,
    attempts_ever INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER,
    last_error_code TEXT,
    last_error TEXT,
    checkpoint TEXT,                      -- JSON: where the channel's steps stand; NULL: nothing begun
    remote_post_id TEXT,
    permalink TEXT,
    wake_at INTEGER,                      -- when to look next; NULL: only when something changes
    lease_owner TEXT,
    lease_epoch INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,                  -- steady milliseconds of this boot
    entry_version INTEGER NOT NULL DEFAULT 0,
    crashes INTEGER NOT NULL DEFAULT 0,
    cancel_requested INTEGER NOT NULL DEFAULT 0,
    preflight_failed INTEGER NOT NULL DEFAULT 0,
    late_ms INTEGER NOT NULL DEFAULT 0,
    slot_at INTEGER,                      -- a person's later word on when it is due (retry, publish now); lateness counts from the later of both
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- The claim names this index (INDEXED BY): after ANALYZE the planner would take a slower one.
CREATE INDEX publish_jobs_due ON publish_jobs (channel, wake_at, id)
    WHERE status IN ('scheduled', 'failed') AND hold IS NULL AND cancel_requested = 0;
-- What is only read from now on: confirming, unknown after an hour, published with a link still to come.
CREATE INDEX publish_jobs_reading ON publish_jobs (wake_at, id)
    WHERE status IN ('confirming', 'needs_attention', 'published') AND wake_at IS NOT NULL;
CREATE INDEX publish_jobs_healing ON publish_jobs (id) WHERE preflight_failed = 1;
CREATE INDEX publish_jobs_held ON publish_jobs (hold, channel) WHERE hold IS NOT NULL;
CREATE INDEX publish_jobs_by_entry ON publish_jobs (calendar_entry_id);
CREATE INDEX publish_jobs_by_status ON publish_jobs (status, scheduled_at, id);
CREATE UNIQUE INDEX publish_jobs_one_live ON publish_jobs (calendar_entry_id, channel)
    WHERE status NOT IN ('published', 'canceled');
CREATE UNIQUE INDEX publish_jobs_one_running ON publish_jobs (account_id) WHERE status = 'publishing';

CREATE TABLE publish_attempts (
    id TEXT PRIMARY KEY NOT NULL,
    publish_job_id TEXT NOT NULL REFERENCES publish_jobs (id),
    number INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'ok', 'failed', 'uncertain')),
    error_code TEXT,
    error_message TEXT,
    http_status INTEGER,
    trace_id TEXT,
    response_meta TEXT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    UNIQUE (publish_job_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX publish_attempts_by_time ON publish_attempts (started_at, id);

-- Written durably before each irreversible request; settled when its outcome is known.
CREATE TABLE publish_intents (
    id TEXT PRIMARY KEY NOT NULL,
    job_id TEXT NOT NULL REFERENCES publish_jobs (id),
    attempt INTEGER NOT NULL,
    lease_epoch INTEGER NOT NULL,
    op TEXT NOT NULL,
    handle TEXT NOT NULL DEFAULT '',
    request_hash TEXT NOT NULL DEFAULT '',
    baseline TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('done', 'not_done', 'person')),
    settled_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX publish_intents_one_open ON publish_intents (job_id) WHERE settled_at IS NULL;

-- What lies in the staging storage, so that nothing is left behind.
CREATE TABLE staged_objects (
    object_key TEXT PRIMARY KEY NOT NULL,
    job_id TEXT REFERENCES publish_jobs (id),
    media_id TEXT,
    created_at INTEGER NOT NULL,
    release_at INTEGER                    -- when it may be deleted; NULL: still needed by its job
) STRICT, WITHOUT ROWID;
CREATE INDEX staged_objects_by_job ON staged_objects (job_id);

CREATE TABLE feature_flags (
    name TEXT PRIMARY KEY NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency_keys (
    key TEXT PRIMARY KEY NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,              -- 0: still running
    body TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);

-- One row per change that can be taken back; the payload is what it needs for that.
CREATE TABLE undo_records (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    payload BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT, WITHOUT ROWID;

-- Small facts about this profile: its id, the last tick, the version of the zone data.
CREATE TABLE profile_facts (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
