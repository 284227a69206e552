package dk.dpsd.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Hands "not there" to {@link NotThereFilter}, also where Faces would answer it itself (Ajax). It is said by an attribute
 * and not thrown on, because a server logs every exception that leaves a servlet, and this one is everyday.
 */
public class NotThereHandlerFactory extends ExceptionHandlerFactory {

    public NotThereHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new NotThereHandler(getWrapped().getExceptionHandler());
    }

    private static final class NotThereHandler extends ExceptionHandlerWrapper {

        NotThereHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (var event : getUnhandledExceptionQueuedEvents()) {
                if (NotThereFilter.isNotThere(event.getContext().getException())) {
                    FacesContext context = event.getContext().getContext();
                    context.getExternalContext().getRequestMap().put(NotThereFilter.SAID, true);
                    context.responseComplete();
                    return;
                }
            }
            super.handle();
        }
    }
}
