package io.github.placeline.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedTextTest {

    @ParameterizedTest(name = "[{0}] is written as [{1}]")
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1,'=1+1",
                "+44 20,'+44 20",
                "-2+3,'-2+3",
                "@SUM(A1),'@SUM(A1)",
                "\"\t=1\",\"'\t=1\"",
                "\"\r=1\",\"'\r=1\"",
                "＝1,'＝1",
                "'quoted,''quoted",
                "-,-",
                "--,--",
                "c,c",
                "<5,<5",
                "\"\",\"\"",
                "Blackpool,Blackpool"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text, String cell) {
        assertThat(GuardedText.guard(text)).isEqualTo(cell);
        assertThat(GuardedText.unguard(cell)).isEqualTo(text);
    }

    @Property
    void givesEveryTextBackAndLeavesNoFormula(@ForAll String text) {
        String cell = GuardedText.guard(text);

        assertThat(GuardedText.isFormula(cell)).isFalse();
        assertThat(GuardedText.unguard(cell)).isEqualTo(text);
    }
}
