package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Locale;

/** Signs by which a word is a name, or none, whatever the lists say of it. */
final class NameSigns {

    private static final int LONGEST = 40;
    private static final int LONGEST_INITIALS = 4;

    private final Text text;
    private final Neighbours beside;
    private final ThingsBeside things;

    NameSigns(Text text, Neighbours beside, ThingsBeside things) {
        this.text = text;
        this.beside = beside;
        this.things = things;
    }

    /** "Fru Krog", "dr. Skov", "P. Rørbæk": whatever the word means otherwise. */
    boolean isPlainlyTitled(int index) {
        Word word = text.word(index);
        String lower = word.lower();
        if (word.form().length() < 3
                || NameWords.isNoName(lower)
                || NameWords.announces(lower)
                || Text.isAbbreviation(lower)
                || things.isInstitution(index)) {
            return false;
        }
        boolean place = NameWords.isPlace(lower) && beside.isAnnounced(index) && !word.first() && !isBesideTown(index);
        return beside.isTitled(index) && !word.isAllCapitals()
                || beside.isBehindInitial(index)
                        && (NameWords.isCommonName(lower)
                                || NameWords.isSurnameShaped(lower)
                                || !NameWords.isOrdinary(lower))
                || place;
    }

    /** "ved Assens": in the town or near it. */
    private boolean isBesideTown(int index) {
        return text.word(index - 1).lower().equals("ved") && text.isFollowedClosely(index - 1);
    }

    /** "nabo tulle": a small word that no dictionary knows, behind a relation. */
    boolean isUnknownKin(int index) {
        Word word = text.word(index);
        return !word.isCapitalised()
                && word.form().length() > 2
                && beside.isKin(index)
                && !NameWords.isNoName(word.lower())
                && !Text.isAbbreviation(word.lower())
                && !NameWords.announces(word.lower())
                && !NameWords.isOrdinary(word.lower());
    }

    /** "tak 🙏 sussi": a word no dictionary knows, by itself at the end of the text. */
    boolean isUnknownSigner(int index) {
        if (index < text.words().size() - 1 || !beside.signs(index)) {
            return false;
        }
        Word word = text.word(index);
        return word.form().length() > (word.isAllCapitals() ? LONGEST_INITIALS : 3)
                && word.form().length() <= LONGEST
                && isFreeToName(index)
                && !NameWords.isOrdinary(word.lower())
                && !NameWords.isCompound(word.lower())
                && !WordShape.isNoName(word.form());
    }

    /** "Per har", "per og viktor": a name that is a word of every sentence, where it acts or stands beside another. */
    boolean isLittleName(int index) {
        Word word = text.word(index);
        return NameWords.isCommonName(word.lower())
                && (word.isCapitalised() && word.first() && beside.isFollowedByVerb(index)
                        || beside.isPaired(index) && !isBeforeKin(index));
    }

    /** "Storm og hans kone". */
    private boolean isBeforeKin(int index) {
        Word next = text.word(index + 1);
        return next != null && NameWords.isKin(next.lower());
    }

    boolean isFreeToName(int index) {
        String lower = text.word(index).lower();
        return lower.length() > 2
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.announces(lower)
                && !Text.isAbbreviation(lower)
                && !beside.isDeed(index);
    }

    /** "Karens": what follows is hers. */
    static boolean isGenitive(Word word) {
        String base = NameWords.base(word.lower());
        return !base.equals(word.lower()) && NameWords.isListed(base) && !NameWords.isListedAsItStands(word.lower());
    }

    /** "FNs", "WHO's". */
    static boolean isAbbreviationsGenitive(String form) {
        String base = form.replaceAll("['’]?s$", "");
        return base.length() < form.length() && base.length() > 1 && base.equals(base.toUpperCase(Locale.ROOT));
    }
}
