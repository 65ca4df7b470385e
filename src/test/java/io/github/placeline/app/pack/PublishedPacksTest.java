package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.VeraPdf;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.SharedData;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Packs of real areas from the published files.
class PublishedPacksTest {

    @TempDir private static Path folder;
    private static Workspace workspace;

    @BeforeAll
    static void bringIn() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        for (String file :
                List.of(
                        "lait/lait_data_dictionary.csv",
                        "lait/statistical_neighbours.csv",
                        "lait/lait_core.csv.gz"))
            new FileImport(workspace)
                    .run(
                            SharedData.path(file),
                            new ImportOptions(false, true, "Kim"),
                            Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"Blackpool, Blackpool", "Hastings, East Sussex"})
    void passTheCheckerAndShowFigures(String name, String whose) throws IOException {
        PackDesk desk = new PackDesk(workspace);
        Pack pack =
                desk.pack(
                        desk.started(
                                new AreaLookup(workspace).find(name), PackTemplate.FULL, AsAt.NOW));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(pack, pdf);

        assertThat(VeraPdf.faults(pdf.toByteArray())).isEmpty();
        assertThat(pack.pages()).hasSizeGreaterThan(15);
        assertThat(pack.pages().get(2).title()).contains(whose + " was at ");
        // A district is shown by the authority it lies in, and says so.
        assertThat(pack.footer().contains("East Sussex figures are shown where Hastings"))
                .isEqualTo(name.equals("Hastings"));
        assertThat(pack.pages().get(1).title().contains(" indicators of East Sussex are closing"))
                .isEqualTo(name.equals("Hastings"));
    }

    @ParameterizedTest
    @CsvSource({
        "Blackpool, FOUR_PAGES, 4",
        "Hastings, FOUR_PAGES, 4",
        "Blackpool, PROFILE, 1",
        "Hastings, PROFILE, 1"
    })
    void areAsManySheetsOfPaperAsTheirTemplateSays(String name, PackTemplate template, int sheets)
            throws IOException {
        PackDesk desk = new PackDesk(workspace);
        Pack pack =
                desk.pack(desk.started(new AreaLookup(workspace).find(name), template, AsAt.NOW));

        assertThat(sheets(pack)).isEqualTo(sheets);
        assertThat(pack.pages().getFirst().blocks().toString())
                .containsPattern("of \\d+ indicators, taken from the topics in turn");
    }

    private static int sheets(Pack pack) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(pack, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @CsvSource({"Blackpool, Blackpool", "Hastings, East Sussex"})
    void sayInTheirTablesWhatShowSays(String name, String whose) {
        PackDesk desk = new PackDesk(workspace);
        AreaLookup areas = new AreaLookup(workspace);
        PackOutline outline = desk.started(areas.find(name), PackTemplate.FULL, AsAt.NOW);
        List<String> codes =
                workspace.indicators().of(areas.find(whose)).stream()
                        .map(Indicator::code)
                        .limit(20)
                        .toList();
        PackNumbers show = new PackNumbers(workspace, areas.find(whose).code(), AsAt.NOW.day());

        desk.pack(outline.with(List.of(OutlinePage.of(new PageSubject.Comparison(codes)))))
                .pages()
                .forEach(show::checkTables);

        assertThat(show.checked()).isGreaterThan(150);
    }
}
