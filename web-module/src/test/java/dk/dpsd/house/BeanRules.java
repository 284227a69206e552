package dk.dpsd.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dk.dpsd.shared.Requires;
import java.util.Set;
import java.util.stream.Stream;

/** The first gate (design 4): no way into a session bean without a declared action. */
final class BeanRules {

    static final Set<String> SESSION_BEANS =
            Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.ejb.Stateful");

    private static final Set<String> TIMEOUTS =
            Set.of("jakarta.ejb.Schedule", "jakarta.ejb.Schedules", "jakarta.ejb.Timeout");

    private BeanRules() {}

    static ArchRule everyEntranceDeclaresItsAction(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe("are session beans", FloorRules::isSessionBean))
                .should(Conditions.each("declare an action on every entrance", (bean, violations) -> entrances(bean)
                        .filter(method -> !method.isAnnotatedWith(Requires.class))
                        .forEach(method -> violations.accept(
                                method.getFullName() + " of " + bean.getName() + " has no @Requires"))))
                .allowEmptyShould(true);
    }

    /** What can be called from outside: the public methods, inherited ones too, and the timeouts however hidden. */
    private static Stream<JavaMethod> entrances(JavaClass bean) {
        return bean.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> !method.getOwner().isInterface())
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        || TIMEOUTS.stream().anyMatch(method::isAnnotatedWith));
    }
}
