package dk.dpsd.mail.summary;

import java.util.List;

/**
 * Et resumé: a copy of a case in one document, in Danish.
 *
 * @param number the case number
 */
public record Summary(String title, String number, List<Part> parts) {

    public Summary {
        parts = List.copyOf(parts);
    }

    /** A heading and what stands under it. */
    public record Part(String heading, String text) {}
}
