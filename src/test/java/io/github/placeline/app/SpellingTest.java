package io.github.placeline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bath & North East Somerset | bath and north east somerset
                    Kingston upon Hull, City of | kingston upon hull city of
                    'King''s  LYNN'            | kings lynn
                    St. Helens                 | st helens
                    Stoke-on-Trent             | stoke on trent
                    """)
    void readsNamesWithoutCaseAndPunctuation(String name, String plain) {
        assertThat(Spelling.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} suggests {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Blakpool  | Blackpool
                    blackpol  | Blackpool
                    Oldam     | Oldham
                    Yorkshire | North Yorkshire
                    """)
    void suggestsTheNearestName(String asked, String first) {
        assertThat(
                        Spelling.nearest(
                                asked,
                                Stream.of(
                                        "Blackpool",
                                        "Blackburn with Darwen",
                                        "Oldham",
                                        "North Yorkshire")))
                .startsWith(first);
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        assertThat(Spelling.nearest("zzzz", Stream.of("Blackpool", "Oldham"))).isEmpty();
        assertThat(Spelling.suggestion(List.of(), "Check it.")).isEqualTo(" Check it.");
    }

    @Test
    void listsSuggestionsAsAQuestion() {
        assertThat(Spelling.suggestion(List.of("A", "B", "C"), ""))
                .isEqualTo(" Did you mean A, B or C?");
    }
}
