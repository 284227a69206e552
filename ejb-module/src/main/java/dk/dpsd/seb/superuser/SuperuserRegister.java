package dk.dpsd.seb.superuser;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.model.Superuser;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Superbrugerlisten (R-SU-03, X-19): whom people turn to in each municipality and region. The operator keeps it; everybody
 * who is logged in reads what concerns her own organisation.
 */
@Stateless
public class SuperuserRegister {

    private static final int LONGEST_PHONE = 40;

    @Inject
    SuperuserStore store;

    @Inject
    SebStore seb;

    @Inject
    LiveTree tree;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /** A municipality or region. */
    public record Organisation(long code, String name) {}

    /** The superusers of the caller's own organisations. */
    @Requires(Action.READ_SUPERUSERS)
    public List<SuperuserLine> own() {
        SebUser me = seb.user(user.requireId()).orElseThrow(NotThereException::new);
        Set<Long> owners = seb.assignmentsOf(me.id(), Clocks.today(clock)).stream()
                .map(RoleAssignment::unit)
                .filter(Objects::nonNull)
                .flatMap(unit -> tree.current().owner(unit).stream())
                .map(SorUnit::code)
                .collect(Collectors.toSet());
        return lines(store.all().stream()
                .filter(one -> owners.contains(one.owner())
                        || me.cvr() != null && tree.current().isOwnedBy(me.cvr(), one.owner()))
                .toList());
    }

    /** All of them, those first whom their organisations wish to see on the register. */
    @Requires(Action.MANAGE_SUPERUSERS)
    public List<SuperuserLine> all() {
        return lines(store.andProposed());
    }

    /** The organisations that have superusers here, by name. */
    @Requires(Action.MANAGE_SUPERUSERS)
    public List<Organisation> organisations() {
        return tree.current().units().stream()
                .filter(unit -> unit.depth() == 1 && SuperuserWishes.KINDS.contains(unit.ownerKind()))
                .map(unit -> new Organisation(unit.code(), unit.name()))
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /**
     * Puts somebody on the register, wished by her organisation or not, or changes what it says of her.
     *
     * @param id null for somebody of whom it says nothing
     * @throws RefusedException {@code superuserOwner}, {@code nameMissing}, {@code organisationMissing}, {@code phoneLong} or
     *     {@code emailWrong} where it cannot be
     */
    @Requires(Action.MANAGE_SUPERUSERS)
    public void keep(Long id, Long owner, Contact typed) {
        Contact contact = checked(owner, typed);
        if (id == null) {
            Superuser added = store.add(new Superuser(owner, contact));
            tell("superuserAdded", null, new Said(added.owner(), contact));
        } else {
            Superuser known = store.find(id).orElseThrow(NotThereException::new);
            boolean wished = known.isProposed();
            var before = new Said(known.owner(), known.contact());
            known.say(owner, contact);
            tell(wished ? "superuserAdded" : "superuserChanged", before, new Said(owner, contact));
        }
    }

    /** Takes somebody off the register; what it said of her stays in the log. */
    @Requires(Action.MANAGE_SUPERUSERS)
    public void remove(long id) {
        Superuser gone = store.find(id).orElseThrow(NotThereException::new);
        store.remove(gone);
        tell("superuserRemoved", new Said(gone.owner(), gone.contact()), null);
    }

    private Contact checked(Long owner, Contact typed) {
        boolean isOrganisation = Optional.ofNullable(owner)
                .flatMap(code -> tree.current().unit(code))
                .filter(unit -> unit.depth() == 1 && SuperuserWishes.KINDS.contains(unit.ownerKind()))
                .isPresent();
        var contact = new Contact(
                PlainText.of(typed.name()),
                PlainText.of(typed.organisation()),
                PlainText.of(typed.phone()),
                PlainText.of(typed.email()));
        require(isOrganisation, "superuserOwner");
        require(UserRules.isName(contact.name()), "nameMissing");
        require(UserRules.isName(contact.organisation()), "organisationMissing");
        require(contact.phone() == null || contact.phone().length() <= LONGEST_PHONE, "phoneLong");
        require(UserRules.isEmail(contact.email()), "emailWrong");
        return contact;
    }

    private static void require(boolean right, String key) {
        if (!right) {
            throw new RefusedException(key);
        }
    }

    /** What the register says of somebody. */
    private record Said(long owner, Contact contact) {}

    private void tell(String deed, Said before, Said after) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(FieldChange.harmless(
                "organisation",
                before == null ? null : before.owner() + " " + before.contact().organisation(),
                after == null ? null : after.owner() + " " + after.contact().organisation()));
        add(
                changes,
                "name",
                before == null ? null : before.contact().name(),
                after == null ? null : after.contact().name());
        add(
                changes,
                "phone",
                before == null ? null : before.contact().phone(),
                after == null ? null : after.contact().phone());
        add(
                changes,
                "email",
                before == null ? null : before.contact().email(),
                after == null ? null : after.contact().email());
        log.fire(new RecordsDeed(null, null, deed, changes));
    }

    private static void add(List<FieldChange> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, Sensitivity.PERSONAL, before, after));
        }
    }

    private List<SuperuserLine> lines(List<Superuser> superusers) {
        return superusers.stream()
                .map(one -> new SuperuserLine(
                        one.id(),
                        one.owner(),
                        tree.current().unit(one.owner()).map(SorUnit::name).orElse(Long.toString(one.owner())),
                        one.contact().name(),
                        one.contact().organisation(),
                        one.contact().phone(),
                        one.contact().email(),
                        one.isProposed()))
                .sorted(Comparator.comparing(SuperuserLine::proposed)
                        .reversed()
                        .thenComparing(SuperuserLine::ownerName)
                        .thenComparing(SuperuserLine::name))
                .toList();
    }
}
