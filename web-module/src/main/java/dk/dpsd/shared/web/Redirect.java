package dk.dpsd.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Ends a post that did something: the browser is sent on to see the result, so that a reload does not do it again. */
public final class Redirect {

    private Redirect() {}

    /** Answers 303 See Other with an address of our own. */
    public static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + address);
        context.responseComplete();
    }
}
