-- Packs: what a board receives. Words and choices only; figures are read as at the pack's moment.
CREATE TABLE pack (
    id      INTEGER PRIMARY KEY,
    area    INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    meeting INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    title   TEXT NOT NULL,
    as_at   TEXT                          -- ISO instant; null for everything imported so far
) STRICT;
CREATE INDEX pack_of_area ON pack (area);

-- Indicators by code and projects without a reference: a page outlives what it is about, and says so.
CREATE TABLE pack_page (
    pack       INTEGER NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL,             -- model.pack.PageSubject
    breakdown  TEXT NOT NULL DEFAULT '',  -- as in a cell of a tidy file
    project    INTEGER,
    subject    TEXT NOT NULL DEFAULT '',  -- a project's title, a set's name
    since      TEXT,                      -- ISO instant
    headline   TEXT NOT NULL DEFAULT '',
    commentary TEXT NOT NULL DEFAULT '',
    years      INTEGER NOT NULL,
    shows      TEXT NOT NULL DEFAULT '',  -- model.pack.OutlinePage.Shown, apart by spaces
    PRIMARY KEY (pack, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_page_indicator (
    pack     INTEGER NOT NULL,
    page     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (pack, page, position),
    FOREIGN KEY (pack, page) REFERENCES pack_page (pack, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
