package dk.dpsd.casework.place;

import java.io.Serializable;

/**
 * A Stednavn that stands on no provider's list yet.
 *
 * @param name as it is written most often
 * @param cases on how many cases that the caller may open it stands, in whatever writing
 * @param like the provider it may mean by its spelling, or null
 * @param likeName what the list calls that one, or null
 */
public record UnlistedName(String name, long cases, Long like, String likeName) implements Serializable {}
