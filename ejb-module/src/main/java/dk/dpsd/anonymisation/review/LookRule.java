package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.review.FileToLookAt.Why;
import dk.dpsd.casework.model.document.Document;
import java.util.Optional;

/** Which documents a person must look at before a case ends. */
final class LookRule {

    private LookRule() {}

    /** Why, or empty where the machine reads all of it. */
    static Optional<Why> why(Document document) {
        return switch (document.textState()) {
            case WAITING -> Optional.of(Why.WAITING);
            case NONE -> Optional.of(Why.PICTURE);
            case UNREADABLE -> Optional.of(Why.UNREADABLE);
            case READ -> Optional.empty();
        };
    }
}
