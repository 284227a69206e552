package dk.dpsd.seb;

import dk.dpsd.seb.model.SebUser;
import java.util.List;

/** Port to access: who is SEB administrator of an organisation today, forbidden combinations taken out (R-SEB-06). */
public interface SebAdministrators {

    /** By name. */
    List<SebUser> of(String cvr);
}
