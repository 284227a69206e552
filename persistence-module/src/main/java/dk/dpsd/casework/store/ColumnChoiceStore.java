package dk.dpsd.casework.store;

import dk.dpsd.casework.model.listing.ColumnChoice;
import dk.dpsd.casework.model.listing.ListColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;

/** Which columns people chose for their lists; an account's own, and of no case. */
@Dependent
public class ColumnChoiceStore {

    private final EntityManager em;

    @Inject
    public ColumnChoiceStore(EntityManager em) {
        this.em = em;
    }

    public Optional<ColumnChoice> of(ColumnChoice.Key whose) {
        return Optional.ofNullable(em.find(ColumnChoice.class, whose));
    }

    /** Keeps a choice in place of an earlier one. */
    public void keep(ColumnChoice.Key whose, Collection<ListColumn> columns) {
        of(whose).ifPresentOrElse(known -> known.choose(columns), () -> em.persist(new ColumnChoice(whose, columns)));
    }
}
