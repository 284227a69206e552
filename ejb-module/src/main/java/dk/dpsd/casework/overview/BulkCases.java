package dk.dpsd.casework.overview;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.overview.BulkResult.Outcome;
import dk.dpsd.organisation.OwnTransaction;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through ticked cases one by one, each in a transaction of its own: what one refuses leaves the others done
 * (R-OPEN-02).
 */
@Dependent
class BulkCases {

    /** As many as a page and the leavers' list together can show. */
    private static final int MOST = 200;

    /** What a refusal means for the case it came from; any other is somebody else's change. */
    private static final Map<String, Outcome> REFUSED = Map.of(
            "handlerNotEligible", Outcome.NOT_ELIGIBLE,
            "remindedToday", Outcome.REMINDED,
            "keywordMany", Outcome.FULL,
            "keywordPerson", Outcome.PERSON,
            "onlyReading", Outcome.NOT_YOURS);

    private final OwnTransaction own;
    private final CaseDoor door;

    @Inject
    BulkCases(OwnTransaction own, CaseDoor door) {
        this.own = own;
        this.door = door;
    }

    /** What would become of each, without doing it. */
    List<BulkResult> preview(List<Tick> ticked, Function<IncidentCase, Outcome> rule) {
        return ticked.stream()
                .distinct()
                .limit(MOST)
                .map(tick -> look(tick, rule))
                .toList();
    }

    /** Does it to each that the rule lets. */
    List<BulkResult> run(List<Tick> ticked, Function<IncidentCase, Outcome> rule, Consumer<Tick> deed) {
        return ticked.stream()
                .distinct()
                .limit(MOST)
                .map(tick -> run(tick, rule, deed))
                .toList();
    }

    private BulkResult run(Tick tick, Function<IncidentCase, Outcome> rule, Consumer<Tick> deed) {
        BulkResult expected = look(tick, rule);
        if (!expected.done()) {
            return expected;
        }
        try {
            own.run(() -> deed.accept(tick));
            return expected;
        } catch (RefusedException refused) {
            return new BulkResult(expected.number(), REFUSED.getOrDefault(refused.key(), Outcome.CHANGED));
        } catch (NotThereException gone) {
            return new BulkResult(expected.number(), Outcome.GONE);
        }
    }

    private BulkResult look(Tick tick, Function<IncidentCase, Outcome> rule) {
        return own.get(() -> door.find(tick.id(), Action.LIST_OPEN_CASES)
                .map(incident -> new BulkResult(
                        incident.caseNumber(),
                        incident.version() == tick.version() ? rule.apply(incident) : Outcome.CHANGED))
                .orElseGet(() -> new BulkResult(null, Outcome.GONE)));
    }
}
