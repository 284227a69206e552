package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-ANON-03: every way of writing a number, with every way of announcing it, made from their grammar. */
class FormatsTest {

    private static final List<String> CUES_OF_BIRTH = List.of(
            "f. ",
            "f.",
            "f: ",
            "f.d. ",
            "fd. ",
            "født ",
            "født d. ",
            "født den ",
            "Født: ",
            "fødselsdato ",
            "Fødselsdato: ",
            "fødselsdag den ",
            "fdato ",
            "F.dato: ",
            "fødselsd. ",
            "fødselsdato er ",
            "som er født ",
            "dob ");
    private static final List<String> DAYS = List.of(
            "3/4-41",
            "03/04-41",
            "3/4 1941",
            "3.4.41",
            "03.04.41",
            "03.04.1941",
            "3-4-1941",
            "03-04-41",
            "030441",
            "03041941",
            "3. april 1941",
            "3 april 1941",
            "d. 3. april 1941",
            "1941-04-03",
            "03/04/1941",
            "3. apr. 1941",
            "03 04 41");
    private static final List<String> CUES_OF_PHONE = List.of(
            "tlf. ",
            "tlf ",
            "Tlf.: ",
            "tlf.nr. ",
            "telefon ",
            "Telefonnummer: ",
            "mobil ",
            "mob. ",
            "ring på ",
            "ring til mig på ",
            "kan træffes på ",
            "direkte ",
            "sms til ",
            "");
    private static final List<String> PHONES = List.of(
            "22416703",
            "22 41 67 03",
            "2241 6703",
            "224 16 703",
            "22 416 703",
            "22-41-67-03",
            "22.41.67.03",
            "2241-6703",
            "+45 22416703",
            "+4522416703",
            "+45 22 41 67 03",
            "+45 2241 6703",
            "0045 22416703",
            "0045 22 41 67 03",
            "(+45) 22416703",
            "22\u00a041\u00a067\u00a003");
    private static final List<String> ROOMS = List.of(
            "stue",
            "stuen",
            "st.",
            "enestue",
            "værelse",
            "værelset",
            "vær.",
            "vær",
            "lejlighed",
            "lejl.",
            "lejl",
            "bolig",
            "rum",
            "seng",
            "sengeplads",
            "plads",
            "plejebolig",
            "Stue",
            "Værelse");
    private static final List<String> ROOM_NUMBERS =
            List.of(" 4", " 12", " 214", " nr. 4", " nr 12", " nummer 4", " 12B", " 4 A", " B4", ": 7");
    private static final List<String> CUES_OF_CPR =
            List.of("cpr ", "CPR: ", "cpr.nr. ", "cpr-nummer ", "pnr ", "(", "Pt. ", "");
    private static final List<String> CPRS = List.of(
            "120430-4123",
            "120430 4123",
            "1204304123",
            "120430–4123",
            "120430—4123",
            "120430 - 4123",
            "12.04.30-4123",
            "12 04 30 4123",
            "12 04 30-4123",
            "120430\u00a04123",
            "720430-4123",
            "120430-1AB2",
            "12.04.1930-4123",
            "12/04/30-4123");
    private static final List<String> ADDRESS_STARTS =
            List.of("Nørregade 14", "Gl. Landevej 3B", "Solsikkevænget 7", "Vestre Allé 112 A");
    private static final List<String> STREETS_OF_ANY_SHAPE = List.of(
            "Ved Kirken 2",
            "Under Elmene 5",
            "Torvet 3",
            "Havnen 12",
            "C.F. Møllers Allé 14",
            "Gl. Kongevej 112",
            "Nr. Søgade 35",
            "Skt. Pauls Gade 12 B",
            "Vestergade 4A-C",
            "Plantagevej 4, Nørre Snede",
            "Kirkestræde 3 baghuset",
            "Tagensvej 12 opg. B");
    private static final List<String> ROOMS_OF_ANY_SHAPE = List.of(
            "patientstue 4",
            "pt-stue 4",
            "iso-stue 3",
            "aflastningsplads 3",
            "boenhed 4",
            "kuvøse 2",
            "lejlighed 4. tv",
            "stue 4A/B",
            "stue 14,2",
            "st14s2",
            "stuerne 5");
    /** More of them are abbreviations than not. */
    private static final List<String> INITIALS = List.of("KJ", "MLN", "HB", "TK", "AK", "SL", "TP", "PK", "PO", "LBJE");

