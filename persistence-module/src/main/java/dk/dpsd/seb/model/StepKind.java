package dk.dpsd.seb.model;

/** What must be in place before a private provider works in DPSD: the five steps of seed 000, and three papers. */
public enum StepKind {
    /** Trin 1: does the provider reach the health data network (R-PRIV-03)? */
    SDN_TEST(false),
    /** Trin 2: agreement for DPSD, service 668. */
    SDN_AGREEMENT(false),
    /** Trin 3: MitID Erhverv, issued by the municipality (R-PRIV-04). */
    MITID(false),
    /** Trin 4: user in SEB (R-PRIV-05). */
    SEB_USER(false),
    /** Trin 5: role in SEB (R-PRIV-07). */
    SEB_ROLE(false),
    /** Tillæg til databehandleraftalen (R-PRIV-18). */
    DATA_PROCESSING(true),
    /** Samarbejdsaftale, without which the role is not given (R-PRIV-09). */
    COOPERATION(true),
    /** Undervisning (R-PRIV-21). */
    TRAINING(false);

    private final boolean needsDocument;

    StepKind(boolean needsDocument) {
        this.needsDocument = needsDocument;
    }

    /** Whether it is done only where one can say which document shows it. */
    public boolean needsDocument() {
        return needsDocument;
    }
}
