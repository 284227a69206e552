package dk.dpsd.reporting.draft;

import java.io.Serializable;

/**
 * A file that waits with its form.
 *
 * @param id what the form calls it by
 * @param name as it can be shown
 * @param kilobytes its size, rounded up
 */
public record HeldLine(String id, String name, long kilobytes) implements Serializable {}
