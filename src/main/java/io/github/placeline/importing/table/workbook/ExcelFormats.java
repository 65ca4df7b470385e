package io.github.placeline.importing.table.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// How the styles of an Excel workbook show numbers.
final class ExcelFormats {

    private static final int MOST = 100_000;

    private final List<Shown> styles = new ArrayList<>();

    static ExcelFormats none() {
        return new ExcelFormats();
    }

    static ExcelFormats read(XmlText xml) throws XMLStreamException {
        ExcelFormats formats = new ExcelFormats();
        Map<Integer, String> own = new HashMap<>();
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "numFmt" -> own.put(number(xml, "numFmtId"), code(xml));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells && formats.styles.size() < MOST)
                            formats.styles.add(shown(number(xml, "numFmtId"), own));
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                cells = false;
            }
        }
        return formats;
    }

    Shown at(int style) {
        return style < styles.size() ? styles.get(style) : Shown.PLAIN;
    }

    private static Shown shown(int index, Map<Integer, String> own) {
        String format = own.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
        return format == null ? Shown.PLAIN : Shown.of(index, format);
    }

    private static String code(XmlText xml) {
        String code = xml.attribute("formatCode");
        return code == null ? "" : code;
    }

    private static int number(XmlText xml, String name) {
        String text = xml.attribute(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
