package io.github.placeline.ui.imports;

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

    static Stage of(ImportState state) {
        return switch (state) {
            case ImportState.Choosing _,
                    ImportState.Saved _,
                    ImportState.Cancelled _,
                    ImportState.Refused _ ->
                    CHOOSE;
            case ImportState.Checking _, ImportState.Mapping _ -> RECOGNISE;
            case ImportState.Checked _ -> CHECK;
            case ImportState.Saving _ -> CONFIRM;
        };
    }
}
