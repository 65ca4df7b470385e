package io.github.placeline.importing.table.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The text of an OpenDocument cell as it is shown, without the comments pinned to it.
final class OpenDocumentText {

    private static final int MOST_SPACES = 100;

    private OpenDocumentText() {}

    /// Reads to the end of the cell that has just begun.
    static String read(XmlText xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int comment = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "annotation", "shapes" -> comment++;
                        case "p" -> {
                            if (comment == 0 && paragraphs++ > 0) text.append('\n');
                        }
                        case "s" -> text.append(" ".repeat(comment == 0 ? spaces(xml) : 0));
                        case "tab", "line-break" -> {
                            if (comment == 0) text.append(' ');
                        }
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (comment == 0 && paragraphs > 0) xml.addTo(text);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.name().equals("annotation") || xml.name().equals("shapes")) comment--;
                    else if (xml.name().endsWith("table-cell")) return text.toString();
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static int spaces(XmlText xml) {
        String count = xml.attribute("c");
        boolean several = count != null && count.matches("\\d{1,4}");
        return several ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }
}
