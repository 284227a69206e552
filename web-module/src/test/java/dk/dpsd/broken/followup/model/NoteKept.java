package dk.dpsd.broken.followup.model;

import dk.dpsd.shared.model.FreeText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule of erasure: nothing in this street erases what was typed about the case. */
@Entity
public class NoteKept {

    @Id
    long id;

    long caseId;

    @FreeText
    String note;
}
