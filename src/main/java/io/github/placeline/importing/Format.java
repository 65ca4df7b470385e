package io.github.placeline.importing;

/// The kinds of files that Placeline knows by their content.
enum Format {
    FIGURES("Placeline export"),
    FRAMEWORK("Framework"),
    EES("EES tidy"),
    EES_META("EES meta"),
    LAIT_LONG("LAIT long"),
    LAIT_DICTIONARY("LAIT dictionary"),
    NEIGHBOURS("Statistical neighbours"),
    /// Any other table, which is read by a recipe.
    TABLE("Table");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
