package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitDifference.Facts;
import dk.dpsd.organisation.model.UnitDifference.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an extract would do to the register, unit by unit: to those that are open before or after it. */
final class Differences {

    /** So many of each kind are listed. */
    static final int LISTED = SorImport.LINES;

    private static final String BELOW = " › ";

    private final Hierarchy before;
    private final Map<Long, SorUnit> after;
    private final LocalDate day;
    private final Map<Kind, List<Facts>> found = new EnumMap<>(Kind.class);

    private Differences(Hierarchy before, Collection<SorUnit> after, LocalDate day) {
        this.before = before;
        this.after = after.stream().collect(Collectors.toMap(SorUnit::code, Function.identity()));
        this.day = day;
    }

    /** @param day the day of the extract */
    static Differences between(Hierarchy before, Collection<SorUnit> after, LocalDate day) {
        var differences = new Differences(before, after, day);
        after.forEach(differences::look);
        return differences;
    }

    /** Every unit there was is in the next generation too, closed or not. */
    private void look(SorUnit now) {
        SorUnit old = before.unit(now.code()).filter(unit -> unit.activeOn(day)).orElse(null);
        boolean open = now.activeOn(day);
        if (old == null) {
            if (open) {
                add(Kind.COMES, now, null, place(now));
            }
        } else if (!open) {
            add(Kind.GOES, old, place(old), null);
        } else if (!before.path(now.code()).equals(now.ancestors().path())) {
            add(Kind.MOVES, now, place(old), place(now));
        } else if (!Objects.equals(old.name(), now.name()) || !Objects.equals(old.kind(), now.kind())) {
            add(Kind.CHANGES, now, called(old), called(now));
        }
    }

    private void add(Kind kind, SorUnit unit, String was, String becomes) {
        found.computeIfAbsent(kind, first -> new ArrayList<>())
                .add(new Facts(kind, unit.code(), unit.name(), was, becomes));
    }

    /** What it lies below; empty for an owner. A unit of the register is looked up there, one of the file in the file. */
    private String place(SorUnit unit) {
        List<Long> path = unit.ancestors().path();
        boolean isOld = before.unit(unit.code()).filter(old -> old == unit).isPresent();
        return path.subList(0, path.size() - 1).stream()
                .map(code -> isOld ? before.unit(code).orElse(null) : after.get(code))
                .map(above -> above == null ? "?" : above.name())
                .collect(Collectors.joining(BELOW));
    }

    private static String called(SorUnit unit) {
        return unit.name() + " (" + unit.kind() + ")";
    }

    int count(Kind kind) {
        return found.getOrDefault(kind, List.of()).size();
    }

    /** The first of each kind, by place and name. */
    List<Facts> listed() {
        var order = Comparator.comparing((Facts facts) -> Objects.toString(facts.becomes(), facts.was()))
                .thenComparing(Facts::name)
                .thenComparingLong(Facts::code);
        return found.values().stream()
                .flatMap(all -> all.stream().sorted(order).limit(LISTED))
                .toList();
    }
}
