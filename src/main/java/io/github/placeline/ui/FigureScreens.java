package io.github.placeline.ui;

import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.parts.PartsDesk;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.app.years.YearsView;
import io.github.placeline.ui.compare.CompareScreen;
import io.github.placeline.ui.compare.CompareViewModel;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.dashboard.DashboardViewModel;
import io.github.placeline.ui.index.IndexScreen;
import io.github.placeline.ui.index.IndexViewModel;
import io.github.placeline.ui.indicator.IndicatorReader;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.parts.PartsScreen;
import io.github.placeline.ui.parts.PartsViewModel;
import io.github.placeline.ui.ranking.RankingScreen;
import io.github.placeline.ui.ranking.RankingViewModel;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.spine.SpineScreen;
import io.github.placeline.ui.spine.SpineViewModel;
import io.github.placeline.ui.twinning.TwinningScreen;
import io.github.placeline.ui.twinning.TwinningViewModel;
import io.github.placeline.ui.years.YearsScreen;
import io.github.placeline.ui.years.YearsViewModel;

/// The screens that show figures: dashboard, one indicator, comparisons, twins, years.
final class FigureScreens {

    private final OpenScreens open;

    FigureScreens(OpenScreens open) {
        this.open = open;
    }

    Screen dashboard() {
        DashboardView view = new DashboardView(open.workspace());
        DashboardViewModel model = new DashboardViewModel(view::facts, open.background());
        open.follow(model::show);
        return new DashboardScreen(model, open.shell(), open.panels());
    }

    Screen indicator() {
        IndicatorReader reader = IndicatorReader.of(open.workspace());
        IndicatorViewModel model =
                new IndicatorViewModel(reader, open.background(), open.choices());
        open.follow(model::show);
        return new IndicatorScreen(
                model,
                open.charts(),
                open.others(),
                open.panels(),
                new NotesViewModel(
                        new WorkspaceNotes(open.workspace()),
                        open.background(),
                        open.shell()::say,
                        model::refresh),
                new RecordLinks(model, open.shell()));
    }

    Screen compare() {
        WorkspaceComparing desk = new WorkspaceComparing(open.workspace(), open.choices());
        CompareViewModel model = new CompareViewModel(desk, open.background());
        open.follow(model::show);
        return new CompareScreen(
                model,
                desk,
                open.background(),
                open.charts(),
                open.others(),
                open.shell(),
                open.shell()::say);
    }

    Screen ranking() {
        RankingView view = new RankingView(open.workspace());
        RankingViewModel model = new RankingViewModel(view::facts, open.background());
        open.follow(model::show);
        return new RankingScreen(model, open.charts(), open.others(), open.shell());
    }

    Screen years() {
        YearsView view = new YearsView(open.workspace());
        YearsViewModel model =
                new YearsViewModel(
                        view::facts, () -> open.workspace().indicators().all(), open.background());
        open.follow(model::show);
        return new YearsScreen(model, open.shell());
    }

    Screen spine() {
        SpineView view = new SpineView(open.workspace());
        SpineViewModel model = new SpineViewModel(view::facts, open.background());
        open.follow(model::show);
        return new SpineScreen(model, open.charts(), open.others(), open.shell());
    }

    Screen indexes() {
        IndexViewModel model =
                new IndexViewModel(new WorkspaceIndexes(open.workspace()), open.background());
        open.follow(model::show);
        return new IndexScreen(
                model, open.charts(), open.others(), open.shell(), open.shell()::say);
    }

    Screen parts() {
        PartsViewModel model =
                new PartsViewModel(
                        new PartsDesk(open.workspace()), open.background(), open.edits());
        open.follow(model::show);
        return new PartsScreen(model, open.search(), open.shell());
    }

    Screen twinning() {
        TwinningView view = new TwinningView(open.workspace());
        TwinSuggestions suggestions = new TwinSuggestions(open.workspace());
        TwinningViewModel model =
                new TwinningViewModel(view::answer, suggestions::of, open.background());
        open.follow(model::show);
        return new TwinningScreen(model, open.charts(), open.others(), open.shell(), open.search());
    }
}
