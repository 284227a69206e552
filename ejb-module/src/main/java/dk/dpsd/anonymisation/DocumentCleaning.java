package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.file.CleanFile;
import dk.dpsd.anonymisation.file.CleanedFile;
import dk.dpsd.anonymisation.file.MaskedName;
import dk.dpsd.anonymisation.file.UncleanableException;
import dk.dpsd.anonymisation.model.FileDecision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.redaction.DecidedRedaction;
import dk.dpsd.anonymisation.store.DecisionStore;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Sha256;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The documents of a case that ends: each goes, or its cleaned form takes its place (R-ANON-03). */
@Dependent
class DocumentCleaning {

    private static final Scope ENDING = Scope.task(SystemTask.ERASE);

    @Inject
    DocumentStore documents;

    @Inject
    DecisionStore decisions;

    /**
     * Returns how many documents went or were cleaned.
     *
     * @throws RefusedException {@code uncleanable} with the name of a document that cannot be cleaned after all
     */
    Erased clean(long caseId, DecidedRedaction redaction, Instant now) {
        Map<String, Verdict> decided = decisions.filesOfCase(caseId).stream()
                .collect(Collectors.toMap(FileDecision::fileDigest, FileDecision::verdict));
        Erased gone = Erased.nothing();
        for (Document document : documents.ofCase(ENDING, caseId)) {
            if (decided.get(document.sha256()) == Verdict.MASK) {
                documents.remove(ENDING, document);
                gone = gone.and(Thing.DOCUMENT, 1);
            } else {
                clean(document, redaction, now);
                gone = gone.and(Thing.CLEANED_DOCUMENT, 1);
            }
        }
        return gone;
    }

    private void clean(Document document, DecidedRedaction redaction, Instant now) {
        String shown = documents.text(ENDING, document);
        try {
            CleanedFile cleaned =
                    CleanFile.of(document.type(), documents.content(ENDING, document), shown, redaction.in(shown));
            String name = MaskedName.of(document.name(), redaction.in(MaskedName.stem(document.name())));
            byte[] content = cleaned.content();
            document.cleaned(new Document.Content(name, cleaned.type(), content.length, Sha256.hex(content)), now);
            documents.clean(ENDING, document, content, cleaned.text());
        } catch (UncleanableException e) {
            throw new RefusedException("uncleanable", document.name());
        }
    }
}
