package io.github.placeline.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.SharedData;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.table.layout.LayoutFinder;
import io.github.placeline.importing.table.layout.Layouts;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.Proposer;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.text.DelimitedText;
import io.github.placeline.importing.table.workbook.Workbooks;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files as officers send them are understood without a question.
class MessyProposalsTest {

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    D01_attainment8_wide_titles.xlsx       | LA No=area number, Local authority=area name, Average Attainment 8 score per pupil / {period}=figures
                    D02_absence_terms_cp1252.csv           | Local authority=area name, {period}=figures
                    D03_neet_semicolon_decimal_comma.csv   | LA code=area number, Local authority=area name, Year=period, 16-17 NEET (%)=figures
                    D04_pupil_premium_utf16_tab.txt        | LA=area name, {period}=figures
                    D05_child_protection_markers.csv       | LA=area number, LA name=area name, Measure=indicator, Year ending 31 March=period, Value=figures, Comment=left out
                    D06_la_name_variants.csv               | Authority=area name, KS2 RWM expected {period}=figures
                    D07_duplicates_and_conflicts.csv       | LA code=area number, LA=area name, Year=period, Persistent absence %=figures
                    D08_termly_workbook_formulas.xlsx      | LA code=area number, LA=area name, {term}=figures, Change since autumn=left out, Return received=left out
                    """)
    void understandsTheColumnsOf(String file, String roles) throws IOException {
        Proposal proposal = propose(SharedData.path("messy/" + file));

        assertThat(proposal.question()).isEmpty();
        assertThat(proposal.isSure()).isTrue();
        assertThat(
                        proposal.columns().stream()
                                .map(column -> column.heading() + "=" + column.role().words())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(roles);
        assertThat(RecipeText.read("recipe", RecipeText.write(proposal.recipe())))
                .isEqualTo(proposal.recipe());
    }

    private Proposal propose(Path path) throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        KnownAreas areas = new KnownAreas(new AreaIndex(workspace));
        try (SheetFile file = open(path)) {
            Layouts layouts =
                    new LayoutFinder(path.getFileName().toString(), file, areas)
                            .find(Progress.NONE);
            return Proposer.propose(layouts, file.format(), file.encoding(), areas);
        }
    }

    private static SheetFile open(Path path) throws IOException {
        Optional<SheetFile> workbook = Workbooks.open(path);
        if (workbook.isPresent()) return workbook.get();
        var text = SourceFile.of(path).texts().getFirst();
        return DelimitedText.open(text, TextEncoding.of(text));
    }
}
