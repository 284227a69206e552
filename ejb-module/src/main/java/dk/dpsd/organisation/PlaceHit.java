package dk.dpsd.organisation;

/**
 * A place (lokation) that somebody may choose.
 *
 * @param kind the register's word for its kind (Enhedstype)
 * @param path the names of the units above it, owner first; empty for an owner
 * @param town the town, or an empty text
 */
public record PlaceHit(long code, String name, String kind, String path, String town) {}
