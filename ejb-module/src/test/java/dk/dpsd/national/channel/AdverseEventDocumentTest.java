package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.national.Handed;
import java.util.List;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.Medication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-ACT-12: the FHIR document is an AdverseEvent of R4, and says what the case says")
class AdverseEventDocumentTest {

    private static final FhirContext R4 = FhirContext.forR4();

    private final AdverseEventDocument document = new AdverseEventDocument();

    private static IParser strict() {
        return R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    }

    private AdverseEvent parsed(Handed handed) {
        return strict().parseResource(
                        AdverseEvent.class, document.of(handed.get()).toString());
    }

    @Test
    void everyKindOfCaseIsReadByTheStrictParser() {
        for (var handed : List.of(Handed.plain(), Handed.full(), Handed.collective(), Handed.scarce())) {
            AdverseEvent event = parsed(handed);
            assertThat(event.getActuality()).isEqualTo(AdverseEventActuality.ACTUAL);
            assertThat(event.hasSubject() || !event.getSubject().getExtension().isEmpty())
                    .isTrue();
            assertThat(event.getSuspectEntity())
                    .allSatisfy(one -> assertThat(one.hasInstance()).isTrue());
            assertThat(event.getIdElement().getIdPart()).matches("[A-Za-z0-9\\-.]{1,64}");
        }
    }

    /** What is read and written again by the standard's own model has lost nothing. */
    @Test
    void nothingIsLostOnTheWayThroughTheStandard() {
        for (var handed : List.of(Handed.full(), Handed.collective(), Handed.scarce())) {
            String once = strict().encodeResourceToString(parsed(handed));
            assertThat(jakarta.json.Json.createReader(new java.io.StringReader(once))
                            .readObject())
                    .isEqualTo(document.of(handed.get()));
        }
    }

    @Test
    void itSaysWhatTheCaseSays() {
        AdverseEvent event = parsed(Handed.full());
        assertThat(event.getEvent().getText()).isEqualTo("Forkert dosis");
        assertThat(event.getEvent().getCoding())
                .extracting(coding -> coding.getCode())
                .containsExactly("MED-P03", "MED-R01");
        assertThat(event.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("MED");
        assertThat(event.getDateElement().asStringValue()).isEqualTo("2026-02-28");
        assertThat(event.getRecordedDateElement().asStringValue()).isEqualTo("2026-03-01");
        assertThat(event.getLocation().getIdentifier().getValue()).isEqualTo("937961000016000");
        assertThat(event.getSuspectEntity()).hasSize(2);
        assertThat(event.getContained()).hasSize(2).allSatisfy(one -> assertThat(one)
                .isInstanceOf(Medication.class));
        assertThat(event.getSuspectEntityFirstRep().getInstance().getResource()).isInstanceOf(Medication.class);
        assertThat(event.getSubject().getExtensionFirstRep().getValue().primitiveValue())
                .isEqualTo("masked");
    }

    /** Harm that came, by the required value sets of the standard; never risk. */
    @Test
    void severityAndOutcomeAreOfTheStandardsValueSets() {
        var handed = Handed.plain();
        handed.actual = ActualConsequence.NONE_OR_UNKNOWN;
        assertThat(parsed(handed).hasSeverity()).isFalse();
        handed.actual = ActualConsequence.MILD;
        assertThat(parsed(handed).getSeverity().getCodingFirstRep().getCode()).isEqualTo("mild");
        handed.actual = ActualConsequence.SEVERE;
        assertThat(parsed(handed).getSeverity().getCodingFirstRep().getCode()).isEqualTo("severe");
        assertThat(parsed(handed).hasOutcome()).isFalse();
        handed.actual = ActualConsequence.FATAL;
        assertThat(parsed(handed).getSeverity().getCodingFirstRep().getCode()).isEqualTo("severe");
        assertThat(parsed(handed).getOutcome().getCodingFirstRep().getCode()).isEqualTo("fatal");
    }

    /** The parser that says yes above says no to what is no AdverseEvent. */
    @Test
    void whatIsNoAdverseEventIsRefused() {
        String right = document.of(Handed.full().get()).toString();
        assertThatThrownBy(() -> strict().parseResource(right.replace("\"recordedDate\"", "\"recorded\"")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> strict().parseResource(right.replace("\"actual\"", "\"perhaps\"")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> strict().parseResource(right.replace("\"2026-03-01\"", "\"1. marts\"")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> strict().parseResource(
                                right.replace("\"actuality\":\"actual\"", "\"actuality\":[\"actual\",\"actual\"]")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> strict().parseResource(right.replace("\"#atc-A10\"", "\"#atc-B10\"")))
                .isInstanceOf(RuntimeException.class);
    }
}
