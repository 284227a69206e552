package dk.dpsd.access;

import dk.dpsd.access.World.Known;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.shared.store.TestDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Databases in which one made-up world after the other stands. */
final class Worlds implements AutoCloseable {

    private final Map<DatabaseKind, TestDatabase> open = new EnumMap<>(DatabaseKind.class);

    /** Puts the world where the one before stood, and does the work in it. */
    void in(DatabaseKind kind, World world, Consumer<EntityManager> work) {
        var db = open.computeIfAbsent(kind, TestDatabases::open);
        db.doInTransaction(em -> {
            em.createQuery("delete from CaseGrant g").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            world.cases().forEach(known -> em.persist(known.incident()));
            world.cases().forEach(known -> known.given().forEach(given -> em.persist(grant(known, given))));
        });
        db.doInTransaction(work);
    }

    private static CaseGrant grant(Known known, World.Given given) {
        long id = known.incident().id();
        return new CaseGrant(id, given.account(), given.level(), given.lastDay(), 1, Instant.EPOCH);
    }

    @Override
    public void close() {
        open.values().forEach(TestDatabase::close);
    }
}
