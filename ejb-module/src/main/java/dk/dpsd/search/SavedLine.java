package dk.dpsd.search;

import dk.dpsd.shared.model.PublicId;

/**
 * A saved search as a list shows it.
 *
 * @param owner her name; null where her account is gone
 * @param mine whether it is the caller's own
 * @param shared whether others of the unit see it
 */
public record SavedLine(PublicId id, int version, String name, String owner, boolean mine, boolean shared) {}
