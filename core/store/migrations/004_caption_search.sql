-- Search over the words of posts, whatever their case, which does not grow with the store.

-- One row per entry: its words (shared caption, channel captions, titles, descriptions, first comment), folded by our
-- code, as SQLite folds A to Z only.
CREATE TABLE entry_search (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES calendar_entries (id) ON DELETE CASCADE,
    number INTEGER NOT NULL UNIQUE,       -- the row's in entry_trigrams
    folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which three letters in a row are in which entry, and nothing more: what it finds is looked at in entry_search. Kept up
-- by our code, not by triggers: SQLite 3.40 does not let the schema of an untrusted file write to it.
CREATE VIRTUAL TABLE entry_trigrams USING fts5 (
    folded, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1'
);

-- Deleted entries keep their words for undo and are left out of what is found: few, so they are gathered first.
CREATE INDEX calendar_entries_deleted ON calendar_entries (id) WHERE deleted_at IS NOT NULL;

-- search_text() is the program's own; see core/store/searchtext.h.
INSERT INTO entry_search (entry_id, number, folded)
SELECT c.entry_id, row_number() OVER (ORDER BY c.entry_id), search_text(
    c.caption,
    (SELECT p.fields FROM entry_channels p WHERE p.entry_id = c.entry_id AND p.channel = 'ig'),
    (SELECT p.fields FROM entry_channels p WHERE p.entry_id = c.entry_id AND p.channel = 'tiktok'))
FROM entry_contents c ORDER BY c.entry_id;
INSERT INTO entry_trigrams (rowid, folded) SELECT number, folded FROM entry_search ORDER BY number;
