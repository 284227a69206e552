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
