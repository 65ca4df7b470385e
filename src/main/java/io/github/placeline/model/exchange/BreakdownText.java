package io.github.placeline.model.exchange;

import io.github.placeline.model.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A breakdown in one cell: `sex=Girls; school type=Special`, empty for everybody.
public final class BreakdownText {

    private BreakdownText() {}

    public static String of(Breakdown breakdown) {
        List<String> parts = new ArrayList<>();
        breakdown
                .parts()
                .forEach((characteristic, value) ->
                        parts.add(
                                characteristic.replace("\\", "\\\\").replace("=", "\\=")
                                        + "="
                                        + value));
        return ListedText.of(parts);
    }

    public static Breakdown read(String cell) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : ListedText.texts(cell)) {
            StringBuilder characteristic = new StringBuilder();
            int at = 0;
            while (at < part.length() && part.charAt(at) != '=') {
                if (part.charAt(at) == '\\' && at + 1 < part.length()) at++;
                characteristic.append(part.charAt(at++));
            }
            parts.put(characteristic.toString(), at < part.length() ? part.substring(at + 1) : "");
        }
        return Breakdown.of(parts);
    }
}
