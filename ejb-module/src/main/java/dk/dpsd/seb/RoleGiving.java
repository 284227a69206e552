package dk.dpsd.seb;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.seb.model.Approval;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.store.OnboardingStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives roles and takes them away, within the caller's own organisation, and says beforehand what that does. */
@Stateless
public class RoleGiving {

    @Inject
    UserEdits edits;

    @Inject
    UserStore users;

    @Inject
    SebStore seb;

    @Inject
    OnboardingStore providers;

    @Inject
    RoleForesight foresight;

    @Inject
    OrganisationRegister register;

    @Inject
    LiveTree tree;

    @Inject
    CurrentUser caller;

    @Inject
    Clock clock;

    @Inject
    Event<RolesChanged> changed;

    /** The roles the caller may give in her organisation. */
    @Requires(Action.ADMINISTER_USERS)
    public List<Role> offered() {
        GivingRules rules = rules(Set.of());
        return Arrays.stream(Role.values()).filter(rules::isOffered).toList();
    }

    /** A private provider that a role can be given for. */
    public record AgreedProvider(long id, String name) {}

    /** Those the caller's organisation has a cooperation agreement with (R-PRIV-09). */
    @Requires(Action.ADMINISTER_USERS)
    public List<AgreedProvider> providers() {
        return providers.withAgreement(edits.ownCvr()).stream()
                .map(provider ->
                        new AgreedProvider(provider.id(), provider.facts().name()))
                .toList();
    }

    /** The places of the caller's own organisation that match what was typed. */
    @Requires(Action.ADMINISTER_USERS)
    public List<PlaceHit> places(String text, int most) {
        return register.findPlacesOf(edits.ownCvr(), text, most);
    }

    /** What giving the role would do; refused as giving it would be. */
    @Requires(Action.ADMINISTER_USERS)
    public RolePreview preview(long user, RoleForm form) {
        List<RoleAssignment> rows = rowsOf(user);
        rules(agreed()).check(form, rows);
        return foresight.ofGiving(user, rows, form);
    }

    /** Gives the role; it counts from the next delivery on (R-SEB-07). */
    @Requires(Action.ADMINISTER_USERS)
    public void give(long user, int seenEdition, RoleForm form) {
        edits.apply(new UserEdits.Wish(user, seenEdition, "roleGiven"), locked -> {
            rules(agreed()).check(form, users.rowsOf(List.of(user)));
            var row = new RoleAssignment(user, form.role().sebName(), form.unit(), form.subUnits(), form.from());
            row.until(form.to());
            row.forProvider(form.provider());
            var approval = new Approval(form.approvedBy(), form.approvedOn(), form.reference());
            row.given(caller.requireId(), Clocks.now(clock), approval);
            seb.add(row);
            return UserChanges.given(row);
        });
    }

    /** What taking the role away would do. */
    @Requires(Action.ADMINISTER_USERS)
    public RolePreview previewRevocation(long user, long row) {
        List<RoleAssignment> rows = rowsOf(user);
        return foresight.ofRevoking(user, rows, own(rows, row));
    }

    /** Takes the role away at once, in running sessions too. */
    @Requires(Action.ADMINISTER_USERS)
    public void revoke(long user, int seenEdition, long row) {
        edits.apply(new UserEdits.Wish(user, seenEdition, "roleRevoked"), locked -> {
            RoleAssignment taken = own(users.rowsOf(List.of(user)), row);
            taken.revoke(caller.requireId(), Clocks.now(clock), Clocks.today(clock));
            return UserChanges.taken(taken);
        });
        changed.fire(new RolesChanged());
    }

    /** Lets the role end on a day. A longer life than it was approved for is a role to be given anew (R-SEB-01). */
    @Requires(Action.ADMINISTER_USERS)
    public void endOn(long user, int seenEdition, long row, LocalDate lastDay) {
        edits.apply(new UserEdits.Wish(user, seenEdition, "roleEndSet"), locked -> {
            RoleAssignment ending = own(users.rowsOf(List.of(user)), row);
            LocalDate before = ending.validTo();
            checkEnd(ending, lastDay);
            ending.until(lastDay);
            return UserChanges.until(ending, before);
        });
    }

    private void checkEnd(RoleAssignment row, LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(Clocks.today(clock)) || lastDay.isBefore(row.validFrom())) {
            throw new RefusedException("endPast");
        }
        if (row.validTo() != null && lastDay.isAfter(row.validTo())) {
            throw new RefusedException("endLater");
        }
    }

    private RoleAssignment own(List<RoleAssignment> rows, long row) {
        return rows.stream()
                .filter(one -> one.id() == row && !one.isOverOn(Clocks.today(clock)))
                .filter(one -> Role.named(one.roleName())
                        .filter(GivingRules.GIVEN_HERE::contains)
                        .isPresent())
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    private List<RoleAssignment> rowsOf(long user) {
        edits.find(user);
        return users.rowsOf(List.of(user));
    }

    private Set<Long> agreed() {
        return providers().stream().map(AgreedProvider::id).collect(Collectors.toSet());
    }

    private GivingRules rules(Set<Long> agreedProviders) {
        return new GivingRules(edits.ownCvr(), tree.current(), Clocks.today(clock), agreedProviders);
    }
}
