package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterWriterTest {

    @TempDir private Path folder;

    private AreaRepository areas;

    @BeforeEach
    void makeAWorkspace() {
        areas = Workspace.create(folder.resolve("new.placeline")).areas();
    }

    @Test
    void aNewWorkspaceKnowsAnAuthorityWithItsRegion() {
        Area blackpool = areas.byCode("E06000009").orElseThrow();

        assertThat(blackpool.name()).isEqualTo("Blackpool");
        assertThat(blackpool.number()).isEqualTo(890);
        assertThat(areas.wholeOf(blackpool, AreaKind.REGION))
                .map(Area::name)
                .contains("North West");
    }

    @Test
    void anAuthorityThatIsAnOpportunityAreaKnowsItsProgramme() {
        Area blackpool = areas.byCode("E06000009").orElseThrow();

        assertThat(areas.programmesOf(blackpool))
                .singleElement()
                .satisfies(programme -> {
                    assertThat(programme.kind()).isEqualTo(AreaGroup.Kind.PROGRAMME);
                    assertThat(programme.members()).hasSize(6);
                    assertThat(programme.lifetime().closed()).hasYear(2022);
                });
    }

    @Test
    void oldCodesAndAliasesLeadToTheAreaOfToday() {
        Area gateshead = areas.byCode("E08000037").orElseThrow();

        assertThat(areas.otherCodes()).containsEntry("E08000020", gateshead.id());
        assertThat(areas.aliases())
                .contains(
                        new AreaRepository.Alias(
                                "Wals", areas.byCode("E08000030").orElseThrow().id()));
    }
}
