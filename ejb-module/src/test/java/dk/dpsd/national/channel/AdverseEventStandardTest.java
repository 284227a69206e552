package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.national.Handed;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The standard's own structure definitions, invariants and required value sets, as the reference validator reads them. */
@DisplayName("R-ACT-12: the FHIR document holds against the standard's structure of an AdverseEvent")
class AdverseEventStandardTest {

    private static final FhirContext R4 = FhirContext.forR4();
    private static final FhirValidator STANDARD = standard();

    private final AdverseEventDocument document = new AdverseEventDocument();

    private static FhirValidator standard() {
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4));
        var instances = new FhirInstanceValidator(support);
        // Our own code systems and extensions are nobody's profile: they are read, and what they say is not judged.
        instances.setAnyExtensionsAllowed(true);
        instances.setErrorForUnknownProfiles(false);
        return R4.newValidator().registerValidatorModule(instances);
    }

    private static List<String> faults(String text) {
        return STANDARD.validateWithResult(text).getMessages().stream()
                .filter(one -> one.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(one -> one.getLocationString() + ": " + one.getMessage())
                .toList();
    }

    @Test
    void everyKindOfCaseHolds() {
        for (var handed : List.of(Handed.plain(), Handed.full(), Handed.collective(), Handed.scarce())) {
            assertThat(faults(document.of(handed.get()).toString())).isEmpty();
        }
        for (ActualConsequence actual : ActualConsequence.values()) {
            var handed = Handed.plain();
            handed.actual = actual;
            assertThat(faults(document.of(handed.get()).toString()))
                    .as(actual.name())
                    .isEmpty();
        }
    }

    /** What the parser alone lets pass: elements the standard demands, and codes of its required value sets. */
    @Test
    void whatTheStandardForbidsIsSeen() {
        String right = document.of(Handed.full().get()).toString();
        assertThat(faults(right.replace("\"actuality\":\"actual\",", ""))).isNotEmpty();
        assertThat(faults(right.replace("\"actual\"", "\"perhaps\""))).isNotEmpty();
        assertThat(faults(right.replace("\"suspectEntity\"", "\"suspect\""))).isNotEmpty();
        assertThat(faults(right.replace("\"2026-03-01\"", "\"1. marts\""))).isNotEmpty();
    }
}
