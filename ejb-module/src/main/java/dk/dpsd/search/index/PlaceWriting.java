package dk.dpsd.search.index;

import dk.dpsd.casework.tag.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A writing of a Stednavn (R-PRIV-17) and on how many cases it stands. Writings that differ by a slip of the hand, by capitals
 * or by what stands before or behind are shown together; which of them mean one place is for people to say.
 */
public record PlaceWriting(String name, int cases) {

    /** More nobody ticks. */
    static final int MOST = 30;

    /** Fewer letters are in every name. */
    private static final int SHORTEST = 3;

    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** Those among the cases of a query, the most used first. */
    static List<PlaceWriting> near(IndexSearcher searcher, Query among, String typed) throws IOException {
        String wanted = folded(typed);
        List<PlaceWriting> found = new ArrayList<>();
        if (wanted.length() < SHORTEST) {
            return found;
        }
        for (String name : names(searcher, wanted)) {
            Query both = new BooleanQuery.Builder()
                    .add(among, Occur.FILTER)
                    .add(new TermQuery(new Term(In.PLACE_NAME, name)), Occur.FILTER)
                    .build();
            int cases = searcher.count(both);
            if (cases > 0) {
                found.add(new PlaceWriting(name, cases));
            }
        }
        found.sort(Comparator.comparingInt(PlaceWriting::cases).reversed().thenComparing(PlaceWriting::name));
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private static TreeSet<String> names(IndexSearcher searcher, String wanted) throws IOException {
        var names = new TreeSet<String>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(In.PLACE_NAME);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    String name = term.utf8ToString();
                    if (isNear(folded(name), wanted)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** Contains it, or begins so near to it that a slip of the hand explains the difference. */
    static boolean isNear(String name, String wanted) {
        return name.contains(wanted)
                || wanted.contains(name) && name.length() >= SHORTEST
                || Spelling.isNear(name, wanted);
    }

    private static String folded(String name) {
        return name == null
                ? ""
                : name.toLowerCase(DANISH)
                        .replace("å", "aa")
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
