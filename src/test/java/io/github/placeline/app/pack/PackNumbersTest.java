package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Project;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages about many indicators, projects and changes say what `placeline show` says for that day.
/// Those about one indicator are compared line by line with the command in its own test.
class PackNumbersTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area area;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(demo);
    }

    private static PackNumbers show() {
        return new PackNumbers(demo, area.code(), AsAt.NOW.day());
    }

    private static PackPage page(PageSubject subject) {
        PackDesk desk = new PackDesk(demo);
        PackOutline outline = desk.started(area, PackTemplate.FULL, AsAt.NOW);
        return desk.pack(outline.with(List.of(OutlinePage.of(subject)))).pages().getFirst();
    }

    private static List<PackTable> tables(PackPage page) {
        List<PackTable> tables = new ArrayList<>();
        for (PackBlock block : page.blocks())
            if (block instanceof PackBlock.Table(var table)) tables.add(table);
        return tables;
    }

    @Test
    void inEveryTableOfManyIndicators() {
        PackNumbers show = show();
        List<String> codes = demo.indicators().of(area).stream().map(Indicator::code).toList();

        show.checkTables(page(new PageSubject.Summary()));
        show.checkTables(page(new PageSubject.Profile()));
        show.checkTables(page(new PageSubject.AllIndicators()));
        show.checkTables(page(new PageSubject.Comparison(codes)));

        assertThat(show.checked()).isGreaterThan(300);
    }

    /// Read as a table whose rows begin with their indicator.
    @Test
    void inASetOfPartsOneOfWhichWaitsForItsIndicator() {
        PackNumbers show = show();
        List<BenchmarkSet.Part> parts = new ArrayList<>();
        for (Indicator one : demo.indicators().of(area).subList(0, 4))
            parts.add(new BenchmarkSet.Part("About " + one.name(), one.id()));
        parts.add(new BenchmarkSet.Part("Still to be chosen", null));
        BenchmarkSet set = new BenchmarkSet(0, "Five parts", parts);
        set = set.under(demo.benchmarkSets().save(set));
        try {
            PackPage page = page(new PageSubject.SetOfParts("Five parts"));
            PackTable table = tables(page).getFirst();

            assertThat(table.rows().getLast().getFirst().text()).isEqualTo("5. Still to be chosen");
            assertThat(table.rows().getLast().get(1).text()).isEqualTo("None chosen yet");
            show.check(
                    new PackTable(
                            table.caption(),
                            table.columns().subList(1, table.columns().size()),
                            table.rows().subList(0, 4).stream()
                                    .map(row -> row.subList(1, row.size()))
                                    .toList()));
            assertThat(show.checked()).isGreaterThan(10);
        } finally {
            demo.benchmarkSets().delete(set);
        }
        assertThat(page(new PageSubject.SetOfParts("Five parts")).blocks().getFirst())
                .isEqualTo(
                        new PackBlock.Words(
                                PackBlock.Words.Kind.PLAIN,
                                "The set “Five parts” is no longer in this workspace."));
    }

    @Test
    void theCountsOfTheSummaryAreThoseOfItsRows() {
        PackPage summary = page(new PageSubject.Summary());
        List<String> words =
                tables(summary).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.getLast().text())
                        .toList();
        List<PackBlock.Fact> facts =
                summary.blocks().stream()
                        .filter(PackBlock.Facts.class::isInstance)
                        .flatMap(block -> ((PackBlock.Facts) block).facts().stream())
                        .toList();

        assertThat(facts).hasSizeGreaterThanOrEqualTo(4);
        for (PackBlock.Fact fact : facts) {
            if (fact.words().equals("not counted")) continue;
            long rows = words.stream().filter(fact.heading()::equals).count();
            assertThat(fact.figure()).as(fact.heading()).isEqualTo(String.valueOf(rows));
        }
        assertThat(summary.title())
                .contains(String.valueOf(words.stream().filter("Closing the gap"::equals).count()));
    }

    @Test
    void inWhatHappenedToTheMeasuresOfProjects() {
        PackNumbers show = show();
        for (Project project : demo.projects().of(area)) {
            PackPage page = page(new PageSubject.OneProject(project.id(), project.title()));
            PackTable measures =
                    tables(page).stream()
                            .filter(table -> table.caption().equals("Success measures"))
                            .findFirst()
                            .orElseThrow();
            for (int at = 0; at < measures.rows().size(); at++) {
                Indicator indicator = indicator(project.measures().get(at).indicator());
                String happened = measures.rows().get(at).getLast().text();
                if (happened.startsWith("No figures")) continue;
                String change = happened.substring(0, happened.indexOf(' '));
                show.check(happened, indicator.code(), Set.of(change));
                assertThat(change).isEqualTo(change(happened));
            }
        }
        assertThat(show.checked()).isGreaterThan(3);
    }

    /// The second figure less the first of "… 58.6% in 2017/18, 61.7% in 2024/25".
    private static String change(String happened) {
        List<BigDecimal> values = new ArrayList<>();
        Matcher found = Pattern.compile("(\\d+\\.\\d)(?=%? in )").matcher(happened);
        while (found.find()) values.add(new BigDecimal(found.group()));
        assertThat(values).as(happened).hasSize(2);
        BigDecimal by = values.get(1).subtract(values.get(0));
        return (by.signum() > 0 ? "+" : "") + by.toPlainString().replace('-', '−');
    }

    private static Indicator indicator(long id) {
        return demo.indicators().all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inTheNewFiguresOfAPageOfChanges() {
        PackNumbers show = show();
        PackPage page = page(new PageSubject.Changes(AsAt.endOf(LocalDate.of(2001, 1, 1))));
        PackTable fresh =
                tables(page).stream()
                        .filter(table -> table.caption().equals("New figures"))
                        .findFirst()
                        .orElseThrow();

        for (List<PackTable.Cell> row : fresh.rows()) {
            Indicator indicator =
                    demo.indicators().of(area).stream()
                            .filter(one -> ShortName.title(one).equals(row.getFirst().text()))
                            .findFirst()
                            .orElseThrow();
            String words = row.get(1).text();
            // "2024/25: 61.7%, and 12 earlier figures.": how many there are is no figure.
            show.check(words.split(", and ", 2)[0], indicator.code(), Set.of());
        }
        assertThat(show.checked()).isGreaterThan(20);
    }
}
