package dk.dpsd.organisation.extract;

import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.UnitFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of an extract after the rules.
 *
 * @param accepted parents before their children
 * @param refused in the order of the file
 */
public record CheckedRows(List<UnitFacts> accepted, List<Refusal> refused) {

    public CheckedRows {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }

    /** The codes that stand in the extract, but in refused rows. */
    public Set<Long> refusedCodes() {
        var codes = new HashSet<Long>();
        refused.forEach(r -> SorCode.parse(r.row().code()).ifPresent(c -> codes.add(c.value())));
        return codes;
    }
}
