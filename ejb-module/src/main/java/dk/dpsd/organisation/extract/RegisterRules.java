package dk.dpsd.organisation.extract;

import dk.dpsd.organisation.extract.Refusal.Reason;
import dk.dpsd.organisation.model.Ancestors;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.UnitFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Checks the rows of an extract against each other (design 3): the order of the rows does not matter, and a refused row
 * takes its whole sub-tree with it. One use each. Codes are texts here, for also a broken code has children.
 */
public final class RegisterRules {

    private final List<SorRow> rows;
    private final Map<String, SorRow> sound = new HashMap<>();
    private final Map<String, Integer> refusedBecauseOf = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<UnitFacts> accepted = new ArrayList<>();

    private RegisterRules(List<SorRow> rows) {
        this.rows = rows;
    }

    public static CheckedRows check(List<SorRow> rows) {
        return new RegisterRules(rows).check();
    }

    private CheckedRows check() {
        keepSound();
        sound.keySet().forEach(this::place);
        refused.sort(Comparator.comparingInt(r -> r.row().line()));
        return new CheckedRows(accepted, refused);
    }

    private void keepSound() {
        var claims = new HashMap<String, Integer>();
        rows.forEach(row -> claims.merge(row.code(), 1, Integer::sum));
        for (var row : rows) {
            var fault = RowRules.fault(row);
            if (fault.isPresent()) {
                refuse(row, fault.get(), row.line());
            } else if (claims.get(row.code()) > 1) {
                refuse(row, Reason.DUPLICATE, row.line());
            } else {
                sound.put(row.code(), row);
            }
        }
    }

    /** Walks up to the first unit whose fate is known, then down again, deciding each on the way. */
    private void place(String code) {
        var way = new LinkedHashSet<String>();
        String next = code;
        while (sound.containsKey(next) && !decided(next) && way.add(next)) {
            next = sound.get(next).parent();
        }
        var upwards = new ArrayList<>(way);
        if (way.contains(next)) {
            var cycle = upwards.subList(upwards.indexOf(next), upwards.size());
            cycle.forEach(c -> refuse(sound.get(c), Reason.CYCLE, sound.get(c).line()));
            cycle.clear();
        }
        for (int i = upwards.size() - 1; i >= 0; i--) {
            decide(sound.get(upwards.get(i)));
        }
    }

    private void decide(SorRow row) {
        if (row.parent().isBlank()) {
            decideRoot(row);
        } else if (refusedBecauseOf.containsKey(row.parent())) {
            refuse(row, Reason.PARENT_REFUSED, refusedBecauseOf.get(row.parent()));
        } else if (!depths.containsKey(row.parent())) {
            refuse(row, Reason.PARENT_UNKNOWN, row.line());
        } else if (depths.get(row.parent()) == Ancestors.DEEPEST) {
            refuse(row, Reason.TOO_DEEP, row.line());
        } else {
            accept(row, depths.get(row.parent()) + 1);
        }
    }

    private void decideRoot(SorRow row) {
        if (OwnerKind.of(row.kind()).isPresent()) {
            accept(row, 1);
        } else {
            refuse(row, Reason.ROOT_NOT_OWNER, row.line());
        }
    }

    private void accept(SorRow row, int depth) {
        depths.put(row.code(), depth);
        accepted.add(RowRules.facts(row));
    }

    private void refuse(SorRow row, Reason reason, int causeLine) {
        refused.add(new Refusal(row, reason, causeLine));
        refusedBecauseOf.merge(row.code(), causeLine, Math::min);
    }

    private boolean decided(String code) {
        return depths.containsKey(code) || refusedBecauseOf.containsKey(code);
    }
}
