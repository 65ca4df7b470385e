-- An agenda can set two areas side by side, and has words of its own with a heading.
ALTER TABLE meeting_item ADD COLUMN other INTEGER REFERENCES area (id);
ALTER TABLE meeting_item ADD COLUMN title TEXT NOT NULL DEFAULT '';
CREATE INDEX meeting_of_area ON meeting (area, held);
