package dk.dpsd.casework.document.text;

import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Sha256;
import dk.dpsd.shared.model.SystemTask;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hands out documents whose text is to be read, one by one, and takes back what stood in them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DocumentTextDesk {

    private static final Scope READING = Scope.task(SystemTask.READ_DOCUMENTS);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    @Inject
    Event<DocumentTextRead> read;

    /** A document to read. */
    public record Work(long caseId, PublicId document, FileType type, byte[] content) {}

    /** The longest waiting document; a node that loses it to another one is told by its transaction. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Work> claim() {
        Instant now = Clocks.now(clock);
        Optional<Document> next = store.unread(READING, now, 1).stream().findFirst();
        if (next.isEmpty() || !next.get().lease(now, now.plus(LEASE))) {
            return Optional.empty();
        }
        Document document = next.get();
        if (document.retry().isSpent(Document.MOST_TRIES + 1)) {
            // It was begun that often and never ended: it takes its reader along.
            document.unreadable("spent");
            return claim();
        }
        return Optional.of(
                new Work(document.caseId(), document.publicId(), document.type(), store.content(READING, document)));
    }

    /** Keeps what stood in a document, unless it was removed or replaced meanwhile. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void settle(Work work, Optional<String> text) {
        store.find(READING, work.caseId(), work.document())
                .filter(document -> document.sha256().equals(Sha256.hex(work.content())))
                .ifPresent(document -> {
                    if (text.isPresent()) {
                        store.keepText(READING, document, text.get());
                        document.read();
                    } else {
                        document.unreadable("unreadable");
                    }
                    read.fire(new DocumentTextRead(work.caseId()));
                });
    }
}
