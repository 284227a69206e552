package dk.dpsd.casework.grant;

import dk.dpsd.access.Scopes;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.GrantStore;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.CaseRows;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Sager, jeg har fået adgang til": what the caller was given, with level and last day. */
@Stateless
public class GrantedCases {

    @Inject
    Scopes scopes;

    @Inject
    CaseStore cases;

    @Inject
    CaseRows rows;

    @Inject
    GrantStore grants;

    @Inject
    CurrentUser user;

    @Requires(Action.LIST_GRANTED_CASES)
    public Page<GrantedRow> page(Optional<PageKey> after) {
        Page<IncidentCase> page = cases.page(scopes.of(Action.LIST_GRANTED_CASES), after);
        Map<PublicId, Long> ids =
                page.rows().stream().collect(Collectors.toMap(IncidentCase::publicId, IncidentCase::id));
        Map<Long, CaseGrant> given = given(List.copyOf(ids.values()));
        return rows.rows(page).map(row -> row(row, given.get(ids.get(row.id()))));
    }

    private Map<Long, CaseGrant> given(List<Long> caseIds) {
        return grants.given(user.requireId(), caseIds).stream()
                .collect(Collectors.toMap(CaseGrant::caseId, Function.identity()));
    }

    private static GrantedRow row(CaseRow row, CaseGrant grant) {
        return new GrantedRow(row, grant.level(), grant.validTo());
    }

    @Requires(Action.LIST_GRANTED_CASES)
    public Count count() {
        return rows.count(Action.LIST_GRANTED_CASES);
    }
}
