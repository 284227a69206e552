package dk.dpsd.audit.store;

import dk.dpsd.audit.model.LogFilter;
import dk.dpsd.shared.model.PageKey;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions of a search in the log, on {@code audit_entry e} and, where cases are asked for, {@code casework_case c}. */
final class LogSql {

    private static final String NEWEST_FIRST = " order by e.done_at desc, e.id desc fetch first ";

    private final List<Object> parameters = new ArrayList<>();

    String bind(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** What the filter asks for, behind the key of the page before. */
    String asked(LogFilter filter, Optional<PageKey> after) {
        var text = new StringBuilder("e.done_at >= " + bind(Timestamp.from(filter.from())) + " and e.done_at < "
                + bind(Timestamp.from(filter.until())));
        after.ifPresent(key -> text.append(" and ").append(older(key)));
        if (filter.name() != null) {
            text.append(" and e.actor_name = ").append(bind(filter.name()));
        }
        if (!filter.deeds().isEmpty()) {
            text.append(filter.otherDeeds() ? " and e.deed not in " : " and e.deed in ")
                    .append(list(filter.deeds()));
        }
        if (filter.place() != null) {
            text.append(" and ").append(at(filter.place()));
        }
        return text.toString();
    }

    /** By whom the entry is. */
    String by(LogFilter filter) {
        return filter.actors().isEmpty() ? "" : " and e.actor_id in " + list(filter.actors());
    }

    /** By or about whom the entry is: a failed log-in is nobody's, but about an account. */
    String byOrAbout(LogFilter filter) {
        if (filter.actors().isEmpty()) {
            return "";
        }
        String who = list(filter.actors());
        return " and (e.actor_id in " + who + " or e.account in " + who + ")";
    }

    static String newest(int limit) {
        return NEWEST_FIRST + limit + " rows only";
    }

    private String older(PageKey key) {
        String at = bind(Timestamp.from(key.at()));
        return "(e.done_at < " + at + " or (e.done_at = " + at + " and e.id < " + bind(key.id()) + "))";
    }

    private String at(LogFilter.Place place) {
        String unit = bind(place.unit());
        return place.subUnits() ? "c.ancestor_" + place.depth() + " = " + unit : "c.unit = " + unit;
    }

    private String list(Collection<?> values) {
        return values.stream().map(this::bind).collect(Collectors.joining(",", "(", ")"));
    }
}
