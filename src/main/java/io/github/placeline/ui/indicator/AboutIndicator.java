package io.github.placeline.ui.indicator;

import io.github.placeline.model.Indicator;
import java.util.ArrayList;
import java.util.List;

/// What is known of an indicator, heading by heading; only what somebody has written.
record AboutIndicator(String heading, String text) {

    static List<AboutIndicator> of(Indicator indicator) {
        List<AboutIndicator> all = new ArrayList<>();
        add(all, "Who is counted", indicator.population());
        add(all, "Definition", indicator.definition());
        add(all, "Method", indicator.method());
        add(all, "Counted in", unit(indicator));
        add(all, "Which way is good", indicator.polarity().words());
        add(all, "Topics", String.join(", ", indicator.topics()));
        add(all, "Source", indicator.source());
        add(all, "Where it is published", indicator.link());
        add(all, "Last update", indicator.lastUpdate());
        add(all, "Next update", indicator.nextUpdate());
        add(all, "Code in files", indicator.code());
        return all;
    }

    /// Headings and texts for the clipboard.
    static String plain(Indicator indicator) {
        StringBuilder text = new StringBuilder(indicator.name()).append("\n");
        for (AboutIndicator part : of(indicator))
            text.append('\n').append(part.heading()).append('\n').append(part.text()).append('\n');
        return text.toString();
    }

    private static void add(List<AboutIndicator> all, String heading, String text) {
        if (!text.isBlank()) all.add(new AboutIndicator(heading, text.strip()));
    }

    private static String unit(Indicator indicator) {
        String decimals =
                switch (indicator.decimals()) {
                    case 0 -> "whole numbers";
                    case 1 -> "1 decimal";
                    default -> indicator.decimals() + " decimals";
                };
        String unit =
                switch (indicator.unit().kind()) {
                    case PERCENT -> "Per cent";
                    case POUNDS -> "Pounds";
                    case NUMBER -> "Numbers";
                    case RATE, SCORE ->
                            indicator.unit().words().isEmpty()
                                    ? "Points"
                                    : indicator.unit().words();
                    case UNKNOWN -> "Not said by the publisher";
                };
        return unit + ", " + decimals;
    }
}
