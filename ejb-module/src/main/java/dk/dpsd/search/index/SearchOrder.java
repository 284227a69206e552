package dk.dpsd.search.index;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector.Type;

/** In which order what was found goes; a closed list. */
public enum SearchOrder {
    /** What fits the words best. */
    BEST,
    NEWEST,
    /** The fewest days left. */
    OLDEST,
    /** The gravest first, of those the newest. */
    GRAVEST;

    Sort sort() {
        return switch (this) {
            case BEST -> new Sort(SortField.FIELD_SCORE, id(true));
            case NEWEST -> new Sort(LongField.newSortField(In.RECEIVED, true, Type.MIN), id(true));
            case OLDEST -> new Sort(LongField.newSortField(In.RECEIVED, false, Type.MIN), id(false));
            case GRAVEST -> new Sort(new SortField(In.GRAVITY, SortField.Type.LONG, true), id(true));
        };
    }

    private static SortField id(boolean last) {
        return new SortField(In.CASE, SortField.Type.LONG, last);
    }

    /** Where a page ended that ends with this. */
    SearchKey keyOf(FieldDoc last) {
        Object value = last.fields[0];
        long number = this == BEST ? Float.floatToIntBits((Float) value) : (Long) value;
        return new SearchKey(number, (Long) last.fields[1]);
    }

    FieldDoc behind(SearchKey key) {
        Object value = this == BEST ? (Object) Float.intBitsToFloat((int) key.value()) : (Object) key.value();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, key.id()});
    }
}
