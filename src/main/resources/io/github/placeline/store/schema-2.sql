-- Composites that officers define. Called so because INDEX is a word of SQL.
CREATE TABLE composite (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    measure TEXT NOT NULL          -- model.Index.Measure
) STRICT;

CREATE TABLE composite_part (
    composite INTEGER NOT NULL REFERENCES composite (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    breakdown INTEGER NOT NULL DEFAULT 1 REFERENCES breakdown (id),
    weight    REAL NOT NULL CHECK (weight > 0),
    PRIMARY KEY (composite, position)
) STRICT, WITHOUT ROWID;