    private static final List<String> BEFORE_INITIALS = List.of(
            "Medicin givet af ",
            "sgpl. ",
            "SSA ",
            "Ssh/",
            "Alt roligt. /",
            "mvh ",
            "har talt med ",
            "konf. m. ",
            "Overtaget af ",
            "Udfyldt af: ",
            "Ses af ",
            "ved stuegang ved ",
            "Jeg ringede til ",
            "Jeg spurgte ",
            "Kære ",
            "hos ",
            "afdelingsleder ",
            "fik fat i ",
            "Kopi til ");
    private static final List<String> BEHIND_INITIALS = List.of(
            " ringer til lægen",
            " har ikke givet det",
            " og jeg løftede ham",
            " er orienteret",
            " var på arbejde",
            " kontaktet",
            ", spl.",
            " (nattevagt) sagde",
            "'s vagt");
    private static final List<String> FLOORS = List.of(
            "",
            ", 2. tv",
            ", 2. tv.",
            ", st. th",
            " st tv",
            ", 1. sal th.",
            ", kld.",
            ", 3.",
            ", 4. mf.",
            ", lejl. 12");
    private static final List<String> TOWNS =
            List.of("", ", 9000 Aalborg", " 9000 Aalborg", "\n9000 Aalborg", ", 5240 Odense NØ");

    @Test
    @DisplayName("R-ANON-03 birth dates")
    void birthDates() {
        each(
                CUES_OF_BIRTH,
                DAYS,
                (cue, day) -> wholly(Kind.BIRTHDATE, "Borger " + cue, day.replace("d. ", ""), " bor alene"));
    }

    @Test
    @DisplayName("R-ANON-03 phone numbers")
    void phones() {
        each(CUES_OF_PHONE, PHONES, (cue, phone) -> wholly(Kind.PHONE, "Datteren " + cue, phone, " efter kl. 16"));
    }

    @Test
    @DisplayName("R-ANON-03 rooms")
    void rooms() {
        each(ROOMS, ROOM_NUMBERS, (noun, number) -> wholly(Kind.ROOM, "Hun lå i ", noun + number, " hele natten"));
    }

    @Test
    @DisplayName("R-ANON-03 CPR numbers")
    void cprNumbers() {
        each(CUES_OF_CPR, CPRS, (cue, cpr) -> wholly(Kind.CPR, "Noteret " + cue, cpr, " i systemet"));
    }

    @Test
    @DisplayName("R-ANON-03 addresses, with floor and town")
    void addresses() {
        each(
                ADDRESS_STARTS,
                FLOORS,
                (street, floor) -> TOWNS.forEach(
                        town -> wholly(Kind.ADDRESS, "Han bor på ", street + floor + town, ", og han er gået")));
    }

    @Test
    @DisplayName("R-ANON-03 streets named by a preposition, a square, an old spelling")
    void streets() {
        each(
                List.of("Borger bor på ", "Kørte til ", "Han blev hentet på "),
                STREETS_OF_ANY_SHAPE,
                (cue, street) -> wholly(Kind.ADDRESS, cue, street, " samme aften"));
    }

    @Test
    @DisplayName("R-ANON-03 rooms of every compound")
    void roomsOfAnyShape() {
        each(
                List.of("Pt. på ", "Borger i ", "Vi skulle hjælpe på "),
                ROOMS_OF_ANY_SHAPE,
                (cue, room) -> wholly(Kind.ROOM, cue, room, " men der var ingen"));
    }

    @Test
    @DisplayName("R-ANON-03 initials, also those that are an abbreviation, where only a person can stand")
    void initials() {
        each(BEFORE_INITIALS, INITIALS, (cue, initials) -> wholly(Kind.INITIALS, "I nat. " + cue, initials, "."));
        each(BEHIND_INITIALS, INITIALS, (cue, initials) -> wholly(Kind.INITIALS, "I nat. ", initials, cue));
    }

    private interface Check {
        void of(String one, String other);
    }

    private static void each(List<String> ones, List<String> others, Check check) {
        List<String> missed = new ArrayList<>();
        for (String one : ones) {
            for (String other : others) {
                try {
                    check.of(one, other);
                } catch (AssertionError e) {
                    missed.add(e.getMessage());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Whether every letter and digit of what stands in the middle is covered, by findings of the kind first of all. */
    private static void wholly(Kind kind, String before, String wanted, String after) {
        String text = before + wanted + after;
        List<Finding> found = Finders.general().find(text);
        boolean kindIsThere = found.stream()
                .anyMatch(f ->
                        f.kind() == kind && f.start() < before.length() + wanted.length() && f.end() > before.length());
        boolean covered = Stream.iterate(before.length(), at -> at < before.length() + wanted.length(), at -> at + 1)
                .filter(at -> Character.isDigit(text.charAt(at)))
                .allMatch(at -> found.stream().anyMatch(f -> f.start() <= at && at < f.end()));
        if (!kindIsThere || !covered) {
            throw new AssertionError(text.replace("\n", "|"));
        }
    }
}
