package io.github.placeline.chart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.model.Withholding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The published local-authority measures, read just well enough to draw them. They lie beside the
/// project and may be absent.
final class RealSeries {
    private static final Path FOLDER = Path.of("..", "shared", "data", "lait");

    private final Map<String, Map<String, Strand>> measures = new LinkedHashMap<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();
    private final Map<String, String> regions = new LinkedHashMap<>();

    static boolean areThere() {
        return Files.exists(FOLDER.resolve("lait_core.csv.gz"));
    }

    static RealSeries read() {
        RealSeries all = new RealSeries();
        Map<String, Map<String, Map<Period, Reading>>> readings = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = open("lait_core.csv.gz")) {
            for (NamedCsvRecord row : rows) {
                Optional<Period> period = period(row.getField("Years"));
                if (period.isEmpty()) continue;
                String area = row.getField("LA and Regions");
                all.regions.put(area, row.getField("Region"));
                readings.computeIfAbsent(row.getField("Short Desc"), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(area, _ -> new LinkedHashMap<>())
                        .put(period.get(), reading(row.getField("Values")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readings.forEach((measure, areas) -> {
            Map<String, Strand> strands = new LinkedHashMap<>();
            areas.forEach((area, values) -> strands.put(area, strand(area, values)));
            all.measures.put(measure, strands);
        });
        all.readNeighbours();
        return all;
    }

    Map<String, Map<String, Strand>> measures() {
        return measures;
    }

    /// A chart of one measure and area with everything beside it.
    ChartContent content(String measure, String area) {
        Map<String, Strand> strands = measures.getOrDefault(measure, Map.of());
        List<Strand> near = new ArrayList<>();
        for (String name : neighbours.getOrDefault(area, List.of())) {
            Strand strand = strands.get(name);
            if (strand != null) near.add(strand);
        }
        String region = regions.getOrDefault(area, "");
        Strand own = strands.getOrDefault(area, new Strand(area, List.of()));
        return ChartContent.of(measure, own, Charts.PERCENT)
                .england(strands.get("England"))
                .region(strands.get(region))
                .neighbours(near)
                .build();
    }

    /// The same with an interval, the band of all authorities, another area, a target ahead, a
    /// programme, a project and a series break switched on as well.
    ChartContent full(String measure, String area) {
        Map<String, Strand> strands = measures.getOrDefault(measure, Map.of());
        ChartContent plain = content(measure, area);
        List<Strand.Entry> published =
                plain.area().entries().stream()
                        .filter(entry -> entry.reading() instanceof Reading.Published)
                        .toList();
        if (published.isEmpty()) return plain;
        Strand.Entry first = published.getFirst();
        Strand.Entry last = published.getLast();
        double from = value(first);
        double to = value(last);
        return ChartContent.of(measure, plain.area(), Charts.PERCENT)
                .england(plain.england())
                .region(plain.region())
                .neighbours(plain.neighbours())
                .second(strands.get(area.equals("Barnet") ? "Leeds" : "Barnet"))
                .confidence(band(published, Math.max(0.5, Math.abs(to) / 20)))
                .envelope(
                        plain.england() == null
                                ? List.of()
                                : band(plain.england().entries(), Math.max(1, Math.abs(to) / 10)))
                .breaks(
                        List.of(
                                new SeriesBreak(
                                        1,
                                        published.get(published.size() / 2).period(),
                                        "new assessment",
                                        SeriesBreak.Origin.ENTERED)))
                .spans(
                        List.of(
                                new Span("OA programme", day(2017), day(2022)),
                                new Span("Story boats", day(2018), null)))
                .target(
                        new Target(
                                1,
                                1,
                                1,
                                Breakdown.TOTAL,
                                new Target.Point(first.period(), from),
                                new Target.Point(last.period().plusYears(3), to + (to - from) / 3),
                                "Delivery plan 2022",
                                "Board",
                                day(2022)))
                .pins(
                        List.of(
                                new Pin(Pin.Kind.NOTE, last.period(), "Note: counted anew"),
                                new Pin(
                                        Pin.Kind.JOINT,
                                        published.get(published.size() / 2).period(),
                                        "Older figures come from another file, which agrees")))
                .build();
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 9, 1);
    }

    private static double value(Strand.Entry entry) {
        return entry.reading() instanceof Reading.Published(double value, _, _) ? value : 0;
    }

    private static List<BandPoint> band(List<Strand.Entry> entries, double half) {
        return entries.stream()
                .filter(entry -> entry.reading() instanceof Reading.Published)
                .map(entry ->
                        new BandPoint(entry.period(), value(entry) - half, value(entry) + half))
                .toList();
    }

    boolean isAuthority(String area) {
        return neighbours.containsKey(area);
    }

    private void readNeighbours() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(FOLDER.resolve("statistical_neighbours.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (!row.getField("section").equals("current")) continue;
                neighbours
                        .computeIfAbsent(row.getField("la_name"), _ -> new ArrayList<>())
                        .add(row.getField("neighbour_name"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<NamedCsvRecord> open(String file) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))),
                                StandardCharsets.UTF_8));
    }

    private static Strand strand(String area, Map<Period, Reading> values) {
        List<Strand.Entry> entries = new ArrayList<>();
        values.forEach((period, reading) ->
                entries.add(new Strand.Entry(period, reading, Quality.UNSTATED)));
        return new Strand(area, entries);
    }

    private static Reading reading(String typed) {
        try {
            return new Reading.Published(Double.parseDouble(typed));
        } catch (NumberFormatException _) {
            return new Reading.Withheld(typed, Withholding.NO_NUMBER);
        }
    }

    /// Labels such as `2016`, `2015/16`, `2016-17 (OT)`, `2014-16`, `2013/14-15/16`; none for `0`.
    static Optional<Period> period(String label) {
        String bare = label.replaceFirst(" \\(.*", "");
        if (bare.matches("\\d{4}")) return Optional.of(Period.calendarYear(Integer.parseInt(bare)));
        if (bare.matches("\\d{4}/\\d{2}-\\d{2}/\\d{2}"))
            return Optional.of(
                    Period.pooled(
                            Period.academicYearEnding(Integer.parseInt(bare.substring(0, 4)) + 1),
                            Period.academicYearEnding(
                                    2000 + Integer.parseInt(bare.substring(11)))));
        if (!bare.matches("\\d{4}[/-]\\d{2}")) return Optional.empty();
        int first = Integer.parseInt(bare.substring(0, 4));
        int last = 2000 + Integer.parseInt(bare.substring(5));
        if (last - first > 1)
            return Optional.of(
                    Period.pooled(Period.calendarYear(first), Period.calendarYear(last)));
        return Optional.of(
                bare.charAt(4) == '/'
                        ? Period.academicYearEnding(last)
                        : Period.financialYearEnding(last));
    }
}
