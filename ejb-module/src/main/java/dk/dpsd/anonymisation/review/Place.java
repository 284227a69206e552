package dk.dpsd.anonymisation.review;

import java.io.Serializable;

/**
 * Where a text of a case stands, for people.
 *
 * @param owner what it is part of: {@code report}, {@code case}, {@code followup}, {@code document}
 * @param field the field in it, as the access log names it, e.g. {@code medicine.2.tradeName}
 * @param detail what tells it from others of its kind, e.g. the day an entry was written or the name of a file; may be empty
 */
public record Place(String owner, String field, String detail) implements Serializable {

    public Place(String owner, String field) {
        this(owner, field, "");
    }
}
