package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.guard.SmallFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace whose threshold is no number hides what is usual, from whatever is written.
class SmallNumbersCommandTest {

    @TempDir private static Path folder;
    private static SmallFigures small;

    @BeforeAll
    static void make() {
        small = SmallFigures.in(folder);
        small.hideUpTo("about five");
    }

    /// The words of the file, without what says where they stand.
    private String written(String name, String command, Object... more) throws IOException {
        Path file = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of(command, small.workspace().file()));
        arguments.addAll(List.of("--area", "Blackpool", "--out", file));
        arguments.addAll(List.of(more));
        Ran ran = Ran.placeline(arguments.toArray());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        return Files.readString(file)
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "\n");
    }

    @Test
    void fromAPack() throws IOException {
        assertThat(written("pack.html", "pack"))
                .contains("[c]")
                .contains("from 1 to 5")
                .doesNotContainPattern(SmallFigures.SMALL);
    }

    @Test
    void fromAChart() throws IOException {
        assertThat(written("chart.svg", "chart", "--indicator", SmallFigures.CODE))
                .contains("Own figures")
                .doesNotContainPattern(SmallFigures.SMALL);
    }
}
