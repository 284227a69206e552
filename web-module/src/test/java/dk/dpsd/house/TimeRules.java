package dk.dpsd.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Time comes from one injected clock (design 12). */
final class TimeRules {

    /** Where the clock is made. */
    private static final Set<String> MAKE_THE_CLOCK =
            Set.of("dk.dpsd.shared.SystemClock", "dk.dpsd.shared.SystemClock$SettableClock");

    private TimeRules() {}

    static ArchRule nobodyAsksTheMachine(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.each("take time from the clock", (type, violations) -> {
                    if (!MAKE_THE_CLOCK.contains(type.getName())) {
                        type.getAccessesFromSelf().stream()
                                .filter(access -> asksTheMachine(access.getTarget()))
                                .map(JavaAccess::getDescription)
                                .forEach(violations);
                    }
                }))
                .allowEmptyShould(true);
    }

    private static boolean asksTheMachine(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                target instanceof AccessTarget.ConstructorCallTarget c
                        && c.getRawParameterTypes().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }
}
