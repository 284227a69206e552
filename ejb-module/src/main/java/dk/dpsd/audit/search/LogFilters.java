package dk.dpsd.audit.search;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.model.LogFilter;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what is asked of the log into what the store looks for: days into moments, a unit into its place in the tree. */
@Dependent
class LogFilters {

    /** No account has it: looks for nothing, where there is nobody to look for. */
    private static final List<Long> NOBODY = List.of(-1L);

    private final SebStore seb;
    private final LiveTree tree;
    private final CurrentUser user;

    @Inject
    LogFilters(SebStore seb, LiveTree tree, CurrentUser user) {
        this.seb = seb;
        this.tree = tree;
        this.user = user;
    }

    /** Who is or was a private provider in the caller's own organisation. */
    List<SebUser> providers() {
        return user.cvr()
                .map(cvr -> seb.usersEver(Role.PRIVATE_PROVIDER.sebName(), cvr))
                .orElse(List.of());
    }

    /** The account of an organisation that goes by this login. */
    Optional<Long> account(String login, String cvr) {
        return seb.byLogin(login, cvr).map(SebUser::id);
    }

    LogFilter of(LogQuery query) {
        Set<String> deeds = query.kind() == null ? Set.of() : query.kind().deeds();
        boolean others = query.kind() == DeedKind.CHANGE;
        return new LogFilter(
                Clocks.midnight(query.from()),
                Clocks.midnight(query.until().plusDays(1)),
                actors(query),
                place(query),
                deeds,
                others,
                null);
    }

    private List<Long> actors(LogQuery query) {
        if (query.person() != null) {
            return List.of(query.person());
        }
        if (!query.providers()) {
            return List.of();
        }
        List<Long> all = providers().stream().map(SebUser::id).toList();
        return all.isEmpty() ? NOBODY : all;
    }

    private LogFilter.Place place(LogQuery query) {
        if (query.unit() == null) {
            return null;
        }
        int depth = Math.max(1, tree.current().path(query.unit()).size());
        return new LogFilter.Place(query.unit(), depth, query.subUnits());
    }
}
