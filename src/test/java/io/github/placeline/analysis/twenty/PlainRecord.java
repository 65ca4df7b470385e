package io.github.placeline.analysis.twenty;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A published series as plain numbers by the year in which the period ends.
///
/// @param area the area's values
/// @param england its benchmark's
/// @param latest the newest year of which the file says anything about the measure
/// @param counts how many of how many in the newest year, empty where the file gives none
record PlainRecord(
        TreeMap<Integer, BigDecimal> area,
        TreeMap<Integer, BigDecimal> england,
        int latest,
        List<BigDecimal> counts) {

    static final Path FOLDER = Path.of("../shared/data");
    private static final String MEASURES = "lait/lait_core.csv.gz";
    private static final String EXCLUSIONS = "ees/exclusions_by_geographic_level.csv.gz";

    /// Whether the published files lie beside the project.
    static boolean areThere() {
        return Files.exists(FOLDER.resolve(MEASURES)) && Files.exists(FOLDER.resolve(EXCLUSIONS));
    }

    /// All of them, each file read once.
    static Map<Integer, PlainRecord> read(List<Chosen> all) {
        Map<Integer, PlainRecord> records = new HashMap<>();
        Map<String, TreeMap<Integer, BigDecimal>> values = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        rows(
                MEASURES,
                row -> {
                    String label = row.getField("Years");
                    if (label.equals("0")) return;
                    int year = endOf(label);
                    String code = row.getField("Short Desc");
                    newest.merge(code, year, Math::max);
                    put(
                            values,
                            code + "|" + row.getField("LA and Regions"),
                            year,
                            row.getField("Values"));
                });
        Map<String, TreeMap<Integer, List<BigDecimal>>> counts = new HashMap<>();
        rows(EXCLUSIONS, row -> exclusions(row, all, values, newest, counts));
        for (Chosen one : all) {
            TreeMap<Integer, List<BigDecimal>> counted =
                    counts.getOrDefault(one.code() + "|" + one.area(), new TreeMap<>());
            records.put(
                    one.number(),
                    new PlainRecord(
                            values.getOrDefault(one.code() + "|" + one.area(), new TreeMap<>()),
                            values.getOrDefault(one.code() + "|England", new TreeMap<>()),
                            newest.getOrDefault(one.code(), 0),
                            counted.isEmpty() ? List.of() : counted.lastEntry().getValue()));
        }
        return records;
    }

    private static void exclusions(
            NamedCsvRecord row,
            List<Chosen> all,
            Map<String, TreeMap<Integer, BigDecimal>> values,
            Map<String, Integer> newest,
            Map<String, TreeMap<Integer, List<BigDecimal>>> counts) {
        String level = row.getField("geographic_level");
        if (!row.getField("school_type").equals("Total")) return;
        if (!level.equals("National") && !level.equals("Local authority")) return;
        String name = level.equals("National") ? "England" : row.getField("la_name");
        int year = Integer.parseInt(row.getField("time_period").substring(0, 4)) + 1;
        for (Chosen one : all) {
            Chosen.CountColumns columns = one.counts();
            if (columns == null) continue;
            String key = one.code() + "|" + name;
            newest.merge(one.code(), year, Math::max);
            put(values, key, year, row.getField(one.code()));
            BigDecimal count = number(row.getField(columns.count()));
            if (count != null)
                counts.computeIfAbsent(key, _ -> new TreeMap<>())
                        .put(year, List.of(count, new BigDecimal(row.getField(columns.of()))));
        }
    }

    private static void put(
            Map<String, TreeMap<Integer, BigDecimal>> values, String key, int year, String text) {
        BigDecimal value = number(text);
        if (value != null) values.computeIfAbsent(key, _ -> new TreeMap<>()).put(year, value);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?[0-9.]*[0-9](E-?[0-9]+)?")
                ? new BigDecimal(text).round(new MathContext(13))
                : null;
    }

    /// `2016`, `2015/16`, `2016-17 (OT)`, `2013/14-15/16`, `2025 (prov)` → the last year named.
    private static int endOf(String label) {
        String bare = label.replaceFirst(" \\(.*", "");
        String last = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('-')) + 1);
        return last.length() == 4 ? Integer.parseInt(last) : 2000 + Integer.parseInt(last);
    }

    private static void rows(String file, Consumer<NamedCsvRecord> each) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(
                                                Files.newInputStream(FOLDER.resolve(file))),
                                        StandardCharsets.UTF_8))) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
