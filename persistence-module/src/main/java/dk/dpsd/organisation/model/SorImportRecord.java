package dk.dpsd.organisation.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One import of the register: how far it is, and in the end how it went (importrapport). */
@Entity
@Table(name = "organisation_import")
public class SorImportRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_import_seq")
    @SequenceGenerator(name = "organisation_import_seq", sequenceName = "organisation_import_seq", allocationSize = 20)
    private long id;

    @Harmless
    @Column(name = "file_name")
    private String fileName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome = ImportOutcome.RUNNING;

    @Enumerated(EnumType.STRING)
    private ImportPhase phase = ImportPhase.READING;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "rows_refused")
    private int rowsRefused;

    @Column(name = "to_write")
    private int toWrite;

    private int written;

    @Column(name = "active_units")
    private int activeUnits;

    private int closing;

    private int moved;

    private int coming;

    /** Of those that are open; {@link #moved} counts the closed ones too. */
    private int moving;

    private int changing;

    @Harmless
    private String fault;

    @Harmless
    @Column(name = "fault_detail")
    private String faultDetail;

    private Long generation;

    protected SorImportRecord() {}

    public SorImportRecord(String fileName, Instant startedAt, String startedBy) {
        this.fileName = fileName;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
    }

    public void read(int rows, int refused) {
        phase = ImportPhase.CHECKING;
        rowsRead = rows;
        rowsRefused = refused;
    }

    /** What the file would do to the units that are active now. */
    public void compared(int active, int wouldClose, int wouldMove) {
        activeUnits = active;
        closing = wouldClose;
        moved = wouldMove;
    }

    /** How many units it would add, how many open ones would lie elsewhere, and how many would only be called otherwise. */
    public void found(int wouldCome, int wouldMove, int wouldChange) {
        coming = wouldCome;
        moving = wouldMove;
        changing = wouldChange;
    }

    public void writing(long newGeneration, int units) {
        phase = ImportPhase.WRITING;
        generation = newGeneration;
        toWrite = units;
    }

    public void wrote(int units) {
        written = units;
    }

    public void reached(ImportPhase newPhase) {
        phase = newPhase;
    }

    /**
     * Ends the import.
     *
     * @param faultKey what was wrong with the file as a whole, or null
     * @param detail what the sentence about it names, or null
     */
    public void end(ImportOutcome how, String faultKey, String detail, Instant at) {
        outcome = how;
        phase = ImportPhase.ENDED;
        fault = faultKey;
        faultDetail = detail;
        finishedAt = at;
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String startedBy() {
        return startedBy;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public ImportOutcome outcome() {
        return outcome;
    }

    public ImportPhase phase() {
        return phase;
    }

    public int rowsRead() {
        return rowsRead;
    }

    public int rowsRefused() {
        return rowsRefused;
    }

    public int toWrite() {
        return toWrite;
    }

    public int written() {
        return written;
    }

    public int activeUnits() {
        return activeUnits;
    }

    public int closing() {
        return closing;
    }

    public int moved() {
        return moved;
    }

    public int coming() {
        return coming;
    }

    public int moving() {
        return moving;
    }

    public int changing() {
        return changing;
    }

    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    public Optional<String> faultDetail() {
        return Optional.ofNullable(faultDetail);
    }

    public Optional<Long> generation() {
        return Optional.ofNullable(generation);
    }
}
