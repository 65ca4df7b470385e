package io.github.placeline.model.exchange;

import java.util.ArrayList;
import java.util.List;

/// Several texts in one cell: `Attainment; Key stage 2`. A semicolon or backslash inside a text has
/// a backslash before it.
public final class ListedText {

    private static final String JOINT = "; ";

    private ListedText() {}

    public static String of(List<String> texts) {
        return String.join(
                JOINT,
                texts.stream()
                        .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                        .toList());
    }

    /// The texts in a cell; none when it is empty.
    public static List<String> texts(String cell) {
        if (cell.isEmpty()) return List.of();
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            if (letter == '\\' && at + 1 < cell.length()) {
                text.append(cell.charAt(++at));
            } else if (letter == ';') {
                texts.add(text.toString());
                text.setLength(0);
                if (cell.startsWith(JOINT, at)) at++;
            } else {
                text.append(letter);
            }
        }
        texts.add(text.toString());
        return List.copyOf(texts);
    }
}
