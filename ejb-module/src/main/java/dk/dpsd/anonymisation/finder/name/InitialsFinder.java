package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds initials: two to four letters that are no known abbreviation, where a title, a preposition, a deed or the look of a
 * signature speaks for them.
 */
public final class InitialsFinder implements Finder {

    private static final Set<String> DOTTED_WORDS = Set.of(
            "PN", "IV", "IM", "SC", "PO", "AM", "PM", "DD", "MM", "OL", "FX", "CA", "IFT", "IHT", "BL", "DVS", "FD",
            "MV", "SU", "TH", "TV", "MF", "NB", "PS", "FF", "MA", "BLA", "IFM", "MHT", "MHP", "PGA", "PT");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d.])\\p{Lu}\\.[ ]?\\p{Lu}\\.?(?:[ ]?\\p{Lu}\\.?)?(?![\\p{L}\\d])(?! \\p{Lu}\\p{Ll})");

    /** Ways of giving, which stand behind a patient too. */
    private static final Set<String> GIVEN = Set.of("IV", "IM", "SC", "PO", "PN", "SU", "NB", "IFT", "MHT", "MHP");

    private static final Set<String> PATIENTS = Set.of(
            "pt",
            "ptt",
            "pat",
            "patient",
            "patienten",
            "borger",
            "borgeren",
            "bgr",
            "beboer",
            "beboeren",
            "beb",
            "medpt");

    /** Written so, and nobody's: "i.v.", "m.m.". */
    private static final Set<String> SMALL_WORDS = WordFile.lower("dotted-small.txt");

    private static final Pattern SMALL_DOTTED = Pattern.compile("\\p{Ll}\\.\\p{Ll}\\.(?:\\p{Ll}\\.)?(?![\\p{L}\\d])");
    /** A number behind what is measured. */
    private static final Pattern VALUE = Pattern.compile(
            "[ :=<>-]{0,3}(?:på |er |var |til |under |over )?(?!\\d{1,2}[.:]\\d{2}(?!\\d)|\\d{1,2}/\\d)\\d");

    private static final int LONGEST_VALUE = 12;
    private static final Pattern GOES_ON = Pattern.compile("\\.? ?[\\d'’-]|\\.? \\p{Lu}\\p{L}");
    private static final Set<String> COURTESIES = Set.of(
            "fru",
            "hr",
            "herr",
            "frk",
            "frøken",
            "sygeplejerske",
            "sygeplejersken",
            "spl",
            "sgpl",
            "ssa",
            "ssh",
            "læge",
            "lægen",
            "datter",
            "datteren",
            "søn",
            "sønnen",
            "kollega",
            "hustru",
            "ægtefælle");
    private static final Set<String> GREETINGS = Set.of("kh", "mvh", "vh", "hilsen", "hilsner", "knus");
    /** Behind these small letters with full stops are somebody's. */
    private static final Set<String> LEADS = Set.of(
            "af",
            "hos",
            "sign",
            "mvh",
            "vh",
            "hilsen",
            "spl",
            "sgpl",
            "pl",
            "spgl",
            "gpl",
            "ssa",
            "læge",
            "v",
            "ved",
            "kontrolleret",
            "doseret",
            "kvitteret",
            "givet");

    @Override
    public List<Hit> find(Text text) {
        var evidence = new InitialsEvidence(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            Confidence confidence = evidence.confidence(i);
            if (confidence != null) {
                Word word = text.word(i);
                boolean likely = confidence == Confidence.LIKELY;
                hits.add(new Hit(
                        word.start(),
                        word.end(),
                        Kind.INITIALS,
                        confidence,
                        likely ? "initials.titled" : "initials.context"));
            }
        }
        again(text, hits);
        single(text, hits);
        return hits;
    }

    /** Who was found once by initials is found where nothing but they speak for it: not "HB 7,2". */
    private static void again(Text text, List<Hit> hits) {
        Set<String> known = hits.stream()
                .map(hit -> text.value().substring(hit.start(), hit.end()))
                .filter(form -> form.equals(form.toUpperCase(Locale.ROOT)) && !OnlyPeople.isUnit(form))
                .collect(Collectors.toSet());
        Set<Integer> places = hits.stream().map(Hit::start).collect(Collectors.toSet());
        for (Word word : known.isEmpty() ? List.<Word>of() : text.words()) {
            boolean value = VALUE.matcher(text.after(word.end(), LONGEST_VALUE)).lookingAt();
            if (!places.contains(word.start()) && !value && known.contains(InitialsForm.core(word))) {
                hits.add(new Hit(word.start(), word.end(), Kind.INITIALS, Confidence.CHECK, "initials.context"));
            }
        }
    }

    /** Letters by themselves: "K.J.", "sign. k.j.", "fru K". */
    private static void single(Text text, List<Hit> hits) {
        Matcher dotted = text.matcher(DOTTED);
        Matcher small = text.matcher(SMALL_DOTTED);
        int behind = 0;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.word(i);
            if (word.form().length() != 1 || word.start() < behind) {
                continue;
            }
            Matcher form = word.isCapitalised() ? dotted : small;
            if (form.region(word.start(), text.value().length()).lookingAt()
                    && (word.isCapitalised() || isBehindLead(text, i) || isNothingElse(text, form))) {
                behind = form.end();
                String letters = form.group().replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
                if (!DOTTED_WORDS.contains(letters) || isPatient(text, i) && !GIVEN.contains(letters)) {
                    hits.add(dotted(word.start(), behind));
                }
            } else if (isCourteous(text, i)) {
                hits.add(dotted(word.start(), word.end()));
            }
        }
    }

    /** "k.j. har set ham": no abbreviation, and no end of another word. */
    private static boolean isNothingElse(Text text, Matcher form) {
        String letters = form.group();
        boolean apart = form.start() == 0 || " (\n/".indexOf(text.value().charAt(form.start() - 1)) >= 0;
        return apart && !SMALL_WORDS.contains(letters.substring(0, letters.length() - 1));
    }

    /** "Pt A.M. f. 3/11". */
    private static boolean isPatient(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && PATIENTS.contains(before.lower())
                && text.isOnly(before.end(), text.word(index).start(), ". ", 2);
    }

    private static Hit dotted(int start, int end) {
        return new Hit(start, end, Kind.INITIALS, Confidence.CHECK, "initials.dotted");
    }

    private static boolean isBehindLead(Text text, int index) {
        int start = text.word(index).start();
        Word before = text.word(index - 1);
        return text.before(start, 2).endsWith("/")
                || text.before(start, 2).equals("/ ")
                || before != null && LEADS.contains(before.lower()) && text.isOnly(before.end(), start, " .", 2);
    }

    /** "fru K": not the first letter of more. */
    private static boolean isCourteous(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        return before != null
                && word.isCapitalised()
                && !word.form().equals("I")
                && (COURTESIES.contains(before.lower())
                        || GREETINGS.contains(before.lower())
                                && text.after(word.end(), 3).matches("\\.?\\s*"))
                && text.isOnly(before.end(), word.start(), " .", 2)
                && !GOES_ON.matcher(text.value())
                        .region(word.end(), text.value().length())
                        .lookingAt();
    }
}
