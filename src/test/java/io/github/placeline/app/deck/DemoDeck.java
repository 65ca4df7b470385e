package io.github.placeline.app.deck;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.time.Instant;
import java.util.List;

/// A deck with a slide of every kind about the demonstration's first area.
final class DemoDeck {

    private DemoDeck() {}

    static Deck of(Workspace workspace) {
        Area area = Demonstration.firstArea(workspace);
        Area other = other(workspace);
        List<String> codes =
                workspace.indicators().of(area).stream().limit(6).map(Indicator::code).toList();
        long project = workspace.projects().of(area).getFirst().id();
        String title = workspace.projects().of(area).getFirst().title();
        Instant now = Instant.now();
        return Deck.named("Twinning")
                .with(
                        List.of(
                                        new SlideSubject.Chart(
                                                area.code(),
                                                "good-level",
                                                Breakdown.TOTAL,
                                                null,
                                                10),
                                        new SlideSubject.Chart(
                                                area.code(),
                                                "good-level",
                                                Breakdown.TOTAL,
                                                other.code(),
                                                0),
                                        new SlideSubject.RankedList(area.code(), "good-level"),
                                        new SlideSubject.Comparison(area.code(), List.of()),
                                        new SlideSubject.Tiles(area.code(), codes),
                                        new SlideSubject.Twins(
                                                area.code(), other.code(), "good-level", 10),
                                        new SlideSubject.Years(
                                                area.code(),
                                                other.code(),
                                                "good-level",
                                                "phonics",
                                                0),
                                        new SlideSubject.OneProject(area.code(), project, title),
                                        new SlideSubject.Words("Read more.\nCount less."))
                                .stream()
                                .map(subject -> Slide.of(subject, now))
                                .toList());
    }

    static Area other(Workspace workspace) {
        Area area = Demonstration.firstArea(workspace);
        return workspace.areas().withFigures().stream()
                .filter(one -> one.kind() == AreaKind.LOCAL_AUTHORITY && one.id() != area.id())
                .findFirst()
                .orElseThrow();
    }
}
