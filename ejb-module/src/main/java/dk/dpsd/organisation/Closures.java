package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;

/** How many of the open units an extract would close: a wrong or cut file shows there. */
record Closures(int active, int closing) {

    /** @param day the day of the extract */
    static Closures between(Hierarchy before, Collection<SorUnit> after, LocalDate day) {
        var open = new HashSet<Long>();
        before.units().stream().filter(u -> u.activeOn(day)).forEach(u -> open.add(u.code()));
        int active = open.size();
        after.stream().filter(u -> u.activeOn(day)).forEach(u -> open.remove(u.code()));
        return new Closures(active, open.size());
    }

    /** Whether more than so many percent of the open units would close. */
    boolean exceed(int percent) {
        return closing * 100L > (long) active * percent;
    }
}
