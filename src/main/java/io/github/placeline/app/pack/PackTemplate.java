package io.github.placeline.app.pack;

/// What a new pack begins with.
public enum PackTemplate {
    FULL("Full pack", "Cover, summary, a page for every indicator, projects, notes and sources."),
    FOUR_PAGES(
            "Four-page summary",
            "Summary, all indicators at a glance, comparison, sources and methods."),
    PROFILE("One-page area profile", "Every indicator of the priorities on one page.");

    private final String words;
    private final String description;

    PackTemplate(String words, String description) {
        this.words = words;
        this.description = description;
    }

    public String words() {
        return words;
    }

    public String description() {
        return description;
    }
}
