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

    /** What people wrote in it; the rest comes from lists and dates. */
    List<String> written() {
        return parts.stream().filter(Part::written).map(Part::text).toList();
    }

    /**
     * A heading and what stands under it.
     *
     * @param written whether somebody wrote it, so that it may name anybody
     */
    public record Part(String heading, String text, boolean written) {}
}
