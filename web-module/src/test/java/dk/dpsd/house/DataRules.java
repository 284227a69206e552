package dk.dpsd.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.Scope;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said about data, and who reaches it (design 1, 8). */
final class DataRules {

    private static final List<Class<? extends Annotation>> SENSITIVITIES =
            List.of(Personal.class, FreeText.class, Harmless.class);

    private static final String LIST_OF_PROVIDERS = "a list of providers is an owner's and holds no case";

    /** Methods of case stores that reach no case of somebody's, each with the reason. */
    private static final Map<String, String> REACH_NO_CASE = Map.ofEntries(
            Map.entry("CaseStore.add", "a new case is nobody's yet"),
            Map.entry("CaseStore.flush", "sends what scoped verbs changed"),
            Map.entry("CaseStore.receiptByKey", "the form's key is itself the right to its receipt (design 11)"),
            Map.entry("ClassificationStore.all", "the classification is public and holds no case"),
            Map.entry("ClassificationStore.add", "the classification is public and holds no case"),
            Map.entry("TermImportStore.add", "a classification file is public and holds no case"),
            Map.entry("TermImportStore.find", "a classification file is public and holds no case"),
            Map.entry("TermImportStore.lock", "a classification file is public and holds no case"),
            Map.entry("TermImportStore.recent", "a classification file is public and holds no case"),
            Map.entry("TermImportStore.newestVersion", "a classification file is public and holds no case"),
            Map.entry("MedicineStore.on", "the medicine list is public and holds no case"),
            Map.entry("MedicineStore.add", "the medicine list is public and holds no case"),
            Map.entry("ColumnChoiceStore.keep", "an account's own, codes only, of no case"),
            Map.entry("ColumnChoiceStore.of", "an account's own, codes only, of no case"),
            Map.entry("RecentChoiceStore.keep", "an account's own, codes only, of no case"),
            Map.entry("RecentChoiceStore.of", "an account's own, codes only, of no case"),
            Map.entry("RecentChoiceStore.remove", "an account's own, codes only, of no case"),
            Map.entry(
                    "CaseStore.standingByReceipt",
                    "the receipt's code is itself the right to know how far the case is (design 11)"),
            Map.entry("ProviderStore.add", LIST_OF_PROVIDERS),
            Map.entry("ProviderStore.flush", LIST_OF_PROVIDERS),
            Map.entry("ProviderStore.remove", LIST_OF_PROVIDERS),
            Map.entry("ProviderStore.of", LIST_OF_PROVIDERS),
            Map.entry("ProviderStore.spellings", LIST_OF_PROVIDERS),
            Map.entry("ProviderStore.find", LIST_OF_PROVIDERS),
            Map.entry("FocusAreaStore.add", "a list of focus areas is a region's and holds no case"),
            Map.entry("FocusAreaStore.of", "a list of focus areas is a region's and holds no case"),
            Map.entry("LateSql.condition", "a part of a condition, which asks for nothing by itself"),
            Map.entry("FocusAreaStore.find", "a list of focus areas is a region's and holds no case"));

    private DataRules() {}

    static ArchRule everyTextSaysWhatItMayHold(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe("are persistent", FloorRules::isMapped))
                .should(Conditions.each(
                        "declare what each text may hold", (type, violations) -> type.getFields().stream()
                                .filter(DataRules::isPersistentText)
                                .filter(field -> declarations(field) != 1)
                                .forEach(field -> violations.accept(field.getFullName() + " has " + declarations(field)
                                        + " of @Personal, @FreeText and @Harmless"))))
                .allowEmptyShould(true);
    }

    static ArchRule caseStoresTakeTheScopeFirst(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".casework.store..")
                .should(Conditions.each("take the scope first", (type, violations) -> type.getMethods().stream()
                        .filter(DataRules::isCallable)
                        .filter(method -> !REACH_NO_CASE.containsKey(name(method)))
                        .filter(method -> !takesScopeFirst(method))
                        .forEach(method -> violations.accept(method.getFullName() + " takes no scope"))))
                .allowEmptyShould(true);
    }

    /** The exceptions, so that a test can tell which of them stand for nothing. */
    static Map<String, String> reachNoCase() {
        return REACH_NO_CASE;
    }

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean takesScopeFirst(JavaMethod method) {
        var parameters = method.getParameterTypes();
        return !parameters.isEmpty()
                && parameters.get(0).getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && FloorRules.isStore(method.getOwner());
    }

    private static boolean isPersistentText(JavaField field) {
        return field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(String.class))
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith("jakarta.persistence.Transient");
    }

    private static long declarations(JavaField field) {
        return SENSITIVITIES.stream().filter(field::isAnnotatedWith).count();
    }

    /** The fields of a mapped class and of the parts embedded in it. */
    static Stream<JavaField> fields(JavaClass type) {
        return type.getAllFields().stream()
                .flatMap(field -> field.getRawType().isAnnotatedWith("jakarta.persistence.Embeddable")
                        ? fields(field.getRawType())
                        : Stream.of(field));
    }
}
