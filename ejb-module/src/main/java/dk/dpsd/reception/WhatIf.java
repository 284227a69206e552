package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.reception.NearestHolders.Post;
import dk.dpsd.seb.Consequences;
import dk.dpsd.seb.Consequences.Elsewhere;
import dk.dpsd.seb.Consequences.LookupChange;
import dk.dpsd.seb.Consequences.MailboxChange;
import dk.dpsd.seb.Consequences.Receives;
import dk.dpsd.seb.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What becomes different when one person's roles do: mailboxes, the way of reports, user lookups (R-ROUTE-01..03,
 * R-ROUTE-12, X-22). Asks {@link NearestHolders} twice, so that it says what routing will do.
 */
public final class WhatIf {

    /** Stands below a unit for everything that lies there: no unit has this code. */
    private static final long BELOW = -1;

    private final Hierarchy tree;
    private final List<EffectiveRole> ownBefore;
    private final List<EffectiveRole> ownAfter;
    private final List<EffectiveRole> before;
    private final List<EffectiveRole> after;

    /**
     * @param others the roles of everybody else
     * @param ownBefore the person's roles as they count now
     * @param ownAfter the person's roles as they would count
     */
    public WhatIf(
            Hierarchy tree,
            Collection<EffectiveRole> others,
            List<EffectiveRole> ownBefore,
            List<EffectiveRole> ownAfter) {
        this.tree = tree;
        this.ownBefore = ownBefore;
        this.ownAfter = ownAfter;
        this.before = Stream.concat(others.stream(), ownBefore.stream()).toList();
        this.after = Stream.concat(others.stream(), ownAfter.stream()).toList();
    }

    /** The units at which the person begins or ceases to receive, or does so with another reach. */
    public Set<Long> touched() {
        Predicate<EffectiveRole> receives = role -> role.role() == Role.INITIAL_RECEIVER && role.unit() != null;
        Set<Long> units = new TreeSet<>();
        ownBefore.stream()
                .filter(receives)
                .filter(role -> !ownAfter.contains(role))
                .forEach(r -> units.add(r.unit()));
        ownAfter.stream()
                .filter(receives)
                .filter(role -> !ownBefore.contains(role))
                .forEach(r -> units.add(r.unit()));
        return units;
    }

    /** @param reports how many reports lie on which unit, of the units that are touched and all below them */
    public Consequences consequences(Map<Long, Long> reports) {
        return new Consequences(mailboxes(), elsewhere(reports), lookups());
    }

    private List<MailboxChange> mailboxes() {
        return touched().stream().flatMap(unit -> mailbox(unit).stream()).toList();
    }

    private Optional<MailboxChange> mailbox(long unit) {
        Receives was = receives(unit, before);
        Receives becomes = receives(unit, after);
        if (was == becomes) {
            return Optional.empty();
        }
        boolean onItself = was == Receives.NOTHING || becomes == Receives.NOTHING;
        List<Long> path = onItself ? tree.path(unit) : below(unit);
        List<EffectiveRole> without = becomes.compareTo(was) > 0 ? before : after;
        return Optional.of(new MailboxChange(name(unit), was, becomes, mailboxName(path, without)));
    }

    private Receives receives(long unit, List<EffectiveRole> roles) {
        if (isMailboxOf(unit, below(unit), roles)) {
            return Receives.OWN_AND_BELOW;
        }
        return isMailboxOf(unit, tree.path(unit), roles) ? Receives.OWN : Receives.NOTHING;
    }

    private boolean isMailboxOf(long unit, List<Long> path, List<EffectiveRole> roles) {
        return nearest(path, roles).filter(mailbox -> mailbox == unit).isPresent();
    }

    private List<Long> below(long unit) {
        List<Long> path = new ArrayList<>(tree.path(unit));
        path.add(BELOW);
        return path;
    }

    private List<Elsewhere> elsewhere(Map<Long, Long> reports) {
        return reports.entrySet().stream()
                .flatMap(unit -> elsewhere(unit.getKey(), unit.getValue()).stream())
                .sorted(Comparator.comparing(Elsewhere::unit))
                .toList();
    }

    private Optional<Elsewhere> elsewhere(long unit, long number) {
        List<Long> path = tree.path(unit);
        Optional<Long> was = nearest(path, before);
        Optional<Long> becomes = nearest(path, after);
        return was.equals(becomes)
                ? Optional.empty()
                : Optional.of(new Elsewhere(
                        name(unit),
                        number,
                        was.map(this::name).orElse(null),
                        becomes.map(this::name).orElse(null)));
    }

    private List<LookupChange> lookups() {
        return Stream.concat(lookups(ownAfter, ownBefore, true), lookups(ownBefore, ownAfter, false))
                .toList();
    }

    private Stream<LookupChange> lookups(List<EffectiveRole> in, List<EffectiveRole> notIn, boolean appears) {
        return in.stream()
                .filter(role -> role.unit() != null && isHandler(role))
                .filter(role -> notIn.stream()
                        .noneMatch(other -> isHandler(other)
                                && Objects.equals(other.unit(), role.unit())
                                && other.subUnits() == role.subUnits()))
                .map(role -> new LookupChange(name(role.unit()), role.subUnits(), appears))
                .distinct();
    }

    private static boolean isHandler(EffectiveRole role) {
        return role.role() == Role.CASE_HANDLER || role.role() == Role.PRIVATE_PROVIDER;
    }

    private static Optional<Long> nearest(List<Long> path, List<EffectiveRole> roles) {
        return NearestHolders.find(Role.INITIAL_RECEIVER, path, roles).map(Post::unit);
    }

    private String mailboxName(List<Long> path, List<EffectiveRole> roles) {
        return nearest(path, roles).map(this::name).orElse(null);
    }

    private String name(long unit) {
        return tree.unit(unit).map(SorUnit::name).orElse(Long.toString(unit));
    }
}
