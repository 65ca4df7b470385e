package io.github.placeline.app.plan;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The priorities of an area with what can be chosen for them. Every change gives the priorities as
/// they would be; [PriorityDesk] keeps them.
///
/// @param outlines starting points, the one written for the area first
/// @param indicators every indicator of the workspace
public record PriorityPlan(
        Area area, List<Priority> priorities, List<Indicator> indicators, List<Outline> outlines) {

    public PriorityPlan {
        priorities = List.copyOf(priorities);
        indicators = List.copyOf(indicators);
        outlines = List.copyOf(outlines);
    }

    /// The indicators of a priority, in its order.
    public List<Indicator> chosen(Priority priority) {
        return priority.indicators().stream()
                .map(this::indicator)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Indicator> indicator(long id) {
        return indicators.stream().filter(one -> one.id() == id).findFirst();
    }

    /// With another priority at the end.
    public List<Priority> with(String title) {
        List<Priority> next = new ArrayList<>(priorities);
        next.add(new Priority(0, area.id(), priorities.size() + 1, title, List.of()));
        return next;
    }

    /// With the priorities of an outline; measures that the workspace lacks are left out.
    public List<Priority> with(Outline outline) {
        List<Priority> next = new ArrayList<>(priorities);
        for (Outline.Aim aim : outline.aims())
            next.add(new Priority(0, area.id(), next.size() + 1, aim.title(), keys(aim)));
        return next;
    }

    private List<Long> keys(Outline.Aim aim) {
        return aim.indicators().stream()
                .flatMap(code -> indicators.stream().filter(one -> one.code().equals(code)))
                .map(Indicator::id)
                .toList();
    }

    public List<Priority> without(int place) {
        List<Priority> next = new ArrayList<>(priorities);
        next.remove(place);
        return next;
    }

    public List<Priority> renamed(int place, String title) {
        return changed(
                place,
                one -> new Priority(one.id(), one.area(), one.position(), title, one.indicators()));
    }

    /// With the priority at `from` standing at `to`.
    public List<Priority> moved(int from, int to) {
        List<Priority> next = new ArrayList<>(priorities);
        next.add(to, next.remove(from));
        return next;
    }

    /// With the indicator at the end of the priority, or no more in it where it was.
    public List<Priority> toggled(int place, Indicator indicator) {
        return indicatorsOf(
                place,
                keys -> {
                    List<Long> next = new ArrayList<>(keys);
                    if (!next.remove(indicator.id())) next.add(indicator.id());
                    return next;
                });
    }

    /// With the priority's indicator at `from` standing at `to`.
    public List<Priority> indicatorMoved(int place, int from, int to) {
        return indicatorsOf(
                place,
                keys -> {
                    List<Long> next = new ArrayList<>(keys);
                    next.add(to, next.remove(from));
                    return next;
                });
    }

    private List<Priority> indicatorsOf(int place, UnaryOperator<List<Long>> change) {
        return changed(
                place,
                one ->
                        new Priority(
                                one.id(),
                                one.area(),
                                one.position(),
                                one.title(),
                                change.apply(one.indicators())));
    }

    private List<Priority> changed(int place, UnaryOperator<Priority> change) {
        List<Priority> next = new ArrayList<>(priorities);
        next.set(place, change.apply(next.get(place)));
        return Collections.unmodifiableList(next);
    }
}
