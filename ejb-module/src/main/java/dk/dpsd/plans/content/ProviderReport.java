package dk.dpsd.plans.content;

import dk.dpsd.deadline.compliance.ComplianceReport;
import dk.dpsd.deadline.compliance.ProviderFigures;
import dk.dpsd.deadline.compliance.Quarter;
import dk.dpsd.deadline.compliance.QuarterFigures;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Private leverandørers 90 dage (R-ANON-09, R-PRIV-17): figures by provider and quarter. An owner's providers are its own,
 * so that only a plan of the owner itself can send them.
 */
@Dependent
public class ProviderReport implements PlanContents {

    public static final String KIND = "compliance";
    public static final String PROVIDERS = "providers";

    private static final int QUARTERS = 4;

    @Inject
    ComplianceReport report;

    @Inject
    LiveTree tree;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ContentChoice> choices(long unit) {
        return isOwner(unit) ? List.of(new ContentChoice(KIND, PROVIDERS, null, PeoplesWords.NEVER)) : List.of();
    }

    @Override
    public PlanFile make(String which, ContentOrder order) {
        if (!PROVIDERS.equals(which) || !isOwner(order.unit())) {
            throw new ReportGone();
        }
        Scope scope = within(order.scope(), order.unit());
        Quarter last = Quarter.of(order.span().to());
        List<ProviderFigures> figures = report.figures(scope, last, QUARTERS);
        return new PlanFile(
                "dpsd-leverandoerer-" + last + ".pdf",
                ContentWords.of("compliance.title"),
                report.pdf(scope, last, QUARTERS),
                cases(figures),
                Set.of());
    }

    private static int cases(List<ProviderFigures> figures) {
        long received = figures.stream()
                .flatMap(provider -> provider.quarters().stream())
                .mapToLong(QuarterFigures::received)
                .sum();
        return Math.toIntExact(received);
    }

    private boolean isOwner(long unit) {
        return tree.current().path(unit).size() == 1;
    }

    /**
     * The part of the scope that is the owner's whole tree. The report takes no criteria; an owner has one depth only, so
     * that leaving out the other branches loses nothing of it and lets nothing else in.
     */
    static Scope within(Scope scope, long owner) {
        return new Scope(
                scope.action(),
                scope.branches().stream()
                        .filter(branch -> branch.reach() instanceof Reach.SubTree below
                                && below.unit() == owner
                                && below.depth() == 1)
                        .toList());
    }
}
