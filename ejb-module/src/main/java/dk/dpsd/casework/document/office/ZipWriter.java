package dk.dpsd.casework.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an office file. No part says when it was made. */
final class ZipWriter implements AutoCloseable {

    /** OpenDocument wants this part first and not packed, so that the first bytes of the file say what it is. */
    static final String NOT_PACKED = "mimetype";

    /** The first day a zip file can name, in the form it is kept in; the same in every time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void all(Map<String, byte[]> parts) throws IOException {
        for (var part : parts.entrySet()) {
            ZipEntry entry = entry(part.getKey());
            if (part.getKey().equals(NOT_PACKED)) {
                store(entry, part.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(part.getValue());
        }
    }

    /** A part that is written bit by bit, up to the next one. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(entry(name));
        return zip;
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static void store(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
