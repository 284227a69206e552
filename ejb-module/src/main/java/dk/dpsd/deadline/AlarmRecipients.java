package dk.dpsd.deadline;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who can anonymise a dropped case: whoever dropped it, while she still has a role there, and those whose role over its
 * unit lets them. Roles lie below one owner, and so does a case's path: nobody of another municipality is told.
 */
@Dependent
public class AlarmRecipients {

    private final Roles roles;

    @Inject
    public AlarmRecipients(Roles roles) {
        this.roles = roles;
    }

    /** Their accounts. */
    Set<Long> of(IncidentCase dropped) {
        List<Long> path = dropped.place().path();
        Set<Long> people = new TreeSet<>();
        roles.over(path, Action.ANONYMISE_CASE).forEach(role -> people.add(role.userId()));
        Long by = dropped.ending().droppedBy();
        if (by != null && isStillThere(by, path, dropped.place().mailboxUnit())) {
            people.add(by);
        }
        return people;
    }

    private boolean isStillThere(long account, List<Long> path, Long mailbox) {
        List<Long> units = new ArrayList<>(path);
        units.add(mailbox);
        units.removeIf(Objects::isNull);
        return roles.of(account).stream().map(EffectiveRole::unit).anyMatch(units::contains);
    }
}
