package dk.dpsd.shared.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which fields a class of a street erases, each as {@code Entity.field} or {@code Entity.part.field}, and when (design 9).
 * The build holds it against the entities both ways: a field that may lead to a person and is named nowhere fails it, and so
 * does a name no field stands behind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Erases.All.class)
public @interface Erases {

    /** When a case ends: what {@code ErasesCaseData} does. */
    String AT_THE_END = "when the case ends";

    String[] value();

    /** In words, for those who read the code. */
    String when() default AT_THE_END;

    /** Several of them on one class. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Erases[] value();
    }
}
