package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.statistics.model.Variable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which stored values are one group: writings of one Stednavn, and a closed unit with the one that took over from it. */
final class Groups {

    private final Hierarchy tree;
    private final LocalDate lastDay;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> succeeded = new TreeMap<>();

    /** @param lastDay of the period: a unit that was closed by then counts under its successor */
    Groups(Hierarchy tree, LocalDate lastDay) {
        this.tree = tree;
        this.lastDay = lastDay;
    }

    /** The value that stands for the group a value belongs to. */
    String of(Variable variable, String value) {
        if (value == null) {
            return null;
        }
        if (variable == Variable.PLACE_NAME) {
            String folded = Keyword.fold(value);
            return folded == null ? null : written.computeIfAbsent(folded, first -> Keyword.tidy(value));
        }
        return variable.kind() == Variable.Kind.PLACE ? successor(value) : value;
    }

    private String successor(String code) {
        long unit = Long.parseLong(code);
        if (tree.activeOn(unit, lastDay)) {
            return code;
        }
        String last = tree.successor(unit).map(Object::toString).orElse(code);
        if (!last.equals(code)) {
            succeeded.put(code, last);
        }
        return last;
    }

    /** The closed units that were counted under another, each with that other. */
    Map<String, String> succeeded() {
        return succeeded;
    }
}
