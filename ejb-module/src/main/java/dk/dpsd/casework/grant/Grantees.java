package dk.dpsd.casework.grant;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.RoleHolders;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.GrantStore;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can be given access to a case (R-GRANT-01): case handlers of other locations. Never private providers (R-GRANT-07),
 * and nobody who has the case already.
 */
@Dependent
class Grantees {

    static final int SHORTEST = 3;
    private static final int MOST = 40;

    @Inject
    RoleHolders holders;

    @Inject
    GrantStore grants;

    @Inject
    LiveTree tree;

    /** Those whose name or login holds what was typed; nobody for less than three letters. */
    List<Grantee> find(IncidentCase incident, String typed) {
        String text = PlainText.of(typed);
        if (text == null || text.length() < SHORTEST) {
            return List.of();
        }
        List<SebUser> named = holders.named(Role.CASE_HANDLER, text, MOST);
        Set<Long> able = able(incident, named.stream().map(SebUser::id).toList());
        return named.stream()
                .filter(user -> able.contains(user.id()))
                .map(user -> new Grantee(user.id(), user.name(), user.login()))
                .toList();
    }

    /**
     * Lets through whom {@link #find} could have offered.
     *
     * @throws RefusedException {@code granteeNotEligible} for everybody else, whether there is such an account or not
     */
    void require(IncidentCase incident, long account) {
        if (able(incident, List.of(account)).isEmpty()) {
            throw new RefusedException("granteeNotEligible");
        }
    }

    private Set<Long> able(IncidentCase incident, Collection<Long> accounts) {
        Set<Long> given =
                grants.ofCase(incident.id()).stream().map(CaseGrant::account).collect(Collectors.toSet());
        List<Long> path = incident.place().unit() == null
                ? List.of()
                : tree.current().path(incident.place().unit());
        return able(path, holders.of(accounts)).stream()
                .filter(account -> !given.contains(account))
                .collect(Collectors.toSet());
    }

    /** Case handlers none of whose units covers the case. */
    static Set<Long> able(List<Long> path, Collection<EffectiveRole> roles) {
        return roles.stream()
                .filter(role -> role.role() == Role.CASE_HANDLER)
                .collect(Collectors.groupingBy(EffectiveRole::userId))
                .entrySet()
                .stream()
                .filter(own -> own.getValue().stream().noneMatch(role -> role.covers(path)))
                .map(own -> own.getKey())
                .collect(Collectors.toSet());
    }
}
