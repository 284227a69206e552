package dk.dpsd.broken.national.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule of erasure: its street erases one of its fields and forgets the others. */
@Entity
public class NoteHalfErased {

    @Id
    long id;

    long caseId;

    @FreeText
    String note;

    @Personal(Personal.Kind.STAFF)
    String writer;

    byte[] file;
}
