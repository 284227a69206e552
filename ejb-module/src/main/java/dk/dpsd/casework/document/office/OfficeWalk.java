package dk.dpsd.casework.document.office;

import dk.dpsd.casework.document.office.OfficeFile.Cleaned;
import dk.dpsd.casework.document.office.PicturePass.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The walk through one office file: through its parts in their order, and through each from its start to its end. */
final class OfficeWalk {

    private final byte[] content;
    private final Family family;

    /** Kept pictures: their new names by the old ones, and themselves by the new. */
    private final Map<String, String> pictureNames = new HashMap<>();

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, Rules> walked = new LinkedHashMap<>();

    OfficeWalk(byte[] content, Family family) {
        this.content = content;
        this.family = family;
    }

    /** Where a part is written to. */
    @FunctionalInterface
    private interface Parts {
        OutputStream begin(String name) throws IOException;
    }

    /** Goes along and writes nothing. */
    void read(TextPass text) throws IOException {
        ZipParts.each(content, family::survey);
        texts(text, name -> OutputStream.nullOutputStream());
        if (!text.enough()) {
            family.tail(walked, Set.of());
        }
    }

    /** Goes along and writes what is left. */
    Cleaned write(TextPass text, PicturePass pass) throws IOException {
        ZipParts.each(content, (name, part) -> {
            family.survey(name, part);
            if (family.isPicture(name)) {
                keep(name, pass, part);
            }
        });
        var out = new ByteArrayOutputStream();
        Set<String> seen = new LinkedHashSet<>();
        try (var zip = new ZipWriter(out)) {
            zip.all(family.head());
            texts(text, zip::begin);
            walked.values().forEach(rules -> seen.addAll(rules.pictures()));
            zip.all(family.tail(walked, seen));
            for (String name : seen) {
                zip.all(Map.of(name, pictures.get(name)));
            }
        }
        return new Cleaned(out.toByteArray(), !seen.isEmpty());
    }

    private void keep(String name, PicturePass pass, InputStream part) throws IOException {
        byte[] bytes = part.readAllBytes();
        pass.picture(bytes).ifPresent(picture -> {
            String kept = family.pictureName(pictures.size() + 1, extension(picture));
            pictureNames.put(name, kept);
            pictures.put(kept, picture.content());
        });
    }

    private static String extension(Picture picture) {
        return switch (picture.type()) {
            case JPEG -> "jpeg";
            case PNG -> "png";
            default -> throw new IllegalArgumentException(picture.type() + " is no picture");
        };
    }

    private void texts(TextPass text, Parts parts) throws IOException {
        texts(false, text, parts);
        texts(true, text, parts);
    }

    private void texts(boolean background, TextPass text, Parts parts) throws IOException {
        ZipParts.each(content, (name, part) -> {
            if (family.isText(name) && family.isBackground(name) == background && !text.enough()) {
                Rules rules = family.rules(name, pictureNames);
                walked.put(name, rules);
                new PartWalk(rules, text, parts.begin(name)).go(part);
            }
        });
    }
}
