-- Which shared words are only drafted: "caption" while nobody has edited or accepted it. The channels' own marks are in entry_channels.
ALTER TABLE entry_contents ADD COLUMN suggested TEXT NOT NULL DEFAULT '[]'; -- JSON list of texts
