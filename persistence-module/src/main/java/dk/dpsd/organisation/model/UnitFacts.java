package dk.dpsd.organisation.model;

import java.time.LocalDate;

/**
 * What the register says about a unit, its place in the tree aside.
 *
 * @param kind the register's word for its kind (Enhedstype)
 * @param parent the code of the unit above, null for an owner
 * @param municipality the municipality's four-digit code, or null
 * @param validTo the last valid day ("til og med"), null while open
 */
public record UnitFacts(
        long code,
        String name,
        String kind,
        Long parent,
        String region,
        String municipality,
        String cvr,
        String town,
        LocalDate firstFrom,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Stands where the register tells no first day. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** The same unit with another last day. */
    public UnitFacts until(LocalDate lastDay) {
        return new UnitFacts(code, name, kind, parent, region, municipality, cvr, town, firstFrom, validFrom, lastDay);
    }

    /** The same unit below another one. */
    public UnitFacts below(long newParent) {
        return new UnitFacts(
                code, name, kind, newParent, region, municipality, cvr, town, firstFrom, validFrom, validTo);
    }
}
