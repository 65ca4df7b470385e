package io.github.placeline.app.meeting;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The meetings of an area with what an agenda can name.
///
/// @param meetings the latest first
/// @param indicators every indicator of the workspace, by key
/// @param projects of the area
/// @param areas every area, by key
public record MeetingBook(
        Area area,
        List<Meeting> meetings,
        Map<Long, Indicator> indicators,
        List<Project> projects,
        Map<Long, Area> areas) {

    public MeetingBook {
        meetings = List.copyOf(meetings);
        indicators = Map.copyOf(indicators);
        projects = List.copyOf(projects);
        areas = Map.copyOf(areas);
    }

    /// What an item is called on the agenda.
    public String title(Meeting.Item item) {
        return switch (item) {
            case Meeting.OneIndicator(var indicator, _) -> name(indicator);
            case Meeting.Comparison(var indicator, var other, _) ->
                    name(indicator) + ", " + beside(other);
            case Meeting.OneProject(var key, _) ->
                    project(key).map(Project::title).orElse("A project of elsewhere");
            case Meeting.Text(var heading, _) -> heading.isBlank() ? "Words" : heading;
        };
    }

    /// What sort of item it is, in a word or two.
    public static String kind(Meeting.Item item) {
        return switch (item) {
            case Meeting.OneIndicator _ -> "Indicator";
            case Meeting.Comparison _ -> "Comparison";
            case Meeting.OneProject _ -> "Project";
            case Meeting.Text _ -> "Words";
        };
    }

    public Optional<Indicator> indicator(long key) {
        return Optional.ofNullable(indicators.get(key));
    }

    public Optional<Project> project(long key) {
        return projects.stream().filter(one -> one.id() == key).findFirst();
    }

    public Optional<Area> area(long key) {
        return Optional.ofNullable(areas.get(key));
    }

    /// The meetings held before one, the latest first.
    public List<Meeting> before(Meeting meeting) {
        return meetings.stream()
                .filter(one -> one.id() != meeting.id())
                .filter(one -> one.asAt().instant().isBefore(meeting.asAt().instant()))
                .toList();
    }

    private String name(long indicator) {
        return indicator(indicator).map(ShortName::title).orElse("An indicator that is no more");
    }

    private String beside(@Nullable Long other) {
        return other == null
                ? "all authorities"
                : "beside " + area(other).map(Area::name).orElse("an area that is no more");
    }
}
