package dk.dpsd.shared.store;

/** The databases the product runs on; every store test runs on each. */
public enum DatabaseKind {
    DERBY,
    POSTGRESQL
}
