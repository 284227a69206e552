package dk.dpsd.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** Which street may know which, and how things are called there. */
final class StreetRules {

    private static final Set<String> EMPTY_WORDS =
            Set.of("Impl", "Util", "Utils", "Helper", "Helpers", "Manager", "Facade", "Dto", "DTO", "Base");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private StreetRules() {}

    static ArchRule runOneWay(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.each(
                        "use only streets further left",
                        (type, violations) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(d -> isInside(root, d.getTargetClass()))
                                .filter(d -> !Street.mayUse(Street.of(root, type), Street.of(root, d.getTargetClass())))
                                .map(Dependency::getDescription)
                                .forEach(violations)))
                .allowEmptyShould(true);
    }

    static ArchRule areOnTheMap(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.each("live in a known street", (type, violations) -> {
                    if (!Street.isKnown(Street.of(root, type))) {
                        violations.accept(type.getName() + " lives in no street of the design");
                    }
                }))
                .allowEmptyShould(true);
    }

    static ArchRule useNoEmptyWords(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.each(
                        "have names without empty words", (type, violations) -> WORD.splitAsStream(type.getSimpleName())
                                .filter(EMPTY_WORDS::contains)
                                .forEach(word -> violations.accept(type.getName() + " is called " + word))))
                .allowEmptyShould(true);
    }

    private static boolean isInside(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }
}
