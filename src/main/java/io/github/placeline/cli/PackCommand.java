package io.github.placeline.cli;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pack",
        description = "Writes a board pack of one area: PDF, PowerPoint, Excel or a web page.")
final class PackCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--area",
            required = true,
            paramLabel = "A",
            description = "A name, a code or an LA number.")
    private String area = "";

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "As known at the end of a day, such as 2025-03-31.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--template",
            paramLabel = "full|summary|profile",
            converter = TemplateConverter.class,
            description = "Which pages: all (unless given), a four-page summary, or one page.")
    private PackTemplate template = PackTemplate.FULL;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = PackFileConverter.class,
            description = "Ends in .pdf, .pptx, .xlsx or .html.")
    private PackFile out = new PackFile(Path.of("pack.pdf"), PackFile.Kind.PDF);

    private final Streams streams;

    PackCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Area chosen = new AreaLookup(open).find(area);
        PackDesk desk = new PackDesk(open);
        PackOutline outline =
                desk.started(chosen, template, asAt == null ? AsAt.NOW : AsAt.endOf(asAt));
        streams.out().println(desk.write(outline, out, Progress.NONE));
        return ExitCode.DONE;
    }
}
