package dk.dpsd.casework.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.Redaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a case ended or is about to: dropped with reason and comment, declared anonymised, closed, sent. */
@Embeddable
public class Ending {

    @Enumerated(EnumType.STRING)
    @Column(name = "drop_reason", length = 30)
    private DropReason reason;

    @FreeText
    @Column(name = "drop_comment", length = CaseTexts.LONGEST)
    private String comment;

    @Column(name = "dropped_by")
    private Long droppedBy;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Column(name = "declared_by")
    private Long declaredBy;

    /** Shown at the foot of the case with the day (R-ANON-04). */
    @Personal(Personal.Kind.STAFF)
    @Column(name = "declared_name", length = 200)
    private String declaredName;

    @Column(name = "declared_at")
    private Instant declaredAt;

    /** When identifiers were erased and the case handed to the outbox of the authority. */
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    public Ending() {
        // Nothing has ended yet.
    }

    void dropped(DropReason why, String inWords, long by, Instant when) {
        reason = why;
        comment = inWords;
        droppedBy = by;
        droppedAt = when;
    }

    void restored() {
        reason = null;
        comment = null;
        droppedBy = null;
        droppedAt = null;
        undeclared();
    }

    void redact(Redaction redaction) {
        comment = redaction.of(comment, CaseTexts.LONGEST);
    }

    void declared(long by, String name, Instant when) {
        declaredBy = by;
        declaredName = name;
        declaredAt = when;
    }

    void undeclared() {
        declaredBy = null;
        declaredName = null;
        declaredAt = null;
    }

    void ended(Instant when) {
        endedAt = when;
    }

    void sent(Instant when) {
        sentAt = when;
    }

    public DropReason reason() {
        return reason;
    }

    public String comment() {
        return comment;
    }

    public Long droppedBy() {
        return droppedBy;
    }

    public Instant droppedAt() {
        return droppedAt;
    }

    public String declaredName() {
        return declaredName;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
