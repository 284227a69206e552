package dk.dpsd.deadline.compliance;

import dk.dpsd.shared.model.Scope;
import java.util.List;

/**
 * What a municipality draws of how its private providers keep the 90 days, e.g. every quarter (R-ANON-09): for a page, a
 * file, or a plan that sends it. It counts what the scope covers and decides no right; who calls it has computed the scope
 * for {@code READ_DEADLINES} of the person the report is for.
 */
public interface ComplianceReport {

    /** The figures of so many quarters up to the last one, the providers by name, those on no list at the end. */
    List<ProviderFigures> figures(Scope scope, Quarter last, int quarters);

    /** The same figures as a PDF, in Danish. */
    byte[] pdf(Scope scope, Quarter last, int quarters);
}
