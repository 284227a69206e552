package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds homes that have no road: a town with its postcode alone, a farm or a house that is called something. */
public final class PlacedFinder implements Finder {

    /** "gården Nygård": what is called something and lived in. */
    private static final Set<String> CALLED = Set.of(
            "hf",
            "gården",
            "ejendommen",
            "landejendommen",
            "villa",
            "villaen",
            "kollegiet",
            "sommerhuset",
            "feriehuset",
            "landstedet",
            "husmandsstedet",
            "rækkehuset",
            "matriklen",
            "haveforeningen",
            "kolonihaven",
            "kolonihaveforeningen",
            "husbåden",
            "campingpladsen",
            "bondegården",
            "nabogården",
            "slægtsgården",
            "barndomshjemmet",
            "andelsforeningen",
            "kolonihavehuset",
            "fritidshuset",
            "herregården",
            "godset");

    /** "14 Baker Street", "ul. Nowa 4": as they are written abroad. */
    private static final Pattern ABROAD = Pattern.compile(
            "\\d{1,5}[a-zA-Z]? (?:\\p{Lu}[\\p{L}'.]{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Court|Crescent|Terrace|St|Rd|Ave)(?![\\p{L}])"
                    + "|(?:ul|rue|calle|avenida|plac|os|Rue|Calle|Ul|Str)\\.? (?:(?:de|du|la|des|della|del) )?\\p{Lu}[\\p{L}'-]{2,25} \\d{1,4}[a-zA-Z]?(?![\\p{L}\\d])");

    private static final Set<String> ROADS_ABROAD = Set.of(
            "street",
            "road",
            "avenue",
            "lane",
            "drive",
            "court",
            "crescent",
            "terrace",
            "rd",
            "ave",
            "ul",
            "rue",
            "calle",
            "avenida",
            "plac");

    private static final int LONGEST_ABROAD = 60;

    /** A postcode that is no year, nor the end of another number. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.,:/+-])(?<!\\d )(?:DK ?-? ?)?(?!19[5-9]\\d|20[0-4]\\d)[1-9]\\d{3} $");

    private static final Set<String> IN_FORMS =
            Set.of("vej", "gade", "vejnavn", "gadenavn", "adresse", "bopæl", "bopælsadresse", "folkeregisteradresse");
    private static final Pattern FORM = Pattern.compile(
            " ?[:=]\\s{1,4}(\\p{Lu}[\\p{L}'.-]{1,24}(?: \\p{Lu}[\\p{L}'.-]{1,24}){0,3}?)(?=[ \\t]{0,3}(?:\\d|[,;|\\n]|$|(?:Hus ?)?[Nn](?:r|umm))|[ \\t]{2})"
                    + "(?:[ \\t,;|\\n]{0,4}(?:[Hh]us ?)?(?:[Nn]r|[Nn]ummer)\\.? ?:? ?(\\d{1,3} ?[A-Za-z]?)(?![\\p{L}\\d]))?");
    private static final Set<String> LIVING = Set.of("bor", "boede", "boende", "bopæl", "hjemmehørende");
    private static final Pattern LIVED_IN = Pattern.compile(
            "(?: (?:nu|stadig|alene|selv|han|hun|jo|vist))? i ((?!19[5-9]\\d|20[0-4]\\d)[1-9]\\d{3}(?: (?:NV|SV|NØ|SØ|N|S|Ø|V|K|C|M)(?!\\p{L}))?)(?![\\d:/-]|[.,]\\d)");

    private static final Set<String> QUARTERS = Set.of("NV", "SV", "NØ", "SØ", "N", "S", "Ø", "V", "K", "C", "M");
    private static final int LONGEST_CODE = 10;
    private static final int SHORTEST = 4;

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.word(i);
            if (LIVING.contains(word.lower())) {
                inQuarter(text, word).ifPresent(hits::add);
            }
            if (IN_FORMS.contains(word.lower())) {
                inForm(text, word, hits);
            }
            if (ROADS_ABROAD.contains(word.lower())) {
                abroad(text, word).ifPresent(hits::add);
            }
            if (word.isCapitalised() && word.form().length() > 2) {
                inTown(text, i).or(() -> called(text, word)).ifPresent(hits::add);
            }
        }
        return hits;
    }

    /** "8660 Skanderborg", "2400 København NV". */
    private static Optional<Hit> inTown(Text text, int index) {
        Word town = text.word(index);
        if (town.start() == 0 || text.value().charAt(town.start() - 1) != ' ' || !NameWords.isPlace(town.lower())) {
            return Optional.empty();
        }
        int from = Math.max(0, town.start() - LONGEST_CODE);
        var code = text.matcher(CODE).region(from, town.start()).useAnchoringBounds(true);
        if (!code.find()) {
            return Optional.empty();
        }
        Word next = text.word(index + 1);
        boolean quarter = text.isFollowedClosely(index) && QUARTERS.contains(next.form());
        return Optional.of(hit(code.start(), quarter ? next.end() : town.end()));
    }

    /** "Gade/vej: Møllehatten Nr: 12". */
    private static void inForm(Text text, Word word, List<Hit> hits) {
        var form = text.matcher(FORM).region(word.end(), text.value().length());
        if (form.lookingAt() && !NameWords.isNoName(form.group(1).toLowerCase(Locale.ROOT))) {
            hits.add(hit(form.start(1), form.end(1)));
            if (form.start(2) >= 0) {
                hits.add(hit(form.start(2), form.end(2)));
            }
        }
    }

    /** "bor i 2400 NV". */
    private static Optional<Hit> inQuarter(Text text, Word word) {
        var code = text.matcher(LIVED_IN).region(word.end(), text.value().length());
        return code.lookingAt() ? Optional.of(hit(code.start(1), code.end(1))) : Optional.empty();
    }

    /** "på gården Højlund". */
    private static Optional<Hit> called(Text text, Word word) {
        Word before = text.wordBefore(word.start());
        boolean home = before != null
                && CALLED.contains(before.lower())
                && text.isOnly(before.end(), word.start(), before.lower().equals("hf") ? ". " : " \"'“”»«", 2)
                && !word.isAllCapitals()
                && word.form().length() >= SHORTEST
                && !NameWords.isInstitution(word.lower())
                && !NameWords.isNoName(word.lower());
        return home
                ? Optional.of(hit(
                        before.lower().equals("hf") ? before.start() : word.start(),
                        HouseNumber.tailBehind(text, word.end())))
                : Optional.empty();
    }

    private static Optional<Hit> abroad(Text text, Word road) {
        int from = Math.max(0, road.start() - LONGEST_ABROAD);
        int to = Math.min(text.value().length(), road.end() + LONGEST_ABROAD);
        var there = text.matcher(ABROAD).region(from, to);
        while (there.find()) {
            if (there.start() <= road.start() && there.end() >= road.end()) {
                return Optional.of(hit(there.start(), there.end()));
            }
        }
        return Optional.empty();
    }

    private static Hit hit(int start, int end) {
        return new Hit(start, end, Kind.ADDRESS, Confidence.CHECK, "address");
    }
}
