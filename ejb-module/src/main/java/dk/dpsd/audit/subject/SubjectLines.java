package dk.dpsd.audit.subject;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.Standing;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.subject.SubjectLine.Actor;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts entries into the words of the data subject. */
final class SubjectLines {

    private static final String SYSTEM = "system";

    private final Hierarchy tree;

    SubjectLines(Hierarchy tree) {
        this.tree = tree;
    }

    SubjectLine line(LoggedEntry entry) {
        Optional<List<Standing>> standing = Standing.read(entry.by().roles());
        List<Standing> roles = standing.orElse(List.of());
        return new SubjectLine(
                entry.at(),
                actor(entry.by()),
                roles.stream().map(Standing::role).distinct().toList(),
                organisations(roles, entry.by().cvr()),
                entry.deed(),
                DeedKind.of(entry.deed()),
                Purpose.of(entry.deed(), standing, isSystem(entry.by())));
    }

    private static boolean isSystem(LoggedEntry.Actor by) {
        return by.id() == null && SYSTEM.equals(by.name());
    }

    private static Actor actor(LoggedEntry.Actor by) {
        if (by.id() == null) {
            return isSystem(by) ? Actor.SYSTEM : Actor.VISITOR;
        }
        return by.roles() == null ? Actor.STAFF_NOT_RECORDED : Actor.STAFF;
    }

    private List<String> organisations(List<Standing> roles, String cvr) {
        List<String> owners = roles.stream()
                .flatMap(role -> role.unit().stream())
                .flatMap(unit -> owner(unit).stream())
                .distinct()
                .toList();
        return owners.isEmpty()
                ? Stream.ofNullable(cvr).map(number -> "CVR " + number).toList()
                : owners;
    }

    private Optional<String> owner(long unit) {
        return tree.path(unit).stream().findFirst().flatMap(tree::unit).map(SorUnit::name);
    }
}
