package io.github.placeline.importing.table.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Text of an Excel workbook, which may consist of runs in different type. A raised run is a
/// footnote mark and is left out: `2019/20` with a raised 1 is not 2019/201. So is the reading aid
/// of Japanese text.
final class RichText {

    private RichText() {}

    /// The text up to the end of the element that has just begun.
    static String read(XmlText xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder run = new StringBuilder();
        boolean inText = false;
        boolean aid = false;
        boolean raised = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "t" -> inText = !aid;
                        case "rPh" -> aid = true;
                        case "vertAlign" -> raised = "superscript".equals(xml.attribute("val"));
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (inText) xml.addTo(run);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.name()) {
                        case "t" -> inText = false;
                        case "rPh" -> aid = false;
                        case "r" -> {
                            if (!raised || text.isEmpty()) text.append(run);
                            run.setLength(0);
                            raised = false;
                        }
                        default -> {
                            if (xml.name().equals(element)) return text.append(run).toString();
                        }
                    }
                }
                default -> {}
            }
        }
        return text.append(run).toString();
    }
}
