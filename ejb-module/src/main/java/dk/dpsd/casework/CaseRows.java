package dk.dpsd.casework;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.listing.CaseListing;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of cases: whatever the caller reaches for one action, a page at a time. */
@Dependent
public class CaseRows {

    private final Scopes scopes;
    private final CaseStore cases;
    private final SebStore seb;
    private final Clock clock;
    private final CaseListing listing;

    @Inject
    public CaseRows(Scopes scopes, CaseStore cases, SebStore seb, Clock clock, CaseListing listing) {
        this.scopes = scopes;
        this.cases = cases;
        this.seb = seb;
        this.clock = clock;
        this.listing = listing;
    }

    public ListPage<CaseRow> page(CaseList list, ListQuestion question) {
        return listing.page(list, question).with(this::of);
    }

    /** Cases as a list shows them. */
    public Page<CaseRow> rows(Page<IncidentCase> page) {
        return new Page<>(of(page.rows()), page.next());
    }

    /** The same, be they a page or not. */
    public List<CaseRow> of(List<IncidentCase> incidents) {
        Map<Long, String> names = handlerNames(incidents);
        LocalDate today = Clocks.today(clock);
        return incidents.stream().map(c -> row(c, names, today)).toList();
    }

    public Count count(Action action) {
        return cases.count(scopes.of(action));
    }

    private Map<Long, String> handlerNames(List<IncidentCase> rows) {
        List<Long> handlers = rows.stream()
                .map(IncidentCase::handler)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return seb.users(handlers).stream().collect(Collectors.toMap(SebUser::id, SebUser::name));
    }

    private static CaseRow row(IncidentCase incident, Map<Long, String> names, LocalDate today) {
        return new CaseRow(
                incident.publicId(),
                incident.caseNumber(),
                incident.texts().headline(),
                placeText(incident.place()),
                incident.place().unitName(),
                incident.severity().category(),
                incident.state(),
                incident.receivedAt(),
                incident.handler() == null ? null : names.get(incident.handler()),
                NinetyDayRule.daysLeft(incident.receivedAt(), today),
                incident.ending().sentAt() != null,
                incident.lastChange().at(),
                incident.incidents());
    }

    public static String placeText(CasePlace place) {
        return Stream.of(place.unitName(), place.placeName())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }
}
