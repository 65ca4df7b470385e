package io.github.placeline.importing.answer;

import io.github.placeline.model.Area;
import java.util.Locale;

/// One thing that a person may do about rows that are held back, in one press.
///
/// A fix names the [Cause] it answers by the cause's key, so that it holds for every row of that
/// cause and for the same file when it is read again.
public sealed interface Fix {

    /// What the fix is about: the key of a [Cause].
    String cause();

    /// The words of its button.
    ///
    /// @param rows how many rows it is about
    String words(long rows);

    /// The rows mean this area.
    ///
    /// @param given the code, number and name of the row as [Answers#given(String, String, String)]
    ///   joins them
    /// @param code the area's code
    /// @param words what to call the area
    /// @param alias the name to remember as one of the area's, empty when it is not to be
    ///   remembered
    record UseArea(String cause, String given, String code, String words, String alias)
            implements Fix {

        public static UseArea of(String cause, String given, Area area) {
            String number = area.number() == null ? area.code() : area.number().toString();
            return new UseArea(
                    cause, given, area.code(), area.name() + " (code " + number + ")", "");
        }

        /// The same with the name remembered as an alias.
        public UseArea remembering(String name) {
            return new UseArea(cause, given, code, words, name);
        }

        @Override
        public String words(long rows) {
            return "Use " + words;
        }
    }

    /// The rows are not wanted.
    record LeaveOut(String cause) implements Fix {
        @Override
        public String words(long rows) {
            return rows == 1
                    ? "Leave out this row"
                    : String.format(Locale.UK, "Leave out %,d rows", rows);
        }
    }

    /// Of lines that contradict each other, this one is right.
    record KeepLine(String cause, int line) implements Fix {
        @Override
        public String words(long rows) {
            return String.format(Locale.UK, "Keep line %,d", line);
        }
    }

    /// Wherever lines contradict each other, the first or the last one is right.
    record KeepEach(String cause, boolean last) implements Fix {
        @Override
        public String words(long rows) {
            return last ? "Keep the last of each" : "Keep the first of each";
        }
    }

    /// Of lines that contradict each other, none is wanted.
    record KeepNone(String cause) implements Fix {
        @Override
        public String words(long rows) {
            return "Keep none of them";
        }
    }

    /// The value is right although it is out of the ordinary.
    record Accept(String cause) implements Fix {
        @Override
        public String words(long rows) {
            return rows == 1
                    ? "Accept the value as it is"
                    : String.format(Locale.UK, "Accept %,d values as they are", rows);
        }
    }
}
