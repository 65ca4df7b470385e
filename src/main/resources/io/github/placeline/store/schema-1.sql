-- Version 1 of a workspace. Words live once in their own tables; observation holds numbers only.

CREATE TABLE import_batch (
    id         INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,             -- ISO instant
    by         TEXT NOT NULL,
    file_name  TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    bytes      INTEGER NOT NULL,
    format     TEXT NOT NULL,
    recipe     INTEGER REFERENCES recipe (id),
    rows_read  INTEGER NOT NULL DEFAULT 0,
    added      INTEGER NOT NULL DEFAULT 0,
    changed    INTEGER NOT NULL DEFAULT 0,
    unchanged  INTEGER NOT NULL DEFAULT 0,
    held_back  INTEGER NOT NULL DEFAULT 0,
    withheld   INTEGER NOT NULL DEFAULT 0,
    undone_at  TEXT
) STRICT;

CREATE TABLE import_sheet (
    id    INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    name  TEXT NOT NULL,
    UNIQUE (batch, name)
) STRICT;

CREATE TABLE import_problem (
    id       INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    file     TEXT NOT NULL,
    sheet    TEXT NOT NULL,
    line     INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    severity TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX import_problem_of_batch ON import_problem (batch);

-- What a batch changed besides readings: the rows from first_key to last_key of a table that it added (before is null),
-- or one row as it was before (JSON).
CREATE TABLE import_change (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    subject   TEXT NOT NULL,
    first_key INTEGER NOT NULL,
    last_key  INTEGER NOT NULL,
    before    TEXT
) STRICT;
CREATE INDEX import_change_of_batch ON import_change (batch);

CREATE TABLE recipe (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL,
    shape TEXT NOT NULL UNIQUE,           -- what a file looks like for which it is offered again
    text  TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    id             INTEGER PRIMARY KEY,
    code           TEXT NOT NULL UNIQUE,
    number         INTEGER UNIQUE,
    name           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    authority_type TEXT NOT NULL DEFAULT '',
    opened         TEXT,
    closed         TEXT,
    invented       INTEGER NOT NULL DEFAULT 0,
    from_batch     INTEGER REFERENCES import_batch (id)
) STRICT;

-- Other codes of the same area, such as the one it had before a boundary change.
CREATE TABLE area_code (
    code       TEXT PRIMARY KEY,
    area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    valid_from TEXT,
    valid_to   TEXT
) STRICT, WITHOUT ROWID;

-- One alias may mean several areas; their dates of existence decide.
CREATE TABLE area_alias (
    alias      TEXT NOT NULL,
    area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    from_batch INTEGER REFERENCES import_batch (id),
    PRIMARY KEY (alias, area)
) STRICT, WITHOUT ROWID;

-- What an area is made of: a region of authorities, a county of districts, an opportunity area of its members.
CREATE TABLE area_part (
    whole INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    part  INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    PRIMARY KEY (whole, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_part_by_part ON area_part (part);

CREATE TABLE area_successor (
    closed    INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    successor INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    note      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (closed, successor)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_group (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    owner      INTEGER REFERENCES area (id) ON DELETE CASCADE,
    edition    TEXT NOT NULL DEFAULT '',
    starts     TEXT,
    ends       TEXT,
    from_batch INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX area_group_of_owner ON area_group (owner);

CREATE TABLE area_group_member (
    area_group INTEGER NOT NULL REFERENCES area_group (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    closeness  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (area_group, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_group_member_by_area ON area_group_member (area);

CREATE TABLE indicator (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    unit            TEXT NOT NULL DEFAULT 'UNKNOWN',
    unit_words      TEXT NOT NULL DEFAULT '',
    decimals        INTEGER,              -- as stated; null while nobody has said
    decimals_seen   INTEGER NOT NULL DEFAULT 0,   -- as the values of the files show
    polarity        TEXT NOT NULL DEFAULT 'UNKNOWN',
    year_type       TEXT NOT NULL DEFAULT 'UNKNOWN',
    population      TEXT NOT NULL DEFAULT '',
    definition      TEXT NOT NULL DEFAULT '',
    method          TEXT NOT NULL DEFAULT '',
    source          TEXT NOT NULL DEFAULT '',
    link            TEXT NOT NULL DEFAULT '',
    last_update     TEXT NOT NULL DEFAULT '',
    next_update     TEXT NOT NULL DEFAULT '',
    banded          INTEGER NOT NULL DEFAULT 1,
    flagged         INTEGER NOT NULL DEFAULT 0,
    from_batch      INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TABLE indicator_topic (
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    topic     TEXT NOT NULL,
    PRIMARY KEY (indicator, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    UNIQUE (kind, start, "end")
) STRICT;

-- How files spell periods.
CREATE TABLE period_label (
    id    INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE indicator_break (
    indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    period     INTEGER NOT NULL REFERENCES period (id),
    what       TEXT NOT NULL,
    origin     TEXT NOT NULL,
    from_batch INTEGER REFERENCES import_batch (id),
    PRIMARY KEY (indicator, period)
) STRICT, WITHOUT ROWID;

-- An older indicator whose record this one carries on.
CREATE TABLE indicator_continuation (
    indicator           INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    indicator_breakdown INTEGER NOT NULL REFERENCES breakdown (id),
    older               INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    older_breakdown     INTEGER NOT NULL REFERENCES breakdown (id),
    PRIMARY KEY (indicator, indicator_breakdown)
) STRICT, WITHOUT ROWID;

CREATE TABLE breakdown (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO breakdown (id, text) VALUES (1, 'Total');

CREATE TABLE breakdown_part (
    breakdown      INTEGER NOT NULL REFERENCES breakdown (id) ON DELETE CASCADE,
    characteristic TEXT NOT NULL,
    value          TEXT NOT NULL,
    PRIMARY KEY (breakdown, characteristic)
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    id        INTEGER PRIMARY KEY,
    area      INTEGER NOT NULL REFERENCES area (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    breakdown INTEGER NOT NULL REFERENCES breakdown (id),
    UNIQUE (indicator, breakdown, area)
) STRICT;
CREATE INDEX series_of_area ON series (area, indicator, breakdown);

CREATE TABLE marker (
    id       INTEGER PRIMARY KEY,
    as_typed TEXT NOT NULL,
    reason   TEXT NOT NULL,
    UNIQUE (as_typed, reason)
) STRICT;

-- A changed reading closes the old row (to_batch) and adds one. Current rows have no to_batch.
CREATE TABLE observation (
    series      INTEGER NOT NULL REFERENCES series (id),
    period      INTEGER NOT NULL REFERENCES period (id),
    from_batch  INTEGER NOT NULL REFERENCES import_batch (id),
    to_batch    INTEGER REFERENCES import_batch (id),
    value       REAL,
    marker      INTEGER REFERENCES marker (id),
    numerator   REAL,
    denominator REAL,
    low         REAL,
    high        REAL,
    quality     INTEGER NOT NULL DEFAULT 0,   -- ordinal of model.Quality
    label       INTEGER NOT NULL REFERENCES period_label (id),
    sheet       INTEGER REFERENCES import_sheet (id),
    line        INTEGER NOT NULL,
    PRIMARY KEY (series, period, from_batch),
    CHECK ((value IS NULL) <> (marker IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX observation_current ON observation (series, period) WHERE to_batch IS NULL;

CREATE TABLE priority (
    id       INTEGER PRIMARY KEY,
    area     INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL
) STRICT;

CREATE TABLE priority_indicator (
    priority  INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    PRIMARY KEY (priority, position)
) STRICT, WITHOUT ROWID;

-- A moved target keeps its earlier version: the row that replaces it names it.
CREATE TABLE target (
    id              INTEGER PRIMARY KEY,
    area            INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    indicator       INTEGER NOT NULL REFERENCES indicator (id),
    breakdown       INTEGER NOT NULL DEFAULT 1 REFERENCES breakdown (id),
    baseline_period INTEGER NOT NULL REFERENCES period (id),
    baseline_value  REAL NOT NULL,
    aim_period      INTEGER NOT NULL REFERENCES period (id),
    aim_value       REAL NOT NULL,
    source          TEXT NOT NULL DEFAULT '',
    owner           TEXT NOT NULL DEFAULT '',
    set_on          TEXT NOT NULL,
    replaces        INTEGER UNIQUE REFERENCES target (id),
    ended_on        TEXT
) STRICT;
CREATE INDEX target_of_area ON target (area, indicator);

CREATE TABLE project (
    id                  INTEGER PRIMARY KEY,
    title               TEXT NOT NULL,
    priority            INTEGER REFERENCES priority (id) ON DELETE SET NULL,
    starts              TEXT,
    ends                TEXT,
    funding_pence       INTEGER NOT NULL DEFAULT 0,
    match_funding_pence INTEGER NOT NULL DEFAULT 0,
    phase               TEXT NOT NULL DEFAULT '',
    partners            TEXT NOT NULL DEFAULT '',
    evidence            TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE project_place (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    area    INTEGER NOT NULL REFERENCES area (id),
    PRIMARY KEY (project, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_measure (
    id        INTEGER PRIMARY KEY,
    project   INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    breakdown INTEGER NOT NULL DEFAULT 1 REFERENCES breakdown (id),
    change    REAL NOT NULL,
    by_period INTEGER NOT NULL REFERENCES period (id)
) STRICT;

CREATE TABLE project_decision (
    id       INTEGER PRIMARY KEY,
    project  INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    decided  TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    area      INTEGER REFERENCES area (id) ON DELETE CASCADE,
    indicator INTEGER REFERENCES indicator (id),
    period    INTEGER REFERENCES period (id),
    project   INTEGER REFERENCES project (id) ON DELETE CASCADE,
    author    TEXT NOT NULL,
    written   TEXT NOT NULL,
    text      TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
    id         INTEGER PRIMARY KEY,
    area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
    held       TEXT NOT NULL,
    title      TEXT NOT NULL,
    as_at      TEXT NOT NULL,
    commentary TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE meeting_item (
    meeting   INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    indicator INTEGER REFERENCES indicator (id),
    project   INTEGER REFERENCES project (id),
    text      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (meeting, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
