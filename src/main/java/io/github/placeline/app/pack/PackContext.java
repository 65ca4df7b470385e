package io.github.placeline.app.pack;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.guard.Threshold;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the pages of one pack are made from: its area as known at its moment, small numbers
/// guarded. Everything is read once. Safe for use from several threads.
final class PackContext {

    private record Asked(String code, Breakdown breakdown, int years) {}

    private final Workspace workspace;
    private final Area area;
    private final AsAt asAt;
    private final Guard guard;
    private final IndicatorView view;
    private final List<Priority> priorities;
    private final Map<Long, Indicator> byId = new HashMap<>();
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<Asked, IndicatorFacts> known = new ConcurrentHashMap<>();
    private final List<Area> standIns;
    private final Set<Area> used = Collections.synchronizedSet(new LinkedHashSet<>());
    private volatile @Nullable DashboardFacts own;
    private volatile @Nullable DashboardFacts dashboard;

    PackContext(Workspace workspace, Area area, AsAt asAt, Guard guard) {
        this.workspace = workspace;
        this.area = area;
        this.asAt = asAt;
        this.view = new IndicatorView(workspace, guard);
        this.guard = guard;
        this.standIns = standIns();
        this.priorities = workspace.priorities().of(area);
        for (Indicator indicator : workspace.indicators().all()) {
            byId.put(indicator.id(), indicator);
            byCode.put(indicator.code(), indicator);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Guard guard() {
        return guard;
    }

    Area area() {
        return area;
    }

    AsAt asAt() {
        return asAt;
    }

    /// The day whose knowledge is shown.
    LocalDate day() {
        return asAt.day();
    }

    List<Priority> priorities() {
        return priorities;
    }

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Indicator> indicator(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The indicators of the area's priorities in their order; all it has figures for where nobody
    /// entered priorities.
    List<Indicator> indicators() {
        List<Indicator> chosen =
                priorities.stream()
                        .flatMap(priority -> priority.indicators().stream())
                        .map(byId::get)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList();
        if (!chosen.isEmpty()) return chosen;
        return dashboard().sections().stream()
                .flatMap(section -> section.tiles().stream())
                .map(io.github.placeline.app.dashboard.TileFacts::indicator)
                .distinct()
                .toList();
    }

    /// "Priority 2: attendance", or the indicator's topic; empty where there is neither.
    String heading(Indicator indicator) {
        return priorities.stream()
                .filter(priority -> priority.indicators().contains(indicator.id()))
                .map(priority -> "Priority " + priority.position() + ": " + priority.title())
                .findFirst()
                .orElse(indicator.topics().isEmpty() ? "" : indicator.topics().getFirst());
    }

    String name(Indicator indicator) {
        return ShortName.title(indicator);
    }

    /// The area's own facts; where it has no figures of an indicator, those of the authority it
    /// lies in (METHODS 2).
    ///
    /// @param years the newest so many, 0 for all
    IndicatorFacts facts(Indicator indicator, Breakdown breakdown, int years) {
        // Not computeIfAbsent: it would hold a lock while the file is read, and two threads would
        // wait for each other by way of somebody who writes.
        Asked asked = new Asked(indicator.code(), breakdown, years);
        IndicatorFacts read = known.get(asked);
        if (read == null) {
            read = read(indicator, breakdown, years);
            known.put(asked, read);
        }
        return read;
    }

    private IndicatorFacts read(Indicator indicator, Breakdown breakdown, int years) {
        IndicatorFacts own = read(area, indicator, breakdown, years);
        if (!own.area().isEmpty()) return own;
        for (Area other : standIns) {
            IndicatorFacts theirs = read(other, indicator, breakdown, years);
            if (!theirs.area().isEmpty()) {
                used.add(other);
                return theirs;
            }
        }
        return own;
    }

    private IndicatorFacts read(Area whose, Indicator indicator, Breakdown breakdown, int years) {
        return view.facts(
                IndicatorQuestion.of(whose, indicator)
                        .with(breakdown)
                        .with(window(years))
                        .with(asAt));
    }

    /// Whether figures of an authority may stand in for the area's own.
    boolean hasStandIns() {
        return !standIns.isEmpty();
    }

    /// "East Sussex figures" where another area's are shown, otherwise empty.
    String whose(IndicatorFacts facts) {
        Area shown = facts.question().area();
        return shown.equals(area) ? "" : shown.name() + " figures";
    }

    DashboardFacts dashboard() {
        DashboardFacts read = dashboard;
        if (read == null) {
            read = own();
            for (Area other : standIns) if (read.isEmpty()) read = dashboard(other);
            dashboard = read;
        }
        return read;
    }

    private DashboardFacts own() {
        DashboardFacts read = own;
        if (read == null) {
            read = dashboard(area);
            own = read;
        }
        return read;
    }

    private DashboardFacts dashboard(Area whose) {
        return new DashboardView(workspace, guard).facts(DashboardQuestion.of(whose).with(asAt));
    }

    /// What the area is: "North West · Local authority".
    String header() {
        return own().header().line();
    }

    /// Sentences that every page must carry, as far as pages have been made.
    List<String> notices() {
        List<String> notices = new ArrayList<>(PackWords.notices(area));
        for (Area other : used)
            notices.add(
                    other.name()
                            + " figures are shown where "
                            + area.name()
                            + " has none of its own.");
        return notices;
    }

    /// The same place under another kind, or the one authority that all of the area lies in.
    private List<Area> standIns() {
        List<Area> parts = workspace.areas().partsOf(area);
        if (area.kind() == AreaKind.COUNTRY || area.kind() == AreaKind.REGION) return List.of();
        List<Area> around =
                Stream.concat(Stream.of(area), parts.stream())
                        .flatMap(part ->
                                workspace.areas().wholeOf(part, AreaKind.LOCAL_AUTHORITY).stream())
                        .distinct()
                        .toList();
        return Stream.concat(
                        parts.size() == 1 ? parts.stream() : Stream.of(),
                        around.size() == 1 ? around.stream() : Stream.of())
                .toList();
    }

    /// The largest count that is hidden.
    int threshold() {
        return Threshold.of(workspace).threshold();
    }

    private static Window window(int years) {
        return years == 0 ? Window.ALL : new Window(years, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
