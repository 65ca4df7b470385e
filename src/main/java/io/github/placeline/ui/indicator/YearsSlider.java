package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TableRow;
import io.github.placeline.app.indicator.YearRange;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;

/// The first and the last year shown, to be moved by pointer or, thumb by thumb, by the arrow keys.
/// With the last thumb at the end the page goes on showing whatever is the latest.
public final class YearsSlider extends HBox {

    private final Label from = new Label();
    private final Label to = new Label();
    private RangeSlider slider = new RangeSlider();
    private YearRange years = new YearRange(0, 0);
    private Door door = _ -> {};
    private boolean filling;

    /// Where a choice goes.
    @FunctionalInterface
    interface Door {
        void show(Window years);
    }

    public YearsSlider() {
        getStyleClass().add("years-slider");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        from.getStyleClass().add("caption-strong");
        to.getStyleClass().add("caption-strong");
        setVisible(false);
    }

    void leadTo(Door model) {
        door = model;
    }

    /// Sets the thumbs to what is shown.
    void show(IndicatorFacts facts) {
        filling = true;
        if (!facts.recorded().equals(years) || getChildren().isEmpty()) {
            years = facts.recorded();
            remake();
        }
        Window window = facts.question().window();
        int last = Math.min(years.last(), window.last());
        int first =
                facts.rows().stream()
                        .map(TableRow::period)
                        .mapToInt(period -> period.endYear())
                        .min()
                        .orElse(years.first());
        if (window.first() != Integer.MIN_VALUE) first = Math.max(years.first(), window.first());
        if (window.equals(Window.ALL)) first = years.first();
        slider.setLowValue(Math.min(first, last));
        slider.setHighValue(last);
        name();
        setVisible(years.isWide());
        filling = false;
    }

    /// A slider keeps its thumbs between its ends, so other ends ask for another slider.
    private void remake() {
        slider = new RangeSlider(years.first(), years.last(), years.first(), years.last());
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setId("years-slider");
        slider.setAccessibleText("First and last year shown");
        slider.setAccessibleHelp("Arrow keys move the thumb that has the keyboard by one year.");
        slider.lowValueProperty().subscribe((_, _) -> moved());
        slider.highValueProperty().subscribe((_, _) -> moved());
        slider.lowValueChangingProperty().subscribe((_, _) -> moved());
        slider.highValueChangingProperty().subscribe((_, _) -> moved());
        setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(from, slider, to);
    }

    private void moved() {
        name();
        if (filling || slider.isLowValueChanging() || slider.isHighValueChanging()) return;
        int first = year(slider.getLowValue());
        int last = year(slider.getHighValue());
        Window all = first == years.first() ? Window.ALL : Window.from(first);
        door.show(last == years.last() ? all : Window.between(first, last));
    }

    private void name() {
        from.setText(String.valueOf(year(slider.getLowValue())));
        to.setText(String.valueOf(year(slider.getHighValue())));
    }

    private static int year(double value) {
        return (int) Math.round(value);
    }
}
