package io.github.placeline.app.naming;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Indicator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names of published measures in `short-names.csv`, written for people who do not know the
/// official ones, by the measure's key in its file.
final class WrittenNames {

    private static final Map<String, ShortName> BY_CODE = read();

    private WrittenNames() {}

    static Optional<ShortName> of(Indicator indicator) {
        return Optional.ofNullable(BY_CODE.get(indicator.code().strip()));
    }

    /// Every code that has a name.
    static Map<String, ShortName> all() {
        return BY_CODE;
    }

    private static Map<String, ShortName> read() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                WrittenNames.class.getResourceAsStream(
                                                        "short-names.csv")),
                                        StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.getField("code"),
                                    row ->
                                            new ShortName(
                                                    row.getField("name"),
                                                    "",
                                                    row.getField("counted"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
