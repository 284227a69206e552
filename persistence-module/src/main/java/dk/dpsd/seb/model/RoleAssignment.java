package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Keeps;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One role row of SEB: role, SOR unit and reach (R-SEB-02, R-SEB-03, R-ROUTE-11), valid for a period. */
@Keeps(
        value = {"RoleAssignment.approval.reference"},
        because = "names the paper that holds the approval (R-SEB-01), and is about no case")
@Entity
@Table(name = "seb_assignment")
public class RoleAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_assignment_seq")
    @SequenceGenerator(name = "seb_assignment_seq", sequenceName = "seb_assignment_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "user_id", nullable = false)
    private long userId;

    /** The role as SEB spells it; compared without regard to case. */
    @Harmless
    @Column(name = "role_name", nullable = false, length = 60)
    private String roleName;

    /** The SOR code; null for the few roles that belong to no unit. */
    @Column(name = "unit")
    private Long unit;

    /** "Denne enhed og underenheder" rather than "Kun denne enhed". */
    @Column(name = "sub_units", nullable = false)
    private boolean subUnits;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** The last valid day; null for no end. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    /** The id of the private provider the role is for; null for other roles, and for rows of a file. */
    private Long provider;

    @Embedded
    private Approval approval;

    /** The account that gave the role; null where a feed or the system did. */
    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    /** When the row reached the case system; until then it counts for nothing (R-SEB-07). */
    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    /** The account that took the role away; null where a feed did, or nobody. */
    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected RoleAssignment() {}

    public RoleAssignment(long userId, String roleName, Long unit, boolean subUnits, LocalDate validFrom) {
        this.userId = userId;
        this.roleName = roleName;
        this.unit = unit;
        this.subUnits = subUnits;
        this.validFrom = validFrom;
    }

    /** Says who gave the role on whose approval (R-SEB-01). */
    public void given(long by, Instant at, Approval onApproval) {
        givenBy = by;
        givenAt = at;
        approval = onApproval;
    }

    /** For which private provider the role is (R-PRIV-09). */
    public void forProvider(Long newProvider) {
        provider = newProvider;
    }

    /** The row has reached the case system and counts from now on. */
    public void delivered(Instant at) {
        if (deliveredAt == null) {
            deliveredAt = at;
        }
    }

    /** Somebody looked at the row in the half-yearly review and let it stand (R-SEB-04). */
    public void confirmed(long by, Instant at) {
        reviewedBy = by;
        reviewedAt = at;
    }

    /** The last day the row is to be valid; null for no end. */
    public void until(LocalDate lastDay) {
        validTo = lastDay;
    }

    /**
     * Takes the role away: from this day on it counts no more, not even where it began on it.
     *
     * @param by the account that does it, or null for a feed
     */
    public void revoke(Long by, Instant at, LocalDate today) {
        endBefore(today);
        revokedBy = by;
        revokedAt = at;
    }

    /** Whether the row counts on a day: it has reached the case system and its period covers the day. */
    public boolean countsOn(LocalDate day) {
        return deliveredAt != null && !validFrom.isAfter(day) && !isOverOn(day);
    }

    /** Whether the row's last day has gone by. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether the row and a period have a day in common. A row that was taken away on its first day has none at all. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        boolean hasDays = validTo == null || !validTo.isBefore(validFrom);
        return hasDays && !isOverOn(from) && (to == null || !validFrom.isAfter(to));
    }

    /** Whether the row waits for the next delivery (R-SEB-07). */
    public boolean isWaiting() {
        return deliveredAt == null && revokedAt == null;
    }

    /** Ends the assignment so that it is no longer valid on that day. */
    public void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    public Long id() {
        return id;
    }

    public long userId() {
        return userId;
    }

    public String roleName() {
        return roleName;
    }

    public Long unit() {
        return unit;
    }

    public boolean hasSubUnits() {
        return subUnits;
    }

    public int version() {
        return version;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last valid day, or null. */
    public LocalDate validTo() {
        return validTo;
    }

    /** The private provider the role is for, or null. */
    public Long provider() {
        return provider;
    }

    /** The approval, or null for rows of a feed. */
    public Approval approval() {
        return approval;
    }

    public Long givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public Long revokedBy() {
        return revokedBy;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public Long reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
