package io.github.placeline.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.app.deck.SlideView;
import io.github.placeline.app.guard.SmallFigures;
import io.github.placeline.app.meeting.ChangesFacts;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a room, a corridor or a reader of a file sees holds no small number, and holds it again
/// where the workspace hides nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownToOthersTest {

    @TempDir private static Path folder;
    private SmallFigures small;

    @BeforeAll
    void make() {
        small = SmallFigures.in(folder);
    }

    @BeforeEach
    void hides() {
        small.hideUpTo("5");
    }

    Stream<Named<SlideSubject>> subjects() {
        String area = small.area().code();
        String other = small.other().code();
        List<String> codes = List.of(SmallFigures.CODE);
        return Stream.of(
                Named.of(
                        "chart",
                        new SlideSubject.Chart(
                                area, SmallFigures.CODE, Breakdown.TOTAL, other, 10)),
                Named.of("twins", new SlideSubject.Twins(area, other, SmallFigures.CODE, 10)),
                Named.of("ranked list", new SlideSubject.RankedList(area, SmallFigures.CODE)),
                Named.of("comparison", new SlideSubject.Comparison(area, codes)),
                Named.of("tiles", new SlideSubject.Tiles(area, codes)),
                Named.of(
                        "project",
                        new SlideSubject.OneProject(area, small.project().id(), "A project")));
    }

    private String slide(SlideSubject subject) {
        SlideFacts facts = new SlideView(small.workspace()).facts(Slide.of(subject, Instant.now()));
        return facts.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void noSlideShowsThem(SlideSubject subject) {
        assertThat(slide(subject)).doesNotContainPattern(SmallFigures.SMALL);

        small.hideUpTo("0");
        assertThat(slide(subject)).containsPattern(SmallFigures.SMALL);
    }

    @Test
    void noWallboardShowsThem() {
        ForOthers others = new ForOthers(small.workspace());
        DashboardQuestion question = DashboardQuestion.of(small.area());

        assertThat(others.answer(question).toString())
                .contains("Own figures")
                .doesNotContainPattern(SmallFigures.SMALL);

        small.hideUpTo("0");
        assertThat(others.answer(question).toString()).containsPattern(SmallFigures.SMALL);
    }

    @Test
    void changesThatAreCopied() {
        MeetingDesk desk = new MeetingDesk(small.workspace());
        ChangesFacts changes =
                desk.changes(small.area(), new AsAt(Instant.EPOCH), AsAt.NOW, Progress.NONE);
        assertThat(desk.forOthers(changes).tabSeparated())
                .doesNotContainPattern(SmallFigures.SMALL)
                .contains("Not listed, to protect small numbers.");

        small.hideUpTo("0");
        assertThat(desk.forOthers(changes)).isEqualTo(changes);
        assertThat(changes.tabSeparated()).containsPattern(SmallFigures.SMALL);
    }
}
