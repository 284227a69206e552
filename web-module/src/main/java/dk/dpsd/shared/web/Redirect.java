package dk.dpsd.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a post that did something: the browser is sent on to see the result, so that a reload does not do it again. */
public final class Redirect {

    private Redirect() {}

    /** Answers 303 See Other with an address of our own; a background request is told to go there. */
    public static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            toldInBackground(external, address);
            return;
        }
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + address);
        context.responseComplete();
    }

    private static void toldInBackground(ExternalContext external, String address) {
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
