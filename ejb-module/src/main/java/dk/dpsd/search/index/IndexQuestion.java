package dk.dpsd.search.index;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.Scope;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What is asked of the index: cases that may be found, by their codes and by words. Words are looked for in what people wrote
 * only where the case may be read: who sees an overview learns nothing of what a case says by trying words (domain A.17).
 *
 * @param findable what may be found at all
 * @param readable of which what it says may be known
 * @param content whether it asks for something that only who may read a case may know, whatever the criteria are
 */
public record IndexQuestion(Scope findable, Scope readable, CaseCriteria criteria, Words words, boolean content) {

    Query query() {
        var all = new BooleanQuery.Builder().add(ScopeInIndex.of(findable), Occur.FILTER);
        if (content || CriteriaInIndex.asksContent(criteria)) {
            all.add(ScopeInIndex.of(readable), Occur.FILTER);
        }
        CriteriaInIndex.add(criteria, all);
        if (!words.isNone()) {
            all.add(written(), Occur.MUST);
        }
        return all.build();
    }

    private Query written() {
        Query inside = new BooleanQuery.Builder()
                .add(words.in(In.TEXT, In.OUTSIDE), Occur.MUST)
                .add(ScopeInIndex.of(readable), Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(inside, Occur.SHOULD)
                .add(words.in(In.OUTSIDE), Occur.SHOULD)
                .build();
    }
}
