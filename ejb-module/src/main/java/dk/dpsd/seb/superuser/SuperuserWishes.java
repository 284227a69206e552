package dk.dpsd.seb.superuser;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the register knows of people with accounts, by the e-mail address and the owner their CVR stands for; and what their
 * administrators wish. The register is the only truth: nothing else says who is a superuser (R-SU-03, X-19).
 */
@Dependent
public class SuperuserWishes {

    static final Set<OwnerKind> KINDS = EnumSet.of(OwnerKind.KOMMUNE, OwnerKind.REGION);

    private final SuperuserStore store;
    private final LiveTree tree;
    private final Event<RecordsDeed> log;

    @Inject
    public SuperuserWishes(SuperuserStore store, LiveTree tree, Event<RecordsDeed> log) {
        this.store = store;
        this.tree = tree;
        this.log = log;
    }

    public boolean isListed(SebUser user) {
        return of(user) == SuperuserStanding.LISTED;
    }

    public SuperuserStanding of(SebUser user) {
        return of(List.of(user)).get(user.id());
    }

    /** By account; one statement. */
    public Map<Long, SuperuserStanding> of(Collection<SebUser> users) {
        List<Superuser> found = store.reachedAt(users.stream()
                .filter(user -> user.cvr() != null)
                .map(SebUser::email)
                .toList());
        Map<Long, SuperuserStanding> standings = new HashMap<>();
        users.forEach(user -> standings.put(
                user.id(),
                found.stream()
                        .filter(one -> isOf(one, user))
                        .map(one -> one.isProposed() ? SuperuserStanding.PROPOSED : SuperuserStanding.LISTED)
                        .max(SuperuserStanding::compareTo)
                        .orElse(SuperuserStanding.NONE)));
        return standings;
    }

    private boolean isOf(Superuser one, SebUser user) {
        return user.cvr() != null
                && one.contact().email().equalsIgnoreCase(user.email())
                && tree.current().isOwnedBy(user.cvr(), one.owner());
    }

    /**
     * Wishes somebody onto the register; nothing where she stands there or is wished already.
     *
     * @throws RefusedException {@code superuserNowhere} where her organisation is no municipality or region
     */
    public void propose(SebUser user) {
        if (of(user) == SuperuserStanding.NONE) {
            SorUnit owner = owner(user).orElseThrow(() -> new RefusedException("superuserNowhere"));
            store.add(Superuser.proposed(owner.code(), new Contact(user.name(), owner.name(), null, user.email())));
            log.fire(new RecordsDeed(
                    user.id(),
                    user.cvr(),
                    "superuserProposed",
                    List.of(
                            FieldChange.harmless("organisation", null, owner.code() + " " + owner.name()),
                            new FieldChange("name", Sensitivity.PERSONAL, null, user.name()),
                            new FieldChange("email", Sensitivity.PERSONAL, null, user.email()))));
        }
    }

    /**
     * After her e-mail address changed: what the register says of her goes along, for it knows her by nothing else.
     *
     * @param before the address she had
     */
    public void follow(SebUser user, String before) {
        if (user.cvr() == null || before == null || before.equals(user.email())) {
            return;
        }
        store.reachedAt(List.of(before)).stream()
                .filter(one -> tree.current().isOwnedBy(user.cvr(), one.owner()))
                .forEach(one -> {
                    one.followTo(user.email());
                    log.fire(new RecordsDeed(
                            user.id(),
                            user.cvr(),
                            "superuserChanged",
                            List.of(new FieldChange("email", Sensitivity.PERSONAL, before, user.email()))));
                });
    }

    /** Whether her organisation has superusers. */
    public boolean isPossible(SebUser user) {
        return owner(user).isPresent();
    }

    private Optional<SorUnit> owner(SebUser user) {
        return tree.current().units().stream()
                .filter(unit -> unit.depth() == 1 && KINDS.contains(unit.ownerKind()))
                .filter(unit -> unit.cvr().filter(cvr -> cvr.equals(user.cvr())).isPresent())
                .findFirst();
    }
}
