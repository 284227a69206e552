package dk.dpsd.casework.collective;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.casework.store.CollectiveStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of a collective report (SR) on the page of its case: to look at, and for its handler to put right. */
@Stateless
public class CollectiveReports {

    static final int MOST = 9_999;

    @Inject
    CaseDoor door;

    @Inject
    CaseChanges changes;

    @Inject
    CollectiveStore sheets;

    @Inject
    Scopes scopes;

    @Inject
    CollectiveAreas areas;

    /** The numbers; empty where the case is one incident. */
    @Requires(Action.READ_CASE)
    public Optional<CollectiveNumbers> read(PublicId publicId) {
        long caseId = door.enter(publicId, Action.READ_CASE);
        return sheets.find(scopes.of(Action.READ_CASE), caseId).map(this::numbers);
    }

    private CollectiveNumbers numbers(CollectiveSheet sheet) {
        return new CollectiveNumbers(
                areas.name(sheet.area()),
                sheet.month(),
                sheet.isAddition(),
                sheet.counts().stream()
                        .map(count -> new CollectiveNumbers.Line(
                                count.subtype(), areas.name(count.subtype()), count.reported(), count.incidents()))
                        .toList());
    }

    /**
     * Puts the numbers right; what was reported stays.
     *
     * @param numbers incidents by subtype, of the subtypes the sheet has
     * @throws RefusedException {@code sheetNumbers} where a number is none, or none is left
     */
    @Requires(Action.WORK_CASE)
    public void correct(PublicId publicId, int seenVersion, Map<String, Integer> numbers) {
        changes.apply(new Wish(publicId, seenVersion, Verb.EDIT, "recounted"), (incident, change) -> {
            CollectiveSheet sheet =
                    sheets.find(scopes.of(Action.WORK_CASE), incident.id()).orElseThrow(NotThereException::new);
            Set<String> known =
                    sheet.counts().stream().map(count -> count.subtype()).collect(Collectors.toSet());
            boolean wrong = numbers.entrySet().stream()
                    .anyMatch(number -> !known.contains(number.getKey()) || outOfRange(number.getValue()));
            if (wrong || sheet.correct(numbers) == 0) {
                throw new RefusedException("sheetNumbers");
            }
            incident.recounted(sheet.incidents(), change);
        });
    }

    private static boolean outOfRange(Integer number) {
        return number == null || number < 0 || number > MOST;
    }
}
