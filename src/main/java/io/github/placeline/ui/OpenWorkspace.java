package io.github.placeline.ui;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.ChangeWatch;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.find.Found;
import io.github.placeline.ui.shell.OpenFile;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The workspace that the window shows. Every call but `name` and `isDemonstration` reads the file.
final class OpenWorkspace implements OpenFile, AutoCloseable {

    private static final int MATCHES = 50;
    private static final List<AreaKind> SHOWN_FIRST =
            List.of(AreaKind.LOCAL_AUTHORITY, AreaKind.OPPORTUNITY_AREA, AreaKind.DISTRICT);

    private final Workspace workspace;
    private final ChangeWatch watch;
    private final boolean demonstration;

    OpenWorkspace(Workspace workspace) {
        this.workspace = workspace;
        this.watch = workspace.watch();
        this.demonstration = Demonstration.isIn(workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    @Override
    public String name() {
        return String.valueOf(workspace.file().getFileName()).replaceFirst("\\.placeline$", "");
    }

    @Override
    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public List<Indicator> indicatorsOf(Area area) {
        return workspace.indicators().of(area);
    }

    /// Whether somebody else has written since this was last asked.
    boolean hasChanged() {
        return watch.hasChanged();
    }

    /// The area to begin with: the one last shown, else the first authority with figures, else
    /// England.
    Optional<Area> start(Optional<String> lastShown) {
        return lastShown
                .flatMap(workspace.areas()::byCode)
                .or(this::firstInvented)
                .or(() -> withFigures().stream().findFirst())
                .or(() -> workspace.areas().byCode(Area.ENGLAND))
                .or(() -> workspace.areas().all().stream().findFirst());
    }

    /// Areas like the text, those with figures first; all with figures for an empty text.
    List<Found> areasLike(String text) {
        List<Area> filled = withFigures();
        if (text.isEmpty()) return filled.stream().<Found>map(OpenWorkspace::filled).toList();
        Set<Area> known = new HashSet<>(filled);
        return new AreaLookup(workspace)
                .like(text, MATCHES).stream()
                        .sorted(Comparator.comparing(area -> !known.contains(area)))
                        .<Found>map(area -> new Found.OneArea(area, known.contains(area)))
                        .toList();
    }

    /// Areas and indicators like the text; all there are for an empty text.
    List<Found> everythingLike(String text) {
        return Stream.concat(areasLike(text).stream(), indicatorsLike(text).stream()).toList();
    }

    /// Indicators like the text; all there are for an empty text.
    List<Found> indicatorsLike(String text) {
        List<Indicator> indicators =
                text.isEmpty()
                        ? workspace.indicators().all()
                        : new IndicatorLookup(workspace).like(text, MATCHES);
        return indicators.stream().<Found>map(Found.OneIndicator::new).toList();
    }

    private Optional<Area> firstInvented() {
        return demonstration ? Optional.of(Demonstration.firstArea(workspace)) : Optional.empty();
    }

    private List<Area> withFigures() {
        return workspace.areas().withFigures().stream()
                .sorted(
                        Comparator.comparing((Area area) -> !SHOWN_FIRST.contains(area.kind()))
                                .thenComparing(Area::isClosed)
                                .thenComparing(Area::name))
                .toList();
    }

    private static Found filled(Area area) {
        return new Found.OneArea(area, true);
    }

    @Override
    public void close() {
        watch.close();
    }
}
