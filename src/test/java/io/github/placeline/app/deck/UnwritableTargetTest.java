package io.github.placeline.app.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Packs and decks of every kind that cannot be put where they are wanted: one sentence, and no
/// half file beside what was there.
class UnwritableTargetTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    /// A folder in which nobody makes files, whoever runs the tests.
    private static final Path CLOSED = Path.of("/proc/self");

    @TempDir private static Path folder;
    private static PackDesk packs;
    private static PackOutline outline;
    private static DeckDesk decks;
    private static Deck deck;

    @BeforeAll
    static void make() {
        Workspace workspace = Demonstration.create(folder.resolve("demo.placeline"));
        packs = new PackDesk(workspace);
        outline = packs.started(Demonstration.firstArea(workspace), PackTemplate.PROFILE, AsAt.NOW);
        decks = new DeckDesk(workspace);
        Deck whole = DemoDeck.of(workspace);
        deck = new Deck(0, "One slide", List.of(whole.slides().getFirst()));
    }

    private static void refuses(Path file, PackFile.Kind kind, String sentence) {
        PackFile target = new PackFile(file, kind);
        assertThatThrownBy(() -> packs.write(outline, target, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        if (kind != PackFile.Kind.PDF && kind != PackFile.Kind.POWERPOINT) return;
        assertThatThrownBy(() -> decks.write(deck, target, NOW, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @EnumSource(PackFile.Kind.class)
    void aFolderThatIsGone(PackFile.Kind kind) {
        Path gone = folder.resolve("gone");

        refuses(gone.resolve("pack" + kind.ending()), kind, "There is no folder");

        assertThat(gone).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(PackFile.Kind.class)
    void aFolderThatMayNotBeWrittenTo(PackFile.Kind kind) {
        assumeThat(CLOSED).isDirectory();
        Path file = CLOSED.resolve("pack" + kind.ending());

        refuses(file, kind, "Check that you may write there");

        assertThat(file).doesNotExist();
    }
}
