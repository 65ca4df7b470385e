package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest(name = "placeline {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nonsense                | Placeline has no command "nonsense". See: placeline --help
                    areas                   | placeline areas needs W.placeline. See: placeline areas --help
                    areas w.placeline --cvs | placeline areas does not know "--cvs". See: placeline areas --help
                    new a.placeline b       | placeline new does not know "b". See: placeline new --help
                    --nonsense              | Placeline has no command "--nonsense". See: placeline --help
                    """)
    void saysInOneSentenceWhatIsWrong(String arguments, String sentence) {
        Ran ran = Ran.placeline((Object[]) arguments.split(" "));

        assertThat(ran)
                .isEqualTo(new Ran(ExitCode.WRONG_USAGE, "", sentence + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "demo",
                "import",
                "areas",
                "indicators",
                "show",
                "compare",
                "chart",
                "history",
                "check"
            })
    void explainsEveryCommand(String command) {
        assertThat(Ran.placeline(command, "--help").out())
                .startsWith("Usage: placeline " + command)
                .contains("W.placeline");
        assertThat(Ran.placeline("--help").out()).contains(command);
    }

    @Test
    void saysItsVersion() {
        assertThat(Ran.placeline("--version").out()).matches("Placeline \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void addsTheStackTraceOnlyWhenAsked() {
        assertThat(Ran.placeline("areas", "none.placeline").err()).doesNotContain("\tat ");
        assertThat(Ran.placeline("areas", "none.placeline", "--debug").err()).contains("\tat ");
    }
}
