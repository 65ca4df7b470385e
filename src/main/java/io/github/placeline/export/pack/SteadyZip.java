package io.github.placeline.export.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Office files are zip archives, whose entries carry the time of day at which they were written.
/// Here they all carry the pack's own moment, so that a pack made twice is the same.
final class SteadyZip {

    private SteadyZip() {}

    static void copy(byte[] archive, Instant moment, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                zip.putNextEntry(copy);
                if (entry.getName().endsWith(".xlsx")) zip.write(steady(in.readAllBytes(), moment));
                else in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] steady(byte[] archive, Instant moment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        copy(archive, moment, out);
        return out.toByteArray();
    }
}
