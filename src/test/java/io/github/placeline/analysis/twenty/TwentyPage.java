package io.github.placeline.analysis.twenty;

import java.util.List;
import java.util.Locale;

/// Writes `docs/twenty-series.md`.
final class TwentyPage {

    private static final String HEAD =
            """
            # Twenty series, judged twice

            Each of these published series is judged by Placeline and by a second implementation in the test
            tree (`analysis/twenty`), written afresh from METHODS and the sources it names and sharing no code
            with the app: Theil–Sen with Sen's interval and Mann–Kendall as in Gilbert (1987), chapter 16;
            Wilson (1927); Byar's approximation as in Breslow and Day (1987). `TwentySeriesTest` computes both, fails
            where they differ by more than 1e-9 or by a word, and fails when this page is not what they say.
            The page is written by that test, to `target/twenty-series.md`.

            The figures are official statistics (Department for Education and others, Open Government Licence
            v3.0), read from the files of the Local Authority Interactive Tool and, for the last two, of the
            exclusions release; every text here is ours. Judged are the ten years up to the newest period of the
            measure, since the last series break. "Test" is the two-sided chance of Mann–Kendall.

            """;

    private TwentyPage() {}

    static String of(List<Chosen> all, List<Answer> ours, List<Answer> theirs) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| | Series | Chosen as | Placeline | Second implementation |\n");
        page.append("|---|---|---|---|---|\n");
        for (Chosen one : all)
            page.append(
                    "| %d | %s, %s | %s | %s | %s |\n"
                            .formatted(
                                    one.number(),
                                    one.area(),
                                    one.title(),
                                    one.why(),
                                    ours.get(one.number() - 1).verdict(),
                                    theirs.get(one.number() - 1).verdict()));
        for (Chosen one : all)
            section(page, one, ours.get(one.number() - 1), theirs.get(one.number() - 1));
        return page.toString();
    }

    private static void section(StringBuilder page, Chosen one, Answer ours, Answer theirs) {
        page.append("\n## ").append(one.heading()).append("\n\n");
        page.append("| | Placeline | Second implementation |\n|---|---|---|\n");
        row(page, "Years judged", ours.points() + "", theirs.points() + "");
        row(page, "Slope a year", number(ours.slope()), number(theirs.slope()));
        row(
                page,
                "95% interval",
                range(ours.low(), ours.high()),
                range(theirs.low(), theirs.high()));
        row(page, "Test", test(ours), test(theirs));
        row(page, "Trend", ours.verdict(), theirs.verdict());
        if (!Double.isNaN(ours.intervalLow()))
            row(
                    page,
                    "Interval of the newest figure",
                    range(ours.intervalLow(), ours.intervalHigh()),
                    range(theirs.intervalLow(), theirs.intervalHigh()));
        row(page, "Beside England", ours.standing(), theirs.standing());
        row(page, "Slope of the gap", number(ours.gapSlope()), number(theirs.gapSlope()));
        row(page, "Gap", ours.gapVerdict(), theirs.gapVerdict());
        row(page, "Sentence", ours.sentence(), theirs.sentence());
    }

    private static void row(StringBuilder page, String name, String ours, String theirs) {
        page.append("| %s | %s | %s |\n".formatted(name, ours, theirs));
    }

    private static String test(Answer answer) {
        if (Double.isNaN(answer.chance())) return "too few";
        return String.format(Locale.UK, "%.6f", answer.chance())
                + (answer.exact() ? ", exact" : ", normal with ties");
    }

    private static String range(double low, double high) {
        return Double.isNaN(low) ? "none" : number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "none"
                : String.format(Locale.UK, "%.6f", value + 0.0).replace('-', '\u2212');
    }
}
