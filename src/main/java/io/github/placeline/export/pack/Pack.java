package io.github.placeline.export.pack;

import java.time.Instant;
import java.util.List;

/// A board pack ready to be written: its pages in order, with what every page carries. Whoever made
/// it has guarded small numbers and read the figures; writers only set it.
///
/// @param title "Blackpool partnership board, November 2026"
/// @param area whose pack it is
/// @param asAt the moment whose knowledge it shows, as a person writes it: "21 November 2026"
/// @param moment the same for the dates that files carry, so that a pack made twice is the same
/// @param notices sentences that every page must carry, such as that its figures are invented
/// @param licence under which the figures may be used
public record Pack(
        String title,
        String area,
        String asAt,
        Instant moment,
        List<String> notices,
        String licence,
        List<PackPage> pages) {

    public Pack {
        notices = List.copyOf(notices);
        pages = List.copyOf(pages);
    }

    /// What stands at the foot of every page: notices first, then whose knowledge it is, licence.
    public String footer() {
        String said = "Figures as at " + asAt + ". " + licence;
        return notices.isEmpty() ? said : String.join(" ", notices) + " " + said;
    }

    /// The same pack with one of its pages only.
    public Pack only(int page) {
        return new Pack(title, area, asAt, moment, notices, licence, List.of(pages.get(page)));
    }
}
