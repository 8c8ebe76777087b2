-- How many jobs there are of each status, kept while they change: a plan of 100,000 posts is not counted for a look at
-- the state.
CREATE TABLE job_counts (
    status TEXT PRIMARY KEY NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO job_counts (status, count) SELECT status, COUNT(*) FROM publish_jobs GROUP BY status;
CREATE TRIGGER publish_jobs_counted_in AFTER INSERT ON publish_jobs
BEGIN
    INSERT INTO job_counts (status, count) VALUES (NEW.status, 1) ON CONFLICT (status) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER publish_jobs_counted_out AFTER DELETE ON publish_jobs
BEGIN
    UPDATE job_counts SET count = count - 1 WHERE status = OLD.status;
END;
CREATE TRIGGER publish_jobs_counted_over AFTER UPDATE OF status ON publish_jobs WHEN OLD.status <> NEW.status
BEGIN
    UPDATE job_counts SET count = count - 1 WHERE status = OLD.status;
    INSERT INTO job_counts (status, count) VALUES (NEW.status, 1) ON CONFLICT (status) DO UPDATE SET count = count + 1;
END;
-- A page of the library, newest first, without sorting all of it.
CREATE INDEX media_assets_by_time ON media_assets (imported_at, id);
