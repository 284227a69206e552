package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of a person who is known, in every spelling: parts, genitive, initials, one slip of the finger. A part that is
 * an everyday word is hers with a capital, and may be without.
 */
public final class OwnNamesFinder implements Finder {

    private final OwnNames names;

    public OwnNamesFinder(KnownPerson known) {
        names = new OwnNames(known.name().orElse(""));
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        if (names.isNobody()) {
            return hits;
        }
        var beside = new Neighbours(text);
        int i = 0;
        while (i < text.words().size()) {
            int last = lastOf(text, i);
            if (last >= i) {
                Confidence confidence = confidence(text, beside, i, last);
                if (confidence != null) {
                    Word first = text.word(i);
                    hits.add(new Hit(first.start(), text.word(last).end(), Kind.NAME, confidence, "own.name"));
                }
                i = last + 1;
            } else {
                initials(text, beside, i, hits);
                i++;
            }
        }
        return hits;
    }

    /** The last of the words in a row that are hers; before the first where that is none. */
    private int lastOf(Text text, int first) {
        int last = first - 1;
        while (last + 1 < text.words().size()
                && names.isPart(text.word(last + 1).lower())
                && (last < first
                        || text.between(text.word(last), text.word(last + 1)).isBlank())) {
            last++;
        }
        return last;
    }

    /** Words in a row are surely hers; null where a little word alone is one of every sentence. */
    private static Confidence confidence(Text text, Neighbours beside, int first, int last) {
        if (last > first) {
            return Confidence.SURE;
        }
        Word word = text.word(first);
        boolean acts = beside.isFollowedByVerb(first);
        if (OwnNames.isParticle(word.lower())) {
            return null;
        } else if (NameWords.isFunctionWord(word.lower())) {
            if (word.isCapitalised()) {
                return !word.first() || acts ? Confidence.SURE : Confidence.CHECK;
            }
            return acts ? Confidence.CHECK : null;
        }
        return word.isCapitalised() || !NameWords.isOrdinary(word.lower()) ? Confidence.SURE : Confidence.CHECK;
    }

    private void initials(Text text, Neighbours beside, int index, List<Hit> hits) {
        Word word = text.word(index);
        if (names.areInitials(word.form())) {
            boolean abbreviation = InitialsEvidence.isAbbreviation(word.form());
            if (!abbreviation || beside.isFollowedByVerb(index)) {
                hits.add(new Hit(
                        word.start(),
                        word.end(),
                        Kind.INITIALS,
                        abbreviation ? Confidence.CHECK : Confidence.SURE,
                        "own.initials"));
            }
        }
    }
}
