package io.github.placeline.analysis.learning;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import java.util.ArrayList;
import java.util.List;

/// A statistical neighbour as a possible twin, with what each could learn from the other (METHODS
/// 9).
///
/// @param closeness the publisher's word for how alike it is, empty where it gives none
/// @param betterThere indicators in which the neighbour does better than we do
/// @param betterHere indicators in which we do better
public record Twin(Area area, String closeness, List<Lesson> betterThere, List<Lesson> betterHere) {

    public Twin {
        betterThere = List.copyOf(betterThere);
        betterHere = List.copyOf(betterHere);
    }

    /// Our neighbours in the order of their closeness, each compared in every indicator: by our
    /// interval where there is one, otherwise by two bands or more.
    public static List<Twin> suggestions(
            Area us, AreaGroup neighbours, List<Comparisons> indicators) {
        List<Twin> twins = new ArrayList<>();
        for (AreaGroup.Member member : neighbours.members()) {
            List<Lesson> lessons =
                    indicators.stream()
                            .flatMap(one -> Lesson.between(us, member.area(), one).stream())
                            .toList();
            twins.add(
                    new Twin(
                            member.area(),
                            member.closeness(),
                            lessons.stream().filter(lesson -> lesson.favour() < 0).toList(),
                            lessons.stream().filter(lesson -> lesson.favour() > 0).toList()));
        }
        return twins;
    }
}
