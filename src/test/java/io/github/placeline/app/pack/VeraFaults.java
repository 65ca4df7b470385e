package io.github.placeline.app.pack;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// What the checker of PDF/UA-1 finds in a pack's PDF.
final class VeraFaults {

    private VeraFaults() {}

    static List<String> of(Pack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(pack, out);
        return VeraPdf.faults(out.toByteArray());
    }
}
