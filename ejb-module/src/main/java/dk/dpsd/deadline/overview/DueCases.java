package dk.dpsd.deadline.overview;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes rows of lists of deadlines: names of handlers, days left, and no content. */
@Dependent
public class DueCases {

    private final SebStore seb;
    private final Clock clock;

    @Inject
    public DueCases(SebStore seb, Clock clock) {
        this.seb = seb;
        this.clock = clock;
    }

    public Page<DueCase> of(Page<IncidentCase> page) {
        Map<Long, String> names = seb
                .users(page.rows().stream()
                        .map(IncidentCase::handler)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(SebUser::id, SebUser::name));
        LocalDate today = Clocks.today(clock);
        return page.map(c -> new DueCase(
                c.publicId(),
                c.caseNumber(),
                c.place().unitName(),
                c.state(),
                c.handler() == null ? null : names.get(c.handler()),
                c.receivedAt(),
                c.ending().endedAt(),
                NinetyDayRule.daysLeft(c.receivedAt(), today)));
    }
}
