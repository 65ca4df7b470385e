package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCommandTest {

    @TempDir private static Path folder;
    private static Path file;
    private static Workspace demo;
    private static Area area;

    @BeforeAll
    static void make() {
        file = folder.resolve("demo.placeline");
        demo = Demonstration.create(file);
        area = Demonstration.firstArea(demo);
    }

    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource({"pdf, %PDF-1", "pptx, PK", "xlsx, PK", "html, <!DOCTYPE html>"})
    void writesEachKindOfFileWithoutADisplay(String ending, String beginning) throws IOException {
        Path out = folder.resolve("profile." + ending);

        Ran ran =
                Ran.placeline(
                        "pack", file, "--area", area.code(), "--template", "profile", "--out", out);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().strip()).isEqualTo("Wrote 1 page to " + out + ".");
        assertThat(Files.readAllBytes(out)).startsWith(beginning.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "--area {0} --out {1} -> {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    Nowhere, a.pdf,      1, There is no area called "Nowhere".
                    INV-11,  a.docx,     2, does not end in .pdf
                    INV-11,  gone/a.pdf, 3, There is no folder
                    """)
    void saysInASentenceWhyItCannot(String asked, String out, int exitCode, String sentence) {
        Ran ran =
                Ran.placeline(
                        "pack", file, "--area", asked, "--out", folder.resolve("no").resolve(out));

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.err()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void everySentenceAndTableOfAPageIsWhatShowPrints() {
        PackDesk desk = new PackDesk(demo);
        PackOutline outline = desk.started(area, PackTemplate.FULL, AsAt.NOW);
        List<OutlinePage> pages =
                outline.pages().stream()
                        .filter(page -> page.subject() instanceof PageSubject.OneIndicator)
                        .map(page ->
                                page.over(0)
                                        .showing(Shown.TABLE, true)
                                        .showing(Shown.NEIGHBOURS, true))
                        .toList();
        List<PackPage> made = desk.pack(outline.with(pages)).pages();

        assertThat(made).hasSizeGreaterThan(10);
        for (int at = 0; at < made.size(); at++) {
            String code = ((PageSubject.OneIndicator) pages.get(at).subject()).code();
            String shown =
                    Ran.placeline("show", file, "--area", area.code(), "--indicator", code).out();
            Set<String> lines = new HashSet<>();
            shown.lines().map(line -> line.strip().replaceAll("\\s{2,}", " ")).forEach(lines::add);
            for (PackBlock block : made.get(at).blocks()) check(block, shown, lines);
            String title = made.get(at).title();
            String sentence = title.substring(title.indexOf(": ") + 2);
            assertThat(shown.replace("In ", "in ")).contains(sentence.replace("In ", "in "));
        }
    }

    private static void check(PackBlock block, String shown, Set<String> lines) {
        switch (block) {
            case PackBlock.Words(_, var text) when !text.startsWith("Marks: ") ->
                    assertThat(shown).contains(text);
            case PackBlock.Facts(var facts) -> {
                for (PackBlock.Fact fact : facts)
                    assertThat(lines)
                            .contains(
                                    (fact.heading() + ": " + fact.figure() + ". " + fact.words())
                                            .strip());
            }
            case PackBlock.Table(var table) -> {
                for (List<PackTable.Cell> row : table.rows())
                    assertThat(lines)
                            .contains(
                                    String.join(
                                                    " ",
                                                    row.stream()
                                                            .map(PackTable.Cell::text)
                                                            .filter(text -> !text.isEmpty())
                                                            .toList())
                                            .strip());
            }
            default -> {}
        }
    }

    @Test
    void everyFigureOfTheSummaryIsOneThatShowGives() {
        PackDesk desk = new PackDesk(demo);
        PackOutline outline = desk.started(area, PackTemplate.FULL, AsAt.NOW);
        List<OutlinePage> pages =
                outline.pages().stream()
                        .filter(page ->
                                page.subject() instanceof PageSubject.Summary
                                        || page.subject() instanceof PageSubject.AllIndicators)
                        .toList();
        Set<String> known = new HashSet<>();
        demo.indicators()
                .of(area)
                .forEach(one ->
                        Ran.placeline(
                                        "show",
                                        file,
                                        "--area",
                                        area.code(),
                                        "--indicator",
                                        one.code(),
                                        "--csv")
                                .lines()
                                .forEach(line -> {
                                    List<String> cells = List.of(line.split(",", -1));
                                    known.addAll(List.of(cells.get(6), cells.get(10)));
                                }));
        List<Double> figures = new ArrayList<>();
        for (PackPage page : desk.pack(outline.with(pages)).pages()) {
            for (PackBlock block : page.blocks()) {
                if (!(block instanceof PackBlock.Table(var table))) continue;
                int gap =
                        table.columns().stream()
                                .map(PackTable.Column::title)
                                .toList()
                                .indexOf("Gap");
                for (List<PackTable.Cell> row : table.rows()) {
                    PackTable.Cell own = row.get(gap - 2);
                    PackTable.Cell country = row.get(gap - 1);
                    if (!own.isNumber() || !country.isNumber()) continue;
                    figures.add(own.number());
                    figures.add(country.number());
                    assertThat(row.get(gap).number())
                            .isCloseTo(
                                    own.number() - country.number(),
                                    org.assertj.core.data.Offset.offset(1e-9));
                }
            }
        }

        assertThat(figures).hasSizeGreaterThan(40);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(known).contains(Unrounded.text(figure)));
    }
}
