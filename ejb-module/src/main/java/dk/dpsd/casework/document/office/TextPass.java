package dk.dpsd.casework.document.office;

/** Goes along with a walk through a file and is handed every piece of text in it, in the order people see it in. */
public interface TextPass {

    /**
     * The next piece of the text.
     *
     * @return what stands in its place from now on
     */
    String text(String piece);

    /** A value that belongs to the form of the file, as a style's name does, and is no part of its text. */
    default String form(String value) {
        return value;
    }

    /**
     * There is another file in this one, which cannot be taken out.
     *
     * @throws EmbeddedFile where the walk cannot go on without it
     */
    default void embedded(String element) throws EmbeddedFile {
        throw new EmbeddedFile(element);
    }

    /** Whether the rest need not be read. */
    default boolean enough() {
        return false;
    }
}
