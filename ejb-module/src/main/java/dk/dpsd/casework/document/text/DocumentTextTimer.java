package dk.dpsd.casework.document.text;

import dk.dpsd.casework.document.text.DocumentTextDesk.Work;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Reads the text of new documents behind the request that brought them. No transaction is open while a file is read. */
@Stateless
public class DocumentTextTimer {

    private static final Logger LOG = System.getLogger(DocumentTextTimer.class.getName());
    private static final int AT_A_TIME = 50;
    private static final long SECONDS = 20;

    @Inject
    DocumentTextDesk desk;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "casework: read documents")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(Action.RUN_SYSTEM_TASK)
    public void read() {
        try {
            Optional<Work> work = desk.claim();
            for (int i = 0; work.isPresent() && i < AT_A_TIME; i++) {
                Work now = work.get();
                desk.settle(now, new TextReader(SECONDS).read(now.type(), now.content()));
                work = desk.claim();
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A document was not read; the next round tries again: {0}", e.getMessage());
        }
    }
}
