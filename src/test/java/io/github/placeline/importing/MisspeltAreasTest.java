package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name that no area has is asked about with the areas that may be meant, in a published file as
/// in an officer's table.
class MisspeltAreasTest {

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    Stoke on Trnt, E06000021
                    Nottinghm,     E06000018
                    Atlantis,      ''
                    """)
    void areAskedAboutWithASuggestion(String name, String code) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("lait.csv"),
                        """
                        Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
                        GLD,Good level,2018/19,%s,60,,
                        GLD,,2018/19,Blackpool,61,890,
                        """
                                .formatted(name));

        ImportReport report =
                new FileImport(Workspace.create(folder.resolve("w.placeline")))
                        .run(file, new ImportOptions(true, true, "Kim"), Progress.NONE);

        ProblemGroup group = report.groups().getFirst();
        assertThat(group.sentence()).contains("“" + name + "” is not an area");
        assertThat(
                        group.fixes().stream()
                                .filter(Fix.UseArea.class::isInstance)
                                .map(fix -> ((Fix.UseArea) fix).code())
                                .findFirst()
                                .orElse(""))
                .isEqualTo(code);
    }
}
