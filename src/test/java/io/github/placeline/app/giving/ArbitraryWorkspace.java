package io.github.placeline.app.giving;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Source;
import io.github.placeline.model.Term;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Additions;
import io.github.placeline.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Fills a workspace with a few areas, indicators and readings that are as odd as the model allows.
final class ArbitraryWorkspace {

    private static final List<String> ODD =
            List.of(
                    "=1+1",
                    "+1",
                    "-2",
                    "@x",
                    "\tx",
                    "'x",
                    "''",
                    "a,b",
                    "a\"b\"",
                    "a\nb",
                    "a\r\nb",
                    "Total",
                    "total",
                    " x ",
                    "value",
                    "c;d",
                    "e\\f",
                    "g=h; i",
                    "é ½ שלום",
                    "-",
                    "x",
                    "NULL",
                    "0.5",
                    "time_period");

    private final Random random;
    private final Workspace workspace;
    private int numbers;

    ArbitraryWorkspace(Random random, Workspace workspace) {
        this.random = random;
        this.workspace = workspace;
    }

    void fill() {
        workspace.add(additions -> {
            List<Area> areas = areas(additions);
            long batch =
                    additions.batch(
                            new ImportBatch(
                                    0,
                                    Instant.parse("2025-01-01T00:00:00Z"),
                                    "test",
                                    "f.csv",
                                    "0",
                                    1,
                                    "test",
                                    ImportCounts.NONE,
                                    null));
            int indicators = 1 + random.nextInt(3);
            for (int at = 0; at < indicators; at++) {
                long indicator = additions.indicator(indicator(at));
                Set<Breakdown> breakdowns = new HashSet<>();
                for (int some = random.nextInt(4); some >= 0; some--) breakdowns.add(breakdown());
                for (Breakdown breakdown : breakdowns)
                    for (Area area : areas)
                        if (random.nextInt(3) > 0)
                            additions.series(batch, area, indicator, breakdown, observations());
            }
            return batch;
        });
    }

    private List<Area> areas(Additions additions) {
        List<Area> areas = new ArrayList<>();
        List<Area> register = workspace.areas().all();
        for (int at = 0; at < 2; at++) areas.add(register.get(random.nextInt(register.size())));
        Area region = additions.area(area("R", AreaKind.REGION));
        for (AreaKind kind : AreaKind.values()) {
            if (random.nextBoolean()) continue;
            Area area = additions.area(area("A" + numbers++, kind));
            if (kind != AreaKind.COUNTRY && random.nextBoolean()) additions.part(region, area);
            areas.add(area);
        }
        return areas.stream().distinct().toList();
    }

    private Area area(String code, AreaKind kind) {
        return new Area(
                0,
                code + "/" + odd(),
                random.nextBoolean() ? 10_000 + numbers++ : null,
                odd(),
                kind,
                odd(),
                new Lifetime(random.nextBoolean() ? LocalDate.of(2001, 4, 1) : null, null),
                random.nextBoolean());
    }

    private Indicator indicator(int at) {
        return new Indicator(
                0,
                odd() + at,
                odd(),
                random.nextBoolean() ? List.of() : List.of(odd(), odd() + "2"),
                new Unit(one(Unit.Kind.values()), random.nextBoolean() ? "" : odd()),
                random.nextInt(4),
                one(Polarity.values()),
                one(YearType.values()),
                odd(),
                odd(),
                odd(),
                odd(),
                odd(),
                odd(),
                odd(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private Breakdown breakdown() {
        Map<String, String> parts = new java.util.TreeMap<>();
        for (int some = random.nextInt(3); some > 0; some--) parts.put(odd(), odd());
        return Breakdown.of(parts);
    }

    private List<Observation> observations() {
        Map<Period, Observation> observations = new java.util.TreeMap<>();
        for (int some = 1 + random.nextInt(4); some > 0; some--) {
            Period period = period();
            observations.put(
                    period,
                    new Observation(
                            period,
                            odd(),
                            reading(),
                            one(Quality.values()),
                            new Source(0, "f.csv", "", 1)));
        }
        return List.copyOf(observations.values());
    }

    private Period period() {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
        PeriodKind kind = one(PeriodKind.values());
        if (kind == PeriodKind.TERM)
            return Period.term(one(Term.values()), 2000 + random.nextInt(20));
        return random.nextBoolean()
                ? Period.academicYearEnding(2000 + random.nextInt(20))
                : new Period(kind, start, start.plusDays(1 + random.nextInt(400)));
    }

    private Reading reading() {
        if (random.nextInt(4) == 0) {
            return new Reading.Withheld(
                    random.nextBoolean() ? "" : odd(), one(Withholding.values()));
        }
        double low = number();
        return new Reading.Published(
                number(),
                random.nextBoolean()
                        ? Interval.UNSTATED
                        : new Interval(low, low + Math.abs(number())),
                random.nextBoolean() ? Counts.UNSTATED : new Counts(number(), number()));
    }

    private double number() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(200) - 100;
            case 1 -> Math.round(random.nextDouble() * 1000) / 10.0;
            case 2 -> 0.1 + 0.2;
            case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default -> random.nextDouble();
        };
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
