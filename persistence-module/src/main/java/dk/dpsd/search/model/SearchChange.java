package dk.dpsd.search.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A case changed: every index reads it anew. Without a place until {@link ChangeOrder} gives one. */
@Entity
@Table(name = "search_change")
public class SearchChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_change_seq")
    @SequenceGenerator(name = "search_change_seq", sequenceName = "search_change_seq", allocationSize = 20)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(name = "place")
    private Long place;

    protected SearchChange() {}

    public SearchChange(long caseId) {
        this.caseId = caseId;
    }

    public long caseId() {
        return caseId;
    }

    /** Null until one was given. */
    public Long place() {
        return place;
    }

    void stands(long at) {
        place = at;
    }
}
