package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.RoleHolders;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.CaseRows;
import dk.dpsd.casework.listing.CaseListing;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of reception: Indbakke, what was passed on, and the operator's queue "Uden postkasse". */
@Stateless
public class Inbox {

    @Inject
    CaseRows rows;

    @Inject
    CaseListing listing;

    @Inject
    SebStore seb;

    @Inject
    RoleHolders holders;

    @Inject
    Clock clock;

    @Requires(Action.READ_INBOX)
    public ListPage<CaseRow> received(ListQuestion question) {
        return rows.page(CaseList.INBOX, question);
    }

    /** Open cases that went through the caller's mailbox and can be taken back. */
    @Requires(Action.RECALL_CASE)
    public ListPage<PassedOnCase> passedOn(ListQuestion question) {
        return listing.page(SideList.PASSED_ON, question).with(this::passedOn);
    }

    private List<PassedOnCase> passedOn(List<IncidentCase> page) {
        List<Long> handlers =
                page.stream().map(IncidentCase::handler).distinct().toList();
        Map<Long, String> names = seb.users(handlers).stream().collect(Collectors.toMap(SebUser::id, SebUser::name));
        Set<Long> providers = holders.of(handlers).stream()
                .filter(role -> role.role() == Role.PRIVATE_PROVIDER)
                .map(EffectiveRole::userId)
                .collect(Collectors.toSet());
        LocalDate today = Clocks.today(clock);
        return page.stream()
                .map(c -> passedOn(c, names.get(c.handler()), providers.contains(c.handler()), today))
                .toList();
    }

    private static PassedOnCase passedOn(IncidentCase c, String handler, boolean privateProvider, LocalDate today) {
        return new PassedOnCase(
                c.publicId(),
                c.version(),
                c.caseNumber(),
                c.place().unitName(),
                handler,
                privateProvider,
                c.handlerOpenedAt(),
                c.receivedAt(),
                NinetyDayRule.daysLeft(c.receivedAt(), today));
    }

    /** Cases without a mailbox: number, place and day, for the operator to place. */
    @Requires(Action.PLACE_UNROUTED)
    public ListPage<UnroutedCase> unrouted(ListQuestion question) {
        LocalDate today = Clocks.today(clock);
        return listing.page(SideList.UNROUTED, question)
                .with(page ->
                        page.stream().map(one -> UnroutedCase.of(one, today)).toList());
    }

    @Requires(Action.PLACE_UNROUTED)
    public Count countUnrouted() {
        return rows.count(Action.PLACE_UNROUTED);
    }
}
