package dk.dpsd.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Keeps forms on the address they were opened at: a post goes where the page came from, not to the view's file. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
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
