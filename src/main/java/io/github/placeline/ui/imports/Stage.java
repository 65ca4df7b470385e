package io.github.placeline.ui.imports;

import io.github.placeline.ui.imports.ImportsViewModel.State;

/// The steps of an import, in their order.
enum Stage {
    CHOOSE(1, "Choose file"),
    RECOGNISE(2, "Recognise"),
    CHECK(3, "Check"),
    CONFIRM(4, "Confirm");

    private final int number;
    private final String words;

    Stage(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    static Stage of(State state) {
        return switch (state) {
            case State.Choosing _, State.Saved _, State.Cancelled _, State.Refused _ -> CHOOSE;
            case State.Checking _, State.Mapping _ -> RECOGNISE;
            case State.Checked _ -> CHECK;
            case State.Saving _ -> CONFIRM;
        };
    }
}
