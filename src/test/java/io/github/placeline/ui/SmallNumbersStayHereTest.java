package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.guard.SmallFigures;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.chart.Mark;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.compare.CompareScreen;
import io.github.placeline.ui.compare.CompareViewModel;
import io.github.placeline.ui.compare.DeskByHand;
import io.github.placeline.ui.index.IndexScreen;
import io.github.placeline.ui.index.IndexViewModel;
import io.github.placeline.ui.indicator.ChartView;
import io.github.placeline.ui.indicator.IndicatorReader;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.ranking.RankingScreen;
import io.github.placeline.ui.ranking.RankingViewModel;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.spine.SpineScreen;
import io.github.placeline.ui.spine.SpineViewModel;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.twinning.TwinningChoices;
import io.github.placeline.ui.twinning.TwinningScreen;
import io.github.placeline.ui.twinning.TwinningViewModel;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is copied or saved from any screen holds no small number, and holds it again where the
/// workspace hides nothing: so the test would see one.
@ExtendWith(ApplicationExtension.class)
class SmallNumbersStayHereTest {

    @TempDir private static Path folder;
    private final StackPane window = new StackPane();
    private final KeptCharts desk = new KeptCharts();
    private final ImmediateRunner now = new ImmediateRunner();
    private final SmallFigures small;
    private final ForOthers others;

    SmallNumbersStayHereTest() throws IOException {
        small = SmallFigures.in(Files.createTempDirectory(folder, "small"));
        others = new ForOthers(small.workspace());
    }

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Scene scene = new Scene(window, 1000, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> window.getChildren().setAll(screen.content()));
    }

    /// Presses everything on the page that copies a picture or a table.
    private void copyEverything(FxRobot robot) {
        List<MenuItem> items =
                window.lookupAll(".chart-menu").stream()
                        .filter(Node::isVisible)
                        .map(MenuButton.class::cast)
                        .filter(menu -> !menu.isDisabled())
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item.getText() != null)
                        .filter(item -> item.getText().startsWith("Copy"))
                        .toList();
        List<Hyperlink> links =
                window.lookupAll(".hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.getText().startsWith("Copy"))
                        .toList();
        robot.interact(() -> {
            items.forEach(MenuItem::fire);
            links.forEach(link -> link.fireEvent(new ActionEvent()));
        });
        assertThat(items).isNotEmpty();
    }

    /// @param pictures at least so many leave the page, and one table
    private void hidesThemAndOnlyThem(FxRobot robot, int pictures) {
        small.hideUpTo("0");
        copyEverything(robot);
        assertThat(desk.copied()).hasSizeGreaterThanOrEqualTo(pictures);
        assertThat(desk.tables()).isNotEmpty();
        assertThat(gone()).anySatisfy(text -> assertThat(text).containsPattern(SmallFigures.SMALL));

        desk.forget();
        small.hideUpTo("5");
        copyEverything(robot);
        assertThat(desk.copied()).hasSizeGreaterThanOrEqualTo(pictures);
        assertThat(gone())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(SmallFigures.SMALL));
        desk.forget();
    }

    private List<String> gone() {
        List<String> texts = new ArrayList<>(desk.tables());
        desk.copied()
                .forEach(sheet -> {
                    texts.add(drawn(sheet));
                    texts.add(sheet.figures().toString());
                });
        return texts;
    }

    private static String drawn(ChartSheet sheet) {
        return Stream.concat(
                        Stream.of(sheet.picture().title(), sheet.picture().description()),
                        sheet.picture().marks().stream()
                                .filter(Mark.Text.class::isInstance)
                                .map(mark -> ((Mark.Text) mark).text()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void fromTheRankedList(FxRobot robot) {
        RankingViewModel model =
                new RankingViewModel(new RankingView(small.workspace())::facts, now);
        RankingScreen screen = new RankingScreen(model, desk, others, _ -> {});
        robot.interact(() -> screen.show(small.area(), small.indicator()));
        show(robot, screen);

        hidesThemAndOnlyThem(robot, 1);
    }

    @Test
    void fromTheAreaAmongAllAuthorities(FxRobot robot) {
        SpineViewModel model = new SpineViewModel(new SpineView(small.workspace())::facts, now);
        SpineScreen screen = new SpineScreen(model, desk, others, _ -> {});
        robot.interact(() -> screen.show(small.area()));
        show(robot, screen);

        hidesThemAndOnlyThem(robot, 1);
    }

    @Test
    void fromTheComparison(FxRobot robot) {
        DeskByHand way = new DeskByHand(small.workspace());
        CompareScreen screen =
                new CompareScreen(
                        new CompareViewModel(way, now), way, now, desk, others, _ -> {}, _ -> {});
        robot.interact(() -> screen.show(small.area()));
        show(robot, screen);

        hidesThemAndOnlyThem(robot, 1);
    }

    @Test
    void fromTheIndex(FxRobot robot) {
        IndexScreen screen =
                new IndexScreen(
                        new IndexViewModel(new WorkspaceIndexes(small.workspace()), now),
                        desk,
                        others,
                        _ -> {},
                        _ -> {});
        robot.interact(() -> screen.show(small.area()));
        show(robot, screen);

        hidesThemAndOnlyThem(robot, 1);
    }

    @Test
    void fromTwinning(FxRobot robot) {
        TwinningScreen screen =
                new TwinningScreen(
                        new TwinningViewModel(
                                new TwinningView(small.workspace())::answer,
                                new TwinSuggestions(small.workspace())::of,
                                now),
                        desk,
                        others,
                        _ -> {},
                        new Nobody());
        robot.interact(() -> screen.show(small.area(), small.other(), small.indicator()));
        show(robot, screen);

        hidesThemAndOnlyThem(robot, 2);
    }

    @Test
    void fromAnIndicatorInEveryView(FxRobot robot) {
        IndicatorViewModel model =
                new IndicatorViewModel(
                        IndicatorReader.of(small.workspace()), now, new KeptChoices());
        IndicatorScreen screen =
                new IndicatorScreen(
                        model,
                        desk,
                        others,
                        new NoPanels(),
                        new NotesViewModel(
                                new WorkspaceNotes(small.workspace()), now, _ -> {}, () -> {}),
                        new RecordLinks(model, _ -> {}));
        robot.interact(() -> {
            screen.show(small.area(), small.indicator());
            model.show(Window.ALL);
        });
        show(robot, screen);
        ComboBox<ChartView> views = robot.lookup("#views").queryComboBox();
        assertThat(views.getItems()).hasSizeGreaterThanOrEqualTo(3);

        for (ChartView view : List.copyOf(views.getItems())) {
            robot.interact(() -> views.setValue(view));
            hidesThemAndOnlyThem(robot, 1);
        }
    }

    private static final class Nobody implements TwinningChoices {
        @Override
        public void chooseArea(String prompt, Consumer<Area> then) {}

        @Override
        public void chooseIndicator(String prompt, Consumer<Indicator> then) {}
    }
}
