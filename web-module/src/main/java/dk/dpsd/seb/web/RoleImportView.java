package dk.dpsd.seb.web;

import dk.dpsd.seb.feed.ImportReport;
import dk.dpsd.seb.feed.RoleImport;
import dk.dpsd.seb.feed.UnusableLine;
import dk.dpsd.seb.model.RoleImportOutcome;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page on which the operator takes in a file of role rows from SEB and reads what became of it. */
@Named
@RequestScoped
public class RoleImportView {

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    RoleImport roleImport;

    @Inject
    SebAnswer answer;

    @Inject
    HttpServletRequest request;

    private Part file;
    private boolean confirmed;
    private String problem;
    private ImportReport shown;
    private List<UnusableLine> lines;

    /** Who has no right to it sees no page. */
    public void open() {
        roleImport.isOnlySource();
    }

    /** The button "Indlæs". */
    public void upload() {
        if (file == null || file.getSize() == 0) {
            problem = answer.say("import.missing");
            return;
        }
        if (file.getSize() > LARGEST) {
            problem = answer.say("import.tooLarge");
            return;
        }
        Redirect.to("/seb/indlaes?import=" + roleImport.take(content(), fileName(), confirmed));
    }

    /** The import the address names, or null. */
    public ImportReport getShown() {
        if (shown == null) {
            shown = number("import").map(roleImport::report).orElse(null);
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
                    : roleImport.lines(shown.id(), number("efter").orElse(0L).intValue());
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
            return answer.say("import." + report.fault(), report.faultDetail() == null ? "" : report.faultDetail());
        }
        return answer.say(
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
        return answer.say("import." + line.reason(), line.detail() == null ? "" : line.detail());
    }

    private byte[] content() {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String fileName() {
        return Optional.ofNullable(file.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .orElse("seb.csv");
    }

    private Optional<Long> number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Long::valueOf);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getProblem() {
        return problem;
    }
}
