package dk.dpsd.shared.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on embedded Derby and once on a real PostgreSQL. The method, and the class's
 * {@code @BeforeEach}, may take a {@link TestDatabase}: migrated, with a schema of the test class's own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(TestDatabases.class)
public @interface OnBothDatabases {}
