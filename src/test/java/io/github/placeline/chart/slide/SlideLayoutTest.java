package io.github.placeline.chart.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.text.Weight;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlideLayoutTest {

    private static final Size SCREEN = new Size(1920, 1080);

    private static LaidSlide lay(String headline, SlideBody body) {
        return SlideLayout.lay(
                new SlideContent("Blackpool", headline, body, "Source: DfE."), SCREEN, "1 of 2");
    }

    private static List<Mark.Text> texts(LaidSlide slide) {
        return slide.drawing().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static List<String> headline(LaidSlide slide) {
        double largest = texts(slide).stream().mapToDouble(Mark.Text::size).max().orElseThrow();
        return texts(slide).stream()
                .filter(text -> text.size() == largest && text.weight() == Weight.BOLD)
                .map(Mark.Text::text)
                .toList();
    }

    @Test
    void givesEachOfTwoSentencesALineOfItsOwn() {
        assertThat(
                        headline(
                                lay(
                                        "Blackpool was 14.8 pp below England. In 2015 it was 3.7.",
                                        new SlideBody.Points(List.of("One")))))
                .containsExactly("Blackpool was 14.8 pp below England.", "In 2015 it was 3.7.");
    }

    @Test
    void shrinksALongHeadlineToTwoLinesAndCutsOneThatIsTooLong() {
        LaidSlide shrunk =
                lay("Some words of a headline ".repeat(5), new SlideBody.Points(List.of("One")));
        LaidSlide cut =
                lay("Some words of a headline ".repeat(30), new SlideBody.Points(List.of("One")));

        assertThat(headline(shrunk)).hasSize(2);
        assertThat(shrunk.cut()).isEmpty();
        assertThat(headline(cut)).hasSize(2);
        assertThat(headline(cut).getLast()).endsWith("…");
        assertThat(cut.cut()).containsExactly("The headline is too long for two lines.");
    }

    @ParameterizedTest(name = "{0} points stay on the slide")
    @ValueSource(ints = {0, 1, 7, 40, 400})
    void keepsWordsOnTheSlideHoweverManyThereAre(int count) {
        LaidSlide slide =
                lay("Words", new SlideBody.Points(Collections.nCopies(count, "A point to make")));

        assertThat(texts(slide)).allMatch(text -> text.box().bottom() <= SCREEN.height());
        assertThat(slide.cut().isEmpty()).isEqualTo(count < 40);
        assertThat(texts(slide).stream().anyMatch(text -> text.text().equals("… and more")))
                .isEqualTo(count >= 40);
    }

    @Test
    void keepsOneVeryLongPointOnTheSlide() {
        LaidSlide slide =
                lay("Words", new SlideBody.Points(List.of("A point to make ".repeat(4000))));

        assertThat(texts(slide)).allMatch(text -> text.box().bottom() <= SCREEN.height());
        assertThat(slide.cut()).isNotEmpty();
    }

    @Test
    void keepsTheLinesAroundTheAreaOfALongRanking() {
        List<SlideBody.RankLine> lines =
                java.util.stream.IntStream.rangeClosed(1, 150)
                        .mapToObj(place ->
                                new SlideBody.RankLine(
                                        place + "th",
                                        "Area " + place,
                                        200 - place,
                                        "x",
                                        place == 77
                                                ? SlideBody.RankLine.Kind.AREA
                                                : SlideBody.RankLine.Kind.OTHER))
                        .toList();

        LaidSlide slide = lay("Ranks", new SlideBody.Ranks(lines));

        assertThat(texts(slide))
                .extracting(Mark.Text::text)
                .contains("Area 1", "Area 76", "Area 77", "Area 78", "Area 150")
                .doesNotContain("Area 40");
    }

    @Test
    void saysEverythingInOtherWords() {
        SlideBody.PairFact fact = new SlideBody.PairFact("one", "two");

        assertThat(fact.worded(words -> words + ".").second()).isEqualTo("two.");
        assertThat(
                        new SlideContent("A", "B", new SlideBody.Gone("C"), "D")
                                .worded(words -> words.toLowerCase(java.util.Locale.UK)))
                .isEqualTo(new SlideContent("a", "b", new SlideBody.Gone("c"), "d"));
    }
}
