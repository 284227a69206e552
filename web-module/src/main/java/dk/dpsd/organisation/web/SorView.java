package dk.dpsd.organisation.web;

import dk.dpsd.organisation.DifferenceList;
import dk.dpsd.organisation.ImportProgress;
import dk.dpsd.organisation.RefusedLine;
import dk.dpsd.organisation.SorImport;
import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Upload;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page of the register (SOR): upload an extract, watch it being read in, read its report. */
@Named
@RequestScoped
public class SorView {

    private static final int LARGEST_MB = 200;

    @Inject
    SorImport sorImport;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private final Upload upload = new Upload(LARGEST_MB, "sor.csv");
    private boolean compareOnly;
    private String problem;
    private ImportProgress shown;
    private List<RefusedLine> refused;
    private List<DifferenceList> differences;

    /** The button "Indlæs". */
    public void upload() {
        var fault = upload.fault();
        if (fault.isPresent()) {
            problem = say("upload." + fault.get());
            return;
        }
        try {
            Redirect.to("/sor?import=" + begin());
        } catch (RefusedException refusal) {
            problem = say(refusal.key(), refusal.arguments());
        }
    }

    private long begin() {
        return compareOnly
                ? sorImport.compare(upload.content(), upload.fileName())
                : sorImport.start(upload.content(), upload.fileName(), upload.isConfirmed());
    }

    /** Whether only the differences are wanted. */
    public boolean isCompareOnly() {
        return compareOnly;
    }

    public void setCompareOnly(boolean compareOnly) {
        this.compareOnly = compareOnly;
    }

    /** The import the address names, or null. */
    public ImportProgress getShown() {
        if (shown == null) {
            shown = Numbers.read(request.getParameter("import"))
                    .map(sorImport::progress)
                    .orElse(null);
        }
        return shown;
    }

    public boolean isRunning() {
        return getShown() != null && shown.running();
    }

    /** Whether the file may be uploaded again with a tick that says closing so many units is right. */
    public boolean isConfirmationAsked() {
        return getShown() != null && shown.outcome() == ImportOutcome.NEEDS_CONFIRMATION;
    }

    /** A page of the refused rows, behind the line the address names. */
    public List<RefusedLine> getRefused() {
        if (refused == null) {
            refused = getShown() == null || shown.rowsRefused() == 0
                    ? List.of()
                    : sorImport.refused(
                            shown.id(),
                            Numbers.read(request.getParameter("efter"))
                                    .orElse(0L)
                                    .intValue());
        }
        return refused;
    }

    /** The line to ask for the next page of refused rows, or null on the last. */
    public Integer getNextLine() {
        return getRefused().size() < SorImport.LINES
                ? null
                : refused.get(refused.size() - 1).line();
    }

    /** What a compared file would do, by kind; empty where it was not compared or would do nothing. */
    public List<DifferenceList> getDifferences() {
        if (differences == null) {
            differences = getShown() == null || shown.running() ? List.of() : sorImport.differences(shown.id());
        }
        return differences;
    }

    /** What would happen to so many units, as a heading. */
    public String heading(DifferenceList list) {
        return say("differs." + list.kind(), list.count());
    }

    public int getListed() {
        return SorImport.LINES;
    }

    public List<ImportProgress> getRecent() {
        return sorImport.recent();
    }

    /** Why a row was refused. */
    public String reason(RefusedLine line) {
        return say(line.reason(), line.causeLine());
    }

    /** How an import went, in a sentence. */
    public String sentence(ImportProgress progress) {
        String key = progress.fault() == null ? "outcome." + progress.outcome() : progress.fault();
        return say(
                key,
                progress.written(),
                progress.rowsRefused(),
                progress.closing(),
                progress.active(),
                progress.faultDetail() == null ? "" : progress.faultDetail(),
                progress.rowsRead(),
                progress.moved());
    }

    private String say(String key, Object... arguments) {
        return Words.say(language.texts("organisation"), key, arguments);
    }

    public Upload getUpload() {
        return upload;
    }

    public String getProblem() {
        return problem;
    }
}
