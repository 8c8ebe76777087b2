-- What has served its time is found without reading the whole table, and a job is deleted without looking for its
-- intents in all of them.
CREATE INDEX publish_intents_by_job ON publish_intents (job_id);
CREATE INDEX publish_intents_settled ON publish_intents (settled_at) WHERE settled_at IS NOT NULL;
