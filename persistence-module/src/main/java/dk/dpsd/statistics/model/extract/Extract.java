package dk.dpsd.statistics.model.extract;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.CaseColumns;
import dk.dpsd.statistics.model.StoredCriteria;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Udtræk: a table of cases somebody asked for, made in the background and kept encrypted for a while for her alone. What it
 * says of the cases lies in pieces beside it.
 */
@Entity
@Table(name = "statistics_extract")
public class Extract {

    /** How long it is kept. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** So often it is tried. */
    public static final int MOST_ATTEMPTS = 5;

    /** A node that works on it says so again and again; one that is silent for so long has died. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_extract_seq")
    @SequenceGenerator(name = "statistics_extract_seq", sequenceName = "statistics_extract_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Column(nullable = false)
    private long account;

    /** By which the one who asked is found, and her rights with her, when it is made. */
    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ExtractPurpose purpose;

    @Harmless
    @Column(nullable = false, length = 1000)
    private String shown;

    @Harmless
    @Column(nullable = false, length = StoredCriteria.LONGEST)
    private String conditions;

    @FreeText
    @Column(nullable = false, length = StoredCriteria.LONGEST)
    private String words;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ExtractState state;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "cases_done", nullable = false)
    private int casesDone;

    @Column(nullable = false)
    private int pieces;

    @Column(nullable = false)
    private int attempts;

    /** Columns that seem to name somebody, by commas; nothing of what stands there. */
    @Harmless
    @Column(nullable = false, length = 1000)
    private String warnings;

    protected Extract() {}

    /** @param criteria those of the person, her period among them */
    public Extract(
            long account,
            String login,
            ExtractPurpose purpose,
            List<CaseColumn> columns,
            CaseCriteria criteria,
            Instant now) {
        this.publicId = PublicId.random().value();
        this.account = account;
        this.login = login;
        this.purpose = purpose;
        this.shown = CaseColumns.written(columns);
        this.conditions = StoredCriteria.codes(criteria);
        this.words = StoredCriteria.words(criteria);
        this.firstDay = criteria.received().from();
        this.lastDay = criteria.received().to();
        this.state = ExtractState.WAITING;
        this.askedAt = now;
        this.warnings = "";
    }

    /** Somebody begins to make it, from its first case on. */
    public void begin(Instant now) {
        state = ExtractState.RUNNING;
        casesDone = 0;
        pieces = 0;
        attempts++;
        warnings = "";
        leasedUntil = now.plus(LEASE);
    }

    /** One more piece is there. */
    public void wrote(int cases, Instant now) {
        casesDone += cases;
        pieces++;
        leasedUntil = now.plus(LEASE);
    }

    public void finish(List<CaseColumn> seeming, Instant now) {
        state = ExtractState.DONE;
        warnings = CaseColumns.written(seeming);
        leasedUntil = null;
        finishedAt = now;
    }

    /** Did not work out; tried again, or given up after too many tries. */
    public void fail(Instant now) {
        state = attempts >= MOST_ATTEMPTS ? ExtractState.FAILED : ExtractState.WAITING;
        leasedUntil = null;
        finishedAt = state == ExtractState.FAILED ? now : null;
        casesDone = 0;
        pieces = 0;
    }

    /** When it and what it says of cases goes. */
    public Instant goesAt() {
        return askedAt.plus(LIFE);
    }

    /** @param depth where a unit stands in the tree as it is now, 0 for one that is not there */
    public CaseCriteria criteria(LongFunction<Integer> depth) {
        return StoredCriteria.read(conditions, words, depth);
    }

    public Long id() {
        return id;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public long account() {
        return account;
    }

    public String login() {
        return login;
    }

    public ExtractPurpose purpose() {
        return purpose;
    }

    public List<CaseColumn> columns() {
        return CaseColumns.read(shown);
    }

    public Days days() {
        return new Days(firstDay, lastDay);
    }

    public ExtractState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public int casesDone() {
        return casesDone;
    }

    public int pieces() {
        return pieces;
    }

    public List<CaseColumn> warnings() {
        return CaseColumns.read(warnings);
    }
}
