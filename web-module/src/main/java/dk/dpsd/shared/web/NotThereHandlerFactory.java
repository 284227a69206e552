package dk.dpsd.shared.web;

import dk.dpsd.shared.NotThereException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;

/** Lets "not there" through to {@link NotThereFilter}, unlogged, also where Faces would answer it itself (Ajax). */
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
                    throw new NotThereException();
                }
            }
            super.handle();
        }
    }
}
