package dk.dpsd.national.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.national.web.GroupedTerms.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-ACT-12: whoever chooses a problem in the register sees which of two of the same name it is. */
class GroupedTermsTest {

    private static final GroupedTerms TERMS = new GroupedTerms(
            List.of(
                    term(Part.MAIN_GROUP, "MED", null, "Medicinering"),
                    term(Part.MAIN_GROUP, "AND", null, "Ændret måltid"),
                    term(Part.MAIN_GROUP, "OVERLEV", null, "Overlevering"),
                    term(Part.PROBLEM, "ALLE-P01", null, "Andet"),
                    term(Part.PROBLEM, "MED-P01", "MED", "Forkert patient"),
                    term(Part.PROBLEM, "OVERLEV-P02", "OVERLEV", "Forkert patient"),
                    term(Part.PROBLEM, "MED-P02", "MED", "Forkert styrke"),
                    term(Part.PROBLEM, "AND-P01", "AND", "Kold mad"),
                    term(Part.PROCESS, "P1", "MED", "Forkert styrke")),
            "Alle hovedgrupper");

    private static Term term(Part part, String code, String group, String name) {
        return new Term(part, code, group, name, "");
    }

    @Test
    void eachStandsUnderItsGroupInTheAlphabetAndTheCommonOnesLast() {
        assertThat(TERMS.of(Part.PROBLEM, null))
                .extracting(
                        Heading::name,
                        heading -> heading.terms().stream().map(Term::code).toList())
                .containsExactly(
                        tuple("Medicinering", List.of("MED-P01", "MED-P02")),
                        tuple("Overlevering", List.of("OVERLEV-P02")),
                        tuple("Ændret måltid", List.of("AND-P01")),
                        tuple("Alle hovedgrupper", List.of("ALLE-P01")));
    }

    @Test
    void ofAChosenGroupOnlyWhatFitsIt() {
        assertThat(TERMS.of(Part.PROBLEM, "OVERLEV"))
                .extracting(Heading::name)
                .containsExactly("Overlevering", "Alle hovedgrupper");
    }

    /** In a table there is no heading over a row. */
    @Test
    void aNameThatTwoHaveSaysItsGroup() {
        assertThat(TERMS.names())
                .containsEntry("MED-P01", "Forkert patient (Medicinering)")
                .containsEntry("OVERLEV-P02", "Forkert patient (Overlevering)")
                .containsEntry("MED-P02", "Forkert styrke")
                .containsEntry("P1", "Forkert styrke");
    }
}
