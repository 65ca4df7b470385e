package io.github.placeline.chart.slide;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.GapBracket;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.chart.spine.SpineLine;
import io.github.placeline.model.deck.Reveal;
import java.util.List;
import java.util.function.UnaryOperator;

/// The part of a slide between its headline and its source.
public sealed interface SlideBody {

    /// The same in other words.
    SlideBody worded(UnaryOperator<String> words);

    /// A chart over the years.
    ///
    /// @param gaps the distance to England, that of now first
    record Lines(ChartContent chart, List<GapBracket> gaps, Reveal reveal) implements SlideBody {
        public Lines {
            gaps = List.copyOf(gaps);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Lines(chart.worded(words), gaps, reveal);
        }
    }

    /// Two areas beside each other on the same axes.
    ///
    /// @param facts the same facts of both in the same order, the first's before the second's
    record Pair(ChartContent first, ChartContent second, List<PairFact> facts, Reveal reveal)
            implements SlideBody {
        public Pair {
            facts = List.copyOf(facts);
        }

        /// The second area first.
        public Pair swapped() {
            return new Pair(
                    second,
                    first,
                    facts.stream().map(fact -> new PairFact(fact.second(), fact.first())).toList(),
                    reveal);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Pair(
                    first.worded(words),
                    second.worded(words),
                    facts.stream().map(fact -> fact.worded(words)).toList(),
                    reveal);
        }
    }

    /// One fact of two areas.
    record PairFact(String first, String second) {
        PairFact worded(UnaryOperator<String> words) {
            return new PairFact(words.apply(first), words.apply(second));
        }
    }

    /// All authorities year after year, a step a year.
    record Through(YearsContent years) implements SlideBody {
        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Through(years.worded(words));
        }
    }

    /// All authorities in order; as many are drawn as there is room for, those around the area and
    /// the country before others.
    record Ranks(List<RankLine> lines) implements SlideBody {
        public Ranks {
            lines = List.copyOf(lines);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Ranks(lines.stream().map(line -> line.worded(words)).toList());
        }
    }

    /// One line of a ranked list.
    ///
    /// @param place "=2nd", empty without one
    /// @param figure as printed
    record RankLine(String place, String name, double value, String figure, Kind kind) {
        /// Whose line it is.
        public enum Kind {
            AREA,
            COUNTRY,
            OTHER
        }

        RankLine worded(UnaryOperator<String> words) {
            return new RankLine(place, words.apply(name), value, figure, kind);
        }
    }

    /// An area among all authorities on several indicators.
    record Spine(SpineContent content) implements SlideBody {
        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Spine(
                    new SpineContent(
                            words.apply(content.title()),
                            content.country(),
                            content.sections().stream()
                                    .map(section ->
                                            new SpineContent.Section(
                                                    section.title(),
                                                    section.lines().stream()
                                                            .map(line -> worded(line, words))
                                                            .toList()))
                                    .toList()));
        }

        private static SpineLine worded(SpineLine line, UnaryOperator<String> words) {
            return new SpineLine(
                    words.apply(line.name()),
                    line.period(),
                    line.area(),
                    line.country(),
                    line.value(),
                    line.benchmark(),
                    line.spread(),
                    line.sign(),
                    line.standing(),
                    words.apply(line.words()));
        }
    }

    /// A few figures, each as large as there is room for.
    record Cards(List<Card> cards) implements SlideBody {
        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Cards(cards.stream().map(card -> card.worded(words)).toList());
        }
    }

    /// One figure.
    ///
    /// @param when what it counts, and when
    /// @param gap how far from the benchmark, may be empty
    /// @param verdict the judgement in a word, drawn with its shape
    record Card(
            String title,
            String value,
            String when,
            String gap,
            String verdict,
            StandingSign sign,
            String words) {
        Card worded(UnaryOperator<String> other) {
            return new Card(
                    other.apply(title),
                    value,
                    other.apply(when),
                    other.apply(gap),
                    verdict,
                    sign,
                    other.apply(words));
        }
    }

    /// Facts with their names, one under another.
    record Facts(List<Fact> facts) implements SlideBody {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Facts(
                    facts.stream()
                            .map(fact -> new Fact(fact.name(), words.apply(fact.words())))
                            .toList());
        }
    }

    record Fact(String name, String words) {}

    /// Points in words.
    record Points(List<String> lines) implements SlideBody {
        public Points {
            lines = List.copyOf(lines);
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Points(lines.stream().map(words).toList());
        }
    }

    /// Figures as a table, the heading row first.
    record Sheet(List<List<String>> rows) implements SlideBody {
        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public SlideBody worded(UnaryOperator<String> words) {
            return new Sheet(rows.stream().map(row -> row.stream().map(words).toList()).toList());
        }
    }

    /// What the slide was about is no more, or has no figures now: in words.
    record Gone(String words) implements SlideBody {
        @Override
        public SlideBody worded(UnaryOperator<String> other) {
            return new Gone(other.apply(words));
        }
    }
}
