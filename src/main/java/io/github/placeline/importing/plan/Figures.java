package io.github.placeline.importing.plan;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.cell.MarkerText;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Takes the cells that hold figures or markers into a file's readings.
public final class Figures {

    private static final int NO_MARKER = -1;

    private final Incoming incoming;
    private final Findings findings;
    private final Map<String, Integer> markers = new HashMap<>();
    private long blanks;
    private long firstBlank;

    public Figures(Incoming incoming, Findings findings) {
        this.incoming = incoming;
        this.findings = findings;
    }

    /// Adds the reading in this cell; holds it back when it is neither a number nor a known marker.
    ///
    /// @param column what the cell's column is called
    public void take(Cells cells, int cell, String column, int series, ReadPeriod period) {
        double value = DecimalText.parse(cells.characters(), cells.start(cell), cells.end(cell));
        int line = Math.toIntExact(cells.line());
        if (!Double.isNaN(value)) {
            incoming.add(series, period.period(), value, period.label(), period.quality(), line);
            return;
        }
        int marker = marker(cells.text(cell));
        if (marker == NO_MARKER) {
            findings.holdBack(
                    line,
                    cell + 1,
                    1,
                    "%s: \u201c%s\u201d is neither a number nor a known mark for a missing one."
                            .formatted(column, cells.trimmed(cell)));
            return;
        }
        if (cells.isBlank(cell)) seeBlank(line);
        incoming.addWithheld(
                series, period.period(), marker, period.label(), period.quality(), line);
    }

    private void seeBlank(long line) {
        if (blanks++ == 0) firstBlank = line;
    }

    /// Says how many cells of figures are empty, if any.
    public void warnOfBlanks() {
        if (blanks == 0) return;
        findings.warn(
                firstBlank,
                0,
                "%,d cells of figures are empty, the first one here. They are kept as left blank, not as zero."
                        .formatted(blanks));
    }

    private int marker(String text) {
        Integer known = markers.get(text);
        if (known != null) return known;
        Optional<Reading.Withheld> read = MarkerText.read(text);
        int marker = read.isPresent() ? incoming.markers().of(read.get()) : NO_MARKER;
        markers.put(text, marker);
        return marker;
    }
}
