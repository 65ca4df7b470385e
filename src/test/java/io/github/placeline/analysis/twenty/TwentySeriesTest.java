package io.github.placeline.analysis.twenty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Twenty published series, judged by the app and by code that shares nothing with it.
class TwentySeriesTest {

    private static final Path PAGE = Path.of("docs/twenty-series.md");

    private final List<Chosen> all = TwentySeries.all();
    private final List<Answer> ours = new ArrayList<>();
    private final List<Answer> theirs = new ArrayList<>();

    @BeforeEach
    void judgeThemTwice() {
        assumeTrue(PlainRecord.areThere(), "skipped: ../shared/data is not here");
        Map<Integer, PlainRecord> records = PlainRecord.read(all);
        for (Chosen one : all) {
            PlainRecord record = Objects.requireNonNull(records.get(one.number()));
            assertThat(record.area()).as(one.heading()).isNotEmpty();
            ours.add(AppAnswer.of(one, record));
            theirs.add(PlainAnswer.of(one, record));
        }
    }

    @Test
    void bothSayTheSame() {
        assertThat(ours).hasSize(20);
        for (Chosen one : all) {
            Answer own = ours.get(one.number() - 1);
            Answer other = theirs.get(one.number() - 1);
            String which = one.heading();
            assertThat(words(own)).as(which).isEqualTo(words(other));
            double[] numbers = numbers(own);
            double[] others = numbers(other);
            for (int i = 0; i < numbers.length; i++) {
                if (Double.isNaN(numbers[i])) assertThat(others[i]).as(which).isNaN();
                else assertThat(numbers[i]).as(which).isCloseTo(others[i], within(1e-9));
            }
        }
    }

    @Test
    void thePageSaysWhatTheyFound() throws IOException {
        String page = TwentyPage.of(all, ours, theirs);
        Path fresh = Path.of("target/twenty-series.md");
        Files.createDirectories(Path.of("target"));
        Files.writeString(fresh, page);

        assertThat(Files.readString(PAGE)).as("written anew to %s", fresh).isEqualTo(page);
    }

    private static List<String> words(Answer answer) {
        return List.of(
                answer.points() + " years",
                answer.exact() ? "exact" : "not exact",
                answer.verdict(),
                answer.standing(),
                answer.gapVerdict(),
                answer.sentence());
    }

    private static double[] numbers(Answer answer) {
        return new double[] {
            answer.slope(),
            answer.low(),
            answer.high(),
            answer.chance(),
            answer.intervalLow(),
            answer.intervalHigh(),
            answer.gapSlope()
        };
    }
}
