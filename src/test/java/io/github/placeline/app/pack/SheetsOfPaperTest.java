package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A summary of four pages is four sheets of paper.
class SheetsOfPaperTest {

    @TempDir private Path folder;

    private PackOutline started(Workspace workspace, PackTemplate template) {
        return new PackDesk(workspace)
                .started(Demonstration.firstArea(workspace), template, AsAt.NOW);
    }

    @ParameterizedTest
    @CsvSource({"FOUR_PAGES, 4", "PROFILE, 1"})
    void areAsManyAsTheTemplateSays(PackTemplate template, int sheets) throws IOException {
        Workspace workspace = Demonstration.create(folder.resolve("w.placeline"));
        Pack pack = new PackDesk(workspace).pack(started(workspace, template));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(pack, pdf);

        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets);
        }
    }

    @Test
    void sayWhereIndicatorsComeFromInARowEachSourceUnlessThereIsRoomForDefinitions() {
        Workspace workspace = Demonstration.create(folder.resolve("w.placeline"));
        PackDesk desk = new PackDesk(workspace);
        PackOutline outline = started(workspace, PackTemplate.FOUR_PAGES);
        OutlinePage method = outline.pages().get(3);
        PackOutline whole = outline.replacing(3, method.showing(Shown.ONE_SHEET, false));

        PackPage sheet = desk.page(outline, 3).pages().getFirst();
        PackPage longer = desk.page(whole, 3).pages().getFirst();

        assertThat(sheet.blocks().toString())
                .contains("Where the indicators come from")
                .doesNotContain("Definition");
        assertThat(longer.blocks().toString()).contains("Definition");
    }
}
