package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.model.document.Document;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a document with spans of it covered; what kind of file it is can still be seen at its end. */
public final class MaskedName {

    private static final Pattern NOTHING = Pattern.compile("[*\\s._-]*");
    private static final String NAMELESS = "dokument";
    private static final int LONGEST_EXTENSION = 5;

    private MaskedName() {}

    /**
     * The name as it is kept.
     *
     * @param spans of the name without its extension ({@link #stem}), in order and without overlapping
     */
    public static String of(String name, List<Span> spans) {
        String stem = stem(name);
        PieceCover.check(stem, spans);
        String masked = PieceCover.of(stem, spans);
        String extension = name.substring(stem.length());
        return (NOTHING.matcher(masked).matches() ? NAMELESS : shortened(masked, extension)) + extension;
    }

    /** Five stars can be longer than what they cover. */
    private static String shortened(String masked, String extension) {
        int most = Document.LONGEST_NAME - extension.length();
        if (masked.length() <= most) {
            return masked;
        }
        return masked.substring(0, Character.isHighSurrogate(masked.charAt(most - 1)) ? most - 1 : most);
    }

    /** The part of a name in which something may be covered. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && name.length() - dot - 1 <= LONGEST_EXTENSION ? name.substring(0, dot) : name;
    }
}
