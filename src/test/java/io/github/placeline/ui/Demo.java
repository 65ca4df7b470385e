package io.github.placeline.ui;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;

/// The demonstration workspace as tests of screens use it.
public final class Demo {

    private final Workspace workspace;

    private Demo(Workspace workspace) {
        this.workspace = workspace;
    }

    public static Demo in(Path folder) {
        return new Demo(Demonstration.create(folder.resolve("demo.placeline")));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Area area() {
        return Demonstration.firstArea(workspace);
    }

    public Indicator indicator(String code) {
        return workspace.indicators().byCode(code).orElseThrow();
    }

    /// The area's figures over the last ten years.
    public IndicatorFacts facts(String code) {
        return new IndicatorView(workspace).facts(IndicatorQuestion.of(area(), indicator(code)));
    }
}
