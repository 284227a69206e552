package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.Classified;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.shared.model.CaseState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R-CASE-04, R-CASE-06, R-CASE-08, R-ANON-03, R-ANON-07: what must be there before a case closes. */
class ClosingRuleTest {

    private static final Classified WHOLE = new Classified(true, "MED", "P", "Q");
    private static final String LEARNING = "Dobbeltkontrol";

    @Test
    void aWorkedCaseLacksOnlyTheDeclaration() {
        IncidentCase incident = worked(WHOLE, LEARNING, "Tekst");
        assertThat(ClosingRule.beforeDeclaring(incident)).isEmpty();
        assertThat(ClosingRule.missing(incident)).containsExactly(Missing.DECLARATION);
        incident.declareAnonymised(1, "Navn", TestCases.change("declared"));
        assertThat(ClosingRule.missing(incident)).isEmpty();
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                arguments(new Classified(false, "MED", "P", "Q"), LEARNING, "Tekst", Missing.SEVERITY),
                arguments(new Classified(true, null, "P", "Q"), LEARNING, "Tekst", Missing.CLASSIFICATION),
                arguments(new Classified(true, "MED", null, "Q"), LEARNING, "Tekst", Missing.CLASSIFICATION),
                arguments(new Classified(true, "MED", "P", null), LEARNING, "Tekst", Missing.CLASSIFICATION),
                arguments(WHOLE, null, "Tekst", Missing.RESULT),
                arguments(WHOLE, LEARNING, "Tekst 020160-9995", Missing.IDENTIFIER_IN_TEXT),
                arguments(WHOLE, LEARNING, "Eksempel faldt", Missing.IDENTIFIER_IN_TEXT));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("lacking")
    void eachThingThatLacksIsNamed(Classified classified, String learning, String text, Missing lacks) {
        IncidentCase incident = worked(classified, learning, text);
        assertThat(ClosingRule.beforeDeclaring(incident)).containsExactly(lacks);
        assertThat(ClosingRule.missing(incident)).containsExactly(lacks, Missing.DECLARATION);
    }

    @Test
    void everythingThatLacksIsNamedAtOnce() {
        IncidentCase incident = worked(new Classified(false, null, null, null), null, "Eksempel faldt");
        assertThat(ClosingRule.missing(incident)).isEqualTo(List.of(Missing.values()));
    }

    /** nobody works on a rejected or deleted case; but it must be clean, and somebody must say so. */
    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "DELETED"})
    void aDroppedCaseNeedsNoResult(CaseState state) {
        IncidentCase incident = TestCases.in(state);
        assertThat(ClosingRule.missing(incident)).containsExactly(Missing.DECLARATION);
        incident.clean(
                new CaseTexts("Overskrift", "Tekst 020160-9995", null, null, null),
                null,
                "Kommentar",
                TestCases.change("cleaned"));
        assertThat(ClosingRule.missing(incident)).containsExactly(Missing.IDENTIFIER_IN_TEXT, Missing.DECLARATION);
    }

    private static IncidentCase worked(Classified classified, String learning, String text) {
        IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
        var content = TestCases.content(null);
        incident.edit(
                new CaseContent(
                        content.occurrence(),
                        new CaseTexts("Overskrift", text, null, learning, null),
                        content.severity(),
                        classified,
                        content.details(),
                        null,
                        content.patientName(),
                        content.patientCpr()),
                TestCases.change("edited"));
        return incident;
    }
}
