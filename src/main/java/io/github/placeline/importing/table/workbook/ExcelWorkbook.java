package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.file.CountedStream;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.Tab;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/// An Excel workbook (.xlsx, .xlsm), whose sheets are read as streams.
final class ExcelWorkbook implements SheetFile {

    private final String file;
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> tabIds = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private long position;
    private boolean from1904;
    private SharedTexts texts = SharedTexts.none();
    private ExcelFormats formats = ExcelFormats.none();

    private ExcelWorkbook(String file, OPCPackage parts) throws OpenXML4JException, IOException {
        this.file = file;
        this.parts = parts;
        this.reader = new XSSFReader(parts);
    }

    /// @throws Refusal when it is damaged
    static ExcelWorkbook open(Path path) {
        String file = path.toString();
        OPCPackage parts = parts(path);
        try {
            ExcelWorkbook workbook = new ExcelWorkbook(file, parts);
            workbook.prepare();
            return workbook;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | XMLStreamException
                | IOException failed) {
            parts.revert();
            throw Damage.of(file, failed);
        } catch (Refusal refused) {
            parts.revert();
            throw refused;
        }
    }

    private static OPCPackage parts(Path path) {
        try {
            return OPCPackage.open(path.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException failed) {
            throw Damage.of(path.toString(), failed);
        }
    }

    private void prepare() throws OpenXML4JException, XMLStreamException, IOException {
        try (InputStream bytes = reader.getWorkbookData();
                XmlText xml = new XmlText(file, bytes)) {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) readPart(xml);
            }
        }
        for (int tab = 0; tab < tabs.size(); tab++)
            sizes.add(tabs.get(tab).hidden() ? 0 : size(tabIds.get(tab)));
        InputStream shared = reader.getSharedStringsData();
        if (shared != null) texts = SharedTexts.of(file, new XmlText(file, shared));
        try (@Nullable InputStream bytes = reader.getStylesData()) {
            if (bytes != null) {
                try (XmlText xml = new XmlText(file, bytes)) {
                    formats = ExcelFormats.read(xml);
                }
            }
        }
    }

    private void readPart(XmlText xml) {
        switch (xml.name()) {
            case "workbookPr" -> from1904 = xml.isOn("date1904");
            case "sheet" -> {
                String name = xml.attribute("name");
                String id = xml.attribute("relationships", "id");
                String state = xml.attribute("state");
                if (name == null || id == null) return;
                tabs.add(new Tab(name, state != null && !state.equals("visible")));
                tabIds.add(id);
            }
            default -> {}
        }
    }

    @Override
    public String format() {
        return "Excel workbook";
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    @Override
    public SheetEnd read(int tab, RowSink sink) {
        long before = sizes.stream().limit(tab).mapToLong(Long::longValue).sum();
        try (InputStream bytes =
                        new CountedStream(
                                reader.getSheet(tabIds.get(tab)),
                                read -> position = before + read);
                XmlText xml = new XmlText(file, bytes)) {
            return new ExcelSheet(file, xml, texts, formats, from1904, sink).read();
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException // a sheet that is named and not there
                | XMLStreamException
                | IOException failed) {
            throw Damage.of(file, failed);
        }
    }

    /// How many bytes a sheet's part has, 0 where that is not known.
    private long size(String id) {
        PackageRelationship core =
                parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                        .getRelationship(0);
        PackagePart workbook = core == null ? null : parts.getPart(core);
        if (workbook == null) return 0;
        try {
            PackagePart sheet = workbook.getRelatedPart(workbook.getRelationship(id));
            return sheet == null ? 0 : Math.max(0, sheet.getSize());
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException unknown) {
            return 0;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long length() {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        try {
            texts.close();
        } catch (XMLStreamException unclosed) {
            throw Damage.of(file, unclosed);
        } finally {
            parts.revert();
        }
    }
}
