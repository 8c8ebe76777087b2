-- Whether the preflight would stop the job as its post stands, kept by the readiness projection: so what goes out next is
-- one look at an index, however many jobs before it cannot. A store from before is looked through in the background.
ALTER TABLE publish_jobs ADD COLUMN blocked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX publish_jobs_ready ON publish_jobs (channel, wake_at, id)
    WHERE status IN ('scheduled', 'failed') AND hold IS NULL AND cancel_requested = 0 AND blocked = 0;
INSERT OR REPLACE INTO profile_facts (name, value)
    SELECT DISTINCT 'readiness_backlog_' || channel, '' FROM publish_jobs WHERE status IN ('scheduled', 'failed');
