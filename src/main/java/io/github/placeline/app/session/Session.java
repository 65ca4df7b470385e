package io.github.placeline.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a user last did and prefers.
///
/// @param recent workspace files, the last opened first
/// @param areas the code of the area last shown of each of them
/// @param zoom of all text, in per cent
/// @param folder where a file was last taken from or put; null for none yet
public record Session(
        List<Path> recent,
        Map<Path, String> areas,
        WindowSize window,
        Theme theme,
        int zoom,
        @Nullable Path folder) {

    public static final int SMALLEST_ZOOM = 100;
    public static final int LARGEST_ZOOM = 200;
    static final int RECENT_FILES = 10;

    /// Before anything was done.
    public static final Session FIRST =
            new Session(
                    List.of(),
                    Map.of(),
                    WindowSize.DESIGNED,
                    Theme.FOLLOW_SYSTEM,
                    SMALLEST_ZOOM,
                    null);

    public Session {
        recent = List.copyOf(recent);
        areas = Map.copyOf(areas);
        zoom = Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    /// Nothing was ever opened: the demonstration is shown.
    public boolean isFirst() {
        return recent.isEmpty();
    }

    /// The code of the area last shown of a workspace.
    public Optional<String> areaOf(Path workspace) {
        return Optional.ofNullable(areas.get(whole(workspace)));
    }

    public Session opened(Path workspace) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(whole(workspace));
        files.addFirst(whole(workspace));
        return withRecent(files.subList(0, Math.min(files.size(), RECENT_FILES)));
    }

    /// Without a file that is no more.
    public Session forgot(Path workspace) {
        return withRecent(recent.stream().filter(file -> !file.equals(whole(workspace))).toList());
    }

    public Session showed(Path workspace, String areaCode) {
        Map<Path, String> shown = new HashMap<>(areas);
        shown.put(whole(workspace), areaCode);
        return new Session(recent, shown, window, theme, zoom, folder);
    }

    public Session with(WindowSize size) {
        return new Session(recent, areas, size, theme, zoom, folder);
    }

    public Session with(Theme chosen) {
        return new Session(recent, areas, window, chosen, zoom, folder);
    }

    public Session withZoom(int percent) {
        return new Session(recent, areas, window, theme, percent, folder);
    }

    public Session withFolder(Path used) {
        return new Session(recent, areas, window, theme, zoom, whole(used));
    }

    private Session withRecent(List<Path> files) {
        Map<Path, String> shown = new HashMap<>(areas);
        shown.keySet().retainAll(files);
        return new Session(files, shown, window, theme, zoom, folder);
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
