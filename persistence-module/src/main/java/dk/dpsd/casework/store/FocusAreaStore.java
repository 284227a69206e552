package dk.dpsd.casework.store;

import dk.dpsd.casework.model.tag.FocusArea;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The regions' lists of local focus areas. A list is a region's own and holds no case. */
@Dependent
public class FocusAreaStore {

    private final EntityManager em;

    @Inject
    public FocusAreaStore(EntityManager em) {
        this.em = em;
    }

    public void add(FocusArea area) {
        em.persist(area);
        em.flush();
    }

    /** The list of a region, by name, retired ones too. */
    public List<FocusArea> of(long region) {
        return em.createQuery("select a from FocusArea a where a.region = :region order by a.name", FocusArea.class)
                .setParameter("region", region)
                .getResultList();
    }

    /** The lists of several regions. */
    public List<FocusArea> of(Collection<Long> regions) {
        return regions.isEmpty()
                ? List.of()
                : em.createQuery("select a from FocusArea a where a.region in :regions order by a.id", FocusArea.class)
                        .setParameter("regions", regions)
                        .getResultList();
    }

    /** One area of a region; another region's is not there. */
    public Optional<FocusArea> find(long region, long id) {
        return Optional.ofNullable(em.find(FocusArea.class, id)).filter(area -> area.region() == region);
    }

    /** One area, whichever region's it is: for naming what somebody asked for. */
    public Optional<FocusArea> find(long id) {
        return Optional.ofNullable(em.find(FocusArea.class, id));
    }
}
