package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is on duty and what people are able to do: "TK i aftenvagt", "Morgen TK, aften HB", "TK skal ringe til datteren". */
final class ShiftSigns {

    /** What heads the part of a day or a step of work, with or without a colon. */
    private static final Set<String> PARTS =
            Set.of("morgen", "formiddag", "middag", "eftermiddag", "aften", "nat", "dag", "kontrol", "dosering");

    private static final Set<String> MODALS =
            Set.of("skal", "skulle", "kan", "kunne", "vil", "ville", "må", "måtte", "bør", "burde", "nåede", "glemte");
    private static final Set<String> BETWEEN = Set.of("ikke", "også", "nu", "selv", "dog", "lige", "aldrig", "at");
    private static final Set<String> DONE = WordFile.lower("done.txt");
    /** What only people do. */
    private static final Set<String> INFINITIVES = WordFile.lower("person-infinitives.txt");

    private static final Set<String> SHIFTS =
            Set.of("dv", "av", "nv", "dagvagt", "aftenvagt", "nattevagt", "dagvagten", "aftenvagten", "nattevagten");
    private static final Set<String> FREE =
            Set.of("fri", "travlt", "ferie", "pause", "vagten", "vagt", "barsel", "lovet");
    /** What stands between a deed and "af": "sat i gang af TK", "den 17. september af TK". */
    private static final Pattern APART = Pattern.compile(
            "(?:\\d|\\p{Ll}(?:uar|arts|pril|ember|ober|ust)| (?:maj|juni|juli|gang|ind|ud|op|ned|frem|igen|på|fra|dag|går|vagt|nat|over|hen|hjem|væk|tilbage|sammen|ikke|også|først|senere|straks|desværre|heldigvis|morges|aftes|formiddags|eftermiddags)| (?:i|på|ved|under|fra|til|mellem|mod|over|uden|med|for) (?!(?:grund|stedet|løbet|form|kraft|hjælp|bunden|midten|starten|slutningen|begyndelsen|enden|tilfælde|siden|baggrund|brug|måling|kontrol)(?!\\p{L}))(?!\\p{L}{1,20}(?:ing|ingen|tion|tionen|else|elsen) )\\p{Ll}{2,20})$");

    private static final int DEEDS_BACK = 6;
    private static final Set<String> GIVES =
            Set.of("giver", "gav", "får", "fik", "sendte", "sender", "tog", "tager", "henter", "hentede");
    private static final Set<String> MESSAGES = Set.of("besked", "lov", "lovning", "afbud", "telefonen", "imod", "fri");

    /** What hands do, and a value does not. */
    private static final Set<String> HANDS =
            Set.of("giver", "gav", "tog", "tager", "henter", "hentede", "lagde", "lægger", "satte", "sætter");

    private static final Set<String> GOODS = WordFile.lower("person-goods.txt");

    private final Text text;
    private final Neighbours beside;

    ShiftSigns(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    boolean isSomebody(int index) {
        return isOnDuty(index)
                || isOfPart(index)
                || isAble(index)
                || isMessenger(index)
                || isFree(index)
                || isDriver(index)
                || isHolder(index)
                || isLateDoer(index);
    }

    /** "TK i aftenvagt", "TK på vagt", "i vagt: TK". */
    private boolean isOnDuty(int index) {
        boolean behind = Set.of("i", "på", "fra").contains(at(index + 1))
                && (at(index + 2).endsWith("vagt") || at(index + 2).endsWith("vagten"))
                && beside.areNeighbours(index, index + 1)
                && beside.areNeighbours(index + 1, index + 2);
        Word before = text.word(index - 1);
        boolean led = before != null
                && before.lower().endsWith("vagt")
                && Set.of("i", "på").contains(at(index - 2))
                && text.isOnly(before.end(), text.word(index).start(), " :", 2);
        boolean role = SHIFTS.contains(at(index + 1))
                && text.isOnly(text.word(index).end(), text.word(index + 1).start(), " /", 1);
        return behind || led || role;
    }

    /** "Morgen TK, aften HB": two parts of a day in one row. */
    private boolean isOfPart(int index) {
        if (!isPart(index - 1)) {
            return false;
        }
        Word word = text.word(index);
        boolean row = isPart(index + 1) && isNear(word, text.word(index + 1)) || isPart(index - 3);
        return text.isOnly(text.word(index - 1).end(), word.start(), " :", 2) && row;
    }

    private boolean isPart(int index) {
        return PARTS.contains(at(index));
    }

    private boolean isNear(Word left, Word right) {
        return right.start() - left.end() <= 4 && !text.between(left, right).contains("\n");
    }

    /** "TK skal ikke ringe": not "BT skal måles". */
    private boolean isAble(int index) {
        if (!beside.areNeighbours(index, index + 1) || !MODALS.contains(at(index + 1))) {
            return false;
        }
        int what = index + 2;
        for (int i = 0; i < 2 && BETWEEN.contains(at(what)); i++) {
            what++;
        }
        return INFINITIVES.contains(at(what));
    }

    /** "TK giver besked". */
    private boolean isMessenger(int index) {
        return beside.areNeighbours(index, index + 1)
                && GIVES.contains(at(index + 1))
                && (MESSAGES.contains(at(index + 2)) || HANDS.contains(at(index + 1)) && GOODS.contains(at(index + 2)));
    }

    /** "TK har fri". */
    private boolean isFree(int index) {
        return beside.areNeighbours(index, index + 1)
                        && at(index + 1).equals("ved")
                        && Set.of("ikke", "intet", "godt").contains(at(index + 2))
                || beside.areNeighbours(index, index + 1)
                        && (at(index + 1).equals("har") || at(index + 1).equals("havde"))
                        && FREE.contains(at(index + 2));
    }

    /** "TK kører hjem", "på vegne af TK". */
    private boolean isDriver(int index) {
        boolean drives = beside.areNeighbours(index, index + 1)
                && Set.of("kører", "kørte", "cyklede", "løb").contains(at(index + 1))
                && Set.of("til", "hjem", "ud", "ind", "forbi", "med", "efter").contains(at(index + 2));
        return drives || at(index - 1).equals("af") && at(index - 2).equals("vegne");
    }

    /** "Kontaktperson er TK". */
    private boolean isHolder(int index) {
        return beside.areNeighbours(index - 1, index)
                && Set.of("er", "var", "hedder", "hed").contains(at(index - 1))
                && beside.areNeighbours(index - 2, index - 1)
                && (SpokenOf.isTitle(at(index - 2)) || NameWords.announces(at(index - 2)));
    }

    /** "givet kl. 02.10 af TK": not "kontrol af TK". */
    boolean isLateDoer(int index) {
        if (!beside.areNeighbours(index - 1, index) || !at(index - 1).equals("af")) {
            return false;
        }
        boolean done = false;
        for (int i = index - 2; i >= Math.max(0, index - DEEDS_BACK) && !done; i--) {
            done = DONE.contains(at(i));
            if (text.word(i).first()) {
                break;
            }
        }
        String before = text.before(text.word(index - 1).start(), 30).stripTrailing();
        return done && APART.matcher(before).find();
    }

    private String at(int index) {
        Word word = text.word(index);
        return word == null ? "" : word.lower();
    }
}
