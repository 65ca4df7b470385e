package io.github.placeline.importing.table.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of an Excel workbook refer to by number, kept as bytes because there
/// may be millions of them.
final class SharedTexts {

    private static final int BLOCK = 1 << 20;
    private static final long MOST = 256L << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] places = new long[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int count;
    private int used = BLOCK;
    private long total;

    private final String file;
    private @Nullable XmlText unread;

    private SharedTexts(String file, @Nullable XmlText unread) {
        this.file = file;
        this.unread = unread;
    }

    static SharedTexts none() {
        return new SharedTexts("", null);
    }

    /// Reads only as far as somebody asks: a person who looks at the first rows of a large workbook
    /// need not wait for its last.
    ///
    /// @param xml closed with these texts
    static SharedTexts of(String file, XmlText xml) {
        return new SharedTexts(file, xml);
    }

    private void readTo(int number, XmlText xml) throws XMLStreamException {
        while (count <= number) {
            if (!xml.hasNext()) {
                close();
                return;
            }
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("si"))
                add(RichText.read(xml, "si"));
        }
    }

    void close() throws XMLStreamException {
        XmlText open = unread;
        unread = null;
        if (open != null) open.close();
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        total += bytes.length;
        if (total > MOST) throw Damage.harmful(file, null);
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        if (used + bytes.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.getLast(), used, bytes.length);
        places[count] = (long) (blocks.size() - 1) << Integer.SIZE | used;
        lengths[count] = bytes.length;
        used += bytes.length;
        count++;
    }

    /// The text of that number; empty when there is none, as in a damaged file.
    String at(int number) throws XMLStreamException {
        XmlText rest = unread;
        if (rest != null && number >= count) readTo(number, rest);
        if (number < 0 || number >= count) return "";
        byte[] block = blocks.get((int) (places[number] >> Integer.SIZE));
        return new String(block, (int) places[number], lengths[number], UTF_8);
    }
}
