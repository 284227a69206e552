package dk.dpsd.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every street that holds what may identify people in a case erases it when the case ends (design 9). */
final class ErasureRule {

    private ErasureRule() {}

    /** The streets that hold case data and have nothing that erases it. */
    static Set<String> streetsThatDoNotErase(String root, JavaClasses house) {
        Set<String> streets = new TreeSet<>(streetsWithCaseData(root, house));
        house.stream()
                .filter(type -> type.isAssignableTo(ErasesCaseData.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> Street.of(root, type))
                .forEach(streets::remove);
        return streets;
    }

    static Set<String> streetsWithCaseData(String root, JavaClasses house) {
        return house.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .filter(ErasureRule::holdsCaseData)
                .map(type -> Street.of(root, type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsCaseData(JavaClass entity) {
        return DataRules.fields(entity).anyMatch(ErasureRule::isAboutPeopleOfTheCase)
                || DataRules.fields(entity).anyMatch(field -> field.isAnnotatedWith(FreeText.class))
                        && DataRules.fields(entity).anyMatch(ErasureRule::pointsAtACase);
    }

    private static boolean isAboutPeopleOfTheCase(JavaField field) {
        return field.isAnnotatedWith(Personal.class)
                && field.getAnnotationOfType(Personal.class).value() != Personal.Kind.STAFF;
    }

    private static boolean pointsAtACase(JavaField field) {
        return field.getName().equals("caseId")
                || field.getRawType().getSimpleName().equals("IncidentCase");
    }
}
