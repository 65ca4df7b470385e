package io.github.placeline.app.sharing;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatView;
import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.GroupView;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.app.twinning.TwinningQuestion;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;

/// What a screen shows, as it may be copied, saved or shown to others: worked out once more with
/// small numbers hidden (METHODS 10). Every call reads the file.
public final class ForOthers {

    private final Workspace workspace;

    public ForOthers(Workspace workspace) {
        this.workspace = workspace;
    }

    public IndicatorFacts of(IndicatorFacts shown) {
        return new IndicatorView(workspace, guard(shown.question().asAt())).facts(shown.question());
    }

    /// What a wallboard shows to whoever passes.
    public DashboardFacts answer(DashboardQuestion question) {
        return new DashboardView(workspace, guard(question.asAt())).facts(question);
    }

    /// @param names how a part of the population is called
    public GroupFacts of(GroupFacts shown, GroupView.PartNames names) {
        return new GroupView(workspace, guard(shown.question().asAt()))
                .facts(shown.question(), shown.pair(), names);
    }

    /// In the period that is shown.
    public Ranking of(Ranking shown) {
        var period = shown.period();
        return new RankingView(workspace, guard(shown.question().asAt()))
                .facts(period == null ? shown.question() : shown.question().in(period));
    }

    public HeatFacts of(HeatFacts shown) {
        return new HeatView(workspace, guard(shown.question().asAt()))
                .facts(shown.question(), Progress.NONE);
    }

    public SpineFacts of(SpineFacts shown, AsAt asAt) {
        return new SpineView(workspace, guard(asAt)).facts(shown.area(), asAt, Progress.NONE);
    }

    /// @throws Refusal when nothing is left that could be set side by side
    public TwinningFacts of(TwinningFacts shown, AsAt asAt) {
        TwinningAnswer answer =
                new TwinningView(workspace, guard(asAt))
                        .answer(
                                new TwinningQuestion(
                                        shown.first().area(),
                                        shown.second().area(),
                                        shown.indicator(),
                                        shown.window(),
                                        asAt));
        return switch (answer) {
            case TwinningAnswer.Together(var facts) -> facts;
            case TwinningAnswer.Apart apart -> throw Refusal.ofInput(apart.sentence());
        };
    }

    /// @param looked the area it is worked out for
    /// @throws Refusal when somebody has deleted the index meanwhile
    public IndexFacts.Worked of(IndexFacts.Worked shown, Area looked, AsAt asAt) {
        return new IndexView(workspace, guard(asAt))
                .facts(looked, shown.index().id(), asAt).shown().stream()
                        .filter(worked -> worked.index().id() == shown.index().id())
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofInput("This index has been deleted."));
    }

    /// What is said where hiding small numbers leaves nothing to show.
    public static Refusal nothingLeft() {
        return Refusal.ofInput(
                "Nothing was copied or saved: without the small numbers that are hidden from"
                        + " others, nothing is left of this chart.");
    }

    private SmallNumberGuard guard(AsAt asAt) {
        return SmallNumberGuard.of(workspace, asAt);
    }
}
