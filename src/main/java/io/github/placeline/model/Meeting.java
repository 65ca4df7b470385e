package io.github.placeline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting of an area's board, with its agenda.
///
/// @param id the workspace's own key, 0 for one that is new
/// @param held the day of the meeting
/// @param asAt the moment whose figures it speaks of: what is imported later changes nothing here
/// @param commentary in the chair's words, empty where nobody has written any
/// @param items the agenda, in order
public record Meeting(
        long id,
        long area,
        LocalDate held,
        String title,
        AsAt asAt,
        String commentary,
        List<Item> items) {

    public Meeting {
        items = List.copyOf(items);
    }

    /// Something on the agenda, with what is to be said about it.
    public sealed interface Item {

        /// What is to be said, empty where nobody has written anything.
        String commentary();
    }

    /// The area's figures of one indicator.
    public record OneIndicator(long indicator, String commentary) implements Item {}

    /// An indicator of the area beside another.
    ///
    /// @param other the key of the area beside it; null for all authorities in their order
    public record Comparison(long indicator, @Nullable Long other, String commentary)
            implements Item {}

    /// A project: its money, measures and decisions.
    public record OneProject(long project, String commentary) implements Item {}

    /// Words under a heading.
    public record Text(String heading, String commentary) implements Item {}

    /// The same meeting under another key.
    public Meeting under(long key) {
        return new Meeting(key, area, held, title, asAt, commentary, items);
    }

    public Meeting with(List<Item> agenda) {
        return new Meeting(id, area, held, title, asAt, commentary, agenda);
    }

    public Meeting titled(String words) {
        return new Meeting(id, area, held, words, asAt, commentary, items);
    }

    public Meeting saying(String words) {
        return new Meeting(id, area, held, title, asAt, words, items);
    }

    /// Held on another day; figures that were those of the day it was to be held move with it.
    public Meeting on(LocalDate day) {
        boolean ofThatDay = asAt.equals(AsAt.endOf(held));
        return new Meeting(
                id, area, day, title, ofThatDay ? AsAt.endOf(day) : asAt, commentary, items);
    }

    public Meeting frozen(AsAt moment) {
        return new Meeting(id, area, held, title, moment, commentary, items);
    }
}
