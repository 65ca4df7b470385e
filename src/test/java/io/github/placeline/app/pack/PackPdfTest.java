package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.VeraPdf;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackPdfTest {

    @TempDir private static Path folder;
    private static Workspace demo;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
    }

    @ParameterizedTest
    @EnumSource(PackTemplate.class)
    void passesTheCheckerOfAccessiblePdfs(PackTemplate template) throws IOException {
        PackDesk desk = new PackDesk(demo);
        PackOutline outline = desk.started(Demonstration.firstArea(demo), template, AsAt.NOW);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(desk.pack(outline), pdf);

        assertThat(VeraPdf.faults(pdf.toByteArray())).isEmpty();
    }
}
