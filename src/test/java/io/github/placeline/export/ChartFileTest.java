package io.github.placeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.Wording;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFileTest {
    @TempDir private static Path folder;

    private static ChartSheet sheet() {
        Strand area =
                new Strand(
                        "Hull, \"City of\"",
                        List.of(
                                entry(2023, new Reading.Published(1234567.125)),
                                entry(2024, new Reading.Withheld("c", Withholding.SUPPRESSED)),
                                entry(2025, new Reading.Published(60))));
        ChartContent content =
                ChartContent.of("Title", area, Wording.of(Unit.NUMBER, 0))
                        .england(
                                new Strand(
                                        "England",
                                        List.of(entry(2024, new Reading.Published(61.5)))))
                        .build();
        return new ChartSheet(
                "Rate: 5/10",
                ChartPicture.of(
                        LongitudinalChart.draw(content, new Size(800, 400), Style.SCREEN),
                        "Title",
                        "In 2025 it was 60.",
                        "Source: Somebody. Made 25 November 2026."),
                ChartFigures.of(content));
    }

    private static Strand.Entry entry(int year, Reading reading) {
        return new Strand.Entry(Period.academicYearEnding(year), reading, Quality.UNSTATED);
    }

    @Test
    void aTableHoldsEveryFigureUnroundedAndMarkersAsTyped() throws IOException {
        Path file = folder.resolve("figures.csv");

        ChartFile.CSV.save(sheet(), file);

        assertThat(Files.readString(file))
                .isEqualTo(
                        "\ufeffPeriod,\"Hull, \"\"City of\"\"\",England\r\n"
                                + "2022/23,1234567.125,\r\n"
                                + "2023/24,c,61.5\r\n"
                                + "2024/25,60,\r\n");
    }

    @Test
    void aPictureHasTitleSentenceSourceAndDateInside() throws IOException {
        Path file = folder.resolve("picture.svg");

        ChartFile.SVG.save(sheet(), file);

        assertThat(Files.readString(file))
                .contains(">Title</text>", ">In 2025 it was 60.</text>")
                .contains("Source: Somebody. Made 25 November 2026.")
                .contains("no figure");
    }

    @Test
    void aPngHas300DotsAnInch() throws IOException {
        Path file = folder.resolve("picture.png");
        ChartSheet sheet = sheet();

        ChartFile.PNG.save(sheet, file);

        assertThat(ImageIO.read(file.toFile()).getWidth())
                .isEqualTo((int) Math.ceil(sheet.picture().size().width() * 300 / 96));
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "'Rate: 5/10', Rate 5 10",
        "' a\tb ', a b",
        "'***', Chart",
        "'Good level, Stoke-on-Trent', 'Good level, Stoke-on-Trent'"
    })
    void aNameIsOneThatEveryFileSystemTakes(String wanted, String name) {
        ChartSheet sheet = sheet();

        assertThat(new ChartSheet(wanted, sheet.picture(), sheet.figures()).name()).isEqualTo(name);
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> ChartFile.SVG.save(sheet(), folder.resolve("none/x.svg")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no folder");
    }
}
