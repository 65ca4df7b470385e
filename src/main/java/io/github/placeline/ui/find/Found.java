package io.github.placeline.ui.find;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.shell.Place;

/// Something that a search can lead to.
public sealed interface Found {

    /// Its name.
    String name();

    /// What it is, in a few words.
    String kind();

    /// An area, with or without figures in the open workspace.
    record OneArea(Area area, boolean hasFigures) implements Found {
        @Override
        public String name() {
            return area.name();
        }

        @Override
        public String kind() {
            String kind = area.type().isEmpty() ? area.kind().words() : area.type();
            if (area.isClosed()) kind = kind + ", closed";
            return hasFigures ? kind : kind + ", no figures yet";
        }
    }

    /// A screen of the app.
    ///
    /// @param others words by which it is found too
    record OneScreen(String name, String others, Place place) implements Found {
        @Override
        public String kind() {
            return "Screen";
        }
    }

    /// An indicator.
    record OneIndicator(Indicator indicator) implements Found {
        @Override
        public String name() {
            return indicator.name();
        }

        @Override
        public String kind() {
            return indicator.topics().isEmpty() ? "Indicator" : indicator.topics().getFirst();
        }
    }
}
