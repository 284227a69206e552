package dk.dpsd.organisation.store;

import dk.dpsd.organisation.model.SorGeneration;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.Successor;
import dk.dpsd.organisation.model.TreeSwitch;
import dk.dpsd.organisation.model.TreeSwitch.Stamp;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generations of the register, the switch between them, and successors. */
@Dependent
public class OrganisationStore {

    private static final int CHUNK = 5000;

    private final EntityManager em;

    @Inject
    public OrganisationStore(EntityManager em) {
        this.em = em;
    }

    /** What counts now; cheap. */
    public Stamp stamp() {
        return theSwitch().stamp();
    }

    public Optional<SorGeneration> generation(long id) {
        return Optional.ofNullable(em.find(SorGeneration.class, id));
    }

    public SorGeneration add(SorGeneration generation) {
        em.persist(generation);
        em.flush();
        return generation;
    }

    /** Writes a batch; keep it below 5,000, where Derby turns row locks into a table lock. */
    public void add(List<SorUnit> batch) {
        batch.forEach(em::persist);
        em.flush();
        em.clear();
    }

    /** All units of a generation. Empties the persistence context: call it in a transaction of its own. */
    public List<SorUnit> units(SorGeneration generation) {
        var all = new ArrayList<SorUnit>(generation.units());
        long last = 0;
        while (true) {
            var chunk = em.createQuery(
                            "select u from SorUnit u where u.generation = :g and u.code > :last order by u.code",
                            SorUnit.class)
                    .setParameter("g", generation.id())
                    .setParameter("last", last)
                    .setMaxResults(CHUNK)
                    .getResultList();
            em.clear();
            all.addAll(chunk);
            if (chunk.size() < CHUNK) {
                return all;
            }
            last = chunk.get(CHUNK - 1).code();
        }
    }

    /** Lets a generation count, unless another one came between. Holds the switch until the transaction ends. */
    public boolean switchTo(long generation, Optional<Long> expected) {
        var row = lockedSwitch();
        if (!row.stamp().current().equals(expected)) {
            return false;
        }
        row.switchTo(generation);
        em.flush();
        return true;
    }

    /** The generations nobody needs any more; ask only in one's turn to import, for one being written is not needed yet. */
    public List<Long> prunable() {
        var needed = theSwitch();
        return em.createQuery("select g.id from SorGeneration g order by g.id", Long.class).getResultList().stream()
                .filter(id -> !needed.needs(id))
                .toList();
    }

    /**
     * Takes up to so many units out of a generation, and the generation itself once it is empty.
     *
     * @return whether something is left
     */
    public boolean prune(long generation, int most) {
        var codes = em.createQuery("select u.code from SorUnit u where u.generation = :g order by u.code", Long.class)
                .setParameter("g", generation)
                .setMaxResults(most)
                .getResultList();
        if (codes.isEmpty()) {
            em.createQuery("delete from SorGeneration g where g.id = :g")
                    .setParameter("g", generation)
                    .executeUpdate();
            return false;
        }
        em.createQuery("delete from SorUnit u where u.generation = :g and u.code <= :last")
                .setParameter("g", generation)
                .setParameter("last", codes.get(codes.size() - 1))
                .executeUpdate();
        return true;
    }

    public Map<Long, Long> successors() {
        var map = new HashMap<Long, Long>();
        successorRows().forEach(s -> map.put(s.code(), s.successor()));
        return map;
    }

    public List<Successor> successorRows() {
        return em.createQuery("select s from Successor s order by s.namedAt desc, s.code", Successor.class)
                .getResultList();
    }

    /** Names the unit that took over, or another one than before. */
    public void nameSuccessor(long code, long successor, Instant now, String by) {
        var row = em.find(Successor.class, code);
        if (row == null) {
            em.persist(new Successor(code, successor, now, by));
        } else {
            row.name(successor, now, by);
        }
        lockedSwitch().touch();
        em.flush();
    }

    private TreeSwitch theSwitch() {
        return em.find(TreeSwitch.class, TreeSwitch.ONLY);
    }

    private TreeSwitch lockedSwitch() {
        return em.find(TreeSwitch.class, TreeSwitch.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
