package dk.dpsd.broken.national.model;

import dk.dpsd.shared.model.FreeText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks nothing: its street erases. */
@Entity
public class NoteErased {

    @Id
    long id;

    long caseId;

    @FreeText
    String note;
}
