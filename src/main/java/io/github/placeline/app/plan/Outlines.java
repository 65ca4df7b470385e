package io.github.placeline.app.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The outlines in `outlines.csv`: the first six Opportunity Areas.
final class Outlines {

    private static final List<Outline> ALL = read();

    private Outlines() {}

    /// All of them, the one written for the area first.
    static List<Outline> bestFor(Area area) {
        return ALL.stream()
                .sorted(
                        Comparator.comparing(
                                (Outline outline) -> !outline.areas().contains(area.code())))
                .toList();
    }

    private static List<Outline> read() {
        Map<String, Outline> outlines = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                Outlines.class.getResourceAsStream("outlines.csv")),
                                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows)
                outlines.merge(row.getField(0), one(row), Outlines::joined);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.copyOf(outlines.values());
    }

    private static Outline one(NamedCsvRecord row) {
        Outline.Aim aim =
                new Outline.Aim(row.getField("priority"), codes(row.getField("indicators")));
        return new Outline(row.getField("outline"), codes(row.getField("areas")), List.of(aim));
    }

    private static List<String> codes(String field) {
        return List.of(field.split(";", -1));
    }

    private static Outline joined(Outline sofar, Outline next) {
        List<Outline.Aim> aims = new ArrayList<>(sofar.aims());
        aims.addAll(next.aims());
        return new Outline(sofar.name(), sofar.areas(), aims);
    }
}
