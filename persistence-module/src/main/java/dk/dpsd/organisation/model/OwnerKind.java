package dk.dpsd.organisation.model;

import java.util.Locale;
import java.util.Optional;

/** Who owns an institution (institutionsejer): the kind of the unit at the top of a tree. */
public enum OwnerKind {
    KOMMUNE,
    REGION,
    STAT,
    PRIVAT,
    HOSPICE;

    /** Reads the register's word for the kind of a unit; empty where such a unit owns nothing. */
    public static Optional<OwnerKind> of(String unitKind) {
        String word = unitKind == null ? "" : unitKind.strip().toUpperCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
