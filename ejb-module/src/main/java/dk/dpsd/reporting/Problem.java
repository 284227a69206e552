package dk.dpsd.reporting;

/**
 * Something on the form that has to be put right.
 *
 * @param field the field it is about, as the form calls it
 * @param key the key of the sentence in {@code dk.dpsd.reporting.texts}
 */
public record Problem(String field, String key) {}
