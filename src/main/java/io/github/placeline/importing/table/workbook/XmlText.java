package io.github.placeline.importing.table.workbook;

import io.github.placeline.model.Refusal;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A part of a workbook read event by event. A document type, with which a few bytes can be made to
/// stand for gigabytes, is refused: no workbook has one.
final class XmlText implements AutoCloseable {

    private static final int LONGEST_TEXT = 1_000_000;

    private final String file;
    private final XMLStreamReader reader;

    XmlText(String file, InputStream bytes) throws XMLStreamException {
        this.file = file;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(bytes);
    }

    /// The kind of the next event, one of [XMLStreamConstants].
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Damage.harmful(file, null);
        }
        return event == XMLStreamConstants.CDATA ? XMLStreamConstants.CHARACTERS : event;
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /// The element's name without its prefix.
    String name() {
        return reader.getLocalName();
    }

    /// An attribute by its name without prefix, or null.
    @Nullable String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) return reader.getAttributeValue(at);
        }
        return null;
    }

    /// An attribute whose prefix matters: one beside another of the same name.
    @Nullable String attribute(String namespaceEnd, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String namespace = reader.getAttributeNamespace(at);
            if (reader.getAttributeLocalName(at).equals(name)
                    && namespace != null
                    && namespace.endsWith(namespaceEnd)) return reader.getAttributeValue(at);
        }
        return null;
    }

    boolean isOn(String attribute) {
        String value = attribute(attribute);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /// Adds the text of the event to a cell's.
    void addTo(StringBuilder text) {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw Refusal.ofInput(
                    file
                            + " has a cell of more than a million letters, which no table needs. Check that the file is what you think it is.");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
