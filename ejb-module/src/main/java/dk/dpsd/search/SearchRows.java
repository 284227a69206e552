package dk.dpsd.search;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.CaseRows;
import dk.dpsd.casework.store.FoundCaseStore.FoundCase;
import dk.dpsd.search.index.Excerpt;
import dk.dpsd.shared.model.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes rows of found cases; of one that may not be read it shows what the overview shows (domain A.17). */
@Dependent
class SearchRows {

    private final CaseRows rows;

    @Inject
    SearchRows(CaseRows rows) {
        this.rows = rows;
    }

    List<SearchRow> of(List<FoundCase> found, Function<FoundCase, Excerpt> excerpts) {
        List<CaseRow> plain = rows.rows(
                        new Page<>(found.stream().map(FoundCase::incident).toList(), Optional.empty()))
                .rows();
        List<SearchRow> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundCase one = found.get(i);
            all.add(
                    one.readable()
                            ? new SearchRow(plain.get(i), true, excerpts.apply(one))
                            : new SearchRow(outside(plain.get(i), one), false, Excerpt.NONE));
        }
        return List.copyOf(all);
    }

    private static CaseRow outside(CaseRow row, FoundCase one) {
        return new CaseRow(
                row.id(),
                row.number(),
                null,
                one.incident().place().unitName(),
                null,
                row.state(),
                row.receivedAt(),
                row.handlerName(),
                row.daysLeft(),
                row.sent(),
                row.incidents());
    }
}
