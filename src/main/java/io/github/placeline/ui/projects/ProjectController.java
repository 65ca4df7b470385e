package io.github.placeline.ui.projects;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.plan.MeasureStanding;
import io.github.placeline.app.plan.ProjectBook;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Project;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.notes.NoteKeeping;
import io.github.placeline.ui.notes.NoteListController;
import io.github.placeline.ui.notes.NoteListViewModel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/// Binds `project.fxml`: one project's words, money, measures and decisions.
public final class ProjectController {

    @FXML private Node form;
    @FXML private TextField title;
    @FXML private ComboBox<Priority> priority;
    @FXML private CheckComboBox<Area> places;
    @FXML private DatePicker starts;
    @FXML private DatePicker ends;
    @FXML private TextField funding;
    @FXML private TextField match;
    @FXML private ComboBox<String> phase;
    @FXML private TextField partners;
    @FXML private TextArea evidence;
    @FXML private Label fault;
    @FXML private Label money;
    @FXML private Label moneyWords;
    @FXML private VBox measures;
    @FXML private ComboBox<Indicator> indicator;
    @FXML private TextField change;
    @FXML private ComboBox<Period> by;
    @FXML private VBox decisions;
    @FXML private DatePicker decided;
    @FXML private ComboBox<Project.Kind> kind;
    @FXML private TextField reason;
    @FXML private StackPane notes;
    private final ProjectsViewModel model;
    private final NoteListViewModel noteList;

    ProjectController(ProjectsViewModel model, NoteListViewModel notes) {
        this.model = model;
        this.noteList = notes;
    }

    @FXML
    private void initialize() {
        priority.setConverter(new Worded<>(Priority::title));
        places.setConverter(new Worded<>(Area::name));
        indicator.setConverter(new Worded<>(ShortName::title));
        by.setConverter(new Worded<>(Period::label));
        kind.setConverter(new Worded<>(Project.Kind::words));
        for (DatePicker picker : java.util.List.of(starts, ends, decided)) DayWords.in(picker);
        notes.getChildren().setAll(Fxml.load("note-list.fxml", new NoteListController(noteList)));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        kind.getItems().setAll(Project.Kind.values());
        phase.getItems().setAll("Early years", "Primary", "Secondary", "After 16", "All ages");
        indicator.valueProperty().subscribe(chosen -> offerYears());
        model.bookProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
    }

    private void offerYears() {
        int now = LocalDate.now(ZoneId.systemDefault()).getYear();
        by.getItems()
                .setAll(
                        java.util.stream.IntStream.rangeClosed(now - 10, now + 10)
                                .mapToObj(Period::academicYearEnding)
                                .toList());
        if (by.getValue() == null) by.setValue(Period.academicYearEnding(now + 1));
    }

    private void show() {
        ProjectBook book = model.bookProperty().get();
        Optional<ProjectPage> page = model.chosen();
        form.setVisible(page.isPresent());
        if (book == null || page.isEmpty()) return;
        Project project = page.get().project();
        fault.setText("");
        noteList.show(new NoteKeeping.Subject(book.area(), project));
        title.setText(project.title());
        priority.getItems().setAll(book.priorities());
        priority.setValue(
                book.priorities().stream()
                        .filter(one -> Long.valueOf(one.id()).equals(project.priority()))
                        .findFirst()
                        .orElse(null));
        places.getItems().setAll(book.places());
        places.getCheckModel().clearChecks();
        book.places().stream()
                .filter(one -> project.places().contains(one.id()))
                .forEach(places.getCheckModel()::check);
        starts.setValue(project.lifetime().opened());
        LocalDate closed = project.lifetime().closed();
        ends.setValue(closed == null ? null : closed.minusDays(1));
        funding.setText(ProjectPage.pounds(project.fundingPence()));
        match.setText(ProjectPage.pounds(project.matchFundingPence()));
        phase.setValue(project.phase());
        partners.setText(project.partners());
        evidence.setText(project.evidence());
        indicator.getItems().setAll(book.indicators());
        money.setText(ProjectPage.pounds(project.fundingPence() + project.matchFundingPence()));
        moneyWords.setText(
                "%s from the programme, %s put beside it. %s."
                        .formatted(
                                ProjectPage.pounds(project.fundingPence()),
                                ProjectPage.pounds(project.matchFundingPence()),
                                page.get().dates()));
        measures.getChildren().setAll(page.get().measures().stream().map(this::measure).toList());
        if (measures.getChildren().isEmpty()) measures.getChildren().add(line("None yet."));
        decisions.getChildren().setAll(project.decisions().stream().map(this::decision).toList());
        if (decisions.getChildren().isEmpty()) decisions.getChildren().add(line("None yet."));
        decided.setValue(LocalDate.now(ZoneId.systemDefault()));
        reason.clear();
        change.clear();
    }

