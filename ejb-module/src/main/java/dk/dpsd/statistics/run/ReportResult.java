package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as it came out.
 *
 * @param days the days the cases were received in
 * @param at when it was counted
 * @param tables the figures: of cases first, then, where there are any, of collective reports and their incidents; empty for
 *     a list
 * @param list the cases of a list; null for every other type
 * @param notes what has to be said beside it
 * @param narrowed by what it is narrowed besides the days, in words
 */
public record ReportResult(
        ReportDefinition definition,
        Days days,
        Instant at,
        List<FigureTable> tables,
        CaseSheet list,
        List<Note> notes,
        List<String> narrowed) {

    public ReportResult {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        narrowed = List.copyOf(narrowed);
    }

    public boolean isList() {
        return definition.type() == ReportType.LIST;
    }

    /** How many cases went into it, single and collective ones. */
    public long cases() {
        return isList()
                ? list.rows().size()
                : tables.stream()
                        .filter(table -> table.measure() != Measure.INCIDENTS)
                        .mapToLong(table -> table.total().number())
                        .sum();
    }

    /**
     * The same as it may leave the unit: small numbers hidden, with those that give them away.
     *
     * @throws IllegalStateException for a list: cases one by one never leave as figures
     */
    public ReportResult forOutside() {
        if (isList()) {
            throw new IllegalStateException("a list has no figures to hide");
        }
        List<FigureTable> shown = tables.stream().map(FigureTable::forOutside).toList();
        boolean hides = shown.stream().anyMatch(FigureTable::isProtected);
        return new ReportResult(
                definition,
                days,
                at,
                shown,
                list,
                Stream.concat(notes.stream(), hides ? Stream.of(Note.of("note.hidden")) : Stream.empty())
                        .toList(),
                narrowed);
    }
}
