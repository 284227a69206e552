package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One field of an entry with its value before and after (R-LOG-02); the values may be erased, the digests stay. */
@Entity
@Table(name = "audit_change")
@SequenceGenerator(name = "audit_change_seq", sequenceName = "audit_change_seq", allocationSize = 20)
public class AuditChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_change_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private AuditEntry entry;

    @Column(updatable = false)
    private int ordinal;

    @Harmless
    @Column(name = "field_name", updatable = false)
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Sensitivity sensitivity;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "before_value"))
    @AttributeOverride(name = "salt", column = @Column(name = "before_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "before_digest"))
    private SaltedValue before;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "after_value"))
    @AttributeOverride(name = "salt", column = @Column(name = "after_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "after_digest"))
    private SaltedValue after;

    protected AuditChange() {}

    public AuditChange(AuditEntry entry, int ordinal, LoggedChange change) {
        this.entry = entry;
        this.ordinal = ordinal;
        field = change.field();
        sensitivity = change.sensitivity();
        before = change.before();
        after = change.after();
    }

    /**
     * Forgets the values, unless they are harmless (R-LOG-05).
     *
     * @return how many values were forgotten
     */
    public int erase() {
        if (sensitivity == Sensitivity.HARMLESS) {
            return 0;
        }
        return forget(before) + forget(after);
    }

    private static int forget(SaltedValue value) {
        return value != null && value.erase() ? 1 : 0;
    }
}
