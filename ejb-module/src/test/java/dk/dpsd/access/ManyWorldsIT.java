package dk.dpsd.access;

import dk.dpsd.shared.store.DatabaseKind;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As {@link ScopeIT}, in worlds so small that there can be thousands: they find what a few large ones do not. The profile
 * {@code worlds} asks for 10,000 of them on Derby.
 */
class ManyWorldsIT {

    private static final Worlds WORLDS = new Worlds();

    @AfterAll
    static void close() {
        WORLDS.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReachedIsWhatTheReferenceAllows(DatabaseKind kind) {
        int worlds =
                Integer.parseInt(System.getProperty("dpsd.worlds." + kind.name().toLowerCase(Locale.ROOT)));
        long first = System.nanoTime();
        for (long seed = first; seed < first + worlds; seed++) {
            inWorld(kind, seed);
        }
        System.out.println(worlds + " small worlds on " + kind + " agree with the reference");
    }

    private static void inWorld(DatabaseKind kind, long seed) {
        var world = new World(seed, World.Size.SMALL);
        try {
            WORLDS.in(kind, world, em -> new ScopeAgreement(em, world).hold());
        } catch (AssertionError e) {
            throw new AssertionError("in the small world of seed " + seed, e);
        }
    }
}
