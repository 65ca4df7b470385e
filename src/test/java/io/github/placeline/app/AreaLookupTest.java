package io.github.placeline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Area;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaLookupTest {

    @TempDir private static Path folder;

    private static AreaLookup lookup;

    @BeforeAll
    static void make() {
        lookup = new AreaLookup(Workspace.create(folder.resolve("w.placeline")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Blackpool                  | E06000009
                    ' blackPOOL '              | E06000009
                    E06000009                  | E06000009
                    890                        | E06000009
                    Bath & North East Somerset | E06000022
                    St. Helens                 | E08000013
                    st helens                  | E08000013
                    England                    | E92000001
                    Outer London               | E13000002
                    London (Outer)             | E13000002
                    E08000016                  | E08000038
                    Dorset                     | E06000059
                    Cornw                      | E06000052
                    """)
    void findsWhatIsMeant(String asked, String code) {
        assertThat(lookup.find(asked).code()).isEqualTo(code);
    }

    @Test
    void findsAClosedCouncilOnlyByItsExactName() {
        assertThat(lookup.find("Poole").code()).isEqualTo("E06000029");
        assertThatThrownBy(() -> lookup.find("Po-ole")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Blakpool | There is no area called "Blakpool". Did you mean Blackpool?
                    zzzzzz   | There is no area called "zzzzzz". Check the spelling, or give its code or LA number.
                    """)
    void suggestsWhatMayBeMeant(String asked, String sentence) {
        assertThatThrownBy(() -> lookup.find(asked))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @Test
    void listsTheLikeliestFirst() {
        assertThat(lookup.like("black", 3))
                .first()
                .extracting(Area::name)
                .isEqualTo("Blackburn with Darwen");
        assertThat(lookup.like("890", 3)).extracting(Area::name).containsExactly("Blackpool");
        assertThat(lookup.like(" ", 3)).isEmpty();
    }
}
