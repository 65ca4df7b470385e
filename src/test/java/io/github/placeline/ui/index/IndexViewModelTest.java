package io.github.placeline.ui.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Refusal;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.index.IndexViewModel.State;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexViewModelTest {

    @TempDir private Path folder;
    private Demo demo;
    private IndexView view;

    @BeforeEach
    void make() {
        demo = Demo.in(folder);
        view = new IndexView(demo.workspace());
    }

    private IndexViewModel model(BackgroundRunner background) {
        return new IndexViewModel(
                new IndexViewModel.Desk() {
                    @Override
                    public IndexFacts facts(Area looked, long wanted, AsAt asAt) {
                        return view.facts(looked, wanted, asAt);
                    }

                    @Override
                    public Index keep(Index index) {
                        if (index.name().equals("Refused"))
                            throw Refusal.ofWorld("The file is locked.");
                        return view.keep(index);
                    }

                    @Override
                    public void delete(Index index) {
                        view.delete(index);
                    }
                },
                background);
    }

    private Index index(String name) {
        return new Index(
                0,
                name,
                Index.Measure.RANK,
                List.of(new Index.Part(demo.indicator("good-level").id(), Breakdown.TOTAL, 1)));
    }

    private static List<String> names(IndexViewModel model) {
        return model.loaded().orElseThrow().all().stream().map(Index::name).toList();
    }

    @Test
    void saysThatThereIsNoneYet() {
        IndexViewModel model = model(new ImmediateRunner());

        model.show(demo.area());

        assertThat(model.loaded().orElseThrow().shown()).isEmpty();
        assertThat(model.loaded().orElseThrow().offered()).isNotEmpty();
    }

    @Test
    void showsWhatWasKeptLastAndTheFirstOnceThatIsDeleted() {
        IndexViewModel model = model(new ImmediateRunner());
        model.show(demo.area());
        model.keep(index("One"));
        model.keep(index("Two"));
        assertThat(model.loaded().orElseThrow().shown().getFirst().index().name()).isEqualTo("Two");

        model.delete(model.loaded().orElseThrow().shown().getFirst().index());

        assertThat(names(model)).containsExactly("One");
        assertThat(model.loaded().orElseThrow().shown().getFirst().index().name()).isEqualTo("One");
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        Index one = view.keep(index("One"));
        Index two = view.keep(index("Two"));
        HeldRunner held = new HeldRunner();
        IndexViewModel model = model(held);
        model.show(demo.area());
        held.letGo(0);
        model.show(two);
        model.show(one);

        held.letGo(2);
        held.letGo(1);

        assertThat(model.loaded().orElseThrow().shown().getFirst().index()).isEqualTo(one);
    }

    @Test
    void saysWhyAnIndexCannotBeKept() {
        IndexViewModel model = model(new ImmediateRunner());
        model.show(demo.area());

        model.keep(index("Refused"));

        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("The file is locked."));
    }
}
