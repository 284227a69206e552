package dk.dpsd.access.web;

import dk.dpsd.access.WhoAmI;
import dk.dpsd.seb.model.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody reads at the front page who has no tab to begin with: what her roles bring her, and how. */
@Named
@RequestScoped
public class StartView {

    @Inject
    WhoAmI whoAmI;

    @Inject
    Navigation navigation;

    private List<Role> roles;

    /** Her roles in their order; empty where she has none, or is not logged in. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = navigation.isLoggedIn() ? whoAmI.roles().stream().sorted().toList() : List.of();
        }
        return roles;
    }
}
