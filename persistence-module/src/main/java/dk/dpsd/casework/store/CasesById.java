package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The second statement of a list: the cases behind ids that a scope's statement has found. For the stores alone. */
final class CasesById {

    private CasesById() {}

    /** In the order of the ids; no statement for none. */
    static List<IncidentCase> inOrder(EntityManager em, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IncidentCase> byId = em.createQuery(
                        "select c from IncidentCase c where c.id in :ids", IncidentCase.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(IncidentCase::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}
