package dk.dpsd.casework.document;

import java.util.List;

/** What the gate says to a file. */
public sealed interface FileAnswer {

    /** It may be attached. */
    record Passed(CheckedFile file) implements FileAnswer {}

    /**
     * It may not.
     *
     * @param name the file as it can be shown
     * @param key of the sentence in {@code dk.dpsd.casework.texts}
     * @param arguments of the sentence; the name is the first
     */
    record Refused(String name, String key, List<Object> arguments) implements FileAnswer {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
