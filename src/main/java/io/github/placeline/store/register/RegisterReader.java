package io.github.placeline.store.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the register from the CSV files beside this class.
final class RegisterReader {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<Area, Area> regions = new LinkedHashMap<>();
    private final List<AreaRegister.Part> parts = new ArrayList<>();

    AreaRegister read() {
        List<NamedCsvRecord> areas = rows("areas.csv", Function.identity());
        areas.forEach(this::add);
        areas.forEach(this::place);
        List<OpportunityArea> opportunityAreas =
                rows("opportunity_areas.csv", this::opportunityArea);
        return new AreaRegister(
                List.copyOf(byCode.values()),
                regions,
                parts,
                rows("codes.csv", this::otherCode),
                rows(
                        "aliases.csv",
                        row -> new AreaRegister.Alias(row.getField("alias"), area(row, "area"))),
                rows("successors.csv", this::succession),
                opportunityAreas);
    }

    private void add(NamedCsvRecord row) {
        String number = row.getField("la_number");
        add(
                row.getField("code"),
                number.isEmpty() ? null : Integer.valueOf(number),
                row.getField("name"),
                AreaKind.valueOf(row.getField("kind")),
                row.getField("authority_type"),
                lifetime(row, "opened", "closed"));
    }

    private Area add(
            String code,
            @Nullable Integer number,
            String name,
            AreaKind kind,
            String type,
            Lifetime lifetime) {
        Area area = new Area(byCode.size() + 1L, code, number, name, kind, type, lifetime, false);
        if (byCode.put(code, area) != null) {
            throw new IllegalStateException(code + " stands twice in the area register");
        }
        return area;
    }

    private void place(NamedCsvRecord row) {
        Area area = area(row, "code");
        if (!row.getField("parent").isEmpty()) {
            parts.add(new AreaRegister.Part(area(row, "parent"), area));
        }
        if (!row.getField("region").isEmpty()) regions.put(area, area(row, "region"));
    }

    private OpportunityArea opportunityArea(NamedCsvRecord row) {
        Area area =
                add(
                        row.getField("code"),
                        null,
                        row.getField("name"),
                        AreaKind.OPPORTUNITY_AREA,
                        "",
                        Lifetime.ALWAYS);
        List<Area> members =
                Stream.of(row.getField("members").split(";", -1)).map(this::area).toList();
        members.forEach(member -> parts.add(new AreaRegister.Part(area, member)));
        regions.put(area, requireNonNull(regions.get(members.getFirst()), area.code()));
        return new OpportunityArea(
                area,
                Integer.parseInt(row.getField("wave")),
                LocalDate.parse(row.getField("announced")),
                programme(row),
                members,
                row.getField("stand_in").isEmpty() ? null : area(row, "stand_in"));
    }

    private AreaRegister.OtherCode otherCode(NamedCsvRecord row) {
        return new AreaRegister.OtherCode(
                row.getField("code"), area(row, "area"), lifetime(row, "valid_from", "valid_to"));
    }

    private AreaRegister.Succession succession(NamedCsvRecord row) {
        return new AreaRegister.Succession(
                area(row, "closed"), area(row, "successor"), row.getField("note"));
    }

    private Area area(NamedCsvRecord row, String column) {
        return area(row.getField(column));
    }

    private Area area(String code) {
        return requireNonNull(
                byCode.get(code), () -> code + " is not an area of the area register");
    }

    /// The file names the programme's last day; a lifetime ends on the day after.
    private static Lifetime programme(NamedCsvRecord row) {
        return new Lifetime(
                LocalDate.parse(row.getField("programme_start")),
                LocalDate.parse(row.getField("programme_end")).plusDays(1));
    }

    private static Lifetime lifetime(NamedCsvRecord row, String from, String to) {
        return new Lifetime(date(row.getField(from)), date(row.getField(to)));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> meaning) {
        try (var stream = requireNonNull(RegisterReader.class.getResourceAsStream(file), file);
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
            return csv.stream().map(meaning).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " of the area register", broken);
        }
    }
}
