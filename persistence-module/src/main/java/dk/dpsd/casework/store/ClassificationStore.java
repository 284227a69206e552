package dk.dpsd.casework.store;

import dk.dpsd.casework.model.ClassificationTerm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The terms of the classification, of all versions. */
@Dependent
public class ClassificationStore {

    private final EntityManager em;

    @Inject
    public ClassificationStore(EntityManager em) {
        this.em = em;
    }

    public List<ClassificationTerm> all() {
        return em.createQuery("select t from ClassificationTerm t order by t.id", ClassificationTerm.class)
                .getResultList();
    }

    public void add(ClassificationTerm term) {
        em.persist(term);
    }
}
