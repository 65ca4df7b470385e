package io.github.placeline.ui;

import io.github.placeline.app.session.Choices;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.AsAt;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// What the screens of one open workspace are made from. It ends when another workspace is opened.
final class OpenScreens {

    private final Workspace workspace;
    private final Choices choices;
    private final ImportsViewModel imports;
    private final Frame frame;
    private final Runnable refresh;
    private Subscription following = Subscription.EMPTY;

    /// What all screens share, whichever workspace is open.
    record Frame(
            ShellViewModel shell,
            Edits edits,
            Panels panels,
            BackgroundRunner background,
            FileDialogs dialogs,
            ChartDesk charts,
            SearchedChoices search) {}

    /// @param choices one for all screens: each keeps the whole of it
    /// @param refresh called when figures have changed
    OpenScreens(
            Workspace workspace,
            Choices choices,
            ImportsViewModel imports,
            Frame frame,
            Runnable refresh) {
        this.workspace = workspace;
        this.choices = choices;
        this.imports = imports;
        this.frame = frame;
        this.refresh = refresh;
    }

    Workspace workspace() {
        return workspace;
    }

    Choices choices() {
        return choices;
    }

    ImportsViewModel imports() {
        return imports;
    }

    /// Figures as others may see them.
    ForOthers others() {
        return new ForOthers(workspace);
    }

    Runnable refresh() {
        return refresh;
    }

    ShellViewModel shell() {
        return frame.shell();
    }

    Edits edits() {
        return frame.edits();
    }

    Panels panels() {
        return frame.panels();
    }

    BackgroundRunner background() {
        return frame.background();
    }

    FileDialogs dialogs() {
        return frame.dialogs();
    }

    ChartDesk charts() {
        return frame.charts();
    }

    SearchedChoices search() {
        return frame.search();
    }

    /// Tells a screen of the day that is chosen, as long as the workspace is open.
    void follow(Consumer<AsAt> screen) {
        following =
                following.and(
                        shell().asAtProperty()
                                .subscribe(day ->
                                        screen.accept(day == null ? AsAt.NOW : AsAt.endOf(day))));
    }

    void end() {
        following.unsubscribe();
    }
}
