package dk.dpsd.casework.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.KeywordStore.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-TAG-03: free text invites typing errors; the words in use help against them. */
class WordListTest {

    private static final WordList LIST = WordList.of(List.of(
            new Written("urinvejsinfektion", "Urinvejsinfektion", 11),
            new Written("fald", "fald", 5),
            new Written("urinvejsinfektion", "urinvejsinfektion", 3),
            new Written("urinvejsinfektioner", "urinvejsinfektioner", 2),
            new Written("blærebetændelse", "blærebetændelse", 1)));

    @Test
    void writingsOfOneWordAreOneWordWrittenAsMostOftenDone() {
        assertThat(LIST.words())
                .extracting(UsedWord::word, UsedWord::cases)
                .containsExactly(
                        tuple("Urinvejsinfektion", 14L),
                        tuple("fald", 5L),
                        tuple("urinvejsinfektioner", 2L),
                        tuple("blærebetændelse", 1L));
        assertThat(LIST.words().get(0).like()).containsExactly("urinvejsinfektioner");
    }

    @ParameterizedTest(name = "{0} meant {1}")
    @CsvSource({
        "urinvejsinfektoin, Urinvejsinfektion",
        "Urinvejsinfektioner, Urinvejsinfektion",
        "faldd, fald",
        "blærebetænelse, blærebetændelse",
        "urinvejsinfektion,",
        "blærebetændelse,",
        "fal,",
        "hygiejne,",
    })
    void aSlipOfTheHandIsAskedAbout(String typed, String meant) {
        assertThat(LIST.meant(typed).map(UsedWord::word).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"fald, fald, 0", "fald, flad, 1", "fald, falds, 1", "fald, vald, 1", "medicin, medicn, 1", "ab, '', 2"})
    void countsSlips(String one, String other, int slips) {
        assertThat(Spelling.distance(one, other)).isEqualTo(slips);
        assertThat(Spelling.distance(other, one)).isEqualTo(slips);
    }

    @Test
    void aWordIsShownAsWrittenAndCountedWithoutCapitalsAndBlanks() {
        assertThat(new Keyword("  Forkert   DOSIS ").word()).isEqualTo("Forkert DOSIS");
        assertThat(new Keyword("  Forkert   DOSIS ").folded()).isEqualTo("forkert dosis");
        assertThat(Keyword.tidy(" ")).isNull();
        assertThat(Keyword.fold("ÆBLE")).isEqualTo("æble");
    }
}
