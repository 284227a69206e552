package dk.dpsd.seb;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of somebody's roles does. Places are named by the register's names; a place that is null is "Uden
 * postkasse".
 *
 * @param reports reports of the last 90 days that would have gone elsewhere, by the unit they lie on
 */
public record Consequences(List<MailboxChange> mailboxes, List<Elsewhere> reports, List<LookupChange> lookups)
        implements Serializable {

    public Consequences {
        mailboxes = List.copyOf(mailboxes);
        reports = List.copyOf(reports);
        lookups = List.copyOf(lookups);
    }

    /** What a unit receives: nothing, what is placed on itself, or what comes from below as well. */
    public enum Receives {
        NOTHING,
        OWN,
        OWN_AND_BELOW
    }

    /**
     * A mailbox that comes, goes or changes its reach.
     *
     * @param otherwise where the reports came from before it, or go to after it
     */
    public record MailboxChange(String unit, Receives before, Receives after, String otherwise)
            implements Serializable {}

    /** So many reports placed on a unit would have gone to another mailbox. */
    public record Elsewhere(String unit, long number, String before, String after) implements Serializable {}

    /**
     * A user lookup (brugeropslag) in which the person begins or ceases to appear.
     *
     * @param subUnits for every case below the unit too, or for cases on that very unit only
     */
    public record LookupChange(String unit, boolean subUnits, boolean appears) implements Serializable {}

    public long movedReports() {
        return reports.stream().mapToLong(Elsewhere::number).sum();
    }

    public boolean isNothing() {
        return mailboxes.isEmpty() && reports.isEmpty() && lookups.isEmpty();
    }
}
