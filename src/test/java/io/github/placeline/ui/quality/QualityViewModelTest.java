package io.github.placeline.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.quality.Concern;
import io.github.placeline.app.quality.Finding;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.ui.KeptChoices;
import io.github.placeline.ui.Made;
import io.github.placeline.ui.quality.QualityViewModel.State;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualityViewModelTest {

    private static final Area BLACKPOOL = Made.area("Blackpool");
    private static final Area DERBY = Made.area("Derby");
    private static final Indicator READING = Made.indicator("Reading");
    private static final Indicator ABSENCE = Made.indicator("Absence");
    private static final Indicator CRIME = Made.indicator("Crime");

    private static final Finding GAP = finding(Concern.MISSING, BLACKPOOL, READING, "2023/24");
    private static final Finding MARK = finding(Concern.WITHHELD, BLACKPOOL, ABSENCE, "2024/25");
    private static final Finding OTHER = finding(Concern.MISSING, DERBY, READING, "2022/23");
    private static final Finding OLD = finding(Concern.STALE, null, ABSENCE, "2020/21");
    private static final Finding FOREIGN = finding(Concern.STALE, null, CRIME, "2020/21");

    private final KeptChoices memory = new KeptChoices();
    private final List<Notice> said = new ArrayList<>();
    private final Desk desk = new Desk();
    private QualityViewModel model = model();

    @Test
    void showsTheAreaAtHandAndWhatIsAboutItsIndicatorsTheMostPressingFirst() {
        model.show(BLACKPOOL);

        assertThat(model.shown()).containsExactly(OLD, GAP, MARK);
        assertThat(model.sentence())
                .isEqualTo("Blackpool has 3 things to look at, about 2 indicators.");
        assertThat(model.count(null)).isEqualTo(3);
        assertThat(model.count(Concern.MISSING)).isEqualTo(1);
        assertThat(model.indicators()).containsExactly(ABSENCE, CRIME, READING);
    }

    @Test
    void allAreasAreShownWhenAskedAndTheNextTimeToo() {
        model.show(BLACKPOOL);
        model.everywhereProperty().set(true);
        assertThat(model.shown()).hasSize(5);
        assertThat(model.sentence())
                .isEqualTo("This workspace has 5 things to look at, about 3 indicators.");

        model = model();
        model.show(BLACKPOOL);
        assertThat(model.everywhereProperty().get()).isTrue();
        assertThat(model.shown()).hasSize(5);
    }

    @Test
    void sortIndicatorAndWordsNarrowTheListAndItsCounts() {
        model.show(BLACKPOOL);
        model.everywhereProperty().set(true);

        model.concernProperty().set(Concern.MISSING);
        assertThat(model.shown()).containsExactly(GAP, OTHER);
        model.indicatorProperty().set(ABSENCE);
        assertThat(model.shown()).isEmpty();
        assertThat(model.count(Concern.WITHHELD)).isEqualTo(1);
        model.concernProperty().set(null);
        model.wordsProperty().set("2024 BLACK");
        assertThat(model.shown()).containsExactly(MARK);
    }

    @Test
    void anotherAreaNeedsNoFurtherLook() {
        model.show(BLACKPOOL);
        model.show(DERBY);

        assertThat(desk.looks).isEqualTo(1);
        assertThat(model.shown()).contains(OTHER).doesNotContain(GAP);
    }

    @Test
    void changedFiguresAreLookedThroughAgainWhenThePageIsSeen() {
        model.show(BLACKPOOL);
        model.leave();
        model.refresh();
        assertThat(desk.looks).isEqualTo(1);

        desk.findings = List.of(MARK);
        model.arrive();
        assertThat(desk.looks).isEqualTo(2);
        assertThat(model.shown()).containsExactly(MARK);

        desk.findings = List.of();
        model.refresh();
        assertThat(model.sentence()).isEqualTo("Blackpool has nothing to look at.");
    }

    @Test
    void aChosenIndicatorWithNothingMoreIsLetGo() {
        model.show(BLACKPOOL);
        model.indicatorProperty().set(READING);
        desk.findings = List.of(MARK);

        model.refresh();

        assertThat(model.indicatorProperty().get()).isNull();
        assertThat(model.shown()).containsExactly(MARK);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        desk.refusal = "The workspace is locked.";
        model.show(BLACKPOOL);

        assertThat(model.stateProperty().get())
                .isEqualTo(new State.Failed("The workspace is locked."));
    }

    @Test
    void aStoppedLookIsSaidAndBegunAgainLater() {
        QualityViewModel stopped =
                new QualityViewModel(desk, ImmediateRunner.stopped(), memory, said::add);
        stopped.show(BLACKPOOL);

        assertThat(stopped.stateProperty().get())
                .isEqualTo(new State.Failed("Stopped before all figures were looked through."));
    }

    @Test
    void theListIsWrittenAndThatIsSaid() {
        model.show(BLACKPOOL);
        model.save(List.copyOf(model.shown()), Path.of("list.csv"));

        assertThat(said).extracting(Notice::text).containsExactly("Wrote 3 lines to list.csv.");
    }

    private QualityViewModel model() {
        return new QualityViewModel(desk, new ImmediateRunner(), memory, said::add);
    }

    private static Finding finding(
            Concern concern, @Nullable Area area, Indicator indicator, String periods) {
        return new Finding(
                concern, area, indicator, Breakdown.TOTAL, null, periods, "Look at it.", null);
    }

    private static final class Desk implements QualityDesk {
        private List<Finding> findings = List.of(GAP, MARK, OTHER, OLD, FOREIGN);
        private String refusal = "";
        private int looks;

        @Override
        public List<Finding> findings(Progress progress) {
            progress.stopIfCancelled();
            if (!refusal.isEmpty()) throw Refusal.ofWorld(refusal);
            looks++;
            return findings;
        }

        @Override
        public Set<Long> indicatorsOf(Area area) {
            return Set.of(READING.id(), ABSENCE.id());
        }

        @Override
        public String save(List<Finding> list, Path file) {
            return "Wrote " + list.size() + " lines to " + file + ".";
        }
    }
}
