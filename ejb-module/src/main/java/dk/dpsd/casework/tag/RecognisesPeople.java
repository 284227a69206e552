package dk.dpsd.casework.tag;

/**
 * Port: whether words that are to label cases look like a person or her number (R-TAG-02). The street of anonymisation
 * knows how people are found.
 */
@FunctionalInterface
public interface RecognisesPeople {

    /** @param words as somebody typed them; may be null */
    boolean in(String words);
}
