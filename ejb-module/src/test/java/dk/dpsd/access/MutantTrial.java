package dk.dpsd.access;

import dk.dpsd.shared.store.DatabaseKind;

/** Holds the rights against the reference without a test runner, for {@code .ci/mutate}: ends with 1 where they differ. */
final class MutantTrial {

    private MutantTrial() {}

    public static void main(String... worlds) {
        int tried = Integer.parseInt(worlds[0]);
        int end = 0;
        try (var databases = new Worlds()) {
            for (long seed = 1; seed <= tried; seed++) {
                var world = new World(seed, World.Size.SMALL);
                databases.in(DatabaseKind.DERBY, world, em -> new ScopeAgreement(em, world).hold());
            }
        } catch (AssertionError differs) {
            end = 1;
        }
        System.exit(end);
    }
}
