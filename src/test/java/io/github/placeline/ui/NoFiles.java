package io.github.placeline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody chooses a file, unless a test says otherwise.
class NoFiles implements FileDialogs {

    @Override
    public Optional<Path> workspaceToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> workspaceToMake() {
        return Optional.empty();
    }

    @Override
    public List<Path> filesToImport() {
        return List.of();
    }

    @Override
    public Optional<Path> recipeToUse() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToSave(String what, String name, String ending) {
        return Optional.empty();
    }

    @Override
    public void show(Path file) {}
}
