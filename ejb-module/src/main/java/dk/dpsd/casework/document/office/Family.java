package dk.dpsd.casework.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** How the files of one maker are built: which parts people see, and what stands in them. For one file. */
interface Family {

    /** Is handed every part before the walk; keeps what it needs to understand the others. */
    void survey(String name, InputStream part) throws IOException;

    /** Whether a part is XML that people see something of; every other part is left out. */
    boolean isText(String name);

    /** Whether what stands in a part is around or behind what people came to read: it comes after all the rest. */
    boolean isBackground(String name);

    boolean isPicture(String name);

    /** The name a kept picture goes by. */
    String pictureName(int number, String extension);

    /**
     * The rules for a part.
     *
     * @param pictures the kept pictures by their old names
     */
    Rules rules(String part, Map<String, String> pictures);

    /** The parts that stand in front of all others, by name. */
    Map<String, byte[]> head();

    /**
     * The parts that say how the others belong together, by name.
     *
     * @param pictures the names of those that are kept
     * @throws IOException where the part people came to read was not among them
     */
    Map<String, byte[]> tail(Map<String, Rules> parts, Set<String> pictures) throws IOException;
}
