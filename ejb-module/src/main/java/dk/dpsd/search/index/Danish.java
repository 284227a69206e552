package dk.dpsd.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.DanishStemmer;

/** How Danish text becomes words that can be found: as Lucene's own analyzer, and with a gap between one text and the next. */
final class Danish extends Analyzer {

    static final Danish ANALYZER = new Danish();

    /** So far apart are the words of two texts: what somebody quotes stands in one of them. */
    private static final int GAP = 100;

    private static final CharArraySet SMALL = DanishAnalyzer.getDefaultStopSet();

    private Danish() {}

    /** A word of a text: what is left without its ending, where it stands, and as which word, small ones counted. */
    record Stem(String text, int start, int end, int place) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var kept = new StopFilter(new LowerCaseFilter(words), SMALL);
        return new TokenStreamComponents(words, new SnowballFilter(kept, new DanishStemmer()));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The small words of a text in their order, as everybody writes them. */
    static List<String> small(String text) {
        List<String> small = new ArrayList<>();
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        try (var tokens = new LowerCaseFilter(words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (SMALL.contains(term.buffer(), 0, term.length())) {
                    small.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small;
    }

    /** The words of a text in their order, small words left out. */
    static List<Stem> stems(String text) {
        List<Stem> stems = new ArrayList<>();
        try (var tokens = ANALYZER.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int place = -1;
            while (tokens.incrementToken()) {
                place += step.getPositionIncrement();
                stems.add(new Stem(term.toString(), offset.startOffset(), offset.endOffset(), place));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
