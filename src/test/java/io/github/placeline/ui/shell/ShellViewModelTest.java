package io.github.placeline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.Made;
import io.github.placeline.ui.work.ImmediateRunner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private static final Area BLACKPOOL = Made.area("Blackpool");
    private static final Area DERBY = Made.area("Derby");
    private static final Indicator ABSENCE = Made.indicator("Absence");
    private static final Indicator READING = Made.indicator("Reading");

    private final ShellViewModel shell = new ShellViewModel(new ImmediateRunner());

    private record Filled(Map<Area, List<Indicator>> indicators) implements OpenFile {
        @Override
        public String name() {
            return "North";
        }

        @Override
        public boolean isDemonstration() {
            return false;
        }

        @Override
        public List<Indicator> indicatorsOf(Area area) {
            return indicators.getOrDefault(area, List.of());
        }
    }

    @BeforeEach
    void open() {
        shell.opened(new Filled(Map.of(BLACKPOOL, List.of(ABSENCE, READING))), BLACKPOOL);
    }

    @Test
    void aWorkspaceOpensAtTheDashboardOfItsFirstArea() {
        assertThat(here()).isEqualTo(new Place.Dashboard(BLACKPOOL));
    }

    @Test
    void theRailLeadsToTheFirstIndicatorOfTheAreaAndLaterToTheOneSeenLast() {
        shell.open(RailEntry.INDICATORS);
        assertThat(here()).isEqualTo(new Place.OneIndicator(BLACKPOOL, ABSENCE));

        shell.showIndicator(BLACKPOOL, READING);
        shell.open(RailEntry.DASHBOARD);
        shell.open(RailEntry.INDICATORS);
        assertThat(here()).isEqualTo(new Place.OneIndicator(BLACKPOOL, READING));
    }

    @Test
    void anAreaWithoutFiguresIsSaidToHaveNoneAndOffersToImport() {
        shell.choose(DERBY);
        shell.open(RailEntry.INDICATORS);

        assertThat(here()).isEqualTo(new Place.Dashboard(DERBY));
        assertThat(said().text()).isEqualTo("No figures are stored for Derby yet.");
        Objects.requireNonNull(said().offer()).action().run();
        assertThat(here()).isEqualTo(new Place.Imports());
    }

    @Test
    void anotherAreaIsLookedAtInTheSameWay() {
        shell.showIndicator(BLACKPOOL, READING);
        shell.choose(DERBY);
        assertThat(here()).isEqualTo(new Place.OneIndicator(DERBY, READING));

        shell.showImport();
        shell.choose(BLACKPOOL);
        assertThat(here()).isEqualTo(new Place.Dashboard(BLACKPOOL));
    }

    @Test
    void theWayBackLeadsThroughEveryPlaceAndEndsAtTheFirst() {
        shell.showIndicator(BLACKPOOL, READING);
        shell.showImport();
        shell.showImport();

        shell.goBack();
        assertThat(here()).isEqualTo(new Place.OneIndicator(BLACKPOOL, READING));
        shell.goBack();
        shell.goBack();
        assertThat(here()).isEqualTo(new Place.Dashboard(BLACKPOOL));
    }

    @Test
    void anotherWorkspaceForgetsTheIndicatorAndTheWayBack() {
        shell.showIndicator(BLACKPOOL, READING);
        shell.opened(new Filled(Map.of(DERBY, List.of(ABSENCE))), DERBY);

        shell.goBack();
        assertThat(here()).isEqualTo(new Place.Dashboard(DERBY));
        shell.open(RailEntry.INDICATORS);
        assertThat(here()).isEqualTo(new Place.OneIndicator(DERBY, ABSENCE));
    }

    private Place here() {
        return Objects.requireNonNull(shell.placeProperty().get());
    }

    private Notice said() {
        return Objects.requireNonNull(shell.noticeProperty().get());
    }
}
