-- What was made of what: the same recipe is never made twice. A result is a medium like any other.
CREATE TABLE media_derivations (
    source_id TEXT NOT NULL REFERENCES media_assets (id),
    recipe TEXT NOT NULL,                 -- JSON with sorted keys: the edit, what it was made for, the maker's version
    result_id TEXT NOT NULL REFERENCES media_assets (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (source_id, recipe)
) STRICT, WITHOUT ROWID;
CREATE INDEX media_derivations_by_result ON media_derivations (result_id);
