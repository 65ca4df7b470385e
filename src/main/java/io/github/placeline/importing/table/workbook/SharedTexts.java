package io.github.placeline.importing.table.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

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

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(String file, XmlText xml) throws XMLStreamException {
        SharedTexts texts = new SharedTexts();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                texts.add(file, RichText.read(xml, "si"));
            }
        }
        return texts;
    }

    private void add(String file, String text) {
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
    String at(int number) {
        if (number < 0 || number >= count) return "";
        byte[] block = blocks.get((int) (places[number] >> Integer.SIZE));
        return new String(block, (int) places[number], lengths[number], UTF_8);
    }
}
