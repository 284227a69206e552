package dk.dpsd.seb.superuser;

import java.io.Serializable;

/**
 * Somebody on the superuser register.
 *
 * @param owner the SOR code of her municipality or region
 * @param ownerName what that one is called today
 * @param phone may be null
 * @param proposed whether she is only wished there by her organisation
 */
public record SuperuserLine(
        long id,
        long owner,
        String ownerName,
        String name,
        String organisation,
        String phone,
        String email,
        boolean proposed)
        implements Serializable {}
