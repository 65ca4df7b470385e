package io.github.placeline.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexViewTest {

    @TempDir private Path folder;
    private Workspace demo;
    private IndexView view;
    private Area looked;
    private List<Indicator> directed;

    @BeforeEach
    void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        view = new IndexView(demo);
        looked = Demonstration.firstArea(demo);
        directed =
                demo.indicators().all().stream()
                        .filter(one -> one.polarity().isDirected())
                        .limit(2)
                        .toList();
    }

    private Index index(Index.Measure measure) {
        return new Index(
                0,
                "School years",
                measure,
                List.of(
                        new Index.Part(directed.get(0).id(), Breakdown.TOTAL, 2),
                        new Index.Part(directed.get(1).id(), Breakdown.TOTAL, 1.5)));
    }

    @Test
    void keepsAnIndexInTheWorkspaceAcrossOpenings() {
        Index kept = view.keep(index(Index.Measure.RANK));

        Workspace again = Workspace.open(demo.file());
        assertThat(again.indexes().all()).containsExactly(kept);

        Index changed =
                new Index(kept.id(), "Another", Index.Measure.SPREADS, kept.parts().reversed());
        view.keep(changed);
        assertThat(again.indexes().all()).containsExactly(changed);

        view.delete(changed);
        assertThat(again.indexes().all()).isEmpty();
        assertThat(view.facts(looked, kept.id(), AsAt.NOW).shown()).isEmpty();
    }

    @Test
    void showsEveryScoreWithItsParts() {
        Index kept = view.keep(index(Index.Measure.RANK));

        IndexFacts.Worked worked = view.facts(looked, kept.id(), AsAt.NOW).shown().getFirst();

        assertThat(worked.scores())
                .isNotEmpty()
                .allSatisfy(score -> {
                    assertThat(score.area().invented()).isTrue();
                    assertThat(IndexSheet.cells(worked, score))
                            .hasSameSizeAs(IndexSheet.headings(worked))
                            .hasSize(5);
                });
        IndexScore first = worked.scores().getFirst();
        double first0 = first.parts().get(0).score().orElseThrow();
        double first1 = first.parts().get(1).score().orElseThrow();
        assertThat(first.score().orElseThrow()).isEqualTo((2 * first0 + 1.5 * first1) / 3.5);
        assertThat(first.rank()).isNotNull();
    }

    @Test
    void offersOnlyIndicatorsWithAnAgreedDirection() {
        assertThat(view.facts(looked, 0, AsAt.NOW).offered())
                .isNotEmpty()
                .allMatch(one -> one.polarity().isDirected());
    }

    @Test
    void writesDistancesWithTheirSign() {
        Index kept = view.keep(index(Index.Measure.SPREADS));
        IndexFacts.Worked worked = view.facts(looked, kept.id(), AsAt.NOW).shown().getFirst();

        assertThat(IndexSheet.cells(worked, worked.scores().getFirst()).get(2)).startsWith("+");
        assertThat(IndexSheet.tabSeparated(worked)).doesNotContain("\n=");
    }
}
