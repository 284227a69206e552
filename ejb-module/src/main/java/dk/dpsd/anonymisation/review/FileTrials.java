package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.file.CleanFile;
import dk.dpsd.anonymisation.file.UncleanableException;
import dk.dpsd.anonymisation.review.FileToLookAt.Why;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.TextState;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents a person must look at before a case ends: those no machine reads, and those that hold pictures or cannot
 * be cleaned, which a trial tells. Remembers what the last trials told by the digest of the file; forgetting costs time only.
 */
@ApplicationScoped
public class FileTrials {

    private static final int MOST = 2_000;

    private final Map<String, Optional<Why>> told = Collections.synchronizedMap(new Newest<>(MOST));

    /** Why somebody must look at it, or empty where the machine reads and cleans all of it. */
    Optional<Why> why(Scope scope, Document document, DocumentStore store) {
        if (document.textState() != TextState.READ) {
            return Optional.of(
                    switch (document.textState()) {
                        case WAITING -> Why.WAITING;
                        case NONE -> Why.PICTURE;
                        default -> Why.UNREADABLE;
                    });
        }
        String key = document.type() + document.sha256();
        Optional<Why> before = told.get(key);
        if (before == null) {
            before = trial(document, store.content(scope, document), store.text(scope, document));
            told.put(key, before);
        }
        return before;
    }

    private static Optional<Why> trial(Document document, byte[] content, String shown) {
        try {
            var cleaned = CleanFile.of(document.type(), content, shown, List.of());
            return switch (cleaned.pictures()) {
                case NONE -> Optional.empty();
                case KEPT -> Optional.of(Why.HOLDS_PICTURES);
                case LEFT_OUT -> Optional.of(Why.LOSES_PICTURES);
            };
        } catch (UncleanableException e) {
            return Optional.of(Why.UNREADABLE);
        }
    }
}
