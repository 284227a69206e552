package dk.dpsd.plans;

import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Modtager: finds people for a plan and says of each whether she may receive it, and why not (R-PLAN-04, R-PLAN-05). */
@Stateless
public class PlanRecipients {

    public static final int SHORTEST = 2;
    private static final int MOST = 20;

    @Inject
    UserLookupStore users;

    @Inject
    SebStore seb;

    @Inject
    RecipientRules rules;

    @Inject
    PlanUnits units;

    @Inject
    CurrentUser user;

    /** Brugeropslag: people of the caller's own organisation. */
    @Requires(Action.MANAGE_PLANS)
    public List<RecipientLine> find(long unit, boolean personal, String typed) {
        mine(unit);
        String text = PlainText.of(typed);
        if (text == null || text.length() < SHORTEST || user.cvr().isEmpty()) {
            return List.of();
        }
        return lines(unit, personal, users.inOrganisation(user.cvr().get(), text, MOST));
    }

    /** These people as recipients of a plan of this unit, as things stand today. */
    @Requires(Action.MANAGE_PLANS)
    public List<RecipientLine> check(long unit, boolean personal, Set<Long> accounts) {
        mine(unit);
        return lines(unit, personal, seb.users(accounts));
    }

    private void mine(long unit) {
        if (!units.cover(unit)) {
            throw new NotThereException();
        }
    }

    private List<RecipientLine> lines(long unit, boolean personal, Collection<SebUser> people) {
        Map<Long, String> objections = rules.objections(
                unit, personal, people.stream().map(SebUser::id).collect(Collectors.toSet()));
        return people.stream()
                .map(one -> new RecipientLine(one.id(), one.name(), one.login(), one.email(), objections.get(one.id())))
                .toList();
    }
}
