package dk.dpsd.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house, held against the product, and each against a class in {@code dk.dpsd.broken} that breaks it: a
 * rule that lets its counter-example pass looks at nothing.
 */
class ArchitectureTest {

    private static final String HOUSE = "dk.dpsd";
    private static final String RUIN = "dk.dpsd.broken";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(RUIN);

    @Test
    void allThreeFloorsAreSeen() {
        for (String one :
                List.of("dk.dpsd.shared.model.PublicId", "dk.dpsd.shared.Schema", "dk.dpsd.shared.store.Migrations")) {
            assertThat(PRODUCT.contain(one)).as(one).isTrue();
        }
    }

    @Test
    void streetsRunOneWay() {
        holds(StreetRules::runOneWay, "organisation.LooksRight", "followup.LooksAcross");
    }

    @Test
    void everyStreetIsOnTheMap() {
        holds(StreetRules::areOnTheMap, "misc.Stray");
    }

    @Test
    void namesHaveNoEmptyWords() {
        holds(StreetRules::useNoEmptyWords, "casework.CaseManager");
    }

    @Test
    void onlyStoresQuery() {
        holds(FloorRules::onlyStoresQuery, "casework.QueriesItself", "casework.SpeaksSql");
    }

    @Test
    void onlyPagesKnowFaces() {
        holds(FloorRules::onlyPagesKnowFaces, "casework.ShowsItself");
    }

    @Test
    void pagesKnowNoRows() {
        holds(FloorRules::pagesKnowNoRows, "casework.web.HoldsEntity", "casework.web.AsksStore");
    }

    @Test
    void modelsKnowNoServices() {
        holds(FloorRules::modelsKnowNoServices, "casework.model.CallsService", "casework.model.CallsStore");
    }

    @Test
    void storesKnowNoServices() {
        holds(FloorRules::storesKnowNoServices, "casework.store.CallsServiceStore");
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        holds(TimeRules::nobodyAsksTheMachine, "casework.AsksTheMachine", "casework.AsksTheOldWay");
    }

    @Test
    void everyEntranceDeclaresItsAction() {
        holds(
                BeanRules::everyEntranceDeclaresItsAction,
                "casework.OpenDoor",
                "casework.OpenTimer",
                "casework.InheritsOpenDoor");
    }

    @Test
    void everyTextSaysWhatItMayHold() {
        holds(DataRules::everyTextSaysWhatItMayHold, "casework.model.Undeclared", "casework.model.TwiceDeclared");
    }

    @Test
    void caseStoresTakeTheScopeFirst() {
        holds(DataRules::caseStoresTakeTheScopeFirst, "casework.store.UnscopedStore");
    }

    @Test
    void everyExceptionFromTheScopeStandsForAMethod() {
        var methods = PRODUCT.stream()
                .filter(type -> type.getPackageName().startsWith("dk.dpsd.casework.store"))
                .flatMap(type -> type.getMethods().stream())
                .map(DataRules::name)
                .toList();
        assertThat(methods).containsAll(DataRules.reachNoCase().keySet());
    }

    @Test
    void everyStreetErasesTheCaseDataItHolds() {
        assertThat(ErasureRule.streetsThatDoNotErase(HOUSE, PRODUCT)).isEmpty();
        assertThat(ErasureRule.streetsThatDoNotErase(RUIN, BROKEN)).containsExactly("followup", "reporting");
        assertThat(ErasureRule.streetsWithCaseData(RUIN, BROKEN)).contains("national");
    }

    /** A new field without somebody who erases it, or says why it stays, fails here (design 9). */
    @Test
    void everyFieldThatMayLeadToAPersonHasAnOwner() {
        assertThat(new ErasedFields(HOUSE, PRODUCT).faults()).isEmpty();
        assertThat(new ErasedFields(HOUSE, PRODUCT).fields())
                .contains("IncidentCase.identifiers.patientCpr", "DetailSheet.devices.model", "HeldFile.chunks.bytes");
        assertThat(new ErasedFields(RUIN, BROKEN).faults())
                .containsExactlyInAnyOrder(
                        "NoteKept.note is erased by nobody",
                        "ReporterKept.contact.phone is erased by nobody",
                        "NoteHalfErased.file is erased by nobody",
                        "NoteHalfErased.writer is erased by nobody",
                        "NoteHalfErased.gone is named by ErasesTooMuch and is no such field",
                        "NoteHalfErased.note both goes and stays",
                        "NoteHalfErased.note: KeepsTooMuch is not called when a case ends",
                        "NoteErased.note: KeepsTooMuch does not say when or why",
                        "NoteErased.note both goes and stays");
    }

    @Test
    void everyPackageLivesInOneJar() {
        assertThat(Jars.split(PRODUCT.stream().map(Jars.Found::of).toList())).isEmpty();
        assertThat(Jars.split(List.of(
                        new Jars.Found("a", "one.jar"),
                        new Jars.Found("a", "two.jar"),
                        new Jars.Found("b", "one.jar"))))
                .isEqualTo(Map.of("a", Set.of("one.jar", "two.jar")));
    }

    private static void holds(Function<String, ArchRule> rule, String... counterExamples) {
        var broken = rule.apply(RUIN).evaluate(BROKEN).getFailureReport().getDetails();
        for (String counterExample : counterExamples) {
            assertThat(broken)
                    .as("the rule must find %s", counterExample)
                    .anyMatch(detail -> detail.contains(RUIN + "." + counterExample));
        }
        rule.apply(HOUSE).check(PRODUCT);
    }
}
