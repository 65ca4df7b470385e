package io.github.placeline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.table.layout.ProposedColumn;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.Role;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingViewModelTest {

    @TempDir private Path folder;

    private MappingViewModel model;

    @BeforeEach
    void propose() throws IOException {
        model =
                new MappingViewModel(
                        Proposals.of(
                                folder,
                                """
                                Authority,Year,Reading at seven (%)
                                Blackpool,2023,61.5
                                Bury,2023,66
                                Blackpool,2024,63.2
                                Bury,2024,67
                                """));
    }

    @Test
    void startsWithWhatIsProposed() {
        assertThat(model.obstacle()).isEmpty();
        assertThat(model.columns())
                .extracting(column -> model.rule(column).role())
                .containsExactly(Role.AREA_NAME, Role.PERIOD, Role.FIGURES);
    }

    @Test
    void saysWhatIsMissingUntilItIsSaidElsewhere() {
        model.read(column(1), Role.LEFT_OUT);
        assertThat(model.obstacle())
                .isEqualTo("Say which column holds the period, or where else it stands.");

        model.findPeriod(Elsewhere.given(" "));
        assertThat(model.obstacle()).isNotEmpty();

        model.findPeriod(Elsewhere.given("2024"));
        assertThat(model.obstacle()).isEmpty();

        model.read(column(0), Role.BREAKDOWN);
        assertThat(model.obstacle())
                .isEqualTo("Say which column holds the area, or where else it stands.");

        model.findArea(Elsewhere.SHEET_NAME);
        model.read(column(2), Role.LEFT_OUT);
        assertThat(model.obstacle()).isEqualTo("Say which column holds the figures.");
    }

    @Test
    void namesWhatAColumnOfFiguresMeasuresAndABreakdownsCharacteristic() {
        model.name(column(2), " Reads well ");
        assertThat(model.rule(column(2)).indicator()).isEqualTo("Reads well");

        model.read(column(1), Role.BREAKDOWN);
        model.name(column(1), "Cohort");
        assertThat(model.rule(column(1)))
                .extracting(ColumnRule::role, ColumnRule::breakdown)
                .containsExactly(Role.BREAKDOWN, "Cohort");
    }

    private ProposedColumn column(int at) {
        return model.columns().get(at);
    }
}
