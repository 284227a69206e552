package dk.dpsd.it.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story told in a real browser at the deployed application. Its tests take a {@link Browser}. A JavaScript error on
 * any page fails the test; a failed test leaves a picture of every open window.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JourneyExtension.class)
public @interface Journey {}
