package io.github.placeline.app.pack;

import io.github.placeline.model.Area;
import java.util.List;

/// What every page of a pack carries.
public final class PackWords {

    private PackWords() {}

    public static List<String> notices(Area area) {
        return area.invented()
                ? List.of("These figures are invented, to show what Placeline does.")
                : List.of();
    }

    public static String licence(Area area) {
        return area.invented()
                ? "They may be used freely."
                : "Published figures are used under the Open Government Licence v3.0.";
    }
}
