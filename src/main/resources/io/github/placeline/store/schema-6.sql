-- Readings that a later batch gives again just as they stand. When the batch that brought them in is taken back, they
-- stay as that later batch's own.
CREATE TABLE observation_again (
    series INTEGER NOT NULL REFERENCES series (id),
    period INTEGER NOT NULL REFERENCES period (id),
    batch  INTEGER NOT NULL REFERENCES import_batch (id),
    label  INTEGER NOT NULL REFERENCES period_label (id),
    sheet  INTEGER REFERENCES import_sheet (id),
    line   INTEGER NOT NULL,
    PRIMARY KEY (series, period, batch)
) STRICT, WITHOUT ROWID;
