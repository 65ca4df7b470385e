package io.github.placeline.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The file dialogs of the operating system, in front of one window.
final class SystemFileDialogs implements FileDialogs {

    private static final String ENDING = ".placeline";
    private static final ExtensionFilter WORKSPACES =
            new ExtensionFilter("Placeline workspaces", "*" + ENDING);
    private static final ExtensionFilter FIGURES =
            new ExtensionFilter(
                    "Files with figures",
                    "*.csv",
                    "*.txt",
                    "*.tsv",
                    "*.xlsx",
                    "*.xlsm",
                    "*.xls",
                    "*.ods",
                    "*.zip",
                    "*.gz");
    private static final ExtensionFilter RECIPES =
            new ExtensionFilter("Recipes", "*.txt", "*.recipe");
    private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*");

    private final Window window;
    private final Remembered remembered;
    private final HostServices host;

    /// @param remembered holds the folder that was used last
    SystemFileDialogs(Window window, Remembered remembered, HostServices host) {
        this.host = host;
        this.window = window;
        this.remembered = remembered;
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        FileChooser chooser = chooser("Open a workspace", WORKSPACES);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(this::remember);
    }

    @Override
    public Optional<Path> workspaceToMake() {
        FileChooser chooser = chooser("New workspace", WORKSPACES);
        chooser.setInitialFileName("My area" + ENDING);
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(this::remember)
                .map(file -> withEnding(file, ENDING));
    }

    @Override
    public List<Path> filesToImport() {
        List<File> chosen = chooser("Import files", FIGURES).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(this::remember).toList();
    }

    @Override
    public Optional<Path> recipeToUse() {
        FileChooser chooser = chooser("Use a recipe", RECIPES);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(this::remember);
    }

    @Override
    public Optional<Path> fileToSave(String what, String name, String ending) {
        FileChooser chooser = chooser("Save as " + what, new ExtensionFilter(what, "*" + ending));
        chooser.setInitialFileName(name + ending);
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(this::remember)
                .map(file -> withEnding(file, ending));
    }

    @Override
    public void show(Path file) {
        host.showDocument(file.toUri().toString());
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filter, ALL);
        Path folder = remembered.session().folder();
        if (folder != null && Files.isDirectory(folder))
            chooser.setInitialDirectory(folder.toFile());
        return chooser;
    }

    private Path remember(File file) {
        Path folder = file.toPath().toAbsolutePath().getParent();
        if (folder != null) remembered.change(session -> session.withFolder(folder));
        return file.toPath();
    }

    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(name + ending);
    }
}
