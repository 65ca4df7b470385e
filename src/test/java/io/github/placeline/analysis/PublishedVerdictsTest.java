package io.github.placeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.placeline.analysis.PlainStatistics.Judged;
import io.github.placeline.analysis.PlainStatistics.XY;
import io.github.placeline.analysis.sentence.Headline;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.analysis.trend.Movement;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every verdict on every authority and core measure, against [PlainStatistics], and every sentence
/// against the rules for sentences.
class PublishedVerdictsTest {

    private static final int MOST_WORDS = 25;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final PlainStatistics plain = new PlainStatistics();

    @BeforeAll
    static void needsThePublishedFiles() {
        assumeTrue(
                Files.exists(LaitFiles.FOLDER.resolve("lait/lait_core.csv.gz")),
                "skipped: ../shared/data is not here");
    }

    @Test
    void agreesWithAPlainImplementation() {
        int[] judged = new int[1];

        everyTile(tile -> {
            agree(tile.trend());
            if (tile.gaps() != null) agree(tile.gaps().trend());
            judged[0]++;
        });

        assertThat(judged[0]).isGreaterThan(11_000);
    }

    @Test
    void writesShortSentencesThatEndAsTheyShould() {
        everyTile(tile -> {
            for (String sentence : Headline.of(tile).sentences()) {
                assertThat(sentence).endsWith(".").doesNotContain("NaN", "null", "--");
                assertThat(List.of(SPACE.split(sentence))).hasSizeLessThanOrEqualTo(MOST_WORDS);
            }
        });
    }

    private void agree(Trend ours) {
        List<XY> points =
                ours.stretch().points().stream()
                        .map(point -> new XY(point.period().position(), point.value()))
                        .toList();
        Judged theirs = plain.judge(points);
        assertThat(word(ours.movement())).as("%s", points).isEqualTo(theirs.verdict());
        TheilSen line = ours.line();
        if (line == null || ours.test() == null) return;
        assertThat(line.slope()).isCloseTo(theirs.slope(), within(1e-9));
        assertThat(line.interval().low()).isCloseTo(theirs.low(), within(1e-9));
        assertThat(line.interval().high()).isCloseTo(theirs.high(), within(1e-9));
        assertThat(ours.test().p()).isCloseTo(theirs.p(), within(1e-9));
    }

    private static String word(Movement movement) {
        return switch (movement) {
            case RISING -> "rising";
            case FALLING -> "falling";
            case NO_CLEAR_CHANGE -> "none";
            case TOO_FEW_POINTS -> "few";
        };
    }

    private static void everyTile(Consumer<TileFigures> each) {
        LaitFiles files = LaitFiles.read();
        for (Indicator indicator : files.indicators()) {
            Comparisons comparisons = Comparisons.of(indicator, files.series(indicator));
            for (Area area : files.authorities()) {
                TileFigures.of(
                                comparisons,
                                area,
                                files.surroundings(area),
                                Viewpoint.USUAL,
                                List.of())
                        .ifPresent(each);
            }
        }
    }
}
