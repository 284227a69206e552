package dk.dpsd.seb.web;

import dk.dpsd.seb.feed.ImportReport;
import dk.dpsd.seb.feed.RoleImport;
import dk.dpsd.seb.feed.UnusableLine;
import dk.dpsd.seb.model.RoleImportOutcome;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page on which the operator takes in a file of role rows from SEB and reads what became of it. */
@Named
@RequestScoped
public class RoleImportView {

    private static final int LARGEST_MB = 50;

    @Inject
    RoleImport roleImport;

    @Inject
    Sentences sentences;

    @Inject
    HttpServletRequest request;

    private final Upload upload = new Upload(LARGEST_MB, "seb.csv");
    private String problem;
    private ImportReport shown;
    private List<UnusableLine> lines;

    /** Who has no right to it sees no page. */
    public void open() {
        roleImport.isOnlySource();
    }

    /** The button "Indlæs". */
    public void upload() {
        var fault = upload.fault();
        if (fault.isPresent()) {
            problem = sentences.say("import." + fault.get());
            return;
        }
        Redirect.to(
                "/seb/indlaes?import=" + roleImport.take(upload.content(), upload.fileName(), upload.isConfirmed()));
    }

    /** The import the address names, or null. */
    public ImportReport getShown() {
        if (shown == null) {
            shown = Numbers.read(request.getParameter("import"))
                    .map(roleImport::report)
                    .orElse(null);
        }
        return shown;
    }

    public boolean isConfirmationAsked() {
        return getShown() != null && shown.outcome() == RoleImportOutcome.NEEDS_CONFIRMATION;
    }

    /** A page of the lines that could not be used, behind the line the address names. */
    public List<UnusableLine> getLines() {
        if (lines == null) {
            lines = getShown() == null || shown.rowsIgnored() == 0
                    ? List.of()
                    : roleImport.lines(
                            shown.id(),
                            Numbers.read(request.getParameter("efter"))
                                    .orElse(0L)
                                    .intValue());
        }
        return lines;
    }

    /** The line to ask for the next page of them, or null on the last. */
    public Integer getNextLine() {
        return getLines().size() < RoleImport.LINES
                ? null
                : lines.get(lines.size() - 1).line();
    }

    public List<ImportReport> getRecent() {
        return roleImport.recent();
    }

    public boolean isOnlySource() {
        return roleImport.isOnlySource();
    }

    /** How an import went, in a sentence. */
    public String sentence(ImportReport report) {
        if (report.fault() != null) {
            return sentences.say("import." + report.fault(), report.faultDetail() == null ? "" : report.faultDetail());
        }
        return sentences.say(
                "import.outcome." + report.outcome(),
                report.rowsGiven(),
                report.rowsChanged(),
                report.rowsEnded(),
                report.rowsKept(),
                report.usersMade(),
                report.usersChanged(),
                report.rowsIgnored());
    }

    /** Why a line could not be used. */
    public String reason(UnusableLine line) {
        return sentences.say("import." + line.reason(), line.detail() == null ? "" : line.detail());
    }

    public Upload getUpload() {
        return upload;
    }

    public String getProblem() {
        return problem;
    }
}
