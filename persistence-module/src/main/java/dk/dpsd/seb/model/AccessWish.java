package dk.dpsd.seb.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What somebody without an account writes when she asks for one (anmodning). */
@Embeddable
public class AccessWish implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where DPSD writes to her: an address she can read (R-PRIV-06). */
    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 254)
    private String email;

    /** Where she works, as reports name the place (Stednavn). */
    @FreeText
    @Column(nullable = false, length = 200)
    private String workplace;

    @Column(name = "private_provider", nullable = false)
    private boolean privateProvider;

    @FreeText
    @Column(name = "wanted_role", nullable = false, length = 200)
    private String wantedRole;

    @FreeText
    @Column(length = 2000)
    private String message;

    protected AccessWish() {}

    public AccessWish(String email, String workplace, boolean privateProvider, String wantedRole, String message) {
        this.email = email;
        this.workplace = workplace;
        this.privateProvider = privateProvider;
        this.wantedRole = wantedRole;
        this.message = message;
    }

    public String email() {
        return email;
    }

    public String workplace() {
        return workplace;
    }

    /** Whether she works for a private provider, whose credential must be the municipality's (R-PRIV-04). */
    public boolean isPrivateProvider() {
        return privateProvider;
    }

    public String wantedRole() {
        return wantedRole;
    }

    /** A message to the administrator, or null. */
    public String message() {
        return message;
    }
}
