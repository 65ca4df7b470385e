package io.github.placeline.chart;

import io.github.placeline.model.SeriesBreak;
import java.util.ArrayList;
import java.util.List;

/// The text alternative of a chart over time: a few sentences with its figures.
final class Description {
    private Description() {}

    static String of(Subject subject) {
        if (subject.hasNothingToDraw()) return Nothing.words(subject.content());
        List<String> sentences = new ArrayList<>();
        for (Trace trace : subject.named()) sentences.add(course(subject, trace));
        if (!subject.neighbours().isEmpty())
            sentences.add(subject.neighbours().size() + " statistical neighbours as thin lines.");
        for (Gaps.Gap gap : Gaps.of(subject)) sentences.add(gap.sentence(subject.timeline()) + ".");
        subject.breaks()
                .forEach((_, breaks) -> {
                    for (SeriesBreak known : breaks) sentences.add(BreakWords.of(known) + ".");
                });
        for (Span span : subject.content().spans()) sentences.add(span.words() + ".");
        sentences.addAll(Pins.words(subject));
        return String.join(" ", sentences);
    }

    private static String course(Subject subject, Trace trace) {
        Wording wording = subject.content().wording();
        Run.Dot first = trace.first();
        Run.Dot last = trace.last();
        String name = trace.strand().name();
        if (first.equals(last))
            return name + ": " + wording.figure(first.value()) + " in " + in(first) + ".";
        String course =
                name
                        + ": "
                        + wording.figure(first.value())
                        + " in "
                        + in(first)
                        + ", "
                        + wording.figure(last.value())
                        + " in "
                        + in(last);
        return trace.equals(subject.area())
                ? course + extremes(wording, trace) + "."
                : course + ".";
    }

    private static String extremes(Wording wording, Trace trace) {
        Run.Dot low = trace.first();
        Run.Dot high = trace.first();
        for (Run run : trace.runs()) {
            for (Run.Dot dot : run.dots()) {
                if (dot.value() < low.value()) low = dot;
                if (dot.value() > high.value()) high = dot;
            }
        }
        if (low.value() == high.value()) return ", the same throughout";
        return "; highest "
                + wording.figure(high.value())
                + " in "
                + in(high)
                + ", lowest "
                + wording.figure(low.value())
                + " in "
                + in(low);
    }

    private static String in(Run.Dot dot) {
        return Years.of(dot.period());
    }
}
