package io.github.placeline.ui.presenter;

/// Keeps what the room said about the slide in view.
final class RoomWords {

    /// @param isKept whether the words were kept
    /// @param sentence what to tell the presenter
    record Outcome(boolean isKept, String sentence) {}

    private final PresenterViewModel model;
    private final RoomKeeper keeper;

    RoomWords(PresenterViewModel model, RoomKeeper keeper) {
        this.model = model;
        this.keeper = keeper;
    }

    /// @param words not blank
    Outcome keep(String words) {
        return model.facts()
                .filter(facts -> facts.area() != null)
                .map(facts -> {
                    keeper.keep(facts, words);
                    return new Outcome(true, "Saved as a note.");
                })
                .orElse(
                        new Outcome(
                                false, "This slide is about no area. Save it at another slide."));
    }
}
