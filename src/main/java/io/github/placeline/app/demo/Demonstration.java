package io.github.placeline.app.demo;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Additions;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Makes the demonstration workspace. Its figures come from a fixed seed, are invented, and say so.
public final class Demonstration {

    private static final String SETTING = "demonstration";
    private static final InventedIndicator.Ends NO_GAP = new InventedIndicator.Ends(0, 0);
    private static final InventedIndicator.Ends REGION_GAP =
            new InventedIndicator.Ends(-0.03, -0.02);
    private static final Breakdown DISADVANTAGED =
            Breakdown.of(Map.of("Disadvantage", "Disadvantaged"));
    private static final Breakdown OTHERS =
            Breakdown.of(Map.of("Disadvantage", "Not disadvantaged"));
    private static final List<String> WITH_BREAKDOWNS =
            List.of("good-level", "standard-at-11", "attainment-8");

    private Demonstration() {}

    /// Makes the workspace under a passing name first, so that half of one is never found under the
    /// wanted one.
    ///
    /// @throws Refusal when the file exists already or cannot be written
    public static Workspace create(Path file) {
        if (Files.exists(file))
            throw Refusal.ofInput(file + " exists already. Choose another name, or open it.");
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            fill(Workspace.create(unfinished));
            Files.move(unfinished, file);
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    file + " could not be written. Choose a folder of your own.", failed);
        }
        return Workspace.open(file);
    }

    /// Whether the workspace is a demonstration, so that its figures are invented.
    public static boolean isIn(Workspace workspace) {
        return workspace.settings().find(SETTING).isPresent();
    }

    /// The area to show first.
    public static Area firstArea(Workspace workspace) {
        return workspace.areas().all().stream()
                .filter(area -> area.invented() && area.kind() == AreaKind.LOCAL_AUTHORITY)
                .min(java.util.Comparator.comparing(Area::code))
                .orElseThrow(() -> Refusal.ofInput(workspace.file() + " holds no demonstration."));
    }

    private static void fill(Workspace workspace) {
        InventedAreas areas = workspace.add(Demonstration::figures);
        new InventedPlan(workspace, areas).write();
        workspace.settings().put(SETTING, "invented");
    }

    private static InventedAreas figures(Additions additions) {
        InventedAreas areas = InventedAreas.addTo(additions);
        InventedFile file = new InventedFile();
        for (InventedIndicators group : InventedIndicators.all()) {
            for (InventedIndicator one : group.indicators()) {
                draw(file, areas, one, additions.indicator(one.indicator(group.priority())));
            }
        }
        file.commit(additions, Instant.now());
        return areas;
    }

    private static void draw(
            InventedFile file, InventedAreas areas, InventedIndicator one, long indicator) {
        for (Part part : parts(one)) {
            draw(file, areas.country(), one, indicator, part, NO_GAP, false);
            draw(file, areas.region(), one, indicator, part, scaled(REGION_GAP, one.from()), false);
            for (int i = 0; i < areas.authorities().size(); i++) {
                draw(
                        file,
                        areas.authorities().get(i),
                        one,
                        indicator,
                        part,
                        one.gaps().get(i),
                        true);
            }
        }
    }

    /// A part of the population and how far it lies from everybody.
    private record Part(Breakdown breakdown, double shift) {}

    private static List<Part> parts(InventedIndicator one) {
        Part everybody = new Part(Breakdown.TOTAL, 0);
        return WITH_BREAKDOWNS.contains(one.code())
                ? List.of(everybody, new Part(DISADVANTAGED, -11), new Part(OTHERS, 4.5))
                : List.of(everybody);
    }

    private static void draw(
            InventedFile file,
            Area area,
            InventedIndicator one,
            long indicator,
            Part part,
            InventedIndicator.Ends gap,
            boolean withCounts) {
        InventedFigures figures =
                new InventedFigures(one, area.code(), part.breakdown().text(), part.shift());
        file.add(area, indicator, one.code(), part.breakdown(), figures.draw(gap, withCounts));
    }

    private static InventedIndicator.Ends scaled(InventedIndicator.Ends shares, double by) {
        return new InventedIndicator.Ends(shares.first() * by, shares.last() * by);
    }
}
