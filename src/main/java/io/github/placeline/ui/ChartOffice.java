package io.github.placeline.ui;

import io.github.placeline.chart.Palette;
import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Png;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies and saves charts for every screen: asks for the file, does the work away from the window,
/// and says at its foot what came of it.
final class ChartOffice implements ChartDesk {

    /// Twice the dots of a usual screen: sharp in a document, and of a size that programs take.
    private static final double CLIPBOARD_DOTS_PER_INCH = 192;

    private final FileDialogs dialogs;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;

    ChartOffice(FileDialogs dialogs, BackgroundRunner background, Consumer<Notice> say) {
        this.dialogs = dialogs;
        this.background = background;
        this.say = say;
    }

    private record Copied(Image picture, String words) {}

    @Override
    public void copy(Supplier<ChartSheet> sheet) {
        background.run(
                "Copying the chart", _ -> picture(sheet.get()), this::toClipboard, this::failed);
    }

    @Override
    public void save(Supplier<ChartSheet> sheet, ChartFile as) {
        background.run(
                "Making the chart", _ -> sheet.get(), made -> askAndSave(made, as), this::failed);
    }

    private void askAndSave(ChartSheet made, ChartFile as) {
        dialogs.fileToSave(as.words(), made.name(), as.ending())
                .ifPresent(file ->
                        background.run(
                                "Saving " + file.getFileName(),
                                _ -> saved(made, as, file),
                                done -> say.accept(Notice.done("Saved " + done + ".")),
                                this::failed));
    }

    @Override
    public void copyTable(Supplier<String> table) {
        background.run(
                "Copying the table",
                _ -> table.get(),
                text -> {
                    Copying.copy(text);
                    say.accept(Notice.done("The table is on the clipboard."));
                },
                this::failed);
    }

    private static Path saved(ChartSheet sheet, ChartFile as, Path file) {
        as.save(sheet, file);
        return file;
    }

    private static Copied picture(ChartSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Png.write(sheet.picture(), Palette.PRINT, CLIPBOARD_DOTS_PER_INCH, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Copied(
                new Image(new ByteArrayInputStream(out.toByteArray())),
                sheet.picture().title() + ". " + sheet.picture().description());
    }

    private void toClipboard(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(copied.picture());
        content.putString(copied.words());
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(Notice.done("Copied the chart as a picture."));
    }

    private void failed(Failure failure) {
        say.accept(Notice.done(failure.sentence()));
    }
}
