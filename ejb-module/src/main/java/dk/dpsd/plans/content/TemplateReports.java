package dk.dpsd.plans.content;

import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.statistics.file.FileKind;
import dk.dpsd.statistics.file.ReportFiles;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.run.CaseSheet.Row;
import dk.dpsd.statistics.run.ReportResult;
import dk.dpsd.statistics.run.ReportRuns;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.template.Template;
import dk.dpsd.statistics.template.TemplateBook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Report templates (R-PLAN-03): Administrators forslag, and those shared with the plan's unit or one above it. A private
 * template is its owner's, who may leave; it is shared before a plan can send it.
 */
@Dependent
public class TemplateReports implements PlanContents {

    static final String KIND = "templates";

    /** No account: what is asked for is not found as anybody's own. */
    private static final long NOBODY = -1;

    @Inject
    TemplateBook book;

    @Inject
    ReportRuns runs;

    @Inject
    LiveTree tree;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentChoice> choices(long unit) {
        return Stream.concat(
                        book.suggested(ReportWords.danish()).stream(), book.sharedWith(NOBODY, List.of(unit)).stream())
                .filter(template -> isSendable(template.definition()))
                .map(TemplateReports::choice)
                .toList();
    }

    private static ContentChoice choice(Template template) {
        ReportDefinition definition = template.definition();
        return new ContentChoice(
                KIND,
                template.key(),
                definition.title(),
                isWorded(definition) ? PeoplesWords.ALWAYS : PeoplesWords.NEVER);
    }

    /**
     * A list says whose words are in it; figures divided by people's words cannot, and are not sent. Of dropped cases a
     * recipient receives nothing, and so a report on them would only say that there are none.
     */
    private static boolean isSendable(ReportDefinition definition) {
        boolean dividedByWords = Stream.of(definition.rows(), definition.columns())
                .anyMatch(variable -> variable != null && variable.isFreeText());
        boolean ofDropped = !definition.counted().of(Coded.DROP_REASON).isEmpty();
        return definition.fault() == null && !dividedByWords && !ofDropped;
    }

    private static boolean isWorded(ReportDefinition definition) {
        return definition.shown().stream().anyMatch(CaseColumn::isFreeText);
    }

    @Override
    public PlanFile make(String report, ContentOrder order) {
        ReportWords words = ReportWords.danish();
        ReportDefinition definition = book.find(report, NOBODY, List.of(order.unit()), words)
                .map(Template::definition)
                .orElseThrow(ReportGone::new);
        if (!isSendable(definition) || isWorded(definition) && !order.personal()) {
            throw new ReportGone("reportWorded");
        }
        Days span = order.span();
        ReportResult result =
                runs.run(narrowed(definition, order), order.scope(), ReportPeriod.between(span.from(), span.to()));
        FileKind file = result.isList() ? FileKind.XLSX : FileKind.PDF;
        return new PlanFile(
                ReportFiles.slug(definition.title()) + "-" + span.from() + "-" + span.to() + "." + file.extension(),
                definition.title(),
                ReportFiles.of(file, result, words),
                rows(result),
                isWorded(definition) ? cases(result) : Set.of());
    }

    private ReportDefinition narrowed(ReportDefinition asked, ContentOrder order) {
        var places = Narrowed.to(order.unit(), asked.criteria().places(), tree.current());
        return new ReportDefinition(
                asked.title(),
                asked.type(),
                asked.rows(),
                asked.columns(),
                asked.type() == ReportType.LIST ? asked.shown() : List.of(),
                asked.criteria().at(places),
                asked.period());
    }

    private static int rows(ReportResult result) {
        return (int) Math.min(Integer.MAX_VALUE, result.cases());
    }

    private static Set<Long> cases(ReportResult result) {
        return result.list().rows().stream().map(Row::caseId).collect(Collectors.toSet());
    }
}
