package io.github.placeline.app.guard;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Project;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Source;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A workspace of a partnership's own percentages, some of them made from counts of one to five.
/// Those, and their gaps to England, look like no other figure, so that they are found wherever
/// they turn up.
public final class SmallFigures {

    /// 91.7 to 95.7, made from counts of 1 to 5, and their gaps to England's 60.2.
    public static final Pattern SMALL = Pattern.compile("9[1-5]\\.7|(?<!\\d)3[1-5]\\.5");

    public static final String CODE = "OWN";
    public static final Breakdown GIRLS = Breakdown.of(Map.of("sex", "Girls"));
    public static final Breakdown BOYS = Breakdown.of(Map.of("sex", "Boys"));

    private static final int FIRST = 2010;
    private static final int LAST = 2025;
    private static final int AREAS = 14;

    private final Workspace workspace;
    private final Area area;

    private SmallFigures(Workspace workspace) {
        this.workspace = workspace;
        this.area = workspace.areas().byCode("E06000009").orElseThrow();
    }

    public static SmallFigures in(Path folder) {
        SmallFigures made = new SmallFigures(Workspace.create(folder.resolve("small.placeline")));
        made.fill();
        return made;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Area area() {
        return area;
    }

    /// Another authority with figures, small ones among them.
    public Area other() {
        return authorities().get(1);
    }

    public Indicator indicator() {
        return workspace.indicators().byCode(CODE).orElseThrow();
    }

    public Index index() {
        return workspace.indexes().all().getFirst();
    }

    public Project project() {
        return workspace.projects().of(area).getFirst();
    }

    public void hideUpTo(String threshold) {
        workspace.settings().put(Threshold.SETTING, threshold);
    }

    private List<Area> authorities() {
        List<Area> all = new ArrayList<>(List.of(area));
        workspace.areas().all().stream()
                .filter(one -> one.code().startsWith("E0") && !one.isClosed())
                .filter(one -> !one.equals(area))
                .limit(AREAS - 1)
                .forEach(all::add);
        return all;
    }

    private void fill() {
        long id =
                workspace.add(additions -> {
                    long made = additions.indicator(percentages());
                    long batch = additions.batch(batch());
                    Area england = workspace.areas().byCode(Area.ENGLAND).orElseThrow();
                    additions.series(
                            batch, england, made, Breakdown.TOTAL, years(batch, AREAS, 60.2));
                    List<Area> areas = authorities();
                    for (int i = 0; i < areas.size(); i++) {
                        additions.series(
                                batch, areas.get(i), made, Breakdown.TOTAL, years(batch, i, 0));
                        additions.series(batch, areas.get(i), made, GIRLS, years(batch, i + 1, 0));
                        additions.series(batch, areas.get(i), made, BOYS, years(batch, i + 2, 0));
                    }
                    return made;
                });
        workspace
                .indexes()
                .add(
                        new Index(
                                0,
                                "Own index",
                                Index.Measure.RANK,
                                List.of(new Index.Part(id, Breakdown.TOTAL, 1))));
        workspace
                .priorities()
                .replace(area, List.of(new Priority(0, area.id(), 1, "Ours", List.of(id))));
        workspace
                .projects()
                .save(
                        new Project(
                                0,
                                "A project",
                                List.of(area.id()),
                                new Lifetime(LocalDate.of(2023, 1, 1), null),
                                0,
                                0,
                                "",
                                "",
                                "",
                                List.of(
                                        new Project.Measure(
                                                id,
                                                Breakdown.TOTAL,
                                                3,
                                                Period.academicYearEnding(2027))),
                                List.of()));
    }

    /// Small in the newest year and now and then before it, but for England.
    private static List<Observation> years(long batch, int place, double always) {
        List<Observation> years = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            int count = 1 + (place + year) % 5;
            boolean small = always == 0 && place < AREAS / 2 && (year == LAST || year == LAST - 2);
            double large =
                    always == 0 ? 40.2 + (place * place * 3 + year * (7 + place % 3)) % 19 : always;
            Period period = Period.academicYearEnding(year);
            years.add(
                    new Observation(
                            period,
                            period.label(),
                            small
                                    ? figure(90.7 + count, count)
                                    : figure(large, 400 + place * 10 + year),
                            Quality.FINAL,
                            new Source(batch, "own.csv", "", year)));
        }
        return years;
    }

    private static Reading figure(double value, int numerator) {
        return new Reading.Published(
                value,
                Interval.UNSTATED,
                new Counts(numerator, Math.rint(numerator / value * 100)));
    }

    private static ImportBatch batch() {
        return new ImportBatch(
                0,
                Instant.parse("2026-01-05T09:00:00Z"),
                "an officer",
                "own.csv",
                "0",
                1,
                "Table",
                new ImportCounts(1, 1, 0, 0, 0, 0),
                null);
    }

    private static Indicator percentages() {
        return new Indicator(
                0,
                CODE,
                "Own figures",
                List.of("Ours"),
                Unit.PERCENT,
                1,
                Polarity.HIGHER_IS_BETTER,
                YearType.ACADEMIC,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }
}
