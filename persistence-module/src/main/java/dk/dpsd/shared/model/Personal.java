package dk.dpsd.shared.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The attribute identifies a person by itself (design 8). Erasure, log and extracts read this annotation. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    Kind value();

    /** Whom the value identifies. */
    enum Kind {
        /** The patient of a case: goes at closing (R-ANON-02). */
        PATIENT,
        /** The person who reported: goes at closing (R-ANON-02). */
        REPORTER,
        /** Somebody who works with the system: an account, a recipient. Lives as long as the account. */
        STAFF
    }
}
