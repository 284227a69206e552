package dk.dpsd.plans.content;

/** The report a plan is to send is not there any more. */
public class ReportGone extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
