package io.github.placeline.export.figures;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Figure;
import io.github.placeline.store.FigureRepository.Extent;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to be written of a workspace: its indicators by code, and their figures as a stream. Use
/// it inside [Workspace#together], so that all of it is one state of the file.
public final class FigureSource {

    private static final int ROWS_PER_REPORT = 4096;

    private final Workspace workspace;
    private final FigureSelection selection;
    private final Map<Long, Extent> extents;
    private final List<Subject> subjects;
    private final Map<Long, Area> regions;
    private final List<Area> all;
    private long done;

    public FigureSource(Workspace workspace, FigureSelection selection) {
        this.workspace = workspace;
        this.selection = selection;
        this.extents = workspace.figures().extents(selection);
        this.subjects = subjects(workspace, selection);
        this.regions = workspace.areas().regions();
        this.all = workspace.areas().all();
    }

    /// An indicator of which something is written.
    ///
    /// @param extent null where everything is written and the indicator has no figures
    public record Subject(Indicator indicator, Definition definition, @Nullable Extent extent) {}

    private List<Subject> subjects(Workspace workspace, FigureSelection selection) {
        Map<String, Definition> definitions =
                workspace.indicators().definitions().values().stream()
                        .collect(
                                Collectors.toMap(
                                        stored -> stored.definition().code(),
                                        stored -> stored.definition()));
        return workspace.indicators().all().stream()
                .filter(indicator ->
                        selection.isEverything() || extents.containsKey(indicator.id()))
                .map(indicator ->
                        new Subject(
                                indicator,
                                java.util.Objects.requireNonNull(definitions.get(indicator.code())),
                                extents.get(indicator.id())))
                .sorted(Comparator.comparing(subject -> subject.indicator().code()))
                .toList();
    }

    /// By code.
    public List<Subject> subjects() {
        return subjects;
    }

    /// The areas of which something is written, and what they lie in, by code.
    public List<Area> areas() {
        return workspace.figures().areas(selection);
    }

    /// What each area is a part of, by code.
    public Map<Area, List<Area>> wholes() {
        return workspace.areas().wholes();
    }

    public long readings() {
        return extents.values().stream().mapToLong(Extent::readings).sum();
    }

    /// Hands out the figures of one indicator and says how far the whole is.
    public void each(Indicator indicator, Progress progress, Consumer<Figure> listener) {
        long readings = readings();
        workspace
                .figures()
                .each(
                        indicator,
                        selection,
                        figure -> {
                            if (done++ % ROWS_PER_REPORT == 0) {
                                progress.stopIfCancelled();
                                progress.report(done, readings, "Writing");
                            }
                            listener.accept(figure);
                        });
    }

    Optional<Area> regionOf(Area area) {
        return Optional.ofNullable(regions.get(area.id()));
    }

    /// The country of each world, the real one and the invented one. Besides England, which every
    /// workspace knows, only one that the file describes: any other could not be read again.
    Map<Boolean, Area> countries() {
        Stream<Area> england = all.stream().filter(area -> area.code().equals(Area.ENGLAND));
        Stream<Area> described = areas().stream().filter(area -> area.kind() == AreaKind.COUNTRY);
        return Stream.concat(england, described)
                .sorted(Comparator.comparing(area -> !area.code().equals(Area.ENGLAND)))
                .collect(
                        Collectors.toMap(Area::invented, Function.identity(), (first, _) -> first));
    }
}
