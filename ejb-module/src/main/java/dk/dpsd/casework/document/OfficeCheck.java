package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Office files are zip files: every part is unpacked once, within bounds, and looked at. One whole file may stand inside
 * another, as the table behind a chart does, and no deeper.
 */
final class OfficeCheck {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_EXPANDED = 100_000_000;

    /** One part is held in memory while it is looked at. */
    static final int LARGEST_PART = 24_000_000;

    static final int DEEPEST = 2;

    /** What ends here is a bomb: so much from so little, once more than a page's worth is out. */
    static final int MOST_RATIO = 200;

    static final int RATIO_FROM = 2_000_000;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private long expanded;
    private int entries;

    /** What kind of office file this is; empty for an archive of another kind. */
    Optional<FileType> check(byte[] content) throws Unwelcome {
        return check(content, 1);
    }

    private Optional<FileType> check(byte[] content, int depth) throws Unwelcome {
        if (depth > DEEPEST) {
            throw new Unwelcome(Unwelcome.BOMB);
        }
        List<String> listed = ZipDirectory.names(content);
        List<String> found = new ArrayList<>();
        Optional<FileType> type = Optional.empty();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] part = unpack(zip, entry);
                found.add(name);
                type = type.isPresent() ? type : declared(name, part);
                look(name, part, depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        if (!found.equals(listed) && !sorted(found).equals(sorted(listed))) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
        return type;
    }

    private byte[] unpack(ZipInputStream zip, ZipEntry entry) throws IOException, Unwelcome {
        name(entry.getName());
        if (++entries > MOST_ENTRIES) {
            throw new Unwelcome(Unwelcome.BOMB);
        }
        byte[] part = zip.readNBytes(LARGEST_PART + 1);
        expanded += part.length;
        if (part.length > LARGEST_PART || expanded > MOST_EXPANDED) {
            throw new Unwelcome(Unwelcome.BOMB);
        }
        zip.closeEntry();
        long packed = Math.max(entry.getCompressedSize(), 1);
        if (part.length > RATIO_FROM && part.length / packed > MOST_RATIO) {
            throw new Unwelcome(Unwelcome.BOMB);
        }
        return part;
    }

    /** No part has a name that would put it somewhere else when unpacked. */
    private static void name(String name) throws Unwelcome {
        boolean strays = name.isEmpty()
                || name.length() > 255
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf(0) >= 0
                || List.of(name.split("/")).contains("..");
        if (strays) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
    }

    private void look(String name, byte[] part, int depth) throws Unwelcome {
        PartCheck.check(name, part);
        boolean isZip = Bytes.startsWith(part, 0, ZipDirectory.LOCAL);
        if (isZip && check(part, depth + 1).isEmpty()) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
    }

    private static Optional<FileType> declared(String name, byte[] part) {
        if (name.equals("[Content_Types].xml")) {
            String types = new String(part, StandardCharsets.UTF_8);
            return MAIN_PARTS.entrySet().stream()
                    .filter(main -> types.contains(main.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        if (name.equals("mimetype")) {
            String type = new String(part, StandardCharsets.US_ASCII).strip().toLowerCase(Locale.ROOT);
            return List.of(FileType.ODT, FileType.ODS).stream()
                    .filter(open -> open.mediaType().equals(type))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
