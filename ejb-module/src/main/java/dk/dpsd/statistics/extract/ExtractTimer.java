package dk.dpsd.statistics.extract;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.statistics.extract.ExtractDesk.Progress;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Makes the extracts people wait for and erases those whose seven days are over. What is due is asked of the data. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExtractTimer {

    private static final Logger LOG = System.getLogger(ExtractTimer.class.getName());

    @Inject
    ExtractDesk desk;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "statistics: make extracts")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void make() {
        desk.due().forEach(this::make);
    }

    private void make(long id) {
        try {
            Optional<Progress> progress = desk.begin(id);
            while (progress.filter(Progress::more).isPresent()) {
                progress = desk.goOn(progress.get());
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "An extract was not made ({0}); it is tried again.",
                    e.getClass().getSimpleName());
            giveBack(id);
        }
    }

    /** Where even that fails, its lease runs out and it is due again. */
    private void giveBack(long id) {
        try {
            desk.failed(id);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "An extract stays leased for a while: {0}",
                    e.getClass().getSimpleName());
        }
    }

    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false, info = "statistics: erase extracts")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void eraseOld() {
        desk.eraseOld();
    }
}
