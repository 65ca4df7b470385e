package io.github.placeline.importing.answer;

import java.util.ArrayList;
import java.util.List;

/// Why rows of a file are held back. Rows of one cause are shown and answered together.
///
/// @param key tells causes apart, the same each time the file is read
/// @param words one sentence that fits every row of it
/// @param fixes what may be done about it, the likeliest first
public record Cause(String key, String words, List<Fix> fixes) {

    public Cause {
        fixes = List.copyOf(fixes);
    }

    /// A cause about which nothing can be done but to leave its rows out.
    public static Cause of(String words) {
        return new Cause(words, words, List.of(new Fix.LeaveOut(words)));
    }

    /// The same with these fixes offered first.
    public Cause withFirst(List<? extends Fix> likelier) {
        List<Fix> all = new ArrayList<>(likelier);
        all.addAll(fixes);
        return new Cause(key, words, all);
    }
}
