package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places in a note, a log or a table that only somebody fills: "kl. 14 HB: besøg", "| HB |", "På arbejde i weekenden: HB, TK". */
final class NoteSlots {

    private static final Set<String> MEASURES = WordFile.exact("measures.txt");
    private static final Set<String> DONE = WordFile.lower("done.txt");
    /** Verbs that values are the subject of as well. */
    private static final Set<String> STAYING = WordFile.lower("staying.txt");

    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?:(?<!\\d)\\d{1,2}[.:]\\d{2}|kl\\.? ?\\d{1,2}|d\\.d\\.?|(?<!\\d)\\d{1,2}/\\d{1,2})[:,]? ?[-–]? ?$");
    private static final Pattern TOLD = Pattern.compile(" ?: ?\\p{L}");
    private static final Pattern ENDS =
            Pattern.compile("(?s)$|[.,;:)/+]|\\n| (?:kl|d|og|samt|i|på|den)(?!\\p{L})| ?[-–(]");
    /** What heads a list of people, with more words behind it: "Til stede ved time-out: ". */
    private static final Pattern HEADED = Pattern.compile(
            "(?:^|[\\n.;] ?)(?:på |de |den |dagens |til )?(?:arbejde|stede|tilstede|deltagere|deltog|vagt|vagtlag|vagtlaget|vagthold|rute|referent|ansvarlige?|opfølgning|kontaktpersone?r?|personale|medarbejdere?|involverede|behandlere?|udført|mødt|hold|kopi|fremmødte|team|inddraget|orienteret|informeret)(?!\\p{L})[^:.\\n]{0,30}$");

    private static final Pattern ROW = Pattern.compile(" ?(?:[\\p{L}']{2,4}(?:, ?| og | & | ?\\+ ?|/| samt ))*+");
    private static final int LONGEST_ROW = 30;
    private static final Set<String> TOLD_BY = Set.of("som", "på", "med", "brugernavn", "brugernavnet", "er");

    private static final Pattern LOGGED = Pattern.compile(
            "(?:log(?:get|ger|gede)|login|loggede|kvitteret|skrevet|registreret|bruger(?:en)?)(?: (?:sig|ind|på|ud|med|navn|som))* (?:som|på|med)$|brugernavn(?:et)?(?: er)?:?$|(?:skrev|skriver|skrevet|underskrevet|underskriver|signeret|signerer) (?:under )?med$");
    private static final Set<String> HEARD = Set.of(
            "besked",
            "vide",
            "hjælp",
            "assistance",
            "tilladelse",
            "afløsning",
            "vejledning",
            "instruks",
            "oplæring",
            "sparring");
    private static final Set<String> TOOK = Set.of("overtog", "overtager", "overtaget", "overtage", "overtagelse");
    private static final Set<String> PATIENTS = Set.of(
            "borger", "borgeren", "beboer", "beboeren", "patient", "patienten", "bgr", "beb", "klient", "medbeboer");
    private static final Set<String> BEFORE_WHO = Set.of("er", "var", "blev", "bliver");
    private static final Pattern WHO = Pattern.compile(",? (?:der|som) (?!(?:er|var|bl)(?!\\p{L}))");
    private static final Set<String> VISITS =
            Set.of("borger", "borgeren", "beboer", "beboeren", "besøg", "hjemmebesøg", "pt", "patienten");
    private static final Set<String> CARES = Set.of(
            "ser til",
            "så til",
            "ser på",
            "kigger på",
            "ser efter",
            "står for",
            "stod for",
            "holder øje",
            "holdt øje",
            "gør klar",
            "gjorde klar",
            "tager over",
            "tog over",
            "går hjem",
            "gik hjem",
            "har vagt",
            "havde vagt",
            "har sagen",
            "tager den",
            "tog den",
            "kigger ind",
            "kiggede ind");
    private static final Set<String> FIRST_OF_CARES =
            CARES.stream().map(care -> care.substring(0, care.indexOf(' '))).collect(Collectors.toUnmodifiableSet());

    private static final int LOOK_BACK = 70;
    private static final int SHORT = 14;

    private final Text text;
    private final Neighbours beside;

    NoteSlots(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    boolean isSomebody(int index) {
        Word word = text.word(index);
        return !isMeasure(index)
                        && (isTimed(index) || isDoneBy(index) || isCell(word) || isPatient(index) || isVisiting(index))
                || isHeaded(word)
                || isHeard(index)
                || isLogin(index)
                || isWho(index)
                || isCaring(index);
    }

    /** "logget ind som TK". */
    boolean isLogin(int index) {
        return TOLD_BY.contains(at(index - 1))
                && LOGGED.matcher(
                                text.before(text.word(index).start(), LOOK_BACK).stripTrailing())
                        .find();
    }

    /** "På arbejde i weekenden: HBN, TK": only others like it between the colon and it. */
    private boolean isHeaded(Word word) {
        int from = word.start() - 1;
        int least = Math.max(0, word.start() - LONGEST_ROW);
        while (from >= least && text.value().charAt(from) != ':' && text.value().charAt(from) != '\n') {
            from--;
        }
        return from >= least
                && text.value().charAt(from) == ':'
                && ROW.matcher(text.value().substring(from + 1, word.start())).matches()
                && HEADED.matcher(text.before(from, LOOK_BACK)).find();
    }

    private boolean isMeasure(int index) {
        return isMeasure(text.word(index).form().toUpperCase(Locale.ROOT));
    }

    /** Whether it is a value, an examination, a way of giving: in capitals. */
    static boolean isMeasure(String form) {
        return MEASURES.contains(form);
    }

    /** "kl. 14 TK: besøg", "14.10 – TK finder borger": told, and not said of a value. */
    private boolean isTimed(int index) {
        int from = Math.max(0, text.word(index).start() - SHORT);
        if (!text.isDigitNear(from, SHORT) && !at(index - 1).equals("d")) {
            return false;
        }
        int end = text.word(index).end();
        boolean told = text.matcher(TOLD).region(end, text.value().length()).lookingAt()
                || beside.isFollowedByDeed(index) && !STAYING.contains(at(index + 1));
        return told
                && TIME_BEFORE
                        .matcher(text.before(text.word(index).start(), SHORT))
                        .find();
    }

    /** "klargjort v/ TK,", "tilset ved TK kl. 14". */
    private boolean isDoneBy(int index) {
        String link = at(index - 1);
        return (link.equals("ved") || link.equals("v"))
                && text.word(index).start() - text.word(index - 1).end() <= 2
                && (DONE.contains(at(index - 2))
                        || at(index - 2).endsWith("kontrol")
                        || at(index - 2).equals("opfølgning"))
                && text.matcher(ENDS)
                        .region(text.word(index).end(), text.value().length())
                        .lookingAt();
    }

    /** "12/3 | TK | insulin": by itself between two marks of a table. */
    private boolean isCell(Word word) {
        char before = sign(word.start() - 1);
        char after = sign(word.end());
        if (before == ' ' && after == ' ') {
            before = sign(word.start() - 2);
            after = sign(word.end() + 1);
            return before == after && (before == '|' || before == '/');
        }
        return (before == '|' || before == '\t') && before == after
                || before == '|' && after == ' ' && sign(word.end() + 1) == '|';
    }

    private char sign(int place) {
        return place < 0 || place >= text.value().length() ? '\n' : text.value().charAt(place);
    }

    /** "fik besked af TK", "jeg overtog fra TK". */
    private boolean isHeard(int index) {
        String link = at(index - 1);
        return beside.areNeighbours(index - 1, index)
                && beside.areNeighbours(index - 2, index - 1)
                && ((link.equals("af") || link.equals("fra") || link.equals("hos")) && HEARD.contains(at(index - 2))
                        || (link.equals("fra") || link.equals("efter")) && TOOK.contains(at(index - 2)));
    }

    /** "det blev TK, der tog den". */
    private boolean isWho(int index) {
        return beside.areNeighbours(index - 1, index)
                && BEFORE_WHO.contains(at(index - 1))
                && at(index - 2).equals("det")
                && text.matcher(WHO)
                        .region(text.word(index).end(), text.value().length())
                        .lookingAt();
    }

    /** "borger TK og borger HBN", "borger TKs medicin". */
    private boolean isPatient(int index) {
        return beside.areNeighbours(index - 1, index)
                && PATIENTS.contains(at(index - 1))
                && (text.word(index).form().matches("\\p{Lu}{2,3}['’]?s")
                        || text.matcher(ENDS)
                                .region(text.word(index).end(), text.value().length())
                                .lookingAt());
    }

    /** "TK hos borger", "TK på besøg". */
    private boolean isVisiting(int index) {
        return beside.areNeighbours(index, index + 1)
                && (at(index + 1).equals("hos") || at(index + 1).equals("på"))
                && VISITS.contains(at(index + 2));
    }

    /** "TK ser til borgeren", "TK står for medicinen". */
    private boolean isCaring(int index) {
        return FIRST_OF_CARES.contains(at(index + 1))
                && beside.areNeighbours(index, index + 1)
                && CARES.contains(at(index + 1) + " " + at(index + 2))
                && beside.areNeighbours(index + 1, index + 2);
    }

    private String at(int index) {
        Word word = text.word(index);
        return word == null ? "" : word.lower();
    }
}
