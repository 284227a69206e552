package dk.dpsd.casework.store;

import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The keywords in use on the cases of a scope, counted. */
@Dependent
public class KeywordStore {

    private final EntityManager em;

    @Inject
    public KeywordStore(EntityManager em) {
        this.em = em;
    }

    /** A writing of a word and on how many cases it stands. */
    public record Written(String folded, String word, long cases) {}

    /** The writings in use on cases in scope, the most used first; one statement. */
    public List<Written> used(Scope scope, int most) {
        var sql = new ScopeSql();
        String text = "select k.folded, k.word, count(*) as n from casework_keyword k"
                + " join casework_case c on c.id = k.case_id where " + sql.anyBranch(scope)
                + " group by k.folded, k.word order by n desc, k.folded, k.word fetch first " + most + " rows only";
        List<?> rows = sql.query(em, text).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Written((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
