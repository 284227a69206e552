package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place where initials or an address stand in notes with every form of them: what share of all that is found. */
class PlacesTest {

    private static final Set<Kind> OF_PEOPLE = Set.of(Kind.INITIALS, Kind.NAME);
    private static final Set<Kind> OF_HOMES = Set.of(Kind.ADDRESS, Kind.ROOM, Kind.NAME);

    private static List<String> places(String file) {
        try (var in = new BufferedReader(
                new InputStreamReader(PlacesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of places where the form is found; every place where it is not is told. */
    private static double share(String file, String form, Set<Kind> kinds, List<String> missed) {
        List<String> places = places(file);
        var finders = Finders.general();
        for (String place : places) {
            int start = place.indexOf("{}");
            boolean found = finders.find(place.replace("{}", form)).stream()
                    .anyMatch(f -> kinds.contains(f.kind()) && f.start() < start + form.length() && start < f.end());
            if (!found) {
                missed.add(place);
            }
        }
        return 1 - (double) missed.size() / places.size();
    }

    @ParameterizedTest(name = "R-ANON-03 initials {0} stand in notes")
    @CsvSource({
        "HPL, 0.99",
        "KJ, 0.99",
        "HMAD, 0.99",
        "TK, 0.90",
        "AP, 0.90",
        "HB, 0.85",
        "SUS, 0.90",
        "MeKr, 0.96",
        "KaSø, 0.96",
        "hpl, 0.93",
        "rkb, 0.93",
        "Hpl, 0.93",
        "K.J., 0.97"
    })
    void initials(String form, double least) {
        List<String> missed = new ArrayList<>();
        assertThat(share("initials-places.txt", form, OF_PEOPLE, missed))
                .as(() -> "missed: " + missed)
                .isGreaterThan(least);
    }

    @ParameterizedTest(name = "R-ANON-03 the address {0} stands in notes")
    @CsvSource({
        "Vestergade 4, 0.99",
        "vestergade 4 st th, 0.99",
        "Vesterg. 4, 0.97",
        "'Nr. Farimagsg. 12, 2.tv', 0.97",
        "Ahornkrogen 7, 0.99",
        "søndergad 9, 0.97",
        "Birkevejn 3, 0.97",
        "egernstien 4, 0.97",
        "Skolevej fjorten, 0.95",
        "VESTERGADE 4, 0.97",
        "Blokland 44, 0.95",
        "Åløkkevej, 0.90",
        "Sandløbet 19, 0.99",
        "Kollekolle 7, 0.97",
        "Elmely 3, 0.99",
        "Violen 6, 0.99",
        "Teglovnen 12, 0.95",
        "højvang 12, 0.99",
        "sandløbet 19, 0.70",
        "torvet 3, 0.70",
        "ved åen 3, 0.70"
    })
    void addresses(String form, double least) {
        List<String> missed = new ArrayList<>();
        assertThat(share("address-places.txt", form, OF_HOMES, missed))
                .as(() -> "missed: " + missed)
                .isGreaterThan(least);
    }

    @Test
    @DisplayName("R-ANON-03 an abbreviation of a value, an examination or a drug stays where no person stands")
    void abbreviationsStay() {
        List<String> texts = List.of(
                "BT målt kl. 8, BS 7,2, TP 38,1, SAT 94 %.",
                "Der blev taget EKG, og CT er bestilt til kl. 14.",
                "Pt. er i AK-behandling og fik LMWH kl. 8.",
                "HB 4,9, INR 2,8, CRP 112.",
                "Pt. MÅ ikke få NSAID. Giv KUN 5 mg.",
                "Set ved UL kl. 14, bekræftet ved CT.",
                "AMK sendte bil, LVS visiterede, FMK var nede.",
                "HUD: tør. SÅR: rent. MAD: flydende.",
                "NaCl og MedCom er skrevet med store bogstaver inde i ordet.");
        for (String text : texts) {
            assertThat(Finders.general().find(text)).as(text).noneMatch(f -> f.kind() == Kind.INITIALS);
        }
    }

    @Test
    @DisplayName("R-ANON-03 a drug, a ward, a thing or a town with a number behind it is no address")
    void numberedThingsStay() {
        List<String> texts = List.of(
                "Fik Furix 40 kl. 8.00 og Imozop 7 til natten.",
                "Flyttet til Kardiologisk 3 fra Geriatrisk 2.",
                "Telefonen i Modtagelsen 2 og Elevator 3 virker ikke.",
                "Hun har været på Herlev 4 gange og på Bispebjerg 2.",
                "Hentet på vagtapotek, 1½ times ventetid.",
                "Se Lægeforeningens Notat 4, Bilag 2 og Skema 3.",
                "Mangler Biosite 4, Glucometer 2 og Hæmocue 3.",
                "I Solen var der 4 på arbejde, i Månen 2.",
                "Plejehjemmet Birkelund 2. sal ringede, og på Egebo 1. sal lå der piller.",
                "Chaufføren afleverede ilt til Solsikkevej Bofællesskab.");
        for (String text : texts) {
            assertThat(Finders.general().find(text)).as(text).noneMatch(f -> f.kind() == Kind.ADDRESS);
        }
    }

    @Test
    @DisplayName("R-ANON-03 a house, a team, a department or a drug that is called like somebody is no name")
    void namesakesStay() {
        List<String> texts = List.of(
                "Sct. Mathias Centret ringede, og på Marie Grubbe Hjemmet var der brandalarm.",
                "Vi er delt i teams (Grøn, Gul og Blå 2).",
                "Sendt til Kir. 6, prøven gik til Mik. 1.",
                "Fik øjendråber (Xalatan / Ukendtan) og Selo-Zok.",
                "Pårørende (bror) bor langt væk.",
                "Dosisposen var til en anden borger.",
                "Nødkald ved Assens og ved Tistrup.");
        for (String text : texts) {
            assertThat(Finders.general().find(text)).as(text).noneMatch(f -> f.kind() == Kind.NAME);
        }
    }

    @ParameterizedTest(name = "R-ANON-03 {1} is the whole address in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun bor Byrum Hovedgade 31, 9940 Læsø og venter. | Byrum Hovedgade 31, 9940 Læsø",
                "Sendt til Engvej 70, st. 0004, 2400 København NV nu. | Engvej 70, st. 0004, 2400 København NV",
                "Bor Engvej 77 A, kælderen th., 1850 Frb. C alene. | Engvej 77 A, kælderen th., 1850 Frb. C",
                "Bor Engvej 112, tredje til højre alene. | Engvej 112, tredje til højre",
                "Pårørende bor Tværvej 2, Lem og er orienteret. | Tværvej 2, Lem",
                "Kørte til Nyhavn 17, men skulle til Nyhavn 71. | Nyhavn 71",
                "Der stod Nyby og ikke Nyby 14. | Nyby 14",
                "Dosis hos svend åge på møllebakken, ikke set. | møllebakken"
            })
    void wholeAddresses(String text, String address) {
        int start = text.indexOf(address);
        assertThat(Finders.general().find(text))
                .as(text)
                .anyMatch(f -> f.kind() == Kind.ADDRESS && f.start() <= start && f.end() >= start + address.length());
    }

    @ParameterizedTest(name = "R-ANON-03 {1} are initials in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Pt A.M. f. 3/11 er i behandling. | A.M.",
                "Tak for hjælpen. hilsen hl | hl",
                "Alt er talt op. vh. bh | bh",
                "Dråberne stod forkert. Kt har lagt dem forkert. | Kt"
            })
    void initialsOfAWriter(String text, String initials) {
        int start = text.indexOf(initials);
        assertThat(Finders.general().find(text))
                .as(text)
                .anyMatch(f -> OF_PEOPLE.contains(f.kind()) && f.start() == start);
    }
}
