package dk.dpsd.national.store;

import dk.dpsd.national.model.NationalCase;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The authority's register. */
@Dependent
public class NationalStore {

    private final EntityManager em;

    @Inject
    public NationalStore(EntityManager em) {
        this.em = em;
    }

    /** Takes a case in; one that is there already is left as it is, for a delivery may come twice, unless this is newer. */
    public void take(NationalCase arrived) {
        Optional<NationalCase> present = find(arrived.publicId());
        if (present.filter(one -> one.documentVersion() >= arrived.documentVersion())
                .isPresent()) {
            return;
        }
        present.ifPresent(older -> {
            em.remove(older);
            em.flush();
        });
        em.persist(arrived);
        em.flush();
    }

    public Optional<NationalCase> find(PublicId publicId) {
        return em.createQuery("select c from NationalCase c where c.publicId = :publicId", NationalCase.class)
                .setParameter("publicId", publicId.value())
                .getResultStream()
                .findFirst();
    }
}
