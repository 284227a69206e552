package dk.dpsd.seb;

/** Port: whether a municipality has a cooperation agreement (samarbejdsaftale) with a private provider (R-PRIV-09). */
public interface CooperationAgreements {

    /** Whether the organisation with this CVR has recorded one. */
    boolean existFor(String cvr);
}
