package dk.dpsd.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed into the one box: words that must all be there in any form, the beginning of a longer word counts too,
 * and what stands between quotation marks stands so in the text.
 */
public final class Words {

    /** Nobody means more; the rest is left out. */
    static final int MOST = 20;

    /** A shorter word begins too many others. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    /** Each is one word, or several that stand behind each other. */
    private final List<List<Danish.Stem>> parts;

    private final Set<String> common;
    private final boolean typed;

    private Words(List<List<Danish.Stem>> parts, Set<String> common, boolean typed) {
        this.parts = parts;
        this.common = common;
        this.typed = typed;
    }

    public static Words of(String typed) {
        List<List<Danish.Stem>> parts = new ArrayList<>();
        String text = typed == null ? "" : typed;
        Matcher part = PART.matcher(text);
        while (part.find() && parts.size() < MOST) {
            String words = part.group(1) == null ? part.group(2) : part.group(1);
            List<Danish.Stem> stems = Danish.stems(words).stream().limit(MOST).toList();
            if (!stems.isEmpty()) {
                parts.add(stems);
            }
        }
        return new Words(List.copyOf(parts), new LinkedHashSet<>(Danish.small(text)), !text.isBlank());
    }

    /** Whether nothing is left to look for, such as of small words alone. */
    public boolean isNone() {
        return parts.isEmpty();
    }

    /** Whether something was typed, and nothing of it can be looked for: nothing has it, and not everything. */
    public boolean isVain() {
        return typed && isNone();
    }

    /** The small words that are typed: no index has them, and they are not looked for. */
    public List<String> common() {
        return List.copyOf(common);
    }

    /** Cases in which all parts stand in one or other of the fields. */
    Query in(String... fields) {
        var all = new BooleanQuery.Builder();
        for (List<Danish.Stem> part : parts) {
            var any = new BooleanQuery.Builder();
            for (String field : fields) {
                any.add(part(field, part), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query part(String field, List<Danish.Stem> stems) {
        if (stems.size() > 1) {
            var phrase = new PhraseQuery.Builder();
            stems.forEach(stem -> phrase.add(new Term(field, stem.text()), stem.place()));
            return phrase.build();
        }
        var term = new Term(field, stems.get(0).text());
        if (!isBeginning(stems.get(0).text())) {
            return new TermQuery(term);
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.SHOULD)
                .add(new PrefixQuery(term), Occur.SHOULD)
                .build();
    }

    private static boolean isBeginning(String stem) {
        return stem.length() >= SHORTEST_BEGINNING;
    }

    /** Whether a word of a text is one of those that are looked for. */
    boolean hits(String stem) {
        return parts.stream()
                .flatMap(List::stream)
                .map(Danish.Stem::text)
                .anyMatch(wanted -> stem.equals(wanted) || isBeginning(wanted) && stem.startsWith(wanted));
    }
}
