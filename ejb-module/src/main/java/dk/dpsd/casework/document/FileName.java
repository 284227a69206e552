package dk.dpsd.casework.document;

import java.util.regex.Pattern;

/** The name of an uploaded file, as it can be shown on a page and given back to a machine of any kind. */
final class FileName {

    static final int LONGEST = 120;
    private static final String NAMELESS = "fil";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    /** Control and format characters (writing backwards, no width), and what some file system cannot have in a name. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029<>:\"|?*;%&]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOTS = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    static String of(String sent) {
        String name = sent == null ? "" : FOLDERS.matcher(sent).replaceFirst("");
        name = NOT_IN_NAMES.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = DOTS.matcher(name).replaceAll("");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    /** Cut in front of the extension, which says what the file is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
