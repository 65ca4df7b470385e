import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The image as a package of the platform, where the platform's tools are present.
record Installer(Path image, String version) {
    private static final Path PACKAGING = Path.of("assets", "packaging");

    void make(Path dist) {
        Optional<String> type = type();
        if (type.isEmpty()) {
            System.out.println("No installer: this machine has no tools to make one.");
            return;
        }
        var command = new ArrayList<Object>(List.of("--type", type.get(), "--name", "placeline"));
        command.addAll(List.of("--app-version", version, "--app-image", image, "--dest", dist));
        command.addAll(
                List.of("--description", "How an area is doing over the years against England"));
        command.addAll(List.of("--license-file", "LICENSE"));
        command.addAll(List.of("--file-associations", PACKAGING.resolve("workspace.properties")));
        if (Tool.isLinux()) {
            command.addAll(
                    List.of("--resource-dir", PACKAGING.resolve("linux"), "--linux-shortcut"));
            command.addAll(List.of("--linux-menu-group", "Office", "--linux-app-category", "misc"));
        }
        Tool.run("jpackage", command);
    }

    private static Optional<String> type() {
        if (Tool.isMac()) return Optional.of("dmg");
        if (!Tool.isLinux()) return Optional.of("msi").filter(_ -> Tool.isOnThePath("wix.exe"));
        if (Tool.isOnThePath("dpkg-deb") && Tool.isOnThePath("fakeroot")) return Optional.of("deb");
        return Optional.of("rpm").filter(_ -> Tool.isOnThePath("rpmbuild"));
    }
}
