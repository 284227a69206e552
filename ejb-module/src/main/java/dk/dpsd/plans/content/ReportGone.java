package dk.dpsd.plans.content;

/** The report a plan is to send is not there any more, or is another one than it was. */
public class ReportGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public ReportGone() {
        this("reportGone");
    }

    /** @param reason a key of the text bundle */
    public ReportGone(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
