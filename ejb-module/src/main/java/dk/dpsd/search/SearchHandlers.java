package dk.dpsd.search;

import dk.dpsd.casework.store.OpenCaseStore;
import dk.dpsd.casework.store.OpenCaseStore.Holding;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who handles open cases of a scope, for choosing among them. */
@Dependent
class SearchHandlers {

    private final OpenCaseStore open;
    private final SebStore seb;

    @Inject
    SearchHandlers(OpenCaseStore open, SebStore seb) {
        this.open = open;
        this.seb = seb;
    }

    List<HandlerName> of(Scope scope) {
        List<Branch> handled = scope.branches().stream()
                .filter(branch -> branch.states().contains(CaseState.IN_PROGRESS))
                .map(branch -> new Branch(branch.reach(), Set.of(CaseState.IN_PROGRESS)))
                .toList();
        List<Long> accounts = open.holdings(new Scope(scope.action(), handled)).stream()
                .map(Holding::handler)
                .distinct()
                .toList();
        return seb.users(accounts).stream()
                .map(user -> new HandlerName(user.id(), user.name()))
                .sorted(Comparator.comparing(HandlerName::name))
                .toList();
    }
}
