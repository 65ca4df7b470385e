package io.github.placeline.ui.index;

import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.app.index.IndexPicture;
import io.github.placeline.app.index.IndexSheet;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Index;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.index.IndexViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Notice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Binds `index.fxml` to its view model. No decision is taken here.
public final class IndexController {

    @FXML private Node page;
    @FXML private Node skeleton;
    @FXML private Node empty;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Label sentence;
    @FXML private ComboBox<Index> indexes;
    @FXML private ChartMenu keep;
    @FXML private IndexTable table;
    private final IndexViewModel model;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Navigator navigator;
    private final Consumer<Notice> say;

    IndexController(
            IndexViewModel model,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator,
            Consumer<Notice> say) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.navigator = navigator;
        this.say = say;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, empty, trouble);
        indexes.setConverter(new Worded<>(Index::name));
        indexes.setOnAction(_ -> {
            Index chosen = indexes.getValue();
            if (chosen != null) model.show(chosen);
        });
        table.onOpen(navigator::showDashboard);
        keep.serve(charts);
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var facts) -> {
                            facts.shown().forEach(worked -> show(facts, worked));
                            layers.show(facts.shown().isEmpty() ? empty : page);
                        }
                    }
                });
    }

    private void show(IndexFacts facts, IndexFacts.Worked worked) {
        title.setText(worked.index().name());
        about.setText(IndexSheet.method(worked.index()));
        indexes.getItems().setAll(facts.all());
        facts.all().stream()
                .filter(one -> one.id() == worked.index().id())
                .findFirst()
                .ifPresent(indexes::setValue);
        Area looked = model.looked();
        sentence.setText(looked == null ? "" : words(worked, looked));
        table.show(worked, looked);
        AsAt asAt = model.moment();
        if (looked == null) keep.offerNothing();
        else
            keep.offer(() -> {
                IndexFacts.Worked given = others.of(worked, looked, asAt);
                return IndexPicture.sheet(
                        given,
                        looked,
                        words(given, looked),
                        asAt,
                        LocalDate.now(ZoneId.systemDefault()));
            });
    }

    private static String words(IndexFacts.Worked worked, Area looked) {
        return worked.scores().stream()
                .filter(score -> score.area().equals(looked))
                .findFirst()
                .map(score -> words(worked, score))
                .orElse(looked.name() + " is not in this list.");
    }

    private static String words(IndexFacts.Worked worked, IndexScore score) {
        if (score.rank() == null)
            return score.area().name() + " has no score. " + IndexSheet.whyNot(score);
        return "%s is %s with a score of %s."
                .formatted(
                        score.area().name(),
                        score.rank().words(),
                        IndexSheet.cells(worked, score).get(2));
    }

    private Optional<IndexFacts.Worked> worked() {
        return model.loaded().flatMap(facts -> facts.shown().stream().findFirst());
    }

    @FXML
    private void newIndex() {
        model.loaded().ifPresent(facts -> ask(facts, null));
    }

    @FXML
    private void changeIndex() {
        model.loaded().ifPresent(facts -> worked().ifPresent(worked -> ask(facts, worked.index())));
    }

    private void ask(IndexFacts facts, @Nullable Index index) {
        new IndexDialog(page.getScene().getWindow(), facts.offered(), index)
                .showAndWait()
                .ifPresent(model::keep);
    }

    @FXML
    private void deleteIndex() {
        worked().ifPresent(worked -> {
            Index gone = worked.index();
            model.delete(gone);
            Index again = new Index(0, gone.name(), gone.measure(), gone.parts());
            say.accept(
                    Notice.done(
                            "The index “" + gone.name() + "” was deleted.",
                            new Notice.Offer("Undo", () -> model.keep(again))));
        });
    }

    @FXML
    private void copyTable() {
        Area looked = model.looked();
        AsAt asAt = model.moment();
        if (looked == null) return;
        worked().ifPresent(worked ->
                charts.copyTable(() -> IndexSheet.tabSeparated(others.of(worked, looked, asAt))));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
