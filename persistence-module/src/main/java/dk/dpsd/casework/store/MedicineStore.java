package dk.dpsd.casework.store;

import dk.dpsd.casework.model.medicine.MedicineProduct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The products of the medicine list, of all versions. */
@Dependent
public class MedicineStore {

    private final EntityManager em;

    @Inject
    public MedicineStore(EntityManager em) {
        this.em = em;
    }

    public List<MedicineProduct> on(LocalDate day) {
        return em.createQuery(
                        "select p from MedicineProduct p where p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo >= :day) order by p.id",
                        MedicineProduct.class)
                .setParameter("day", day)
                .getResultList();
    }

    public void add(MedicineProduct product) {
        em.persist(product);
    }
}
