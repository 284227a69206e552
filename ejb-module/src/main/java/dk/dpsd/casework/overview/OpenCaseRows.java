package dk.dpsd.casework.overview;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.store.OpenCaseStore.Holding;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes rows of the overview: names of handlers, days left, and no content. */
@Dependent
class OpenCaseRows {

    @Inject
    SebStore seb;

    @Inject
    Clock clock;

    List<OpenCaseRow> of(List<IncidentCase> cases, Set<Holding> left) {
        Map<Long, String> names = seb
                .users(cases.stream().map(IncidentCase::handler).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SebUser::id, SebUser::name));
        LocalDate today = Clocks.today(clock);
        return cases.stream()
                .map(c -> new OpenCaseRow(
                        c.publicId(),
                        c.version(),
                        c.caseNumber(),
                        c.place().unitName(),
                        names.get(c.handler()),
                        NinetyDayRule.daysLeft(c.receivedAt(), today),
                        c.lastChange().at(),
                        left.contains(OpenCases.holding(c))))
                .toList();
    }
}
