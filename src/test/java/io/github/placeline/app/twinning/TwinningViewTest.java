package io.github.placeline.app.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.twinning.TwinningAnswer.Apart;
import io.github.placeline.app.twinning.TwinningAnswer.Remedy;
import io.github.placeline.app.twinning.TwinningAnswer.Together;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinningViewTest {
    @TempDir private static Path folder;
    private static Workspace workspace;
    private static Area area;

    @BeforeAll
    static void make() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
    }

    private static TwinningAnswer ask(@Nullable Area second, @Nullable Indicator indicator) {
        return new TwinningView(workspace)
                .answer(new TwinningQuestion(area, second, indicator, Window.TEN));
    }

    private static Area other() {
        return workspace.areas().withFigures().stream()
                .filter(one -> one.kind() == AreaKind.LOCAL_AUTHORITY && one.id() != area.id())
                .findFirst()
                .orElseThrow();
    }

    private static Indicator good() {
        return workspace.indicators().byCode("good-level").orElseThrow();
    }

    @Test
    void beginsWithWhoeverIsMostLikeTheAreaAndWhatBothHave() {
        assertThat(ask(null, null))
                .isInstanceOfSatisfying(
                        Together.class,
                        answer -> {
                            assertThat(answer.second()).isNotEqualTo(area);
                            assertThat(answer.second().invented()).isTrue();
                            assertThat(answer.facts().rows()).hasSizeBetween(5, 10);
                        });
    }

    @Test
    void setsTwoAreasSideBySide() {
        Together answer = (Together) ask(other(), good());

        TwinningFacts facts = answer.facts();
        assertThat(facts.sentence()).contains(area.name(), other().name()).startsWith("In 20");
        assertThat(facts.chart().axes()).startsWith("Both charts use the same axes");
        assertThat(facts.files()).isNotEmpty();
        assertThat(facts.rows().getLast().first()).endsWith("%");
        assertThat(facts.rows().getLast().firstGap()).matches("[+−]?\\d+\\.\\d");
    }

    @Test
    void saysWhenAnAreaIsOnBothSides() {
        assertThat(ask(area, good()))
                .isEqualTo(
                        new Apart(
                                area,
                                area,
                                good(),
                                area.name() + " is on both sides. Choose another area 2.",
                                Remedy.CHOOSE_SECOND_AREA));
    }

    @Test
    void doesNotSetAnInventedAreaBesideARealOne() {
        Area blackpool = workspace.areas().byCode("E06000009").orElseThrow();

        assertThat(ask(blackpool, null))
                .isInstanceOfSatisfying(
                        Apart.class, apart -> assertThat(apart.sentence()).contains("invented"));
    }

    @Test
    void saysWhenAnAreaHasNoFigures() {
        Area blackpool = workspace.areas().byCode("E06000009").orElseThrow();
        Area stoke = workspace.areas().byCode("E06000021").orElseThrow();

        assertThat(
                        new TwinningView(workspace)
                                .answer(new TwinningQuestion(blackpool, stoke, null, Window.ALL)))
                .isInstanceOfSatisfying(
                        Apart.class,
                        apart -> {
                            assertThat(apart.sentence())
                                    .isEqualTo("No figures stored for Blackpool yet.");
                            assertThat(apart.next()).isEqualTo(Remedy.IMPORT);
                        });
        assertThat(
                        new TwinningView(workspace)
                                .answer(new TwinningQuestion(blackpool, stoke, good(), Window.ALL)))
                .isInstanceOfSatisfying(
                        Apart.class,
                        apart -> assertThat(apart.next()).isEqualTo(Remedy.CHOOSE_INDICATOR));
    }

    @Test
    void comparesEveryNeighbourInWhatTheAreaHas() {
        TwinSuggestions.Suggested suggested =
                new TwinSuggestions(workspace).of(area, AsAt.NOW, Progress.NONE);

        assertThat(suggested.area()).isEqualTo(area);
        List<Area> neighbours =
                workspace.areas().neighboursOf(area).stream()
                        .flatMap(group -> group.members().stream())
                        .map(member -> member.area())
                        .toList();
        assertThat(suggested.twins()).extracting(twin -> twin.area()).isEqualTo(neighbours);
    }
}
