package dk.dpsd.casework.document.office;

import java.io.IOException;

/** There is something in the file that can neither be read nor taken out of it without breaking it. */
public final class EmbeddedFile extends IOException {

    private static final long serialVersionUID = 1L;

    EmbeddedFile(String element) {
        super(element);
    }
}
