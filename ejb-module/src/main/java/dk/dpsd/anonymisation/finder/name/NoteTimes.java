package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/** How an abbreviation signs a note: beside a time of day or a day, or as the last word of all. */
final class NoteTimes {

    private static final Pattern TIMED =
            Pattern.compile("(?:(?<!\\d)\\d{1,2}[.:]\\d{2}|kl\\.? ?\\d{1,2}|(?<!\\d)\\d{1,2}/\\d{1,2})(?: givet)? $");
    private static final Pattern OVER = Pattern.compile("(?s)$|\\n|[.;)](?:\\s|$)|,\\s");
    private static final Pattern DATED = Pattern.compile(" (?:d\\.? ?)?\\d{1,2}[/.]\\d{1,2}(?!\\d)");
    private static final Pattern AT_TIME = Pattern.compile(" kl\\.? ?\\d");
    /** Values that are measured at a time of day. */
    private static final Set<String> VALUES = Set.of("HB", "BS", "AK", "EK", "ER", "CK", "RF", "RR", "MR", "UL", "AT");

    private static final Set<String> LINKING = Set.of(
            "af", "på", "i", "til", "med", "for", "ved", "fra", "uden", "en", "et", "og", "eller", "ny", "den", "det",
            "fik", "får", "fået", "har", "målt", "taget", "givet", "som", "via", "under", "over", "efter", "før",
            "per");

    private static final Set<String> REMARKS =
            Set.of("NB", "PS", "OP", "RE", "VS", "SV", "FW", "CC", "PT", "AF", "TO", "ID");
    private static final Pattern HEAD = Pattern.compile("(?:: | [-–] )\\p{L}");
    /** A day or a time, and nothing behind it on the line. */
    private static final Pattern CLOSED =
            Pattern.compile("(?s) (?:d\\. ?)?(?:\\d{1,2}[/.:-]\\d{1,2}(?:[/.-]\\d{2,4})?)\\.?(?:\\s*$|\\n.*)");

    private static final int LOOK_BACK = 14;
    private static final int LONG_ENOUGH = 4;

    private final Text text;
    private final Neighbours beside;

    NoteTimes(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    /** "08.00 HB", "kl. 8 HB." with nothing behind; "/HB 12/4". */
    boolean isSigned(int index, String core) {
        Word word = text.word(index);
        boolean behind = TIMED.matcher(text.before(word.start(), LOOK_BACK)).find()
                && OVER.matcher(text.after(word.end(), 2)).lookingAt();
        boolean early = word.first()
                && !NoteSlots.isMeasure(core)
                && !VALUES.contains(core)
                && AT_TIME.matcher(text.after(word.end(), 8)).lookingAt();
        boolean dated = text.before(word.start(), 1).equals("/")
                && DATED.matcher(text.after(word.end(), 8)).lookingAt();
        boolean closed = word.first()
                && !NoteSlots.isMeasure(core)
                && CLOSED.matcher(text.after(word.end(), 14)).lookingAt();
        return !InitialsEvidence.MEASURES.contains(core)
                && (closed || behind || dated || early || isHead(word, core) || isLast(index));
    }

    /** "TK: Dosis mangler" at the beginning of a line: no value behind it. */
    private boolean isHead(Word word, String core) {
        boolean begins = word.start() == 0 || text.value().charAt(word.start() - 1) == '\n';
        return begins
                && core.length() == 2
                && !VALUES.contains(core)
                && !REMARKS.contains(core)
                && HEAD.matcher(text.after(word.end(), 4)).lookingAt();
    }

    /** The last word of a text that ends without a full stop, and nothing that is taken, given or had. */
    private boolean isLast(int index) {
        return index >= LONG_ENOUGH
                && index == text.words().size() - 1
                && text.value().substring(text.word(index).end()).isBlank()
                && beside.areNeighbours(index - 1, index)
                && !NameWords.isFunctionWord(text.word(index - 1).lower())
                && !LINKING.contains(text.word(index - 1).lower());
    }
}
