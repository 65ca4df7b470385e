package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.find.Found;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.work.ImmediateRunner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Screens are found by their names and by the words that people use for them.
class FoundScreensTest {

    private static final Area BLACKPOOL = Made.area("Blackpool");
    private static final Indicator ABSENCE = Made.indicator("Absence");
    private static final Found AREA = new Found.OneArea(BLACKPOOL, true);

    private final ShellViewModel shell = new ShellViewModel(new ImmediateRunner());

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(
            textBlock =
                    """
                    compare,       Compare
                    heat,          Compare
                    twinning,      Twinning
                    side by side,  Twinning
                    rankings,      Ranking
                    Ranked list,   Ranking
                    index,         Indexes
                    indices,       Indexes
                    spine,         Spine
                    authorities,   Spine
                    priorities,    Priorities
                    projects,      Projects
                    meetings,      Meetings
                    paste figures, Entry
                    import,        Imports
                    theme,         Settings
                    """)
    void isFoundByItsWords(String typed, String place) {
        look();

        assertThat(FoundScreens.of(shell).around(typed, List.of(AREA)))
                .first()
                .isInstanceOfSatisfying(
                        Found.OneScreen.class,
                        found ->
                                assertThat(found.place().getClass().getSimpleName())
                                        .isEqualTo(place));
    }

    @Test
    void standsBeforeAreasThatAreLikeTheTextAndAfterThemForAnEmptyOne() {
        look();
        FoundScreens screens = FoundScreens.of(shell);

        assertThat(screens.around("twin", List.of(AREA))).last().isEqualTo(AREA);
        assertThat(screens.around("", List.of(AREA))).first().isEqualTo(AREA);
        assertThat(screens.around("xyz", List.of(AREA))).containsExactly(AREA);
    }

    @Test
    void leadsNowhereThatNeedsAnAreaBeforeThereIsOne() {
        assertThat(FoundScreens.of(shell).all())
                .extracting(Found.OneScreen::place)
                .hasOnlyElementsOfTypes(
                        Place.Imports.class, Place.Export.class, Place.Settings.class);
    }

    private void look() {
        shell.go(new Place.OneIndicator(BLACKPOOL, ABSENCE));
    }
}
