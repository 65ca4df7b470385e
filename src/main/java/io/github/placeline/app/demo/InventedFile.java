package io.github.placeline.app.demo;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Source;
import io.github.placeline.store.Additions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The file that the invented figures would come in, one line each, so that every figure has its
/// source like any other.
final class InventedFile {

    private static final String NAME = "Placeline demonstration";

    private final StringBuilder text = new StringBuilder("area,indicator,breakdown,period,value\n");
    private final List<Part> parts = new ArrayList<>();
    private long line = 1;
    private long withheld;

    private record Part(
            Area area, long indicator, Breakdown breakdown, List<Observation> observations) {}

    void add(
            Area area,
            long indicator,
            String code,
            Breakdown breakdown,
            List<InventedFigures.Figure> figures) {
        List<Observation> observations = new ArrayList<>();
        for (InventedFigures.Figure figure : figures) {
            String label = figure.period().label();
            text.append(
                            String.join(
                                    ",",
                                    area.code(),
                                    code,
                                    breakdown.text(),
                                    label,
                                    typed(figure.reading())))
                    .append('\n');
            line++;
            if (figure.reading() instanceof Reading.Withheld) withheld++;
            observations.add(
                    new Observation(
                            figure.period(),
                            label,
                            figure.reading(),
                            figure.quality(),
                            new Source(0, NAME, "", line)));
        }
        parts.add(new Part(area, indicator, breakdown, observations));
    }

    void commit(Additions additions, Instant at) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        long readings = line - 1;
        long batch =
                additions.batch(
                        new ImportBatch(
                                0,
                                at,
                                NAME,
                                NAME,
                                sha256(bytes),
                                bytes.length,
                                "Invented figures",
                                new ImportCounts(readings, readings, 0, 0, 0, withheld),
                                null));
        parts.forEach(part ->
                additions.series(
                        batch,
                        part.area(),
                        part.indicator(),
                        part.breakdown(),
                        part.observations()));
    }

    private static String typed(Reading reading) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> String.valueOf(value);
            case Reading.Withheld(var asTyped, _) -> asTyped;
            case Reading.Absent() -> "";
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
