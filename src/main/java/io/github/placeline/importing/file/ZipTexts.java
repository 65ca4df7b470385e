package io.github.placeline.importing.file;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The texts in a zip.
final class ZipTexts {

    private static final int MOST_ENTRIES = 10_000;

    private ZipTexts() {}

    /// @throws Refusal when it is cut short, an office document, or holds no table
    static List<TextPart> of(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            refuseDocuments(path, zip);
            List<TextPart> texts =
                    zip.stream()
                            .limit(MOST_ENTRIES)
                            .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                            .map(entry -> (TextPart) new Entry(path, entry))
                            .toList();
            if (texts.isEmpty()) {
                throw Refusal.ofInput(path + " is a zip without a CSV file in it.");
            }
            return texts;
        } catch (ZipException damaged) {
            throw Refusal.ofInput(
                    path + " is a damaged or half-downloaded zip. Download it again.", damaged);
        } catch (IOException failed) {
            throw SourceFile.unreadable(path, failed);
        }
    }

    private static void refuseDocuments(Path path, ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("xl/workbook.bin") != null) {
            throw NotText.workbook(path.toString());
        }
        if (zip.getEntry("content.xml") != null || zip.getEntry("[Content_Types].xml") != null) {
            throw NotText.workbook(path.toString());
        }
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden =
                lower.startsWith("__macosx/") || lower.contains("/.") || lower.startsWith(".");
        return !hidden
                && (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv"));
    }

    private record Entry(Path path, String entry, long packed, long size) implements TextPart {

        Entry(Path path, ZipEntry entry) {
            this(path, entry.getName(), entry.getCompressedSize(), entry.getSize());
        }

        @Override
        public String name() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }

        @Override
        public InputStream open() throws IOException {
            ZipFile zip = new ZipFile(path.toFile());
            ZipEntry found = zip.getEntry(entry);
            InputStream unpacked = found == null ? null : zip.getInputStream(found);
            if (unpacked == null) {
                zip.close();
                throw new ZipException("no entry " + entry);
            }
            return new ClosingBoth(new Unfolding(unpacked, packed), zip);
        }

        @Override
        public long expectedBytes() {
            return Math.max(size, 0);
        }
    }

    /// Closes the archive with the entry.
    private static final class ClosingBoth extends java.io.FilterInputStream {
        private final ZipFile zip;

        ClosingBoth(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
