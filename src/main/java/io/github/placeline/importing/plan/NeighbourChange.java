package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Intake;
import io.github.placeline.store.NeighbourIntake;
import io.github.placeline.store.NeighbourIntake.NeighbourList;
import java.util.List;
import java.util.Map;

/// What a list of statistical neighbours would do. Each authority's list counts as one.
record NeighbourChange(
        PreparedNeighbours prepared, List<Integer> written, long added, long unchanged)
        implements Change {

    static NeighbourChange of(PreparedNeighbours prepared, Intake intake) {
        Map<Long, NeighbourList> stored = new NeighbourIntake(intake).all();
        List<NeighbourList> lists = prepared.lists();
        List<Integer> written =
                java.util.stream.IntStream.range(0, lists.size())
                        .filter(at -> !lists.get(at).equals(stored.get(lists.get(at).owner())))
                        .boxed()
                        .toList();
        long added =
                written.stream().filter(at -> !stored.containsKey(lists.get(at).owner())).count();
        return new NeighbourChange(prepared, written, added, lists.size() - written.size());
    }

    @Override
    public ImportCounts counts() {
        return new ImportCounts(
                prepared.rows(),
                added,
                written.size() - added,
                unchanged,
                prepared.findings().heldBack(),
                0);
    }

    @Override
    public List<Problem> problems() {
        return prepared.findings().problems();
    }

    @Override
    public List<ProblemGroup> groups() {
        return prepared.findings().groups();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        NeighbourIntake neighbours = new NeighbourIntake(intake);
        for (int at : written) {
            progress.stopIfCancelled();
            neighbours.put(batch, prepared.names().get(at), prepared.lists().get(at));
        }
    }
}
