package io.github.placeline.ui.pack.sheet;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.ui.theme.Colours;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// One page of a pack on a white sheet of A4 across, from the same blocks as the files, drawn as
/// large as the room is wide. It is light in every theme, as paper is. What does not fit on one
/// sheet makes it longer.
public final class Sheet extends Region {

    /// A4 across in units of 96 to the inch.
    private static final double WIDTH = 1122.5;

    private static final double HEIGHT = 793.7;

    /// What the margins leave of the height.
    private static final double ROOM = HEIGHT - 113;

    private final VBox paper = new VBox();
    private final VBox content = new VBox();
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param pack of one page
    /// @param place of the page among all, counted from 0
    /// @param of how many there are
    /// @param words all that stands on it, for a reader who hears it
    public Sheet(Pack pack, int place, int of, String words) {
        PackPage page = pack.pages().getFirst();
        boolean cover = page.layout() == PackPage.Layout.COVER;
        content.getStyleClass().addAll("sheet-content", cover ? "cover" : "inner");
        if (!page.context().isEmpty()) content.getChildren().add(text(page.context(), "context"));
        content.getChildren().add(text(page.title(), "title"));
        page.blocks().forEach(block -> content.getChildren().addAll(Blocks.of(block)));
        if (!page.source().isEmpty()) content.getChildren().add(text(page.source(), "source"));
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        paper.getStyleClass().addAll("root", "sheet");
        paper.getStylesheets()
                .setAll(
                        Colours.LIGHT.sheet().toExternalForm(),
                        sheet("/io/github/placeline/ui/chart/chart.css"),
                        sheet("sheet.css"));
        paper.getChildren().setAll(content, rest, foot(pack.footer(), place, of));
        paper.getTransforms().add(scale);
        paper.setManaged(false);
        paper.setMouseTransparent(true);
        getStyleClass().addAll("paper", "focus-ring");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        setFocusTraversable(true);
        getChildren().add(paper);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Sheet.class.getResource(name), name).toExternalForm();
    }

    private static HBox foot(String footer, int place, int of) {
        Label words = text(footer, "foot");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = text("Page %d of %d".formatted(place + 1, of), "foot");
        number.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(words, number);
        foot.getStyleClass().add("foot-line");
        return foot;
    }

    private static Label text(String words, String styleClass) {
        return Blocks.text(words, styleClass);
    }

    /// How many sheets of paper it takes, as far as can be told before it is printed.
    public int sheets() {
        applyCss();
        double needed = content.prefHeight(WIDTH - 113);
        return (int) Math.max(1, Math.ceil(needed / ROOM - 0.02));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? WIDTH : width;
        return tall() * wide / WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double tall() {
        return Math.max(HEIGHT, paper.prefHeight(WIDTH));
    }

    @Override
    protected void layoutChildren() {
        double factor = getWidth() / WIDTH;
        scale.setX(factor);
        scale.setY(factor);
        paper.resizeRelocate(0, 0, WIDTH, tall());
    }
}
