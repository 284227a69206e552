package dk.dpsd.shared.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Gives the stores the container's transaction-scoped entity manager. It is looked up because an archive in the EAR's
 * library has no component environment of its own to inject from.
 */
@Dependent
public class EntityManagers {

    /** Declared by the bean that migrates the schema. */
    public static final String NAME = "java:app/env/persistence/dpsd";

    @Produces
    @Dependent
    EntityManager entityManager() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException e) {
            throw new IllegalStateException("The persistence context " + NAME + " is not declared", e);
        }
    }
}