    private Node measure(MeasureStanding standing) {
        Label name = new Label(standing.name() + ": " + standing.wanted());
        name.getStyleClass().add("detail-strong");
        name.setWrapText(true);
        Button remove = new Button("Take out");
        remove.setAccessibleText("Take out the measure " + standing.name());
        remove.setOnAction(_ -> model.withoutMeasure(standing.measure()));
        VBox box = new VBox(name, line(standing.happened()), remove);
        box.getStyleClass().add("project-entry");
        return box;
    }

    private Node decision(Project.Decision decision) {
        Label what = new Label(ProjectPage.day(decision.on()) + ": " + decision.kind().words());
        what.getStyleClass().add("detail-strong");
        VBox box = new VBox(what, line(decision.reason()));
        box.getStyleClass().add("project-entry");
        return box;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("detail");
        return label;
    }

    @FXML
    private void save() {
        Optional<Long> programme = Pounds.pence(funding.getText());
        Optional<Long> beside = Pounds.pence(match.getText());
        LocalDate from = starts.getValue();
        LocalDate to = ends.getValue();
        Optional<Project> before = model.chosen().map(ProjectPage::project);
        if (before.isEmpty()) return;
        if (title.getText().isBlank()) fault.setText("Give the project a title.");
        else if (places.getCheckModel().getCheckedItems().isEmpty())
            fault.setText("Choose at least one place.");
        else if (programme.isEmpty() || beside.isEmpty())
            fault.setText("Write the money in pounds, such as £12,500 or 12500.50.");
        else if (from != null && to != null && to.isBefore(from))
            fault.setText("The project ends before it starts.");
        else
            model.change(
                    new Project(
                            before.get().id(),
                            title.getText().strip(),
                            key(priority.getValue()),
                            places.getCheckModel().getCheckedItems().stream()
                                    .map(Area::id)
                                    .toList(),
                            new Lifetime(from, to == null ? null : to.plusDays(1)),
                            programme.get(),
                            beside.get(),
                            phase.getValue() == null ? "" : phase.getValue(),
                            partners.getText().strip(),
                            evidence.getText().strip(),
                            before.get().measures(),
                            before.get().decisions()));
    }

    private static @Nullable Long key(@Nullable Priority chosen) {
        return chosen == null ? null : chosen.id();
    }

    @FXML
    private void addMeasure() {
        Indicator chosen = indicator.getValue();
        Period due = by.getValue();
        Optional<Double> wanted = Pounds.number(change.getText());
        if (chosen == null || due == null || wanted.isEmpty())
            fault.setText(
                    "A measure needs an indicator, by how much (such as +3 or -1.5) and by when.");
        else model.measure(new Project.Measure(chosen.id(), Breakdown.TOTAL, wanted.get(), due));
    }

    @FXML
    private void addDecision() {
        if (decided.getValue() == null || kind.getValue() == null)
            fault.setText("A decision needs its date and what was decided.");
        else
            model.decide(
                    new Project.Decision(
                            decided.getValue(), kind.getValue(), reason.getText().strip()));
    }
}
