package dk.dpsd.casework.store;

/** In which order a list of cases goes; each walks the indexes that end in {@code received_at, id}. */
public enum CaseOrder {
    NEWEST("desc", "<"),
    /** The oldest first, and so those with the fewest of the 90 days left. */
    OLDEST("asc", ">");

    private final String direction;
    private final String sign;

    CaseOrder(String direction, String sign) {
        this.direction = direction;
        this.sign = sign;
    }

    String direction() {
        return direction;
    }

    /** How what comes behind a key compares with it. */
    String sign() {
        return sign;
    }
}
