package dk.dpsd.casework.store;

import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.Tally;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many cases each list has, and how many of them are late: what stands beside the tabs, in one statement. */
@Dependent
public class CaseTallyStore {

    private final EntityManager em;

    @Inject
    public CaseTallyStore(EntityManager em) {
        this.em = em;
    }

    /**
     * The numbers of every list whose scope is not empty.
     *
     * @param lateBefore what was received before is past its 90 days, while the authority does not have it
     */
    public Map<CaseList, Tally> tallies(Map<CaseList, Scope> scopes, Instant lateBefore) {
        var sql = new ScopeSql();
        List<String> questions = new ArrayList<>();
        scopes.forEach((list, scope) -> {
            if (!scope.isEmpty()) {
                questions.add(question(list, 0, scope, "", sql));
                String late = list == CaseList.CLOSED
                        ? " and 1 = 0"
                        : " and " + LateSql.condition("c", sql.bind(Timestamp.from(lateBefore)));
                questions.add(question(list, 1, scope, late, sql));
            }
        });
        return questions.isEmpty() ? Map.of() : read(sql, String.join(" union all ", questions));
    }

    private static String question(CaseList list, int late, Scope scope, String further, ScopeSql sql) {
        String union = scope.branches().stream()
                .map(branch -> "select * from (select c.id from casework_case c where " + sql.condition(branch)
                        + further + " fetch first " + (Count.BOUND + 1) + " rows only) b")
                .collect(Collectors.joining(" union "));
        return "select " + list.ordinal() + " as tab_no, " + late + " as late_no, count(*) as n from (" + union + ") u";
    }

    private Map<CaseList, Tally> read(ScopeSql sql, String text) {
        var all = new EnumMap<CaseList, Count>(CaseList.class);
        var late = new EnumMap<CaseList, Count>(CaseList.class);
        for (Object found : sql.query(em, text).getResultList()) {
            Object[] row = (Object[]) found;
            CaseList list = CaseList.values()[((Number) row[0]).intValue()];
            boolean ofLate = ((Number) row[1]).intValue() == 1;
            (ofLate ? late : all).put(list, Count.of(((Number) row[2]).longValue()));
        }
        var tallies = new EnumMap<CaseList, Tally>(CaseList.class);
        all.forEach((list, count) -> tallies.put(list, new Tally(count, late.get(list))));
        return tallies;
    }
}
