package dk.dpsd.seb.superuser;

/** What the superuser register says of somebody with an account. */
public enum SuperuserStanding {
    NONE,
    /** Wished by her organisation; the operator has not said so yet. */
    PROPOSED,
    LISTED
}
