package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.cli.Ran;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackHtml;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs as a board saw them, and packs of what is hard to print.
class FrozenPackTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";

    @TempDir private Path folder;
    private Workspace workspace;
    private PackDesk desk;
    private Area blackpool;

    @BeforeEach
    void begin() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        desk = new PackDesk(workspace);
        blackpool = workspace.areas().byCode("E06000009").orElseThrow();
        bringIn(
                "dictionary.csv",
                """
                Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,state_funded_flag,Table_status,Description,Last Update,Next Update,Data Owner (DO) /Supplier and Contact Details,Methodology,Hyperlink(s),dps,Year_Type,No_Quartile
                1,Early years,Good level of development,Good level of development,GLD,High,%,NA,NA,About,,,DfE,How,,1,Academic Year,Y
                """);
    }

    private void bringIn(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }

    private static String lait(String... rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] parts = row.split(",", -1);
            String number = parts[1].equals("England") ? "970," : "890,North West";
            text.append("GLD,Good level of development,")
                    .append(String.join(",", parts))
                    .append(',')
                    .append(number)
                    .append('\n');
        }
        return text.toString();
    }

    private static OutlinePage about(String code) {
        return PackDesk.indicatorPage(code, Breakdown.TOTAL).showing(Shown.TABLE, true);
    }

    private PackOutline outline(AsAt asAt, OutlinePage... pages) {
        return new PackOutline(0, blackpool.id(), null, "Board pack", asAt, List.of(pages));
    }

    private byte[] pdf(Pack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(pack, out);
        return out.toByteArray();
    }

    @Test
    void staysAsTheBoardSawItWhenFiguresAreRevised() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        AsAt meeting = new AsAt(workspace.batches().all().getFirst().at());
        PackOutline frozen =
                desk.save(
                        outline(
                                meeting,
                                OutlinePage.of(new PageSubject.Summary()),
                                about("GLD"),
                                OutlinePage.of(new PageSubject.AllIndicators()),
                                OutlinePage.of(new PageSubject.Method())));
        Pack before = desk.pack(frozen);
        byte[] paperBefore = pdf(before);

        bringIn("second.csv", lait("2018/19,Blackpool,61.5", "2019/20,Blackpool,63"));
        Pack after = desk.pack(desk.byId(frozen.id()).orElseThrow());
        Pack current =
                desk.pack(
                        outline(
                                AsAt.NOW,
                                about("GLD"),
                                OutlinePage.of(new PageSubject.Changes(meeting))));

        assertThat(PackHtml.of(after)).isEqualTo(PackHtml.of(before));
        assertThat(pdf(after)).isEqualTo(paperBefore);
        assertThat(PackHtml.of(after)).contains("60.0").doesNotContain("61.5");
        assertThat(PackHtml.of(current))
                .contains("61.5")
                .contains("Revised figures")
                .contains("2018/19: 60.0% \u2192 61.5%.");
    }

    /// What was known in June, and what is known now.
    @Test
    void everyRevisedFigureIsWhatShowSaysForEitherDay() throws IOException, SQLException {
        bringIn(
                "first.csv",
                lait("2017/18,Blackpool,58.4", "2018/19,Blackpool,60", "2018/19,England,70"));
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                Statement statement = file.createStatement()) {
            statement.executeUpdate("UPDATE import_batch SET at = '2025-06-02T09:00:00Z'");
        }
        bringIn("second.csv", lait("2017/18,Blackpool,58.1", "2018/19,Blackpool,61.5"));
        LocalDate june = LocalDate.of(2025, 6, 30);

        PackPage page =
                desk.pack(
                                outline(
                                        AsAt.NOW,
                                        OutlinePage.of(new PageSubject.Changes(AsAt.endOf(june)))))
                        .pages()
                        .getFirst();

        List<String> revised =
                page.blocks().stream()
                        .filter(PackBlock.Table.class::isInstance)
                        .map(PackBlock.Table.class::cast)
                        .filter(block -> block.table().caption().equals("Revised figures"))
                        .flatMap(block -> block.table().rows().stream())
                        .map(row -> row.get(1).text())
                        .toList();
        assertThat(revised).hasSize(2);
        for (String words : revised) {
            String period = words.substring(0, words.indexOf(':'));
            String[] sides = words.substring(words.indexOf(':')).split("\u2192", -1);
            assertThat(shown(period, june)).containsAll(PackNumbers.numbers(sides[0]));
            assertThat(shown(period, AsAt.NOW.day())).containsAll(PackNumbers.numbers(sides[1]));
            assertThat(PackNumbers.numbers(sides[1]))
                    .doesNotContainAnyElementsOf(PackNumbers.numbers(sides[0]));
        }
    }

    /// The numbers in the line of a period.
    private Set<String> shown(String period, LocalDate day) {
        return PackNumbers.numbers(
                Ran.placeline(
                                "show",
                                workspace.file(),
                                "--area",
                                "Blackpool",
                                "--indicator",
                                "GLD",
                                "--as-at",
                                day)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith(period + " "))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aPageOfNothingButWithheldFiguresSaysWhy() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,c", "2019/20,Blackpool,c"));

        Pack pack = desk.pack(outline(AsAt.NOW, about("GLD")));

        assertThat(PackHtml.of(pack)).contains("[c]").contains("hidden to protect small numbers");
        assertThat(VeraFaults.of(pack)).isEmpty();
    }

    @Test
    void aPageWithoutAnyFigureSaysSo() throws IOException {
        Pack pack =
                desk.pack(
                        outline(
                                AsAt.NOW,
                                about("GLD"),
                                OutlinePage.of(new PageSubject.Summary()),
                                OutlinePage.of(new PageSubject.Profile()),
                                OutlinePage.of(new PageSubject.Comparison(List.of()))));

        assertThat(PackHtml.of(pack)).contains("no figures");
        assertThat(VeraFaults.of(pack)).isEmpty();
    }

    @Test
    void anIndicatorThatIsGoneIsNamedOnItsPage() throws IOException {
        Pack pack =
                desk.pack(
                        outline(
                                AsAt.NOW,
                                about("GONE").saying("We said this."),
                                OutlinePage.of(new PageSubject.OneProject(99, "Old project"))));

        assertThat(PackHtml.of(pack))
                .contains("The indicator GONE is no longer in this workspace")
                .contains("We said this.")
                .contains("Old project")
                .contains("This project is no longer in this workspace.");
        assertThat(VeraFaults.of(pack)).isEmpty();
    }

    @Test
    void fiveThousandWordsAreAllPrinted() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        String words = "word ".repeat(4_999) + "last";

        Pack pack = desk.pack(outline(AsAt.NOW, about("GLD").saying(words)));

        assertThat(VeraFaults.of(pack)).isEmpty();
        assertThat(PaperText.of(pack)).contains("last").contains("60.0");
        assertThat(PaperText.of(pack).split("word", -1)).hasSizeGreaterThan(4_990);
        assertThat(SlideText.of(pack)).contains("last");
        assertThat(SlideText.of(pack).split("word", -1)).hasSizeGreaterThan(4_990);
    }

    @Test
    void welshIsPrintedAndLettersThatTheFontLacksAreNamed() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        String words =
                "D\u0175r, Ll\u0177n and Ynys M\u00f4n \uD83C\uDF89 \u4E2D <b>&amp;</b> =1+1";

        Pack pack =
                desk.pack(
                        outline(
                                AsAt.NOW,
                                about("GLD")
                                        .headed("Ysgol yr \u0174ygfa \uD83D\uDE00")
                                        .saying(words)));

        assertThat(VeraFaults.of(pack)).isEmpty();
        assertThat(PaperText.of(pack))
                .contains("D\u0175r, Ll\u0177n and Ynys M\u00f4n [party popper]")
                .contains("[grinning face]")
                .contains("<b>&amp;</b> =1+1");
        assertThat(PackHtml.of(pack)).contains("\uD83C\uDF89").contains("&lt;b&gt;");
        assertThat(SlideText.of(pack)).contains("\uD83C\uDF89");
    }
}
