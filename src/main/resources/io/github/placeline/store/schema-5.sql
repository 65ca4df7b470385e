-- Decks: what a presenter shows. Words and choices only; figures are read when a slide is shown.
CREATE TABLE deck (
    id    INTEGER PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;

-- Areas and indicators by code, projects without a reference: a slide outlives what it is about, and says so.
CREATE TABLE deck_slide (
    deck      INTEGER NOT NULL REFERENCES deck (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL,             -- model.deck.SlideSubject
    area      TEXT NOT NULL DEFAULT '',  -- a code
    other     TEXT,                      -- the code of the area beside it
    breakdown TEXT NOT NULL DEFAULT '',  -- as in a cell of a tidy file
    years     INTEGER NOT NULL DEFAULT 0,
    project   INTEGER,
    subject   TEXT NOT NULL DEFAULT '',  -- a project's title; the words of a slide of words
    headline  TEXT NOT NULL DEFAULT '',
    notes     TEXT NOT NULL DEFAULT '',
    reveal    TEXT NOT NULL DEFAULT '',  -- model.deck.Layer=step, apart by spaces
    agreed    TEXT NOT NULL,             -- UTC
    PRIMARY KEY (deck, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deck_slide_indicator (
    deck     INTEGER NOT NULL,
    slide    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (deck, slide, position),
    FOREIGN KEY (deck, slide) REFERENCES deck_slide (deck, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
