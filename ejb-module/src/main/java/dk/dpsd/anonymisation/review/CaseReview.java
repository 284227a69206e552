package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.model.FileDecision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.store.DecisionStore;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what there is to look through in a case that the caller already reached. */
@Dependent
public class CaseReview {

    @Inject
    @Any
    Instance<HoldsCaseTexts> streets;

    @Inject
    DecisionStore decisions;

    @Inject
    DocumentStore documents;

    @Inject
    FoundBefore finders;

    @Inject
    FileTrials trials;

    /** @param scope by which the caller reached the case */
    public ReviewSheet sheet(Scope scope, IncidentCase incident) {
        return new ReviewSheet(
                incident.publicId(),
                incident.caseNumber(),
                texts(scan(scope, incident), incident),
                files(scope, incident),
                incident.texts().internalNote() != null,
                incident.identifiers().count());
    }

    List<ReviewedText> texts(CaseScan scan, IncidentCase incident) {
        var own = incident.identifiers();
        return scan.texts(finders.knowing(List.of(
                KnownPerson.of(own.patientName(), own.patientCpr()), KnownPerson.ofAddress(own.contactEmail()))));
    }

    CaseScan scan(Scope scope, IncidentCase incident) {
        List<HeldText> held = streets.stream()
                .sorted(Comparator.comparingInt(HoldsCaseTexts::order))
                .flatMap(street -> street.texts(scope, incident).stream())
                .toList();
        return new CaseScan(held, decisions.ofCase(incident.id()));
    }

    private List<FileToLookAt> files(Scope scope, IncidentCase incident) {
        Map<String, Verdict> decided = decisions.filesOfCase(incident.id()).stream()
                .collect(Collectors.toMap(FileDecision::fileDigest, FileDecision::verdict));
        return documents.ofCase(scope, incident.id()).stream()
                .flatMap(document -> trials
                        .why(scope, document, documents)
                        .map(why -> new FileToLookAt(
                                document.publicId().value(),
                                document.sha256(),
                                document.name(),
                                why,
                                decided.get(document.sha256())))
                        .stream())
                .toList();
    }
}
