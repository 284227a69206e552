package dk.dpsd.casework.upload;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Deletes what broken uploads left on this node's disk, whether a case ends or not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadTimer {

    private static final Logger LOG = System.getLogger(UploadTimer.class.getName());

    @Inject
    TemporaryUploads uploads;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "casework: delete temporary uploads")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void sweep() {
        try {
            uploads.sweep();
        } catch (UncheckedIOException e) {
            // The name of the file is the server's own, but says nothing the kind of error does not.
            LOG.log(
                    Level.ERROR,
                    "Temporary uploads could not be deleted ({0}): check the permissions of the server''s workarea.",
                    e.getCause().getClass().getSimpleName());
        }
    }
}
