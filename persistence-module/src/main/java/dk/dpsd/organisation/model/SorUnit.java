package dk.dpsd.organisation.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit of the health organisation register (SOR-enhed) as one generation of the register has it. Never changes: an
 * import writes a new generation (design 3).
 */
@Entity
@Table(name = "organisation_unit")
@IdClass(SorUnitKey.class)
public class SorUnit {

    @Id
    private long generation;

    @Id
    private long code;

    @Harmless
    private String name;

    @Harmless
    private String kind;

    @Column(name = "parent_code")
    private Long parentCode;

    private int depth;

    @Embedded
    private Ancestors ancestors;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private OwnerKind ownerKind;

    @Harmless
    private String region;

    @Harmless
    private String municipality;

    @Harmless
    private String cvr;

    @Harmless
    private String town;

    @Column(name = "first_from")
    private LocalDate firstFrom;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected SorUnit() {}

    private SorUnit(long generation, UnitFacts facts, List<Long> path, OwnerKind ownerKind) {
        this.generation = generation;
        this.code = facts.code();
        this.name = facts.name();
        this.kind = facts.kind();
        this.parentCode = facts.parent();
        this.depth = path.size();
        this.ancestors = Ancestors.of(path);
        this.ownerKind = ownerKind;
        this.region = facts.region();
        this.municipality = facts.municipality();
        this.cvr = facts.cvr();
        this.town = facts.town();
        this.firstFrom = facts.firstFrom();
        this.validFrom = facts.validFrom();
        this.validTo = facts.validTo();
    }

    /** A unit at the top of its tree. */
    public static SorUnit owner(long generation, UnitFacts facts, OwnerKind ownerKind) {
        return new SorUnit(generation, facts, List.of(facts.code()), ownerKind);
    }

    /** A unit below this one, of the same generation. */
    public SorUnit child(UnitFacts facts) {
        var path = new ArrayList<>(ancestors.path());
        path.add(facts.code());
        return new SorUnit(generation, facts.below(code), path, ownerKind);
    }

    /** Whether the unit is open on a day: from its first day up to and including its last (domain C.3). */
    public boolean activeOn(LocalDate day) {
        return !firstFrom.isAfter(day) && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public UnitFacts facts() {
        return new UnitFacts(
                code, name, kind, parentCode, region, municipality, cvr, town, firstFrom, validFrom, validTo);
    }

    public long generation() {
        return generation;
    }

    public long code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public Optional<Long> parent() {
        return Optional.ofNullable(parentCode);
    }

    /** 1 for an owner, at most 8. */
    public int depth() {
        return depth;
    }

    public Ancestors ancestors() {
        return ancestors;
    }

    public OwnerKind ownerKind() {
        return ownerKind;
    }

    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    public Optional<String> cvr() {
        return Optional.ofNullable(cvr);
    }

    public Optional<String> town() {
        return Optional.ofNullable(town);
    }

    public LocalDate firstFrom() {
        return firstFrom;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last valid day; empty while nobody has closed the unit. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
