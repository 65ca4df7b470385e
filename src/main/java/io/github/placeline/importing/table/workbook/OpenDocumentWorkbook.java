package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.Tab;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// A workbook in the OpenDocument format (.ods), whose sheets are read as streams.
final class OpenDocumentWorkbook implements SheetFile {

    private final String file;
    private final ZipSecureFile parts;
    private final List<Tab> tabs;

    private OpenDocumentWorkbook(String file, ZipSecureFile parts)
            throws IOException, XMLStreamException {
        this.file = file;
        this.parts = parts;
        refuseLocked();
        this.tabs = readTabs();
    }

    /// @throws Refusal when it is damaged or locked
    static OpenDocumentWorkbook open(Path path) {
        String file = path.toString();
        try {
            ZipSecureFile parts = new ZipSecureFile(path.toFile());
            try {
                return new OpenDocumentWorkbook(file, parts);
            } catch (Refusal | IOException | XMLStreamException failed) {
                parts.close();
                throw failed;
            }
        } catch (IOException | XMLStreamException failed) {
            throw Damage.of(file, failed);
        }
    }

    private InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = parts.getEntry(name);
        if (entry == null) throw new ZipException("no " + name);
        return parts.getInputStream(entry);
    }

    private void refuseLocked() throws IOException {
        if (parts.getEntry("META-INF/manifest.xml") == null) return;
        try (InputStream manifest = part("META-INF/manifest.xml")) {
            String text = new String(manifest.readNBytes(1 << 16), StandardCharsets.UTF_8);
            if (text.contains("encryption-data")) {
                throw Damage.locked(file, new IOException("encryption-data"));
            }
        }
    }

    private List<Tab> readTabs() throws IOException, XMLStreamException {
        List<Tab> found = new ArrayList<>();
        Set<String> notShown = new HashSet<>();
        String style = "";
        try (InputStream bytes = part("content.xml");
                XmlText xml = new XmlText(file, bytes)) {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.name()) {
                    case "style" -> style = String.valueOf(xml.attribute("name"));
                    case "table-properties" -> {
                        if ("false".equals(xml.attribute("display"))) notShown.add(style);
                    }
                    case "table" -> {
                        String look = String.valueOf(xml.attribute("style-name"));
                        String name = xml.attribute("name");
                        found.add(new Tab(name == null ? "" : name, notShown.contains(look)));
                    }
                    default -> {}
                }
            }
        }
        return List.copyOf(found);
    }

    @Override
    public String format() {
        return "OpenDocument workbook";
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<Tab> tabs() {
        return tabs;
    }

    @Override
    public SheetEnd read(int tab, RowSink sink) {
        try (InputStream bytes = part("content.xml");
                XmlText xml = new XmlText(file, bytes)) {
            int at = -1;
            while (xml.hasNext()) {
                boolean table =
                        xml.next() == XMLStreamConstants.START_ELEMENT
                                && xml.name().equals("table");
                if (table && ++at == tab) return new OpenDocumentSheet(file, xml, sink).read();
            }
            return SheetEnd.PLAIN;
        } catch (IOException | XMLStreamException failed) {
            throw Damage.of(file, failed);
        }
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException failed) {
            throw Damage.of(file, failed);
        }
    }
}
