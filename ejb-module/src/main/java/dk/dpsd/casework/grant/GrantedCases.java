package dk.dpsd.casework.grant;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.GrantStore;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.CaseRows;
import dk.dpsd.casework.listing.CaseListing;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** "Sager, jeg har fået adgang til": what the caller was given, with level and last day. */
@Stateless
public class GrantedCases {

    @Inject
    CaseListing listing;

    @Inject
    CaseRows rows;

    @Inject
    GrantStore grants;

    @Inject
    CurrentUser user;

    @Requires(Action.LIST_GRANTED_CASES)
    public ListPage<GrantedRow> page(ListQuestion question) {
        return listing.page(SideList.GRANTED, question).with(this::rows);
    }

    private List<GrantedRow> rows(List<IncidentCase> cases) {
        Map<Long, CaseGrant> given = given(cases.stream().map(IncidentCase::id).toList());
        List<CaseRow> shown = rows.of(cases);
        return IntStream.range(0, cases.size())
                .mapToObj(at -> row(shown.get(at), given.get(cases.get(at).id())))
                .toList();
    }

    private Map<Long, CaseGrant> given(List<Long> caseIds) {
        return grants.given(user.requireId(), caseIds).stream()
                .collect(Collectors.toMap(CaseGrant::caseId, Function.identity()));
    }

    private static GrantedRow row(CaseRow row, CaseGrant grant) {
        return new GrantedRow(row, grant.level(), grant.validTo());
    }
}
