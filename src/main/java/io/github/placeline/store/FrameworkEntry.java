package io.github.placeline.store;

import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import java.util.List;

/// One thing that areas share so that all measure alike. Indicators and areas are named by their
/// codes.
public sealed interface FrameworkEntry {

    /// What tells it from others of its sort. Two entries with the same key say different things
    /// about the same.
    Object key();

    /// An indicator as it is defined.
    record Defined(Definition definition) implements FrameworkEntry {
        @Override
        public Object key() {
            return List.of("indicator", definition.code());
        }
    }

    /// A series break that a person has entered or a file has brought.
    record Break(String indicator, Period first, String what) implements FrameworkEntry {
        @Override
        public Object key() {
            return List.of("break", indicator, first);
        }
    }

    /// One indicator carries on another.
    record Continues(String indicator, Breakdown breakdown, String older, Breakdown olderBreakdown)
            implements FrameworkEntry {
        @Override
        public Object key() {
            return List.of("continuation", indicator, breakdown);
        }
    }

    /// A programme or a list of areas of one's own.
    ///
    /// @param owner the code of the area it belongs to, empty where it belongs to none
    record Group(
            String name,
            AreaGroup.Kind kind,
            String owner,
            String edition,
            Lifetime lifetime,
            List<String> members)
            implements FrameworkEntry {
        public Group {
            members = List.copyOf(members);
        }

        @Override
        public Object key() {
            return List.of("group", kind, owner, name);
        }
    }

    /// A priority of an area with its indicators.
    record Aim(String area, int position, String title, List<String> indicators)
            implements FrameworkEntry {
        public Aim {
            indicators = List.copyOf(indicators);
        }

        @Override
        public Object key() {
            return List.of("priority", area, title);
        }
    }

    /// A set of parts that are looked at together.
    ///
    /// @param titles of its parts in their order
    /// @param indicators as many; empty text where a part has none yet
    record Parts(String name, List<String> titles, List<String> indicators)
            implements FrameworkEntry {
        public Parts {
            titles = List.copyOf(titles);
            indicators = List.copyOf(indicators);
            if (titles.size() != indicators.size())
                throw new IllegalArgumentException("a part with no place for its indicator");
        }

        @Override
        public Object key() {
            return List.of("set of parts", name);
        }
    }
}
