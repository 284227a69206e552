package dk.dpsd.statistics.template;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.statistics.file.FileKind;
import dk.dpsd.statistics.file.ReportFiles;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.ReportRun;
import dk.dpsd.statistics.run.ConditionNames;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportRuns;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.TemplateStore;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Runs the reports of the Rapportcenter for whoever asks, with her own rights, and takes them out as files. */
@Stateless
public class Reports {

    @Inject
    TemplateBook book;

    @Inject
    TemplateStore store;

    @Inject
    ReportRuns runs;

    @Inject
    ConditionNames conditions;

    @Inject
    Scopes scopes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /** A report as a file, and what it is called. */
    public record ReportFile(String name, byte[] content) {}

    /**
     * Runs a report and notes it in the caller's history; cases one by one are a look at them.
     *
     * @throws NotThereException where there is none of this key that the caller may find
     */
    @Requires(Action.DRAW_REPORTS)
    public ReportResult run(String key, Locale locale) {
        Scope scope = scopes.of(Action.DRAW_REPORTS);
        ReportResult result = result(key, scope, locale);
        long me = user.requireId();
        store.note(me, new ReportRun(me, key, result.days(), Clocks.now(clock)));
        if (result.isList()) {
            record("casesListed", result, false);
        }
        return result;
    }

    /** Conditions in words, a line each. */
    @Requires(Action.DRAW_REPORTS)
    public List<String> said(CaseCriteria criteria, Locale locale) {
        return conditions.lines(criteria, ReportWords.in(locale));
    }

    /**
     * A report as a file.
     *
     * @param shared whether it is meant for people outside the unit: small numbers are hidden
     * @throws RefusedException {@code listShared} where cases one by one were to be shared
     */
    @Requires(Action.DRAW_REPORTS)
    public ReportFile file(String key, FileKind kind, boolean shared, Locale locale) {
        ReportResult result = result(key, scopes.of(Action.DRAW_REPORTS), locale);
        if (shared && result.isList()) {
            throw new RefusedException("listShared");
        }
        if (!kind.fits(result)) {
            throw new NotThereException();
        }
        record("reportExported", result, shared);
        return new ReportFile(
                ReportFiles.name(kind, result),
                ReportFiles.of(kind, shared ? result.forOutside() : result, ReportWords.in(locale)));
    }

    private ReportResult result(String key, Scope scope, Locale locale) {
        Template template = book.find(key, user.requireId(), TemplateBook.unitsOf(scope), ReportWords.in(locale))
                .orElseThrow(NotThereException::new);
        return runs.run(template.definition(), scope, template.definition().period(), locale);
    }

    private void record(String deed, ReportResult result, boolean shared) {
        List<CaseColumn> columns = result.definition().shown();
        log.fire(new RecordsDeed(
                null,
                null,
                deed,
                List.of(
                        FieldChange.harmless("count", null, Long.toString(result.cases())),
                        FieldChange.harmless("columns", null, columns.isEmpty() ? null : CaseColumnNames.of(columns)),
                        FieldChange.harmless("shared", null, shared ? "YES" : "NO"))));
    }
}
