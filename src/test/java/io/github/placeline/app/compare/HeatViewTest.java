package io.github.placeline.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeatViewTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area looked;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        looked = Demonstration.firstArea(demo);
    }

    private static HeatFacts facts(HeatQuestion question) {
        return new HeatView(demo).facts(question, Progress.NONE);
    }

    @Test
    void beginsWithThePrioritiesOfTheArea() {
        HeatFacts facts = facts(HeatQuestion.of(looked));

        assertThat(facts.set().key()).isEqualTo("priorities");
        assertThat(facts.table().rows()).isNotEmpty();
        assertThat(facts.table().country()).isEqualTo("Invented England");
        assertThat(facts.groups())
                .allSatisfy(group -> assertThat(group.areas()).allMatch(Area::invented));
    }

    @Test
    void agreesWithTheComparisonOfTheCommandLine() {
        HeatFacts facts = facts(HeatQuestion.of(looked).withGroup("all").withIndicators("all"));
        HeatTable table = facts.table();

        new CompareTable(demo)
                .compare(
                        facts.group().areas(),
                        table.columns().stream().map(HeatColumn::indicator).toList(),
                        facts.question().asAt(),
                        part -> {
                            int place =
                                    table.columns().stream()
                                            .map(HeatColumn::indicator)
                                            .toList()
                                            .indexOf(part.indicator());
                            part.comparisons()
                                    .forEach(comparison -> {
                                        HeatCell cell =
                                                table.rows().stream()
                                                        .filter(row ->
                                                                row.area()
                                                                        .equals(comparison.area()))
                                                        .findFirst()
                                                        .orElseThrow()
                                                        .cells()
                                                        .get(place);
                                        assertThat(cell.value()).isEqualTo(comparison.value());
                                        assertThat(cell.rank()).isEqualTo(comparison.rank());
                                        assertThat(cell.band()).isEqualTo(comparison.band());
                                        assertThat(cell.bandCount())
                                                .isEqualTo(comparison.bandCount());
                                    });
                        });
    }

    @Test
    void showsAnOwnGroupAndAnOwnChoiceInItsOrder() {
        List<Area> areas = facts(HeatQuestion.of(looked).withGroup("all")).group().areas();
        long group = demo.ownGroups().add("Mine", List.of(areas.get(2), areas.get(0)));
        List<String> codes =
                demo.indicators().all().stream()
                        .map(one -> one.code())
                        .limit(3)
                        .toList()
                        .reversed();

        HeatFacts facts = facts(HeatQuestion.of(looked).withGroup("own:" + group).withOwn(codes));

        assertThat(facts.group().areas()).containsExactly(areas.get(2), areas.get(0));
        assertThat(facts.table().columns())
                .extracting(column -> column.indicator().code())
                .containsExactlyElementsOf(codes);

        demo.ownGroups().change(group, "Ours", List.of(areas.get(1)));
        assertThat(facts(facts.question()).group().name()).isEqualTo("Ours");
        demo.ownGroups().delete(group);
        assertThat(facts(facts.question()).groups())
                .noneMatch(one -> one.kind() == CompareGroup.Kind.OWN);
    }

    @Test
    void stopsWhenWhoeverWaitsHasHadEnough() {
        Progress impatient =
                new Progress() {
                    @Override
                    public void report(long done, long of, String what) {}

                    @Override
                    public void stopIfCancelled() {
                        throw new CancellationException("enough");
                    }
                };

        assertThatThrownBy(() -> new HeatView(demo).facts(HeatQuestion.of(looked), impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void showsDistrictsByTheirCountyAndNeverRanksThem() {
        Path lait = Path.of("../shared/data/lait");
        assumeThat(lait).as("the published files are not here").exists();
        Workspace real = Workspace.create(folder.resolve("real.placeline"));
        for (String name : List.of("lait_data_dictionary.csv", "lait_core.csv.gz"))
            new FileImport(real)
                    .run(lait.resolve(name), new ImportOptions(false, true, "Kim"), Progress.NONE);
        Area blackpool = real.areas().byCode("E06000009").orElseThrow();

        HeatFacts facts =
                new HeatView(real)
                        .facts(HeatQuestion.of(blackpool).withIndicators("all"), Progress.NONE);

        assertThat(facts.group().name()).isEqualTo("Opportunity Areas");
        assertThat(facts.table().rows()).hasSize(12);
        assertThat(facts.table().rows())
                .filteredOn(row -> !row.label().isEmpty())
                .extracting(HeatRow::label)
                .containsExactlyInAnyOrder(
                        "North Yorkshire figures",
                        "Norfolk figures",
                        "Somerset figures",
                        "Cambridgeshire figures",
                        "East Sussex figures",
                        "Suffolk figures");
        assertThat(facts.table().rows())
                .filteredOn(row -> !row.label().isEmpty())
                .allSatisfy(row -> assertThat(row.cells()).allMatch(cell -> cell.rank() == null));
        assertThat(facts.table().rows())
                .filteredOn(row -> row.name().equals("Blackpool"))
                .allSatisfy(row -> assertThat(row.cells()).anyMatch(cell -> cell.rank() != null));
    }
}
