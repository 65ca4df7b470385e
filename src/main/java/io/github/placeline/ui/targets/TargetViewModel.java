package io.github.placeline.ui.targets;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.targets.TargetCheck;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.plan.TargetDesk;
import io.github.placeline.app.plan.TargetSheet;
import io.github.placeline.model.Period;
import io.github.placeline.model.Target;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// State of the panel in which a target is set. Knows no control; use from the FX thread only.
public final class TargetViewModel {

    private final ObjectProperty<@Nullable Period> baseline = new SimpleObjectProperty<>();
    private final StringProperty baselineValue = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Period> aim = new SimpleObjectProperty<>();
    private final StringProperty aimValue = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);
    private final TargetSheet sheet;
    private final TargetDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private final Runnable onClose;

    /// @param onChange called whenever targets were changed, by undo too
    /// @param onClose closes the panel
    public TargetViewModel(
            TargetSheet sheet,
            TargetDesk desk,
            BackgroundRunner background,
            Edits edits,
            Runnable onChange,
            Runnable onClose) {
        this.sheet = sheet;
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
        this.onClose = onClose;
        begin();
    }

    private void begin() {
        Optional<Target> standing = sheet.target();
        baseline.set(
                standing.map(one -> one.baseline().period())
                        .or(() -> sheet.baselines().stream().findFirst())
                        .orElse(null));
        Figures figures = Figures.of(sheet.indicator());
        standing.ifPresentOrElse(
                one -> {
                    baselineValue.set(figures.number(one.baseline().value()));
                    aim.set(one.aim().period());
                    aimValue.set(figures.number(one.aim().value()));
                    source.set(one.source());
                    owner.set(one.owner());
                },
                this::takePublished);
        baseline.subscribe((_, _) -> takePublished());
        for (StringProperty typed : List.of(baselineValue, aimValue))
            typed.subscribe((_, _) -> forgetQuestion());
        aim.subscribe((_, _) -> forgetQuestion());
    }

    private void takePublished() {
        Period from = baseline.get();
        if (from == null) return;
        sheet.value(from)
                .ifPresent(value -> baselineValue.set(Figures.of(sheet.indicator()).number(value)));
        Period due = aim.get();
        if (due == null || !due.isComparableWith(from) || due.compareTo(from) <= 0)
            aim.set(from.plusYears(USUAL_YEARS));
        forgetQuestion();
    }

    private static final int USUAL_YEARS = 5;

    private void forgetQuestion() {
        asking.set(false);
        message.set("");
    }

    public TargetSheet sheet() {
        return sheet;
    }

    public ObjectProperty<@Nullable Period> baselineProperty() {
        return baseline;
    }

    public StringProperty baselineValueProperty() {
        return baselineValue;
    }

    public ObjectProperty<@Nullable Period> aimProperty() {
        return aim;
    }

    public StringProperty aimValueProperty() {
        return aimValue;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    /// What is to be mended, or a question to be agreed to; empty where neither.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether the message is a question: saving once more agrees to it.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Sets the target, or says what is to be mended or agreed to first.
    public void save() {
        Period from = baseline.get();
        Period due = aim.get();
        if (from == null || due == null) {
            message.set("Choose the baseline and the year of the aim.");
            return;
        }
        Optional<Double> then = TypedNumber.of(baselineValue.get());
        Optional<Double> wanted = TypedNumber.of(aimValue.get());
        if (then.isEmpty() || wanted.isEmpty()) {
            String wrong = then.isEmpty() ? baselineValue.get() : aimValue.get();
            message.set(
                    wrong.isBlank()
                            ? "Give the value of the baseline and of the aim."
                            : "“" + wrong.strip() + "” is not a number.");
            return;
        }
        Target target =
                target(new Target.Point(from, then.get()), new Target.Point(due, wanted.get()));
        TargetCheck check = TargetCheck.of(target, sheet.indicator());
        if (!check.faults().isEmpty()) message.set(check.faults().getFirst());
        else if (!check.doubts().isEmpty() && !asking.get()) {
            message.set(check.doubts().getFirst());
            asking.set(true);
        } else keep(target);
    }

    private Target target(Target.Point from, Target.Point to) {
        return new Target(
                0,
                sheet.area().id(),
                sheet.indicator().id(),
                sheet.breakdown(),
                from,
                to,
                source.get().strip(),
                owner.get().strip(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private void keep(Target target) {
        Optional<Target> earlier = sheet.target();
        AtomicLong key = new AtomicLong();
        Runnable set =
                () ->
                        key.set(
                                earlier.map(one -> desk.move(one, target))
                                        .orElseGet(() -> desk.set(target)));
        run(
                set,
                new Edits.Edit(
                        "The target for "
                                + ShortName.title(sheet.indicator())
                                + (earlier.isPresent() ? " was moved" : " was set"),
                        () -> run(() -> desk.forget(key.get())),
                        () -> run(set)));
    }

    /// Gives the target up.
    public void end() {
        sheet.target()
                .ifPresent(target ->
                        run(
                                () -> desk.end(target),
                                new Edits.Edit(
                                        "The target for "
                                                + ShortName.title(sheet.indicator())
                                                + " was ended",
                                        () -> run(() -> desk.reopen(target)),
                                        () -> run(() -> desk.end(target)))));
    }

    public void close() {
        onClose.run();
    }

    private void run(Runnable change, Edits.Edit edit) {
        background.run(
                "Keeping the target",
                _ -> {
                    change.run();
                    return edit;
                },
                made -> {
                    onClose.run();
                    onChange.run();
                    edits.made(made);
                },
                failure -> message.set(failure.sentence()));
    }

    private void run(Runnable change) {
        background.run(
                "Keeping the target",
                _ -> {
                    change.run();
                    return true;
                },
                _ -> onChange.run(),
                failure -> message.set(failure.sentence()));
    }
}
