package dk.dpsd.shared.model;

/**
 * Maskering: what somebody decided to cover in the texts of one case (R-ANON-03). A text nobody decided about comes back as
 * it is.
 */
@FunctionalInterface
public interface Redaction {

    /** What stands in place of what was covered: always as long, so that its length tells nothing. */
    String MASK = "*****";

    /** What stands there where the text would grow too long for its field. */
    String SHORT_MASK = "*";

    /**
     * The text with what was decided covered.
     *
     * @param text may be null, and then nothing comes back
     * @param longest how many characters the text's field can hold
     */
    String of(String text, int longest);

    /** Whether something of the text is covered. */
    default boolean covers(String text) {
        return text != null && !text.equals(of(text, Integer.MAX_VALUE));
    }
}
