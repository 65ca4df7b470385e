package io.github.placeline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsViewModelTest {
    private final ProblemsViewModel model =
            new ProblemsViewModel(
                    List.of(
                            problem(3, Severity.NOTE, "Three rows repeat others."),
                            problem(7, Severity.HELD_BACK, "\"Stoke UA\" is not in the area list."),
                            problem(9, Severity.WARNING, "104.2% is above 100%."),
                            problem(
                                    12,
                                    Severity.HELD_BACK,
                                    "\"Derbee\" is not in the area list.")));

    @BeforeEach
    void showAll() {
        model.severityProperty().set(null);
        model.wordsProperty().set("");
    }

    @Test
    void whatIsHeldBackComesFirstThenInTheOrderOfTheFile() {
        assertThat(model.shown()).extracting(Problem::line).containsExactly(7L, 12L, 9L, 3L);
    }

    @Test
    void countsEachKind() {
        assertThat(model.count()).isEqualTo(4);
        assertThat(model.count(Severity.HELD_BACK)).isEqualTo(2);
        assertThat(model.count(Severity.WARNING)).isEqualTo(1);
    }

    @ParameterizedTest(name = "severity {0} and words \"{1}\" leave {2}")
    @CsvSource(
            nullValues = "any",
            textBlock =
                    """
                    any,       '',          4
                    HELD_BACK, '',          2
                    any,       AREA list,   2
                    any,       ' derbee ',  1
                    WARNING,   area,        0
                    any,       9,           1
                    """)
    void narrowsBySeverityAndByWordsOrLine(
            @org.jspecify.annotations.Nullable Severity severity, String words, int left) {
        model.severityProperty().set(severity);
        model.wordsProperty().set(words);

        assertThat(model.shown()).hasSize(left);
    }

    private static Problem problem(long line, Severity severity, String text) {
        return new Problem("file.csv", "", line, 0, severity, text);
    }
}
