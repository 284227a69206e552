package dk.dpsd.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes a rule about one class as a function that tells what is wrong with it. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> each(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
            }
        };
    }
}
