package dk.dpsd.broken.casework.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule of texts: nobody knows what the note may hold. */
@Entity
public class Undeclared {

    @Id
    long id;

    String note;
}
