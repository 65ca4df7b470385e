-- Sets of parts that are looked at together, such as the eight Gatsby Benchmarks. A part may wait for its indicator.
CREATE TABLE benchmark_set (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE benchmark_part (
    benchmark_set INTEGER NOT NULL REFERENCES benchmark_set (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL,
    indicator     INTEGER REFERENCES indicator (id) ON DELETE SET NULL,
    PRIMARY KEY (benchmark_set, position)
) STRICT, WITHOUT ROWID;
