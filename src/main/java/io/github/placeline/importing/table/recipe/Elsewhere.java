package io.github.placeline.importing.table.recipe;

/// Where something stands that no column and no heading says.
///
/// @param text what it is, where that is [Place#GIVEN]; otherwise empty
public record Elsewhere(Place place, String text) {

    /// Columns or their headings say it.
    public static final Elsewhere IN_THE_COLUMNS = new Elsewhere(Place.COLUMNS, "");

    public static final Elsewhere SHEET_NAME = new Elsewhere(Place.SHEET_NAME, "");
    public static final Elsewhere TITLE = new Elsewhere(Place.TITLE, "");
    public static final Elsewhere FILE_NAME = new Elsewhere(Place.FILE_NAME, "");

    /// Somebody has said it.
    public static Elsewhere given(String text) {
        return new Elsewhere(Place.GIVEN, text);
    }

    public enum Place {
        COLUMNS("in the columns"),
        SHEET_NAME("name of the sheet"),
        TITLE("title above the table"),
        FILE_NAME("name of the file"),
        GIVEN("given");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
