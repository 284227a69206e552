package dk.dpsd.casework.document.office;

import java.util.Set;

/** What is kept of one XML part. */
interface Rules {

    /** What becomes of an element. */
    enum Deed {
        KEEP,
        /** It stays; text in it is none. */
        MUTE,
        /** It goes with all there is in it. */
        DROP,
        /** What there is in it stays. */
        UNWRAP,
        /** It holds another file, and what is around it cannot be without it. */
        EMBEDDED
    }

    /**
     * Decides on an element and takes from its attributes what is not to stay.
     *
     * @param parent the local name of the element around it; empty for the root
     * @param depth 0 for the root
     */
    Deed deed(Tag tag, String parent, int depth);

    /** The text an element stands for; null for every other one. */
    String sign(Tag tag);

    /** The element text has to stand in where none was; null where it may stand anywhere. */
    String textElement();

    /** What separates a whole element from the next one in the text; empty for nothing. */
    String after(Tag tag);

    /** Whether blank space within an element is part of the text. */
    boolean blankIsText(String element, boolean inParagraph);

    boolean isParagraph(String element);

    /** What stands in an element whose content is form and no text; null where it is text. */
    String form(String element, String content);

    /** The book whose cells the part holds; null where it holds none. */
    SheetBook book();

    /** The pictures that were seen, by their new names. */
    Set<String> pictures();
}
