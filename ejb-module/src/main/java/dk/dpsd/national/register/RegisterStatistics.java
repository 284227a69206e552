package dk.dpsd.national.register;

import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.store.RegisterStore;
import dk.dpsd.national.store.RegisterStore.Cell;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Counts over the national register, for the authority's reader; what leaves the system is rounded. */
@Stateless
public class RegisterStatistics {

    /** More than this is no table that anybody reads. */
    static final int MOST_ROWS = 200;

    static final int MOST_COLUMNS = 40;

    @Inject
    RegisterStore store;

    @Inject
    KnownOwners known;

    @Inject
    Event<RecordsDeed> log;

    /**
     * What is counted, by two variables.
     *
     * @throws RefusedException {@code register.tooLarge} where the table would have too many rows or columns
     */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public CrossTable table(
            RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        return readable(CrossTable.of(row, column, measure, cells(filter, row, column, measure)));
    }

    /**
     * The same to take away: each number rounded up or down, so that none below five can be seen or reckoned, also not from
     * two extracts; groups that nothing is left of are left out. Written in the log.
     */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public CrossTable export(
            RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        List<Cell> cells = cells(filter, row, column, measure).stream()
                .map(Cell::rounded)
                .filter(cell -> cell.number() > 0)
                .toList();
        CrossTable table = readable(CrossTable.of(row, column, measure, cells));
        List<FieldChange> asked = new ArrayList<>();
        asked.add(said("asked.row", row.name()));
        asked.add(said("asked.column", column.name()));
        asked.add(said("asked.measure", measure.name()));
        asked.add(said("asked.filter", filter.parameters().toString()));
        log.fire(new RecordsDeed(null, null, "registerExported", asked));
        return table;
    }

    private List<Cell> cells(
            RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        if (row == column) {
            throw new RefusedException("register.sameTwice");
        }
        return store.cross(filter, row, column, measure);
    }

    private static CrossTable readable(CrossTable table) {
        if (table.rows().size() > MOST_ROWS || table.columns().size() > MOST_COLUMNS) {
            throw new RefusedException("register.tooLarge", MOST_ROWS, MOST_COLUMNS);
        }
        return table;
    }

    /** The regions, kommuner and others that cases of the register happened in, by name. */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public List<RegisterOwner> owners() {
        return known.of(store::owners);
    }

    private static FieldChange said(String field, String value) {
        return new FieldChange(field, Sensitivity.HARMLESS, null, value);
    }
}
