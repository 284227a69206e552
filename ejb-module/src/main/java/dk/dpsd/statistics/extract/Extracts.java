package dk.dpsd.statistics.extract;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.StoredCriteria;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.store.ExtractStore;
import dk.dpsd.statistics.template.CaseColumnNames;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Udtræk: asking for one, following how far it is, downloading and deleting it. Each is its owner's alone. */
@Stateless
public class Extracts {

    /** So many a person can have at once. */
    static final int MOST = 10;

    @Inject
    ExtractStore store;

    @Inject
    ExtractKey key;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /**
     * Asks for an extract of all cases the caller may draw reports of; it is made in the background.
     *
     * @return its id
     * @throws RefusedException {@code columnsMissing}, {@code purposeMissing}, {@code tooManyExtracts} or
     *     {@code tooManyConditions}
     */
    @Requires(Action.DRAW_REPORTS)
    public PublicId ask(List<CaseColumn> columns, CaseCriteria criteria, ExtractPurpose purpose) {
        if (columns.isEmpty()) {
            throw new RefusedException("columnsMissing");
        }
        if (purpose == null) {
            throw new RefusedException("purposeMissing");
        }
        if (store.of(user.requireId()).size() >= MOST) {
            throw new RefusedException("tooManyExtracts", MOST);
        }
        if (StoredCriteria.codes(criteria).length() > StoredCriteria.LONGEST
                || StoredCriteria.words(criteria).length() > StoredCriteria.LONGEST) {
            throw new RefusedException("tooManyConditions");
        }
        var extract = new Extract(user.requireId(), user.name(), purpose, columns, criteria, Clocks.now(clock));
        store.add(extract);
        record("extractAsked", extract);
        return extract.publicId();
    }

    /** The caller's own, the newest first. */
    @Requires(Action.DRAW_REPORTS)
    public List<ExtractLine> own() {
        return store.of(user.requireId()).stream().map(ExtractLine::of).toList();
    }

    /**
     * The file, as CSV.
     *
     * @throws NotThereException where the caller has none of this id that is ready
     */
    @Requires(Action.DRAW_REPORTS)
    public byte[] download(PublicId id) {
        Extract extract = own(id);
        if (!ExtractLine.of(extract).isReady()) {
            throw new NotThereException();
        }
        byte[] file = new ExtractFile(store, key.cipher()).read(extract);
        record("extractDownloaded", extract);
        return file;
    }

    @Requires(Action.DRAW_REPORTS)
    public void delete(PublicId id) {
        Extract extract = own(id);
        record("extractErased", extract);
        store.remove(extract);
    }

    private Extract own(PublicId id) {
        return store.find(user.requireId(), id).orElseThrow(NotThereException::new);
    }

    private void record(String deed, Extract extract) {
        log.fire(new RecordsDeed(
                null,
                null,
                deed,
                List.of(
                        FieldChange.harmless("purpose", null, extract.purpose().name()),
                        FieldChange.harmless("columns", null, CaseColumnNames.of(extract.columns())),
                        FieldChange.harmless("count", null, Integer.toString(extract.casesDone())))));
    }
}
