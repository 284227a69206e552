package dk.dpsd.reporting;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A report that cannot be received as it is; the page shows the problems beside the fields. */
@ApplicationException(rollback = true)
public class InvalidReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidReportException(List<Problem> problems) {
        super("the report has " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
