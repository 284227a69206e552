package dk.dpsd.casework.web;

import dk.dpsd.casework.classification.ClassificationImports;
import dk.dpsd.casework.classification.TermImportReport;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Upload;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** The operator's page of the classification: upload a file, see what it would change, let it count. */
@Named
@RequestScoped
public class ClassificationImportView {

    private static final int LARGEST_MB = 5;

    @Inject
    ClassificationImports imports;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private final Upload upload = new Upload(LARGEST_MB, "klassifikation.csv");
    private LocalDate validFrom;
    private String problem;
    private Long id;
    private TermImportReport shown;
    private List<TermImportReport> recent;

    @PostConstruct
    void read() {
        id = Numbers.read(request.getParameter("import")).orElse(null);
    }

    public void open() {
        getRecent();
        getShown();
    }

    /** "Læs filen". */
    public void take() {
        var fault = upload.fault();
        if (fault.isPresent()) {
            problem = say("terms." + fault.get());
            return;
        }
        try {
            Redirect.to("/klassifikation?import=" + imports.upload(upload.content(), upload.fileName(), validFrom));
        } catch (RefusedException refused) {
            problem = said(refused);
        }
    }

    /** "Tag klassifikationen i brug". */
    public void apply() {
        try {
            imports.apply(id);
            notices.say(say("terms.done"));
            Redirect.to("/klassifikation?import=" + id);
        } catch (RefusedException refused) {
            problem = said(refused);
        }
    }

    private String said(RefusedException refused) {
        Object[] arguments = refused.arguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof LocalDate day ? Words.day(day) : arguments[i];
        }
        return Words.say(language.texts("casework"), refused.key(), arguments);
    }

    private String say(String key) {
        return language.texts("casework").getString(key);
    }

    /** The file the address names, or null. */
    public TermImportReport getShown() {
        if (shown == null && id != null) {
            shown = imports.report(id);
        }
        return shown;
    }

    public List<TermImportReport> getRecent() {
        if (recent == null) {
            recent = imports.recent();
        }
        return recent;
    }

    public Upload getUpload() {
        return upload;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getProblem() {
        return problem;
    }
}
