package dk.dpsd.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Keeps forms on the address they were opened at: a post goes where the page came from, not to the view's file. And makes
 * public pages transient from the start: before a page is built PrimeFaces already asks, and gives any other view a session.
 */
public class AddressViewHandler extends ViewHandlerWrapper {

    private static final String ERRORS = "/errors/";

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && isOpen(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isOpen(String viewId) {
        return viewId.startsWith(ERRORS) || Address.isOpenView(viewId);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var external = context.getExternalContext();
        Object match = external.getRequestMap().get(AddressFilter.MATCH);
        if (match instanceof Address.Match here && here.address().view().equals(viewId)) {
            return external.getRequestContextPath() + here.path();
        }
        return Address.ofView(viewId)
                .map(address -> external.getRequestContextPath() + address.pattern())
                .orElseGet(() -> super.getActionURL(context, viewId));
    }
}
