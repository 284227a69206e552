package dk.dpsd.broken.reporting.model;

import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule of erasure: nothing in this street erases the reporter. */
@Entity
public class ReporterKept {

    @Id
    long id;

    @Embedded
    Contact contact;

    /** The part that identifies. */
    @Embeddable
    public static class Contact {

        @Personal(Personal.Kind.REPORTER)
        String phone;
    }
}
