package io.github.placeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest(name = "{0} with toolkit \"{1}\" and DISPLAY \"{2}\": missing {3}")
    @CsvSource(
            textBlock =
                    """
                    # system,    toolkit,  DISPLAY, missing
                    Linux,       '',       '',      true
                    Linux,       '',       ':0',    false
                    Linux,       Headless, '',      false
                    Windows 11,  '',       '',      false
                    Mac OS X,    '',       '',      false
                    """)
    void isMissingOnlyWhereWindowsNeedAnXServerAndThereIsNone(
            String system, String toolkit, String display, boolean missing) {
        assertThat(Display.isMissing(system, toolkit, Map.of("DISPLAY", display)))
                .isEqualTo(missing);
    }
}
