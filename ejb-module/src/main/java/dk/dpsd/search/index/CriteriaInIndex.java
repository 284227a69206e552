package dk.dpsd.search.index;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** {@link CaseCriteria} as a condition on the index; chooses what the condition on the database chooses. */
final class CriteriaInIndex {

    /** What the overview of open cases shows too, and so everybody who may search may choose by (domain A.17). */
    private static final Set<Coded> OUTSIDE = EnumSet.of(Coded.STATE, Coded.KIND, Coded.HANDLER, Coded.MAILBOX);

    private CriteriaInIndex() {}

    /** Whether it chooses by something that only who may read a case may know of it. */
    static boolean asksContent(CaseCriteria criteria) {
        return !OUTSIDE.containsAll(criteria.coded().keySet())
                || !criteria.words().isEmpty()
                || !criteria.occurred().isAny();
    }

    /** Adds what must hold. */
    static void add(CaseCriteria criteria, BooleanQuery.Builder all) {
        criteria.coded().forEach((criterion, values) -> all.add(among(criterion.name(), values), Occur.FILTER));
        criteria.words().forEach((criterion, values) -> all.add(among(field(criterion), values), Occur.FILTER));
        if (!criteria.places().isEmpty()) {
            var any = new BooleanQuery.Builder();
            criteria.places().forEach(place -> any.add(place(place), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        received(criteria.received(), all);
        received(criteria.due().earlier(NinetyDayRule.DAYS), all);
        occurred(criteria.occurred(), all);
    }

    private static String field(Worded criterion) {
        return criterion == Worded.PLACE_NAME ? In.PLACE_NAME : In.KEYWORD;
    }

    private static Query among(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query place(PlaceWanted place) {
        if (place.depth() == PlaceWanted.UNKNOWN) {
            return new MatchNoDocsQuery("unknown place");
        }
        return ScopeInIndex.number(place.below() ? In.ancestor(place.depth()) : In.UNIT, place.unit());
    }

    private static void received(Days days, BooleanQuery.Builder all) {
        if (!days.isAny()) {
            long from = days.begins().map(CaseDocuments::micros).orElse(Long.MIN_VALUE);
            long to = days.ends().map(end -> CaseDocuments.micros(end) - 1).orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(In.RECEIVED, from, to), Occur.FILTER);
        }
    }

    private static void occurred(Days days, BooleanQuery.Builder all) {
        if (!days.isAny()) {
            long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
            long to = days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay();
            all.add(LongField.newRangeQuery(In.OCCURRED, from, to), Occur.FILTER);
        }
    }
}
