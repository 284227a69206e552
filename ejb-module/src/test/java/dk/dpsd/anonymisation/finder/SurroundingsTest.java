package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by what stands around it and by no list. */
class SurroundingsTest {

    @ParameterizedTest
    @DisplayName("R-ANON-03 streets, doors, rooms and initials by what stands around them")
    @CsvSource(
            delimiter = '|',
            value = {
                "ADDRESS|Pakken til Søvej 12,2.tv kom aldrig|Søvej 12,2.tv",
                "ADDRESS|Bor Nørregade 14,9000 Aalborg|Nørregade 14,9000 Aalborg",
                "ADDRESS|borger bor på trekroner 12|trekroner 12",
                "ADDRESS|hans tausens gade 12 blev ikke kørt|hans tausens gade 12",
                "ADDRESS|Rollator stod ved Fuglereden 7 hele natten|Fuglereden 7",
                "ADDRESS|Naboen på 2. tv. slog alarm|2. tv.",
                "ROOM|Studerende i kollegieværelse 204 sov|kollegieværelse 204",
                "INITIALS|Doseret: HB|HB",
                "INITIALS|Ifølge HB var det i orden|HB",
                "INITIALS|Medicin ikke givet. Mvh Kj|Kj",
                "INITIALS|alt er roligt. ml|ml",
                "INITIALS|TK i aftenvagt, KJ i nattevagt|TK",
                "INITIALS|Morgen TK - aften HB|HB",
                "INITIALS|TK skal tale med de pårørende|TK",
                "INITIALS|Givet kl. 02.10 af TK, men dosis var forkert|TK",
                "INITIALS|k.j. har set ham|k.j.",
                "INITIALS|Lone og HB fandt hende|HB",
                "ADDRESS|Kørte til Skolegade i stedet for Skolevej|Skolevej",
                "ADDRESS|Kone fra Valby Langgade med fald|Valby Langgade",
                "ADDRESS|Nøglen til bakken 2 manglede|bakken 2",
                "ADDRESS|Bad på gården Højlund blev aflyst|Højlund",
                "ADDRESS|Søvej 12 er rigtigt, ikke nr. 21|nr. 21",
                "ADDRESS|Breve til 8660 Skanderborg kom retur|8660 Skanderborg",
                "ADDRESS|nøglerne til bytoften 1 er byttet|bytoften 1",
                "ADDRESS|maden kom for sent til strædet 6 i dag|strædet 6",
                "ADDRESS|gik forgæves til åvej 2 i aften|åvej 2",
                "ADDRESS|besøg på hovedgaden 140, 2 kl 21.30|hovedgaden 140, 2",
                "ADDRESS|bor ringstedgade 71 b 1 sal nu|ringstedgade 71 b 1 sal",
                "INITIALS|Beboeren (N.R.) blev skoldet|N.R.",
                "NAME|Adr. 1670 København V. Mads Toksvig faldt|Mads Toksvig",
                "BIRTHDATE|Noah, 2 år, 14.09.2024, upåvirket|14.09.2024",
                "PHONE|Charlotte, sekr., 38 63 27 45|38 63 27 45",
                "PHONE|bad om varen samme aften på 50 42 33 81|50 42 33 81",
            })
    void found(Kind kind, String text, String words) {
        assertThat(Finders.general().find(text)).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @DisplayName("R-ANON-03 diseases, values and furniture are nobody")
    @ValueSource(
            strings = {
                "Obs. Parkinson.",
                "hos pt. GCS 15, BT 98/60, ST-elevation",
                "Emne: Fejlmedicinering 4/11",
                "behandlet på skadestuen, 2. grad forbrænding",
                "fordi GPS'en foreslog den først",
                "Sygetransport Hjørring-Aalborg forsinket",
                "1 g Ceftriaxon givet ved en fejl",
                "Mor til 3-årig oplyser alt vel",
                "men min kæreste siger, at jeg skal",
                "varenr. er 50 42 33 81",
                "Kvinde, 82 år, 14.09.2024 faldt",
                "HB faldt til 4,2",
                "Kl. 14.30 BT: lavt",
                "Hgb 7,1. Seponeret.",
                "Skab 12 kan ikke låses",
                "givet im i stedet for iv",
                "Kontrol af HB ved ankomst",
                "BT skal måles hver time",
                "I 2024 Aarhus-modellen",
                "givet i.v. og s.c. m.m.",
            })
    void nothing(String text) {
        assertThat(Finders.general().find(text)).isEmpty();
    }
}
