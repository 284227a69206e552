package dk.dpsd.deadline.compliance;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.place.NameList;
import dk.dpsd.casework.place.ProviderNames;
import dk.dpsd.deadline.compliance.ProviderCases.Wanted;
import dk.dpsd.deadline.overview.DueCases;
import dk.dpsd.deadline.store.ProviderCaseStore;
import dk.dpsd.deadline.store.ProviderCaseStore.Timed;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How private providers keep the 90 days, quarter by quarter (R-ANON-09, R-PRIV-17). For those who draw reports; counted over
 * the cases whose deadlines they follow, so that whoever receives cases too counts those in the inbox with them.
 */
@Stateless
public class Compliance {

    /** So many quarters are shown. */
    public static final int QUARTERS = 4;

    @Inject
    ProviderCompliance report;

    @Inject
    ProviderCaseStore cases;

    @Inject
    ProviderNames names;

    @Inject
    DueCases rows;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /** The figures of this quarter and those before it. */
    @Requires(Action.DRAW_REPORTS)
    public List<ProviderFigures> figures() {
        return report.figures(scope(), present(), QUARTERS);
    }

    /** The same as a file, which leaves the system and so is written to the log. */
    @Requires(Action.DRAW_REPORTS)
    public byte[] pdf() {
        byte[] file = report.pdf(scope(), present(), QUARTERS);
        log.fire(new RecordsDeed(
                null,
                null,
                "complianceExported",
                List.of(FieldChange.harmless("quarter", null, present().toString()))));
        return file;
    }

    /** The cases behind one of the numbers, the newest first. */
    @Requires(Action.DRAW_REPORTS)
    public ProviderCases cases(Wanted wanted, Optional<PageKey> after) {
        NameList list = names.of(wanted.owner());
        LocalDate today = Clocks.today(clock);
        List<Timed> ofOwner = cases
                .timed(scope(), CaseCriteria.ALL.received(wanted.quarter().days()))
                .stream()
                .filter(one -> one.owner() == wanted.owner())
                .toList();
        boolean listed = wanted.provider() == ProviderFigures.OTHERS
                || list.name(wanted.provider()).isPresent();
        // Another owner's list says nothing to whoever sees none of its cases, not even a provider's name.
        if (!listed || ofOwner.isEmpty()) {
            throw new NotThereException();
        }
        List<Timed> chosen = ofOwner.stream()
                .filter(one -> ProviderCompliance.provider(list, one) == wanted.provider())
                .filter(one -> wanted.outcome() == null
                        || wanted.outcome() == Outcome.of(one.receivedAt(), one.endedAt(), today))
                .toList();
        return new ProviderCases(
                rows.of(cases.page(chosen, after)), list.name(wanted.provider()).orElse(null), chosen.size());
    }

    private Scope scope() {
        return scopes.of(Action.READ_DEADLINES);
    }

    private Quarter present() {
        return Quarter.of(Clocks.today(clock));
    }
}
