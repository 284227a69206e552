package dk.dpsd.casework.overview;

import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.CaseChanges.Wish;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.TagsForm;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.overview.BulkResult.Outcome;
import dk.dpsd.casework.tag.RecognisesPeople;
import dk.dpsd.casework.tag.Tagging;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts one Emneord on several open cases (R-OPEN-02, R-TAG-02): by the rule for a single case, and only on those the caller
 * may set keywords on, whatever her overview shows.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkKeyword {

    @Inject
    BulkCases bulk;

    @Inject
    CaseDoor door;

    @Inject
    CaseChanges changes;

    @Inject
    Tagging tagging;

    @Inject
    RecognisesPeople people;

    /**
     * The word as it would be kept. In a transaction of its own: without one, the container logs every refusal as an error.
     *
     * @throws RefusedException {@code keywordMissing}, {@code keywordLong} or {@code keywordPerson} where it can be none
     */
    @Requires(Action.SET_KEYWORDS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String word(String typed) {
        String word = Keyword.tidy(typed);
        if (word == null) {
            throw new RefusedException("keywordMissing");
        }
        if (word.length() > Keyword.LONGEST) {
            throw new RefusedException("keywordLong");
        }
        if (people.in(word)) {
            throw new RefusedException("keywordPerson", word);
        }
        return word;
    }

    /** What would become of each ticked case, without doing it. */
    @Requires(Action.SET_KEYWORDS)
    public List<BulkResult> preview(List<Tick> ticked, String word) {
        return bulk.preview(ticked, incident -> outcome(incident, word));
    }

    /** Puts the word on, case by case. */
    @Requires(Action.SET_KEYWORDS)
    public List<BulkResult> add(List<Tick> ticked, String word) {
        return bulk.run(ticked, incident -> outcome(incident, word), tick -> add(tick, word));
    }

    private Outcome outcome(IncidentCase incident, String word) {
        boolean hers = Stream.of(Action.SET_KEYWORDS, Verb.EDIT.action())
                .allMatch(action -> door.find(incident.publicId(), action).isPresent());
        if (!hers) {
            return Outcome.NOT_YOURS;
        }
        if (people.in(word)) {
            return Outcome.PERSON;
        }
        String folded = Keyword.fold(word);
        if (incident.keywords().stream().anyMatch(known -> known.folded().equals(folded))) {
            return Outcome.HAS_IT;
        }
        return incident.keywords().size() < Keyword.MOST ? Outcome.DONE : Outcome.FULL;
    }

    private void add(Tick tick, String word) {
        changes.apply(new Wish(tick.id(), tick.version(), Verb.EDIT, "edited"), (incident, change) -> {
            TagsForm tags = CaseForm.of(incident).getTags();
            tags.add(word);
            tagging.put(incident, tags);
            incident.tagged(change);
        });
    }
}
