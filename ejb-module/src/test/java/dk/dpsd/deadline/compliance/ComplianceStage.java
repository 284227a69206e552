package dk.dpsd.deadline.compliance;

import dk.dpsd.casework.place.ProviderNames;
import dk.dpsd.casework.store.ProviderStore;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.deadline.DeadlineWorld;
import dk.dpsd.deadline.overview.DueCases;
import dk.dpsd.deadline.store.ProviderCaseStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The compliance of providers without a server, for somebody who reaches this. */
public final class ComplianceStage {

    private final Compliance compliance = new Compliance();
    private final Fired fired = new Fired();

    public ComplianceStage(EntityManager em, Scope scope, Clock clock) {
        var names = new ProviderNames(new ProviderStore(em));
        var cases = new ProviderCaseStore(new ScopedRows(em), em);
        compliance.report = new ProviderCompliance(cases, names, DeadlineWorld.tree(), clock);
        compliance.cases = cases;
        compliance.names = names;
        compliance.rows = new DueCases(new SebStore(em), clock);
        compliance.scopes = DeadlineWorld.reaching(scope, clock);
        compliance.clock = clock;
        compliance.log = fired.event();
    }

    public Compliance compliance() {
        return compliance;
    }

    public Fired fired() {
        return fired;
    }

    /** The numbers of the cases behind a figure, page by page. */
    public Set<String> listed(ProviderCases.Wanted wanted) {
        Set<String> numbers = new TreeSet<>();
        Optional<PageKey> after = Optional.empty();
        do {
            var page = compliance.cases(wanted, after).page();
            page.rows().forEach(row -> numbers.add(row.number()));
            after = page.next();
        } while (after.isPresent());
        return numbers;
    }
}
