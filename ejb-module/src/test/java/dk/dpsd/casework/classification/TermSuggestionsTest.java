package dk.dpsd.casework.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-INIT-10, R-CASE-06: terms are found by any word of their path, and proposed with the words that speak for them. */
class TermSuggestionsTest {

    private static final TermSuggestions TERMS = new TermSuggestions(List.of(
            new Term(Part.MAIN_GROUP, "MED", null, "Medicinering", "medicin*,tablet*"),
            new Term(Part.MAIN_GROUP, "FALD", null, "Patientuheld, herunder fald", "fald*,faldt"),
            new Term(Part.PROBLEM, "P1", "MED", "Forkert dosis", "dobbelt dosis,to gange"),
            new Term(Part.PROBLEM, "P2", "FALD", "Fald fra seng", "ud af sengen"),
            new Term(Part.PROBLEM, "P3", null, "Forsinket", "for sent"),
            new Term(Part.PROCESS, "R1", "MED", "Dispensering", "doseringsæske*"),
            new Term(Part.PROCESS, "R2", "FALD", "Forflytning", "lift*")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dos | Medicinering › Forkert dosis;Medicinering › Dispensering",
                "medic dosis | Medicinering › Forkert dosis",
                "fald | Patientuheld, herunder fald;Patientuheld, herunder fald › Fald fra seng;"
                        + "Patientuheld, herunder fald › Forflytning",
                "FORFLYT | Patientuheld, herunder fald › Forflytning",
                "forsinket | Forsinket",
                "raket | ''",
                "* | ''",
                "' ' | ''",
            })
    void aTermIsFoundByTheWordsOfItsPathAndSynonyms(String typed, String paths) {
        assertThat(String.join(
                        ";",
                        TERMS.find(typed, 10).stream().map(Suggestion::path).toList()))
                .isEqualTo(paths);
    }

    @Test
    void whatIsFoundSaysWhichFieldsItFills() {
        assertThat(TERMS.find("forkert dosis", 1))
                .containsExactly(new Suggestion("MED", "P1", null, "Medicinering › Forkert dosis", List.of()));
        assertThat(TERMS.find("forflytning", 1)).extracting(Suggestion::process).containsExactly("R2");
        assertThat(TERMS.find("forsinket", 1)).extracting(Suggestion::mainGroup).containsOnlyNulls();
    }

    @Test
    void aTextSpeaksForWhatItNames() {
        assertThat(TERMS.propose(List.of("Borgeren faldt", "Hun gled ud af sengen under forflytning med liften."), 3))
                .containsExactly(new Suggestion(
                        "FALD",
                        "P2",
                        "R2",
                        "Patientuheld, herunder fald › Fald fra seng › Forflytning",
                        List.of("faldt", "ud af sengen", "forflytning")));
    }

    @Test
    void theStrongerComesFirst() {
        assertThat(TERMS.propose(
                        List.of("Fik sin medicin to gange af doseringsæsken. Tabletterne faldt på gulvet."), 3))
                .extracting(Suggestion::mainGroup)
                .containsExactly("MED", "FALD");
    }

    @ParameterizedTest
    @CsvSource({"Alt gik godt i dag", "Doseringsæsken stod der", "Det var for sent"})
    void whatSpeaksForNoIncidentIsNoProposal(String text) {
        assertThat(TERMS.propose(List.of(text), 3)).isEmpty();
    }

    @Test
    void aChoiceOfEarlierIsOfferedWhileItCanBeChosen() {
        assertThat(TERMS.chosen("MED", "P1", null))
                .hasValueSatisfying(found -> assertThat(found.path()).isEqualTo("Medicinering › Forkert dosis"));
        assertThat(TERMS.chosen("MED", "GONE", null)).isEmpty();
    }
}
