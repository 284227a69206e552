package dk.dpsd.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;

/**
 * Hands "not there" and other everyday refusals to {@link RefusalFilter}, also where Faces would answer it itself (Ajax). It is said by an attribute
 * and not thrown on, because a server logs every exception that leaves a servlet, and these are everyday.
 */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {

    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }

    private static final class RefusalHandler extends ExceptionHandlerWrapper {

        RefusalHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        /** What cannot even be read as the state of a page was made up. */
        private static OptionalInt status(ExceptionQueuedEventContext failed) {
            boolean madeUp = PhaseId.RESTORE_VIEW.equals(failed.getPhaseId())
                    && failed.getException() instanceof IllegalArgumentException;
            return madeUp
                    ? OptionalInt.of(HttpServletResponse.SC_CONFLICT)
                    : RefusedRequest.status(failed.getException());
        }

        @Override
        public void handle() {
            for (var event : getUnhandledExceptionQueuedEvents()) {
                var status = status(event.getContext());
                if (status.isPresent()) {
                    FacesContext context = event.getContext().getContext();
                    context.getExternalContext().getRequestMap().put(RefusalFilter.SAID, status.getAsInt());
                    context.responseComplete();
                    return;
                }
            }
            super.handle();
        }
    }
}
