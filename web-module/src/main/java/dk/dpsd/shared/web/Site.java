package dk.dpsd.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page needs to know of the installation. */
@Named
@ApplicationScoped
public class Site {

    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " img-src 'self' data:;";

    @Inject
    @ConfigProperty(name = "dpsd.demo", defaultValue = "false")
    boolean demo;

    /** Whether what is shown is made up (demo-world). */
    public boolean isDemo() {
        return demo;
    }

    /**
     * The content policy of the page being made. Public pages are transient and wholly our own, so nothing inline is
     * allowed; the components of staff pages set styles on their elements.
     */
    public String getContentPolicy() {
        UIViewRoot page = FacesContext.getCurrentInstance().getViewRoot();
        return page.isTransient() ? POLICY : POLICY + " style-src 'self' 'unsafe-inline';";
    }
}
