package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.name.NameWords;
import dk.dpsd.anonymisation.finder.number.Dates.Day;
import dk.dpsd.anonymisation.finder.number.Dates.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds birth dates: days that are said to be one before or behind, days beside a person, and days so long ago that nothing
 * which is reported happened then. The last four digits of a CPR number beside one are found with it.
 */
public final class BirthDateFinder implements Finder {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LOOK_BACK = 60;
    private static final int LOOK_ON = 50;
    /** What stands between the word and the day. */
    private static final String GAP =
            "(?:[ \u00a0:;=,.(\\[|\t\n-]|\\b(?:er|var|den|d|dag|på|i|som|oplyst|opgivet|opgivet til|noteret|angivet|til|angives|står|skrevet|ifølge|cpr|sin|nr|dato|date|it|is|the|år|\\d{1,3})\\b){0,12}$";

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:f\\.? ?d\\.?(?:t\\.?)?|f[. -]?dato|f[. -]?dag|f[. -]?år|føds(?:els)?[. -]{0,2}(?:dato|dag|data|d)?(?:en|ens)?|født(?:e|es)?|nyfødt|fødd|födt|född|fodt|foedt|foedselsdato|f|dob|d\\.o\\.b|date of birth|birth ?date|born|cpr-?dato|fylder|fyldte|fyldt)"
                    + GAP,
            FLAGS);
    /** "født på Rigshospitalet i Aarhus den": the word and the day in one sentence. */
    private static final Pattern BORN_SOMEWHERE = Pattern.compile(
            "(?<!\\p{L})(?:født|fødselsdag(?:en)?|fødselsdato(?:en)?)[ ,:](?:[^\\n.!?]|\\b\\p{L}{1,3}\\.){0,50}$",
            FLAGS);

    private static final Pattern STAR = Pattern.compile("(?:^|[\\s(])\\* ?$");
    private static final Pattern SAID_BEHIND = Pattern.compile(
            "^(?:[ ,]{0,2}(?:er|var|har|som er|hvilket er|som)?(?: [\\p{L}.'’]{1,15}){0,2} (?:fødselsda|fdato|f\\.?dato)|[ ,]{0,2}\\(?(?:født|fødselsda|fdato|f\\.?d\\.)|[ ]?(?:\\)|,)? er (?:også )?(?:hans|hendes|min|mors|fars|pt|patient)\\p{L}{0,4} fødsels)",
            FLAGS);

    /** A day behind one of these is long ago for another reason. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?:udløb\\p{L}*|udl|exp|expiry|holdbar\\p{L}*|gyldig\\p{L}*|version|vers|ver|rev|batch\\p{L}*|lot|ordre\\p{L}*|vare\\p{L}*|sag\\p{L}*|model\\p{L}*|serie\\p{L}*|nr|nummer|punkt|pkt|§|kap|kapitel|kl|klokken|opereret|operation|op|indsat|anlagt|siden|flytte\\p{L}*|indflytte\\p{L}*|gift|ansat|død|døde|diagnos\\p{L}*|vaccin\\p{L}*|mr|ct|rtg|røntgen\\p{L}*|scan\\p{L}*|skopi|journal\\p{L}*|notat\\p{L}*|brev\\p{L}*|epikrise|dateret|udstedt|bekendtgørelse\\p{L}*|lov\\p{L}*|vejledning\\p{L}*|cirkulære|kontrol|besøg|fra|mellem|bt|blodtryk|dosis|ref|reg|konto)[^\\p{L}\\n]{0,4}(?:(?:den|d|nr)[. ]{1,2})?$",
            FLAGS);

    private static final Pattern UNIT =
            Pattern.compile("^ ?(?:mg|ml|g|ie|e|stk|kr|mmol|cm|mm|kg|enheder|tbl|kl|mikrog|µg|x)\\b", FLAGS);
    private static final Pattern MASKED =
            Pattern.compile("^ ?[-\u2010-\u2015\u2212/]? ?(?:x{2,4}|\\*{2,4}|_{2,4}|\\.{3,4}|#{2,4})", FLAGS);
    private static final Pattern AFTER =
            Pattern.compile("[ ,;()\u2010-\u2015/-]{1,4}(\\d{4})(?![\\d./:]|[ ]?(?:mg|ml|g|kr)\\b)");
    private static final Pattern PATIENT_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:pt|ptt|patient(?:en)?|borger(?:en)?|beboer(?:en)?|bgr|beb|cpr|pnr|personn(?:umme)?r|id|barn(?:et)?|kvinde|mand|dreng|pige)[ .:,(\u00a0-]{1,4}$",
            FLAGS);
    private static final Pattern AGED = Pattern.compile("(?<!\\d)(\\d{1,3}) ?år(?:ig|s)?[ ,(:]{1,3}$", FLAGS);
    /** Between these years incidents are told. */
    private static final int FIRST_TOLD = 2014;

    private static final int LAST_TOLD = 2040;
    private static final int FIRST_LIVING = 1900;
    /** What happened before this is told as somebody's birth date, hardly as an incident. */
    private static final int LONG_AGO = 2011;

    private static final int LAST_CHILD = 2024;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (Day day : Dates.of(text)) {
            String reason = reason(text, day);
            if (reason != null) {
                Confidence confidence = reason.equals("birthDate.said") ? Confidence.LIKELY : Confidence.CHECK;
                hits.add(new Hit(day.start(), day.end(), Kind.BIRTHDATE, confidence, reason));
                if (day.form() != Form.PART) {
                    four(text, day.end(), hits);
                }
            }
        }
        return hits;
    }

    /** Why the day is somebody's birth date; null where nothing says so. */
    private static String reason(Text text, Day day) {
        if (!text.isSpoken(day.start(), LOOK_BACK)) {
            return null;
        }
        String before = text.before(day.start(), LOOK_BACK);
        String behind = text.after(day.end(), LOOK_ON);
        if (isSaid(before, behind, day)) {
            return "birthDate.said";
        }
        boolean possible = day.year() >= FIRST_LIVING && !UNIT.matcher(behind).find();
        if (!possible || day.form() == Form.PART) {
            return null;
        }
        if (MASKED.matcher(behind).find()) {
            return "birthDate.cpr";
        }
        if (isBesidePerson(text, day, before)) {
            return "birthDate.beside";
        }
        boolean ago = day.form() == Form.WHOLE && day.year() < LONG_AGO;
        return ago && !OTHER_DAY.matcher(before).find() ? "birthDate.ago" : null;
    }

    private static boolean isSaid(String before, String behind, Day day) {
        boolean whole = day.form() == Form.WHOLE || day.form() == Form.DIGITS && day.year() < LAST_CHILD;
        return SAID_BEFORE.matcher(before).find()
                || STAR.matcher(before).find() && whole
                || BORN_SOMEWHERE.matcher(before).find()
                        && day.form() != Form.DIGITS
                        && (day.year() < LONG_AGO && day.year() > 0)
                || SAID_BEHIND.matcher(behind).find() && (day.form() != Form.DIGITS || whole);
    }

    /** "Karen Holm, 120430", "pt. 12.04.30". */
    private static boolean isBesidePerson(Text text, Day day, String before) {
        if (isAgeOf(day, before)) {
            return true;
        }
        if (day.year() >= LAST_CHILD) {
            return false;
        }
        Text.Word word = text.wordBefore(day.start());
        boolean named = word != null
                && word.isCapitalised()
                && NameWords.isListed(word.lower())
                && !NameWords.isNoName(word.lower())
                && text.value().substring(word.end(), day.start()).matches("[ ,(:\u00a0]{1,3}");
        return PATIENT_BEFORE.matcher(before).find() || named;
    }

    /** "Noah, 2 år, 14.09.2024": the age and the day are those of one person. */
    private static boolean isAgeOf(Day day, String before) {
        Matcher aged = AGED.matcher(before);
        if (!aged.find()) {
            return false;
        }
        int now = day.year() + Integer.parseInt(aged.group(1));
        return now >= FIRST_TOLD && now <= LAST_TOLD;
    }

    private static void four(Text text, int end, List<Hit> hits) {
        Matcher m = AFTER.matcher(text.value()).region(end, text.value().length());
        if (m.lookingAt()) {
            hits.add(new Hit(m.start(1), m.end(1), Kind.CPR, Confidence.LIKELY, "cpr.part"));
        }
    }
}
