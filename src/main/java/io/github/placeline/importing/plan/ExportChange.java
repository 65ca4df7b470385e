package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.AreaIntake;
import io.github.placeline.store.Definition;
import io.github.placeline.store.DescribedArea;
import io.github.placeline.store.IndicatorIntake;
import io.github.placeline.store.IndicatorIntake.Stored;
import io.github.placeline.store.Intake;
import java.util.List;
import java.util.Map;

/// What figures that Placeline has written would do: their readings, and with them indicators and
/// areas that the workspace does not know. What it knows stays as it is defined there.
record ExportChange(Change readings, List<Definition> added, List<DescribedArea> areas)
        implements Change {

    static ExportChange of(PreparedExport prepared, Intake intake) {
        Map<String, Stored> stored = new IndicatorIntake(intake).all();
        Content content = prepared.readings().content();
        long different =
                prepared.definitions().stream()
                        .filter(definition -> isOther(stored, definition))
                        .count();
        if (different > 0)
            content.findings()
                    .note(
                            0,
                            0,
                            "%,d of its indicators are defined differently in this workspace and stay so. To take the definitions over, bring in a framework."
                                    .formatted(different));
        return new ExportChange(
                prepared.readings().plan(intake),
                prepared.definitions().stream()
                        .filter(definition -> !stored.containsKey(definition.code()))
                        .filter(definition ->
                                !content.incoming().indicators().all().contains(definition.code()))
                        .toList(),
                prepared.areas());
    }

    private static boolean isOther(Map<String, Stored> stored, Definition definition) {
        Stored known = stored.get(definition.code());
        return known != null && !known.definition().filledFrom(definition).equals(definition);
    }

    @Override
    public ImportCounts counts() {
        return readings.counts();
    }

    @Override
    public List<Problem> problems() {
        return readings.problems();
    }

    @Override
    public List<ProblemGroup> groups() {
        return readings.groups();
    }

    @Override
    public Listing listing() {
        return readings.listing();
    }

    @Override
    public List<ColumnReading> columns() {
        return readings.columns();
    }

    @Override
    public boolean isNothing() {
        return readings.isNothing() && added.isEmpty();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        AreaIntake places = new AreaIntake(intake);
        readings.write(intake, batch, progress);
        places.addWholes(batch, areas);
        places.link(areas);
        IndicatorIntake indicators = new IndicatorIntake(intake);
        for (Definition definition : added) {
            long key = indicators.add(batch, definition.code());
            indicators.redefine(batch, key, definition);
        }
    }
}
