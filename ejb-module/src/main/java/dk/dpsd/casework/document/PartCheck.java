package dk.dpsd.casework.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One part of an office file: no macros, no programs, no foreign entities, no virus by its sample. */
final class PartCheck {

    /** Programs, and the container in which older office files and packed programs come. */
    private static final List<byte[]> RUNS = List.of(
            Bytes.of("MZ"),
            Bytes.of("\u007FELF"),
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            Bytes.of("Rar!"),
            Bytes.of("7z\u00BC\u00AF"),
            new byte[] {0x1F, (byte) 0x8B},
            Bytes.of("#!"));

    private static final Set<String> RUNNING_NAMES = Set.of(
            "exe", "dll", "scr", "com", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "jar", "msi", "lnk",
            "html", "htm");

    private static final List<String> MACROS = List.of("vbaproject.bin", "basic/", "scripts/");
    private static final int HEAD = 4_096;

    private PartCheck() {}

    static void check(String name, byte[] part) throws Unwelcome {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean macros = MACROS.stream().anyMatch(sign -> lower.startsWith(sign) || lower.endsWith(sign));
        boolean runs = RUNS.stream().anyMatch(sign -> Bytes.startsWith(part, 0, sign));
        if (macros || runs || RUNNING_NAMES.contains(extension(lower))) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
        if (Eicar.isIn(part)) {
            throw new Unwelcome(Unwelcome.VIRUS);
        }
        xml(lower, part);
    }

    private static void xml(String name, byte[] part) throws Unwelcome {
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        if (!isXml) {
            return;
        }
        String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.UTF_8);
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
        boolean types = name.equals("[content_types].xml");
        if (types
                && new String(part, StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains("macroenabled")) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
