package dk.dpsd.search.index;

import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The one place where a {@link Scope} becomes a condition on the index; it and the condition on the database are held against
 * the same naive reference (design 1, 16). Single grants are not in the index: the cases they cover come along by name.
 */
public final class ScopeInIndex {

    private ScopeInIndex() {}

    /** Cases that any branch reaches; none for an empty scope. */
    public static Query of(Searchable searchable) {
        List<Branch> branches = searchable.scope().branches();
        if (branches.isEmpty()) {
            return new MatchNoDocsQuery("empty scope");
        }
        var any = new BooleanQuery.Builder();
        branches.forEach(branch -> any.add(branch(branch), Occur.SHOULD));
        any.add(named(searchable.granted()), Occur.SHOULD);
        return new ConstantScoreQuery(any.build());
    }

    private static Query named(Set<Long> cases) {
        return new TermInSetQuery(
                In.CASE, cases.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    private static Query branch(Branch branch) {
        return new BooleanQuery.Builder()
                .add(reach(branch.reach()), Occur.FILTER)
                .add(states(branch.states()), Occur.FILTER)
                .build();
    }

    private static Query states(Set<CaseState> states) {
        return new TermInSetQuery(
                In.STATE,
                states.stream().map(state -> new BytesRef(state.name())).toList());
    }

    private static Query reach(Reach reach) {
        if (reach instanceof Reach.SubTree tree) {
            return number(In.ancestor(tree.depth()), tree.unit());
        }
        if (reach instanceof Reach.ExactUnit exact) {
            return number(In.UNIT, exact.unit());
        }
        if (reach instanceof Reach.Mailbox mailbox) {
            return number(mailbox.onlyOwn() ? In.OWN_MAILBOX : In.MAILBOX, mailbox.unit());
        }
        if (reach instanceof Reach.Handler handler) {
            return number(In.HANDLER, handler.account());
        }
        if (reach instanceof Reach.DroppedBy dropped) {
            return number(In.DROPPED_BY, dropped.account());
        }
        if (reach instanceof Reach.Unrouted) {
            return new TermQuery(new Term(In.UNROUTED, In.YES));
        }
        if (reach instanceof Reach.Task) {
            return new MatchAllDocsQuery();
        }
        // Named beside the branches, in the states in which they count.
        return new MatchNoDocsQuery("not in the index: " + reach.getClass().getSimpleName());
    }

    static Query number(String field, long value) {
        return new TermQuery(new Term(field, Long.toString(value)));
    }
}
