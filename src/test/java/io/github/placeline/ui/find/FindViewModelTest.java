package io.github.placeline.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Refusal;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.Made;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.ImmediateRunner;
import io.github.placeline.ui.work.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private static final Found BLACKPOOL = new Found.OneArea(Made.area("Blackpool"), true);
    private static final Found ABSENCE = new Found.OneIndicator(Made.indicator("Absence"));

    private final List<Found> chosen = new ArrayList<>();

    @Test
    void showsEverythingOnOfferUntilSomethingIsTyped() {
        FindViewModel model = searching(_ -> List.of(BLACKPOOL, ABSENCE));

        assertThat(model.stateProperty().get())
                .isEqualTo(new FindViewModel.State.Matches(List.of(BLACKPOOL, ABSENCE)));
    }

    @Test
    void choosesByEnterWhatIsTypedAlsoWhenTheAnswerComesLater() {
        HeldRunner held = new HeldRunner();
        FindViewModel model =
                new FindViewModel(
                        "Find",
                        text -> text.isEmpty() ? List.of(BLACKPOOL, ABSENCE) : List.of(ABSENCE),
                        held,
                        chosen::add);
        held.next();
        model.queryProperty().set("abs");
        model.enter(BLACKPOOL);
        assertThat(chosen).isEmpty();

        held.next();
        assertThat(chosen).containsExactly(ABSENCE);
        model.enter(BLACKPOOL);
        assertThat(chosen).containsExactly(ABSENCE, BLACKPOOL);
    }

    @Test
    void forgetsAnEnterWhenTypingGoesOn() {
        HeldRunner held = new HeldRunner();
        FindViewModel model = new FindViewModel("Find", _ -> List.of(ABSENCE), held, chosen::add);
        model.enter(null);
        model.queryProperty().set("abs");
        held.next();
        held.next();

        assertThat(chosen).isEmpty();
    }

    @Test
    void saysWhatWasLookedForWhenNothingMatches() {
        FindViewModel model = searching(text -> text.isEmpty() ? List.of(BLACKPOOL) : List.of());
        model.queryProperty().set(" xyz ");

        assertThat(model.stateProperty().get())
                .isEqualTo(
                        new FindViewModel.State.Nothing(
                                "Nothing matches 'xyz'. Check the spelling or clear the search."));
    }

    @Test
    void saysThatAnEmptyWorkspaceIsEmpty() {
        assertThat(searching(_ -> List.of()).stateProperty().get())
                .isEqualTo(
                        new FindViewModel.State.Nothing(
                                "No figures stored yet. Import a file to start."));
    }

    @Test
    void saysARefusalInPlace() {
        FindViewModel model =
                searching(_ -> {
                    throw Refusal.ofWorld("The file is gone. Open another.");
                });

        assertThat(model.stateProperty().get())
                .isEqualTo(new FindViewModel.State.Nothing("The file is gone. Open another."));
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        Held held = new Held();
        FindViewModel model = new FindViewModel("Find", this::named, held, chosen::add);
        model.queryProperty().set("Bla");
        model.queryProperty().set("Abs");

        held.finish(2);
        held.finish(1);

        assertThat(model.stateProperty().get())
                .isEqualTo(new FindViewModel.State.Matches(List.of(ABSENCE)));
    }

    @Test
    void handsOnWhatIsChosen() {
        searching(_ -> List.of(ABSENCE)).choose(ABSENCE);

        assertThat(chosen).containsExactly(ABSENCE);
    }

    private List<Found> named(String text) {
        return List.of(BLACKPOOL, ABSENCE).stream()
                .filter(found -> found.name().startsWith(text))
                .toList();
    }

    private FindViewModel searching(Function<String, List<Found>> search) {
        return new FindViewModel("Find", search, new ImmediateRunner(), chosen::add);
    }

    /// Work that ends when the test says so.
    private static final class Held implements BackgroundRunner {
        private final List<Runnable> ends = new ArrayList<>();

        void finish(int which) {
            ends.get(which).run();
        }

        @Override
        public <T> Running run(
                String what,
                Function<io.github.placeline.model.Progress, T> work,
                Consumer<? super T> onDone,
                Consumer<Failure> onFailed) {
            ends.add(() -> new ImmediateRunner().run(what, work, onDone, onFailed));
            return new ImmediateRunner().run(what, _ -> what, _ -> {}, _ -> {});
        }
    }
}
