package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import java.nio.file.Path;
import java.util.List;

/// What the compare screen needs of the open workspace and of the computer it runs on. The first
/// part reads or writes files and is called away from the window's thread.
public interface CompareDesk {

    HeatFacts facts(HeatQuestion question, Progress progress);

    /// Areas that can be put into a group, by name.
    List<Area> areasLike(Area looked);

    List<Indicator> indicators();

    /// @return the new group's key
    long addGroup(String name, List<Area> areas);

    void changeGroup(long group, String name, List<Area> areas);

    void deleteGroup(long group);

    void save(Path file, List<List<String>> lines);

    /// What was last chosen under that name, empty where nothing was. Quick.
    String remembered(String name);

    /// Quick.
    void remember(String name, String value);
}
