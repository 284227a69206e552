package dk.dpsd.plans.content;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.shared.sheet.XlsxFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sagsliste: the cases received in the period that are handled or closed, the newest first; coded facts only, unless the
 * plan says why people's words must go along.
 */
@Dependent
public class CaseList implements PlanContents {

    public static final String KIND = "cases";
    public static final String RECEIVED = "received";

    /** More than anybody reads in a mail. */
    static final int MOST = 2_000;

    /** Each of these is written to the log of its case. */
    static final int MOST_WORDED = 500;

    private static final int AT_A_TIME = 500;

    private static final Set<String> TOLD = Set.of(CaseState.IN_PROGRESS.name(), CaseState.CLOSED.name());

    @Inject
    CriteriaStore cases;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentChoice> choices(long unit) {
        return List.of(new ContentChoice(KIND, RECEIVED, null, PeoplesWords.ON_WISH));
    }

    @Override
    public PlanFile make(String report, ContentOrder order) {
        if (!RECEIVED.equals(report)) {
            throw new ReportGone();
        }
        List<IncidentCase> found = found(order);
        List<List<Object>> rows =
                found.stream().map(incident -> row(incident, order)).toList();
        var sheet = new Sheet(ContentWords.of("cases.sheet"), header(order.personal()), rows);
        var out = new ByteArrayOutputStream();
        try {
            XlsxFile.write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Long> worded =
                order.personal() ? found.stream().map(IncidentCase::id).collect(Collectors.toSet()) : Set.of();
        return new PlanFile(
                "dpsd-sagsliste-" + order.span().from() + "-" + order.span().to() + ".xlsx",
                ContentWords.of("cases.title"),
                out.toByteArray(),
                rows.size(),
                worded);
    }

    private List<IncidentCase> found(ContentOrder order) {
        Set<String> states = states(order.criteria());
        if (states.isEmpty()) {
            return List.of();
        }
        CaseCriteria criteria = order.criteria().with(Coded.STATE, states.toArray(String[]::new));
        List<IncidentCase> all = new ArrayList<>();
        List<IncidentCase> some = cases.behind(order.scope(), criteria, 0, AT_A_TIME);
        while (!some.isEmpty() && all.size() < MOST) {
            all.addAll(some);
            some = cases.behind(
                    order.scope(), criteria, some.get(some.size() - 1).id(), AT_A_TIME);
        }
        return all.stream()
                .sorted(Comparator.comparing(IncidentCase::receivedAt).reversed())
                .limit(order.personal() ? MOST_WORDED : MOST)
                .toList();
    }

    /** Of those asked for, those of which a list tells; all of these where none is asked for. */
    static Set<String> states(CaseCriteria criteria) {
        Set<String> asked = criteria.of(Coded.STATE);
        return TOLD.stream()
                .filter(state -> asked.isEmpty() || asked.contains(state))
                .collect(Collectors.toSet());
    }

    private static List<String> header(boolean personal) {
        List<String> header = new ArrayList<>(List.of("number", "received", "place", "severity", "state", "daysLeft"));
        if (personal) {
            header.addAll(List.of("headline", "description"));
        }
        return header.stream().map(column -> ContentWords.of("cases." + column)).toList();
    }

    private static List<Object> row(IncidentCase incident, ContentOrder order) {
        List<Object> row = new ArrayList<>();
        row.add(incident.caseNumber());
        row.add(LocalDate.ofInstant(incident.receivedAt(), Clocks.COPENHAGEN));
        row.add(incident.place().unitName());
        row.add(ContentWords.of("category." + incident.severity().category()));
        row.add(ContentWords.of("state." + incident.state()));
        row.add(incident.state().isOpen() ? NinetyDayRule.daysLeft(incident.receivedAt(), order.day()) : null);
        if (order.personal()) {
            row.add(incident.texts().headline());
            row.add(incident.texts().description());
        }
        return row;
    }
}
