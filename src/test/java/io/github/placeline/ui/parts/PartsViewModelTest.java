package io.github.placeline.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.app.parts.PartFacts;
import io.github.placeline.app.parts.PartsDesk;
import io.github.placeline.app.parts.PartsFacts;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsViewModelTest {

    @TempDir private Path folder;

    private final Edits edits = new Edits(_ -> {});
    private Demo demo;
    private PartsViewModel model;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        model = new PartsViewModel(new PartsDesk(demo.workspace()), new ImmediateRunner(), edits);
        model.show(demo.area());
    }

    private PartsFacts facts() {
        return Objects.requireNonNull(model.factsProperty().get());
    }

    private List<BenchmarkSet> stored() {
        return demo.workspace().benchmarkSets().all();
    }

    @Test
    void startsWithTheEightGatsbyBenchmarks() {
        assertThat(facts().shown()).isEmpty();

        model.addGatsby();

        assertThat(facts().parts()).hasSize(8);
        assertThat(facts().sentence()).isEqualTo("Of 8 parts, 8 cannot be compared.");
        assertThat(facts().parts().getFirst().words())
                .isEqualTo("A stable careers programme: no indicator is chosen.");
        edits.undo();
        assertThat(stored()).isEmpty();
        edits.redo();
        assertThat(stored()).singleElement().returns("Gatsby Benchmarks", BenchmarkSet::name);
    }

    @Test
    void showsEachPartAsItsIndicatorStands() {
        model.addGatsby();
        model.change(set ->
                set.replacing(0, new BenchmarkSet.Part("Phonics", demo.indicator("phonics").id())));

        PartFacts part = facts().parts().getFirst();

        assertThat(part.value() + " in " + part.period())
                .isEqualTo(
                        demo.facts("phonics")
                                .sentence()
                                .replaceAll("In (\\S+), .* was at ([^,]+),.*", "$2 in $1"));
        assertThat(part.standing()).isEqualTo(demo.facts("phonics").position().standing());
        assertThat(part.standing()).isNotEqualTo(Standing.NO_DATA);
        assertThat(part.gap()).endsWith("Invented England");
        assertThat(facts().sentence())
                .matches(
                        "Of 8 parts, 1 is \\S+ (of |with )?Invented England, 7 cannot be compared\\.");
    }

    @Test
    void everyEditCanBeTakenBackAndMadeAgain() {
        model.add();
        BenchmarkSet first = facts().shown().orElseThrow();

        model.change(set -> set.named("Ours"));
        model.change(set -> set.with(new BenchmarkSet.Part("Two", null)));
        model.change(set -> set.moving(1, 0));
        model.change(set -> set.without(1));
        BenchmarkSet last = facts().shown().orElseThrow();
        assertThat(last.parts()).containsExactly(new BenchmarkSet.Part("Two", null));
        model.delete();
        assertThat(stored()).isEmpty();

        edits.undo();
        assertThat(stored()).containsExactly(last);
        for (int i = 0; i < 4; i++) edits.undo();
        assertThat(stored()).containsExactly(first);
        for (int i = 0; i < 4; i++) edits.redo();
        assertThat(stored()).containsExactly(last);
    }

    @Test
    void knowsNoFiguresBeforeTheFirstImport() {
        model.addGatsby();
        model.change(set ->
                set.replacing(0, new BenchmarkSet.Part("Phonics", demo.indicator("phonics").id())));

        model.show(AsAt.endOf(AsAt.NOW.day().minusDays(1)));

        assertThat(facts().parts().getFirst().words()).isEqualTo("Phonics: no figures.");
    }
}
