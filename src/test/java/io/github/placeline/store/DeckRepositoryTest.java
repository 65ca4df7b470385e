package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Reveal;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T14:05:33.123456Z");

    private static final List<Slide> EVERY_KIND =
            List.of(
                    Slide.of(
                                    new SlideSubject.Chart(
                                            "E06000009",
                                            "A/b",
                                            Breakdown.of(Map.of("sex", "Girls; \\ all")),
                                            "E06000001",
                                            15),
                                    NOW)
                            .headed("Ymlaen â ni 🎉")
                            .noting("Pause here.\nAsk the room."),
                    Slide.of(
                                    new SlideSubject.Chart(
                                            "E06000009", "A", Breakdown.TOTAL, null, 0),
                                    NOW)
                            .revealing(Reveal.ENGLAND_FIRST.with(Layer.REGION, 7)),
                    Slide.of(new SlideSubject.RankedList("E06000009", "A"), NOW),
                    Slide.of(new SlideSubject.Comparison("E06000009", List.of("B", "A")), NOW),
                    Slide.of(new SlideSubject.Comparison("E06000009", List.of()), NOW),
                    Slide.of(new SlideSubject.Tiles("E06000009", List.of("A")), NOW)
                            .revealing(Reveal.AT_ONCE.each(true)),
                    Slide.of(new SlideSubject.Years("E06000009", null, "A", null, 10), NOW),
                    Slide.of(new SlideSubject.Years("E06000009", "E06000001", "A", "B", 0), NOW),
                    Slide.of(new SlideSubject.Twins("E06000009", "E06000001", "A", 10), NOW),
                    Slide.of(new SlideSubject.OneProject("E06000009", 7, "Reading together"), NOW)
                            .revealing(new Reveal(Map.of())),
                    Slide.of(new SlideSubject.Words("What we ask of you\nThree things"), NOW));

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void makesAWorkspace() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void keepsEveryKindOfSlideAsItWas() {
        Deck kept = workspace.decks().save(Deck.named("Twinning").with(EVERY_KIND));

        assertThat(kept.id()).isPositive();
        assertThat(kept.slides()).isEqualTo(EVERY_KIND);
        assertThat(workspace.decks().byId(kept.id())).contains(kept);
    }

    @Test
    void keepsSeveralDecksTheNewestFirst() {
        Deck first = workspace.decks().save(Deck.named("Twinning"));
        Deck second = workspace.decks().save(Deck.named("Board").with(EVERY_KIND));

        assertThat(workspace.decks().all()).containsExactly(second, first);
    }

    @Test
    void takesAChangeBackBySavingTheDeckBeforeIt() {
        Deck before = workspace.decks().save(Deck.named("Twinning").with(EVERY_KIND));
        workspace.decks().save(before.moving(0, 3).removing(5).titled("Another"));

        workspace.decks().save(before);

        assertThat(workspace.decks().all()).containsExactly(before);
    }

    @Test
    void bringsADeletedDeckBackUnderItsKey() {
        Deck deck = workspace.decks().save(Deck.named("Twinning").with(EVERY_KIND));
        workspace.decks().delete(deck);
        assertThat(workspace.decks().all()).isEmpty();

        assertThat(workspace.decks().save(deck)).isEqualTo(deck);
        assertThat(workspace.decks().byId(deck.id())).contains(deck);
    }

    @Test
    void keepsTwoHundredSlides() {
        Deck deck =
                workspace
                        .decks()
                        .save(
                                Deck.named("Long")
                                        .with(Collections.nCopies(200, EVERY_KIND.getFirst())));

        assertThat(workspace.decks().byId(deck.id()).orElseThrow().slides()).hasSize(200);
    }
}
