package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanRecipients;
import dk.dpsd.plans.RecipientLine;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people chosen for a plan, and those a look-up has just found. */
public class ChosenRecipients implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<Long> accounts = new LinkedHashSet<>();
    private List<RecipientLine> lines = List.of();
    private List<RecipientLine> hits = List.of();
    private boolean asked;
    private boolean tooShort;

    void take(Set<Long> chosen) {
        accounts.addAll(chosen);
    }

    Set<Long> accounts() {
        return accounts;
    }

    /** Asks again who of them may receive; none without a unit. */
    void check(PlanRecipients desk, Long unit, boolean personal) {
        lines = unit == null || accounts.isEmpty() ? List.of() : desk.check(unit, personal, accounts);
    }

    void find(PlanRecipients desk, Long unit, boolean personal, String typed) {
        tooShort = typed == null || typed.strip().length() < PlanRecipients.SHORTEST;
        hits = unit == null || tooShort ? List.of() : desk.find(unit, personal, typed);
        asked = true;
    }

    /** Only whom a look-up found and who may receive. */
    void add(long account) {
        hits.stream()
                .filter(hit -> hit.account() == account && hit.objection() == null)
                .forEach(hit -> accounts.add(hit.account()));
    }

    void drop(long account) {
        accounts.remove(account);
    }

    void forgetHits() {
        hits = List.of();
        asked = false;
        tooShort = false;
    }

    public List<RecipientLine> getLines() {
        return lines;
    }

    public List<RecipientLine> getHits() {
        return hits;
    }

    public boolean isNothingFound() {
        return asked && !tooShort && hits.isEmpty();
    }

    /** Whether less was typed than is looked up. */
    public boolean isTooShort() {
        return tooShort;
    }

    public boolean has(long account) {
        return accounts.contains(account);
    }
}
