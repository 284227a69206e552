package dk.dpsd.search.index;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What is asked of the index: cases that may be found, by their codes and by words. Words are looked for in what people wrote
 * only where the case may be read: who sees an overview learns nothing of what a case says by trying words (domain A.17).
 *
 * @param content whether it asks for something that only who may read a case may know, whatever the criteria are
 */
public record IndexQuestion(SearchRights rights, CaseCriteria criteria, Words words, boolean content) {

    Query query() {
        var all = new BooleanQuery.Builder().add(ScopeInIndex.of(rights.findable()), Occur.FILTER);
        if (content || CriteriaInIndex.asksContent(criteria)) {
            all.add(ScopeInIndex.of(rights.readable()), Occur.FILTER);
        }
        CriteriaInIndex.add(criteria, all);
        if (!words.isNone()) {
            all.add(written(), Occur.MUST);
        }
        return all.build();
    }

    /** The best of the ways a case can be hit: somebody who may know more of it does not hit it twice. */
    private Query written() {
        return new DisjunctionMaxQuery(
                List.of(
                        within(rights.noted(), In.TEXT, In.NOTE, In.OUTSIDE),
                        within(rights.readable(), In.TEXT, In.OUTSIDE),
                        words.in(In.OUTSIDE)),
                0);
    }

    private Query within(Searchable cases, String... fields) {
        return new BooleanQuery.Builder()
                .add(words.in(fields), Occur.MUST)
                .add(ScopeInIndex.of(cases), Occur.FILTER)
                .build();
    }
}
