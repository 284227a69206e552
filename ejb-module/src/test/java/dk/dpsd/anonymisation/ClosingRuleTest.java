package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.anonymisation.review.ReviewSheet;
import dk.dpsd.anonymisation.review.Sheets;
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

    private static final ReviewSheet NOTHING_OPEN = Sheets.with();

    private static final Classified WHOLE = new Classified(true, "MED", "P", "Q");
    private static final String LEARNING = "Dobbeltkontrol";

    @Test
    void aWorkedCaseLacksOnlyTheDeclaration() {
        IncidentCase incident = worked(WHOLE, LEARNING);
        ReviewSheet review = NOTHING_OPEN;
        assertThat(ClosingRule.beforeDeclaring(incident, review)).isEmpty();
        assertThat(ClosingRule.missing(incident, review)).containsExactly(Missing.DECLARATION);
        incident.declareAnonymised(1, "Navn", TestCases.change("declared"));
        assertThat(ClosingRule.missing(incident, review)).isEmpty();
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                arguments(new Classified(false, "MED", "P", "Q"), LEARNING, NOTHING_OPEN, Missing.SEVERITY),
                arguments(new Classified(true, null, "P", "Q"), LEARNING, NOTHING_OPEN, Missing.CLASSIFICATION),
                arguments(new Classified(true, "MED", null, "Q"), LEARNING, NOTHING_OPEN, Missing.CLASSIFICATION),
                arguments(new Classified(true, "MED", "P", null), LEARNING, NOTHING_OPEN, Missing.CLASSIFICATION),
                arguments(WHOLE, null, NOTHING_OPEN, Missing.RESULT),
                arguments(WHOLE, LEARNING, Sheets.with(Sheets.finding()), Missing.FINDINGS),
                arguments(WHOLE, LEARNING, Sheets.with(Sheets.file()), Missing.FILES));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("lacking")
    void eachThingThatLacksIsNamed(Classified classified, String learning, ReviewSheet review, Missing lacks) {
        IncidentCase incident = worked(classified, learning);
        assertThat(ClosingRule.beforeDeclaring(incident, review)).containsExactly(lacks);
        assertThat(ClosingRule.missing(incident, review)).containsExactly(lacks, Missing.DECLARATION);
    }

    @Test
    void everythingThatLacksIsNamedAtOnce() {
        IncidentCase incident = worked(new Classified(false, null, null, null), null);
        ReviewSheet review = Sheets.with(Sheets.finding(), Sheets.file());
        assertThat(ClosingRule.missing(incident, review)).isEqualTo(List.of(Missing.values()));
    }

    /** nobody works on a rejected or deleted case; but it must be gone through, and somebody must say so. */
    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "DELETED"})
    void aDroppedCaseNeedsNoResult(CaseState state) {
        IncidentCase incident = TestCases.in(state);
        assertThat(ClosingRule.missing(incident, NOTHING_OPEN)).containsExactly(Missing.DECLARATION);
        assertThat(ClosingRule.missing(incident, Sheets.with(Sheets.finding())))
                .containsExactly(Missing.FINDINGS, Missing.DECLARATION);
    }

    private static IncidentCase worked(Classified classified, String learning) {
        IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
        var content = TestCases.content(null);
        incident.edit(
                new CaseContent(
                        content.occurrence(),
                        new CaseTexts("Overskrift", "Tekst", null, learning, null),
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
