package io.github.placeline.ui.tiles;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.dashboard.TileFacts;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Makes every tile, so that all look and read alike.
///
/// TilesFX is dark, moves, and says nothing to a screen reader unless told otherwise: here it is
/// told. Its colours are fixed values and cannot follow a theme, so its own surface is left clear
/// and the style sheet draws the card.
public final class TileFactory {

    private TileFactory() {}

    /// The tile of one indicator, which opens its page.
    ///
    /// @param setTarget opens the target of the indicator, from the tile's menu
    /// @param addToDeck puts it on a slide, from the tile's menu
    public static Region indicator(
            TileFacts facts, Runnable open, Runnable setTarget, Runnable addToDeck) {
        Region tile = button(new IndicatorTile(facts), facts.words(), open);
        Tooltip.install(tile, new Tooltip(tip(facts)));
        TileMenu.on(tile, facts, open, setTarget, addToDeck);
        return tile;
    }

    /// The tile of one indicator to look at from afar: it opens nothing.
    public static Region shown(TileFacts facts) {
        Region tile = new TileFrame(frame(), new IndicatorTile(facts));
        tile.getStyleClass().add("tile-shown");
        tile.setAccessibleRole(AccessibleRole.TEXT);
        tile.setAccessibleText(facts.words());
        return tile;
    }

    /// What the tile has no room for.
    private static String tip(TileFacts facts) {
        String age = facts.age().isEmpty() ? "" : "\nLatest figure is " + facts.age() + ".";
        TargetStanding target = facts.target();
        String aim = target == null ? "" : "\nTarget " + target.aim() + ". " + target.words();
        return facts.indicator().name() + age + aim;
    }

    /// `content` as a tile that opens something.
    ///
    /// @param sentence all that the tile shows, for whoever hears it
    static Region button(Region content, String sentence, Runnable open) {
        return new TileButton(new TileFrame(frame(), content), sentence, open);
    }

    private static Tile frame() {
        return TileBuilder.create()
                .skinType(SkinType.CUSTOM)
                .animated(false)
                .locale(Locale.UK)
                .backgroundColor(Color.TRANSPARENT)
                .borderColor(Color.TRANSPARENT)
                .title("")
                .textVisible(false)
                .build();
    }

    /// Lays our node over the whole tile: the frame would keep a margin for a title that ours has.
    private static final class TileFrame extends Region {
        private final Tile tile;
        private final Region content;

        TileFrame(Tile tile, Region content) {
            this.tile = tile;
            this.content = content;
            content.setManaged(false);
            tile.setGraphic(content);
            tile.setFocusTraversable(false);
            tile.setMinSize(0, 0);
            tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            getChildren().add(tile);
        }

        @Override
        protected void layoutChildren() {
            tile.resizeRelocate(0, 0, getWidth(), getHeight());
            Node holder = content.getParent();
            if (holder == null) return;
            content.resizeRelocate(
                    -holder.getLayoutX(), -holder.getLayoutY(), getWidth(), getHeight());
        }
    }
}
