package io.github.placeline.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.dashboard.AreaHeader;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.Section;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Wording;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.Made;
import io.github.placeline.ui.dashboard.DashboardViewModel.State;
import io.github.placeline.ui.work.ImmediateRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardViewModelTest {
    private static final Area BLACKPOOL = Made.area("Blackpool");
    private static final Area DERBY = Made.area("Derby");

    private final List<DashboardQuestion> asked = new ArrayList<>();

    private DashboardFacts facts(DashboardQuestion question) {
        asked.add(question);
        return facts(question, List.of(new Section("", "Attainment", List.of(tile()))));
    }

    private static TileFacts tile() {
        Indicator indicator = Made.indicator("Reading");
        return new TileFacts(
                indicator,
                "Reading",
                "",
                "",
                "",
                "",
                "",
                Position.of(new Reading.Absent(), new Reading.Absent(), indicator),
                TrendVerdict.TOO_FEW_POINTS,
                Summary.NO_DATA,
                "",
                List.of(),
                "",
                null,
                ChartContent.of(
                                "Reading",
                                new Strand("Blackpool", List.of()),
                                Wording.of(indicator.unit(), 1))
                        .build(),
                "Reading");
    }

    private static DashboardFacts facts(DashboardQuestion question, List<Section> sections) {
        return new DashboardFacts(
                new AreaHeader(question.area(), "", List.of()),
                "England",
                List.of(),
                null,
                null,
                sections,
                "");
    }

    @Test
    void showsTheFiguresOfTheArea() {
        DashboardViewModel model = new DashboardViewModel(this::facts, new ImmediateRunner());

        model.show(BLACKPOOL);

        assertThat(shownArea(model)).isEqualTo(BLACKPOOL);
    }

    @Test
    void keepsTheBaselineWhenTheSameAreaIsShownAgain() {
        DashboardViewModel model = new DashboardViewModel(this::facts, new ImmediateRunner());
        model.show(BLACKPOOL);
        model.since(2017);

        model.show(BLACKPOOL);

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast().since()).hasValue(2017);
    }

    @Test
    void keepsWhatIsShownWhileAnotherBaselineIsRead() {
        HeldRunner held = new HeldRunner();
        DashboardViewModel model = new DashboardViewModel(this::facts, held);
        model.show(BLACKPOOL);
        assertThat(model.stateProperty().get()).isInstanceOf(State.Loading.class);
        held.letGo(0);

        model.since(2017);

        assertThat(shownArea(model)).isEqualTo(BLACKPOOL);
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        HeldRunner held = new HeldRunner();
        DashboardViewModel model = new DashboardViewModel(this::facts, held);
        model.show(BLACKPOOL);
        model.show(DERBY);

        held.letGo(1);
        held.letGo(0);

        assertThat(shownArea(model)).isEqualTo(DERBY);
    }

    @Test
    void saysWhenNothingIsStored() {
        DashboardViewModel model =
                new DashboardViewModel(
                        question -> facts(question, List.of()), new ImmediateRunner());

        model.show(BLACKPOOL);

        assertThat(model.stateProperty().get()).isInstanceOf(State.Empty.class);
    }

    @Test
    void saysWhyFiguresCannotBeRead() {
        DashboardViewModel model =
                new DashboardViewModel(
                        _ -> {
                            throw Refusal.ofWorld("The file has gone.");
                        },
                        new ImmediateRunner());

        model.show(BLACKPOOL);

        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("The file has gone."));
    }

    @Test
    void readsAgainWhenTheWorkspaceHasChanged() {
        DashboardViewModel model = new DashboardViewModel(this::facts, new ImmediateRunner());
        model.show(BLACKPOOL);

        model.refresh();

        assertThat(asked).hasSize(2).containsOnly(DashboardQuestion.of(BLACKPOOL));
    }

    private static Area shownArea(DashboardViewModel model) {
        return model.stateProperty().get() instanceof State.Loaded(var facts)
                ? facts.header().area()
                : Made.area("nothing loaded");
    }
}
