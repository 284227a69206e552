package dk.dpsd.anonymisation;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Keywords (emneord) stay on a closed case, for they are counted; one with something to cover goes whole, and so do all of a
 * case that was dropped, which nobody counts. They stand in a list that others see (R-TAG-02).
 */
@Dependent
@Erases({"IncidentCase.keywords.folded", "IncidentCase.keywords.word"})
public class KeywordErasure implements ErasesCaseData {

    private static final Scope ENDING = Scope.task(SystemTask.ERASE);

    private final CaseStore cases;

    @Inject
    public KeywordErasure(CaseStore cases) {
        this.cases = cases;
    }

    @Override
    public String street() {
        return "anonymisation";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        IncidentCase incident = cases.open(ENDING, caseId).orElseThrow();
        List<Keyword> before = List.copyOf(incident.keywords());
        List<Keyword> kept = before.stream()
                .filter(word -> !incident.state().isDropped() && !redaction.covers(word.word()))
                .toList();
        incident.keywords(kept);
        cases.flush();
        return Erased.of(Thing.KEYWORD, before.size() - kept.size());
    }
}
