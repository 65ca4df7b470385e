package io.github.placeline.analysis;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Source;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// The published files of the Local Authority Interactive Tool as model objects, read without the
/// importer so that the two cannot be wrong together.
final class LaitFiles {

    static final Path FOLDER = Path.of("../shared/data");

    private static final Source NOWHERE = new Source(1, "lait_core.csv", "", 0);
    private static final Pattern LAST_YEAR = Pattern.compile("(\\d{2,4})(?: \\(.*\\))?$");
    private static final Map<String, String> PARENT_SPELLINGS =
            Map.of(
                    "Yorkshire and The Humber", "Yorkshire and the Humber",
                    "Inner London", "London (Inner)",
                    "Outer London", "London (Outer)");

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Long, Area> regions = new HashMap<>();
    private final Map<Long, List<Area>> neighbours = new HashMap<>();
    private final Map<String, Map<Long, Map<Period, Observation>>> observations = new HashMap<>();

    static LaitFiles read() {
        LaitFiles files = new LaitFiles();
        Map<String, String> parents = new HashMap<>();
        rows("lait/la_codes.csv", row -> files.addArea(row, parents));
        rows("lait/lait_data_dictionary.csv", files::addIndicator);
        rows("lait/lait_core.csv.gz", files::addReading);
        rows(
                "lait/statistical_neighbours.csv",
                row ->
                        files.neighbours
                                .computeIfAbsent(
                                        files.area(row.getField("la_number")).id(),
                                        _ -> new ArrayList<>())
                                .add(files.area(row.getField("neighbour_number"))));
        files.linkRegions(parents);
        return files;
    }

    Collection<Indicator> indicators() {
        return indicators.values();
    }

    Indicator indicator(String code) {
        return Objects.requireNonNull(indicators.get(code), code);
    }

    Area area(String number) {
        return Objects.requireNonNull(areas.get(number), number);
    }

    Area areaNamed(String name) {
        return areas.values().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
    }

    Collection<Area> authorities() {
        return areas.values().stream()
                .filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY)
                .toList();
    }

    List<Series> series(Indicator indicator) {
        List<Series> all = new ArrayList<>();
        areas.values()
                .forEach(area -> {
                    Map<Period, Observation> own =
                            observations.getOrDefault(indicator.code(), Map.of()).get(area.id());
                    if (own != null)
                        all.add(
                                new Series(
                                        area,
                                        indicator,
                                        Breakdown.TOTAL,
                                        List.copyOf(own.values())));
                });
        return all;
    }

    Series series(Indicator indicator, Area area) {
        return series(indicator).stream()
                .filter(series -> series.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    Surroundings surroundings(Area area) {
        List<Area> around = new ArrayList<>();
        for (Area region = regions.get(area.id());
                region != null;
                region = regions.get(region.id())) around.add(region);
        return new Surroundings(around, neighbours.getOrDefault(area.id(), List.of()));
    }

    private void addArea(NamedCsvRecord row, Map<String, String> parents) {
        String number = row.getField("la_number");
        AreaKind kind =
                switch (row.getField("area_type")) {
                    case "Local authority" -> AreaKind.LOCAL_AUTHORITY;
                    case "National", "Country" -> AreaKind.COUNTRY;
                    default -> AreaKind.REGION;
                };
        boolean closed = row.getField("reorganisation").startsWith("abolished");
        Lifetime lifetime =
                closed
                        ? new Lifetime(
                                null,
                                LocalDate.parse(
                                        row.getField("reorganisation")
                                                .substring("abolished ".length())))
                        : Lifetime.ALWAYS;
        areas.put(
                number,
                new Area(
                        areas.size() + 1L,
                        row.getField("ons_code"),
                        Integer.valueOf(number),
                        row.getField("name"),
                        kind,
                        row.getField("authority_type"),
                        lifetime,
                        false));
        parents.put(number, row.getField("parent_region"));
    }

    private void linkRegions(Map<String, String> parents) {
        Map<String, Area> byName = new HashMap<>();
        areas.values().stream()
                .filter(area -> area.kind() == AreaKind.REGION)
                .forEach(area -> byName.put(area.name(), area));
        areas.forEach((number, area) -> {
            String parent = Objects.requireNonNull(parents.get(number));
            if (area.name().startsWith("London (")) parent = "London";
            Area region = byName.get(PARENT_SPELLINGS.getOrDefault(parent, parent));
            if (region != null && !region.equals(area)) regions.put(area.id(), region);
        });
    }

    private void addIndicator(NamedCsvRecord row) {
        String code = row.getField("Measure_short");
        Polarity polarity =
                switch (row.getField("Polarity")) {
                    case "High" -> Polarity.HIGHER_IS_BETTER;
                    case "Low" -> Polarity.LOWER_IS_BETTER;
                    case "-" -> Polarity.NEUTRAL;
                    default -> Polarity.UNKNOWN;
                };
        String decimals = row.getField("dps");
        Indicator sameUnderAnotherTopic = indicators.get(code);
        boolean banded =
                !row.getField("No_Quartile").equals("N")
                        || (sameUnderAnotherTopic != null && sameUnderAnotherTopic.banded());
        indicators.put(
                code,
                new Indicator(
                        indicators.size() + 1L,
                        code,
                        row.getField("Measure"),
                        List.of(row.getField("Topic")),
                        row.getField("Chart_title").contains("%")
                                        || row.getField("Measure").contains("%")
                                ? Unit.PERCENT
                                : Unit.NUMBER,
                        decimals.equals("NA") ? 1 : Integer.parseInt(decimals),
                        polarity,
                        YearType.REPORTING,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        banded,
                        false));
    }

    private void addReading(NamedCsvRecord row) {
        String years = row.getField("Years");
        if (years.equals("0")) return;
        Area area = area(row.getField("LA Number"));
        Period period = period(years);
        observations
                .computeIfAbsent(row.getField("Short Desc"), _ -> new HashMap<>())
                .computeIfAbsent(area.id(), _ -> new TreeMap<>())
                .put(
                        period,
                        new Observation(
                                period,
                                years,
                                reading(row.getField("Values")),
                                Quality.UNSTATED,
                                NOWHERE));
    }

    private static Period period(String label) {
        Matcher last = LAST_YEAR.matcher(label);
        if (!last.find()) throw new IllegalArgumentException(label);
        int year = Integer.parseInt(last.group(1));
        return Period.reportingYear(year < 100 ? 2000 + year : year);
    }

    private static Reading reading(String text) {
        if (text.equals("-")) return new Reading.Withheld(text, Withholding.NO_NUMBER);
        double value = new BigDecimal(text).round(new MathContext(13)).doubleValue();
        return new Reading.Published(value, Interval.UNSTATED, Counts.UNSTATED);
    }

    static void rows(String file, Consumer<NamedCsvRecord> each) {
        Path path = FOLDER.resolve(file);
        try (InputStream bytes = Files.newInputStream(path);
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .detectBomHeader(false)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            csv.forEach(each);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
